import type { IncomingHttpHeaders } from "node:http";

/**
 * `metro`: only Metro can answer it, so it waits until Metro does. `page`: somebody opens the app in a browser.
 * `file`: anything else, such as an image of `public/`.
 */
export type RequestKind = "metro" | "page" | "file";

const METRO_FILE = /\.(bundle|delta)(\.js)?$|\.bundle\.map$|\.map$/;
const METRO_PATH =
  /^\/(hot|message|symbolicate|status|events|logs|reload|json|inspector|debugger-ui|open-debugger|open-url|open-stack-frame|_expo|assets|expo-dev-plugins)(\/|$)/;

export function classifyRequest(url: string, headers: IncomingHttpHeaders): RequestKind {
  const { pathname, searchParams } = parseTarget(url);
  const accept = headers.accept ?? "";
  if (headers["expo-platform"] !== undefined) return "metro";
  if (/application\/expo\+json|multipart\/mixed/.test(accept)) return "metro";
  if (METRO_FILE.test(pathname) || /^(android|ios)$/.test(searchParams.get("platform") ?? "")) return "metro";
  if (accept.includes("text/html")) return "page";
  return METRO_PATH.test(pathname) ? "metro" : "file";
}

/** What a request's first line asks for, as an address; what begins with two slashes is no other host. */
export function parseTarget(target: string): URL {
  return new URL(target.startsWith("/") ? `http://app${target}` : "http://app/");
}
