import { LatheError } from "@lathe/protocol/errors";
import type { ZipFile } from "./formats/zip-archive.ts";

/** A built site by its paths: `index.html`, `assets/app.js`; slashes between the parts and none at the beginning. */
export type Site = ReadonlyMap<string, Uint8Array>;

/** Where the shell looks for the site (Site.java). */
const FOLDER = "assets/www/";
/** Android's own limit for a name in an archive is that of zip; longer ones do not fit into the file system of a phone. */
const MAX_PATH_BYTES = 1_000;
const MAX_PART_BYTES = 255;
/** Compressed already: compressing them again takes time and gains nothing. */
const COMPRESSED = /\.(png|jpe?g|webp|avif|gif|mp[34]|m4[av]|aac|ogg|opus|webm|woff2?|zip|gz|br)$/i;

/** The site's files as they stand in a package, in an order that is always the same. `bad_request`, `bad_path`. */
export function listSiteFiles(site: Site): ZipFile[] {
  if (!site.has("index.html"))
    throw new LatheError("bad_request", "The site has no index.html: there is nothing to open.");
  const paths = [...site.keys()].sort();
  for (const path of paths) {
    const fault = findFault(path, site);
    if (fault !== null) throw new LatheError("bad_path", `${JSON.stringify(path)} ${fault}`, { path });
  }
  return paths.map((path) => ({
    path: FOLDER + path,
    bytes: site.get(path) ?? new Uint8Array(0),
    isStored: COMPRESSED.test(path),
  }));
}

function findFault(path: string, site: Site): string | null {
  const parts = path.split("/");
  if (!path.isWellFormed()) return "is no text.";
  if (parts.some((part) => part === "")) return "has an empty part: paths begin and end with a name.";
  if (parts.some((part) => part === "." || part === "..")) return "leads elsewhere by . or ..";
  // A backslash is a separator to some readers of zip; the others end a name or cannot be seen.
  if (/[\\\x00-\x1f\x7f]/.test(path)) return "has a character that a package's names cannot have.";
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes.`;
  if (parts.some((part) => Buffer.byteLength(part) > MAX_PART_BYTES))
    return `has a name of over ${MAX_PART_BYTES} bytes.`;
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    if (site.has(path.slice(0, end))) return "lies in a folder that is a file as well.";
  }
  return null;
}
