import { LatheError } from "@lathe/protocol/errors";

/**
 * Lets only the studio's own pages in. Any page on the web can make a browser send requests to this server, and a name
 * of a foreign site can be made to point at it. Errors: `unknown_host`, `foreign_origin`.
 */
export function checkOrigin(request: Request, allowed: readonly string[]): void {
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (!allowed.some((origin) => new URL(origin).host === host.toLowerCase())) {
    throw new LatheError("unknown_host", "This server does not answer to that name.");
  }
  const origin = request.headers.get("origin");
  const changes = request.method !== "GET" && request.method !== "HEAD";
  if (origin === null ? changes : !allowed.includes(origin)) throw foreign();
  // Older clients do not send it; what sends it cannot choose it.
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") throw foreign();
}

function foreign(): LatheError {
  return new LatheError("foreign_origin", "Only the studio's own pages may ask this.");
}
