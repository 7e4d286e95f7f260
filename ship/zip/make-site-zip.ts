import { type SiteFiles, sortedPaths } from "../site-files.ts";
import { writeZip } from "./write-zip.ts";

/** A site as a zip, its index.html at the root. The same site gives the same bytes. Errors: those of writeZip. */
export async function makeSiteZip(site: SiteFiles, signal?: AbortSignal): Promise<Uint8Array> {
  const entries = sortedPaths(site).map((path) => ({ path, bytes: site.get(path) ?? new Uint8Array() }));
  return await new Response(writeZip(entries, signal)).bytes();
}
