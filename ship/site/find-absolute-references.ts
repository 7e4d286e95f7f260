import { readSiteText, resolveReference, type SiteFiles, sortedPaths } from "../site-files.ts";

export interface AbsoluteReference {
  /** The file that it is in. */
  path: string;
  reference: string;
}

const MAX_READ_BYTES = 8 * 1024 * 1024;
/** Behind a quote, a bracket or an equals sign, one slash and what a path is made of. */
const REFERENCE = /(?<=["'`(=])\/(?!\/)[^\s"'`()<>\\?#]+/g;

/**
 * References from the root of the host to files of the site itself, in pages, styles and programs; each once per file.
 * Anything else that looks like a path may be one of a router, or none.
 */
export function findAbsoluteReferences(site: SiteFiles, max: number): AbsoluteReference[] {
  const found: AbsoluteReference[] = [];
  for (const path of sortedPaths(site)) {
    if (!/\.(html?|css|m?js|json|webmanifest)$/i.test(path) || (site.get(path)?.byteLength ?? 0) > MAX_READ_BYTES) {
      continue;
    }
    const references = new Set(readSiteText(site, path)?.match(REFERENCE) ?? []);
    for (const reference of references) {
      const target = resolveReference(reference, "");
      if (target === null || !site.has(target)) continue;
      found.push({ path, reference });
      if (found.length >= max) return found;
    }
  }
  return found;
}
