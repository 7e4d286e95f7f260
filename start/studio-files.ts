import { readFile, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { FILE_HEADERS, pageHeaders } from "./studio-headers.ts";

interface StudioFilesOptions {
  /** Folder of the built studio. */
  directory: string;
  /** Sources of previews for the content security policy: `http://*.localhost:4700 http://127.0.0.1:*`. */
  previewSources: string;
}

/** What the build puts beside an asset, the smaller one first. */
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;
const FOR_GOOD = "public, max-age=31536000, immutable";

/**
 * Serves the built studio. Assets have their content's hash in their name and are kept by browsers for good; every other
 * path is a page of the studio's and gets index.html, which is asked for anew each time.
 */
export function createStudioFiles({
  directory,
  previewSources,
}: StudioFilesOptions): (request: Request) => Promise<Response> {
  const headersOfPage = pageHeaders(previewSources);
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return new Response(null, { status: 405, headers: { ...FILE_HEADERS, allow: "GET, HEAD" } });
    const path = normalize(decodePath(new URL(request.url).pathname));
    if (!path.startsWith("/assets/")) return answerPage(request, join(directory, "index.html"), headersOfPage);
    return answerAsset(request, join(directory, path));
  };
}

async function answerPage(request: Request, file: string, headers: Record<string, string>): Promise<Response> {
  const page = await readFile(file);
  const etag = `"${new Bun.CryptoHasher("sha256").update(page).digest("base64url").slice(0, 22)}"`;
  if (names(request.headers.get("if-none-match"), etag)) {
    const { "content-type": _, ...others } = headers;
    return new Response(null, { status: 304, headers: { ...others, etag } });
  }
  return new Response(page, { headers: { ...headers, etag } });
}

/** Whether a list of `If-None-Match` has the tag; what stands between may have made it weak. */
function names(list: string | null, etag: string): boolean {
  return list !== null && list.split(",").some((entry) => entry.trim().replace(/^W\//, "") === etag);
}

async function answerAsset(request: Request, path: string): Promise<Response> {
  if (!(await isFile(path))) return new Response("Not found", { status: 404, headers: FILE_HEADERS });
  const headers = {
    ...FILE_HEADERS,
    "content-type": Bun.file(path).type,
    "cache-control": FOR_GOOD,
    vary: "accept-encoding",
  };
  const accepted = request.headers.get("accept-encoding") ?? "";
  for (const [encoding, ending] of ENCODINGS) {
    if (!accepts(accepted, encoding) || !(await isFile(path + ending))) continue;
    return new Response(Bun.file(path + ending), { headers: { ...headers, "content-encoding": encoding } });
  }
  return new Response(Bun.file(path), { headers });
}

/** Whether an `Accept-Encoding` names the encoding and does not rule it out by `q=0`. */
function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((part) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
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
    // Not there: the caller answers with something else or 404.
    return false;
  }
}
