import { LatheError } from "@lathe/protocol/errors";
import { inspectImage } from "../icons/inspect-image.ts";
import type { NamedImage } from "../icons/make-icons.ts";
import { findLinks, readHead } from "../page-head.ts";
import { readSiteText, resolveReference, type SiteFiles, sortedPaths } from "../site-files.ts";
import type { ExpoConfig } from "./expo-config.ts";
import { isStockIcon } from "./stock-icons.ts";
import type { FoundManifest } from "./web-manifest.ts";

export interface IconPlaces {
  sources: SiteFiles;
  site: SiteFiles;
  expo: ExpoConfig | null;
  manifest: FoundManifest | null;
}

interface Candidate {
  path: string;
  bytes: Uint8Array;
  /** Whether people meant it to be the app's icon; of a favicon nobody expects that it is large enough. */
  isMeant: boolean;
}

/**
 * The image that an app has for its icon; null: none that can be used. Why one that was meant for it cannot be is added
 * to `notes`.
 */
export function findIcon(places: IconPlaces, notes: string[]): NamedImage | null {
  const reasons: string[] = [];
  const seen = new Set<string>();
  for (const { path, bytes, isMeant } of listCandidates(places)) {
    if (seen.has(path) || isStockIcon(bytes)) continue;
    seen.add(path);
    try {
      inspectImage(bytes, path);
      return { name: path, bytes };
    } catch (error) {
      if (!(error instanceof LatheError)) throw error;
      if (isMeant || /\.svg$/i.test(path)) reasons.push(error.message);
    }
  }
  const [reason] = reasons;
  if (reason !== undefined) notes.push(`${reason} Until then the app has an icon that Lathe drew.`);
  return null;
}

/** An image of app.json's, for Android's adaptive icon. */
export function findExpoImage(sources: SiteFiles, path: string | undefined, notes: string[]): NamedImage | null {
  if (path === undefined) return null;
  const name = resolveReference(path, "");
  const bytes = name === null ? undefined : sources.get(name);
  if (name === null || bytes === undefined) {
    notes.push(`app.json names “${path}”, which is not there.`);
    return null;
  }
  return isStockIcon(bytes) ? null : { name, bytes };
}

/** The likeliest first. */
function* listCandidates({ sources, site, expo, manifest }: IconPlaces): Generator<Candidate> {
  for (const path of [expo?.icon, expo?.android?.icon]) {
    const found = path === undefined ? null : resolveReference(path, "");
    if (found !== null) yield* take(sources, found, true);
  }
  if (manifest !== null) {
    for (const src of sortBySize(manifest.manifest.icons ?? [])) {
      const path = resolveReference(src, manifest.path);
      if (path !== null) yield* take(site, path, true);
      if (path !== null) yield* take(sources, `public/${path}`, true);
    }
  }
  for (const path of sortedPaths(sources)) {
    if (/^(public|static|assets|src\/assets)\/(images\/)?((app-?)?icon|logo)[^/]*\.(png|jpe?g|webp|svg)$/i.test(path)) {
      yield* take(sources, path, true);
    }
  }
  for (const files of [site, sources]) {
    const page = readSiteText(files, "index.html");
    if (page === null) continue;
    const head = readHead(page);
    for (const rel of ["apple-touch-icon", "icon"]) {
      for (const { attributes } of findLinks(head, rel)) {
        const path = resolveReference(attributes.get("href") ?? "", "index.html");
        if (path === null || path === "") continue;
        yield* take(files, path, false);
        yield* take(files, `public/${path}`, false);
      }
    }
  }
}

function* take(files: SiteFiles, path: string, isMeant: boolean): Generator<Candidate> {
  const bytes = files.get(path);
  if (bytes !== undefined) yield { path, bytes, isMeant };
}

/** Sources of a manifest's icons: whole ones before those with room for a mask, the largest first. */
function sortBySize(icons: readonly { src: string; sizes?: string | undefined; purpose?: string | undefined }[]) {
  const rank = ({ sizes = "", purpose = "any" }: (typeof icons)[number]) =>
    (/\bany\b/.test(purpose) ? 1e6 : 0) + Math.max(0, ...[...sizes.matchAll(/(\d+)x\d+/gi)].map(([, n]) => Number(n)));
  return icons.toSorted((a, b) => rank(b) - rank(a)).map(({ src }) => src);
}
