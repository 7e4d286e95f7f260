import { stat } from "node:fs/promises";
import { join, normalize } from "node:path";

/** Scripts and styles come from the studio's own files only; previews are frames of other origins. */
function contentSecurityPolicy(previewSources: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${previewSources}`,
    `frame-src ${previewSources}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

interface StudioFilesOptions {
  /** Folder of the built studio. */
  directory: string;
  /** Sources of previews for the content security policy: `http://*.localhost:4700 http://127.0.0.1:*`. */
  previewSources: string;
}

/** Serves the built studio; every path that is no file is a page of it and gets index.html. */
export function createStudioFiles({
  directory,
  previewSources,
}: StudioFilesOptions): (request: Request) => Promise<Response> {
  const pageHeaders = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy": contentSecurityPolicy(previewSources),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  };
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    const path = normalize(decodePath(new URL(request.url).pathname));
    const isAsset = path.startsWith("/assets/");
    const file = path !== "/" && !path.includes("..") ? join(directory, path) : null;
    if (file !== null && (await isFile(file))) {
      const cache = isAsset ? "public, max-age=31536000, immutable" : "no-cache";
      return new Response(Bun.file(file), { headers: { "cache-control": cache, "x-content-type-options": "nosniff" } });
    }
    if (isAsset) return new Response("Not found", { status: 404 });
    return new Response(Bun.file(join(directory, "index.html")), { headers: pageHeaders });
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape names no file.
    return "/";
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Not there: the caller answers with the page or 404.
    return false;
  }
}
