import { z } from "zod";
import { findLinks, readHead } from "../page-head.ts";
import { readSiteText, resolveReference, type SiteFiles } from "../site-files.ts";

const text = z.string().trim().min(1).optional().catch(undefined);

const ManifestIcon = z.looseObject({
  src: z.string(),
  sizes: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  purpose: z.string().optional().catch(undefined),
});
export type ManifestIcon = z.infer<typeof ManifestIcon>;

/** What is read of a web manifest (w3.org/TR/appmanifest); a member of the wrong type is as if it was not there. */
export const WebManifest = z.looseObject({
  name: text,
  short_name: text,
  description: text,
  lang: text,
  theme_color: text,
  background_color: text,
  orientation: text,
  icons: z
    .array(z.unknown())
    .optional()
    .catch(undefined)
    .transform((icons) => icons?.flatMap((icon) => ManifestIcon.safeParse(icon).data ?? [])),
});
export type WebManifest = z.infer<typeof WebManifest>;

export interface FoundManifest {
  path: string;
  manifest: WebManifest;
}

const USUAL_PATHS = ["manifest.webmanifest", "manifest.json", "site.webmanifest"];

/**
 * The manifest that a site's first page names, or one in a usual place; null: none that can be read. Why not is added to
 * `notes`.
 */
export function findManifest(site: SiteFiles, notes: string[]): FoundManifest | null {
  for (const path of listPlaces(site)) {
    const source = readSiteText(site, path);
    if (source === null) continue;
    const manifest = parseManifest(source);
    if (manifest !== null) return { path, manifest };
    notes.push(`${path} is no valid web manifest, so another one takes its place.`);
  }
  return null;
}

function listPlaces(site: SiteFiles): string[] {
  const page = readSiteText(site, "index.html");
  const links = page === null ? [] : findLinks(readHead(page), "manifest");
  const named = links.flatMap(({ attributes }) => {
    const href = attributes.get("href");
    return href === undefined ? [] : (resolveReference(href, "index.html") ?? []);
  });
  return [...new Set([...named, ...USUAL_PATHS])];
}

function parseManifest(source: string): WebManifest | null {
  try {
    return WebManifest.safeParse(JSON.parse(source)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
