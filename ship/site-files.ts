/** A path relative to the root, with "/" between its parts → bytes. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What a reference on a page stands for: the path of a file of the same site, or null. `page`: the page's own path. */
export function resolveReference(reference: string, page: string): string | null {
  const root = "https://site.invalid/";
  if (!URL.canParse(reference, root)) return null;
  const url = new URL(reference, new URL(page, root));
  if (url.origin !== new URL(root).origin) return null;
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch (error) {
    // A percent sign that stands for itself.
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** A file's text; null when there is none, or it is not UTF-8. */
export function readSiteText(files: SiteFiles, path: string): string | null {
  const bytes = files.get(path);
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** In the order of their code units, which is the same everywhere. */
export function sortedPaths(files: SiteFiles): string[] {
  return [...files.keys()].toSorted();
}

export function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}
