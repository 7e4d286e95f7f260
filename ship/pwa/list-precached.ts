import { isPage, type SiteFiles, sortedPaths } from "../site-files.ts";

export const PRECACHE_LIMITS = { maxFileBytes: 5 * 1024 * 1024, maxTotalBytes: 50 * 1024 * 1024 } as const;

export interface Precached {
  /** Sorted. */
  paths: readonly string[];
  /** What needs the network, since it is too large. */
  left: readonly string[];
}

/** Not what the app is made of, or not to be had from many hosts. */
const NEVER =
  /^\.|(^|\/)(\.[^/]*$|_headers$|_redirects$|CNAME$|robots\.txt$|sitemap[^/]*\.xml$|web\.config$)|\.map$|\.LICENSE\.txt$/i;
/** What hosts answer with a status of its own. */
const ERROR_PAGE = /^(404|500|200|\+not-found)\.html?$/i;
const FIRST = /\.(html?|m?js|css|json|webmanifest|wasm|woff2?)$/i;

/** What a site needs to work offline: pages, programs and styles before pictures, small files before large ones. */
export function listPrecached(site: SiteFiles): Precached {
  const sizeOf = (path: string) => site.get(path)?.byteLength ?? 0;
  const wanted = sortedPaths(site)
    .filter((path) => path !== "sw.js" && !NEVER.test(path) && !ERROR_PAGE.test(path))
    .toSorted((a, b) => Number(FIRST.test(b)) - Number(FIRST.test(a)) || sizeOf(a) - sizeOf(b));
  const paths: string[] = [];
  const left: string[] = [];
  let total = 0;
  for (const path of wanted) {
    const size = sizeOf(path);
    const fits = size <= PRECACHE_LIMITS.maxFileBytes && total + size <= PRECACHE_LIMITS.maxTotalBytes;
    (fits ? paths : left).push(path);
    if (fits) total += size;
  }
  return { paths: paths.toSorted(), left: left.toSorted() };
}

/** As a host knows a file, relative to the site: a folder's page by the folder. */
export function toAddress(path: string): string {
  const address = path.replace(/(^|\/)index\.html?$/i, "$1");
  return `./${address.split("/").map(encodeURIComponent).join("/")}`;
}

/** All addresses of the site's pages → the one that the page is kept under. */
export function listPages(paths: readonly string[]): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const path of paths.filter(isPage)) {
    const address = toAddress(path);
    const whole = `./${path.split("/").map(encodeURIComponent).join("/")}`;
    for (const other of [address, whole, whole.replace(/\.html?$/i, ""), whole.replace(/\.html?$/i, "/")]) {
      pages[other] ??= address;
    }
  }
  return pages;
}

/**
 * Whether a build has named a file by its content: its name ends in eight characters or more that are no word. What is
 * mistaken for a word is only asked for at the server first.
 */
export function isNamedByContent(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [, whole] = /(?:^|[-._])([A-Za-z0-9]{8,})\.[^.]+$/.exec(name) ?? [];
  if (whole !== undefined) return /[A-Za-z]/.test(whole) && (/\d/.test(whole) || /[a-z].*[A-Z]/.test(whole));
  // Vite's have eight characters, dashes among them; so do the ends of words with a number behind them.
  const [, mixed = ""] = /[-._]([\w-]{8})\.[^.]+$/.exec(name) ?? [];
  return /[a-z]/.test(mixed) && /[A-Z]/.test(mixed) && /\d/.test(mixed);
}
