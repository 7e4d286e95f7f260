import type { AppIdentity } from "../identity/describe-app.ts";
import { findManifest, type ManifestIcon } from "../identity/web-manifest.ts";
import { findLinks, readHead } from "../page-head.ts";
import { readSiteText, resolveReference, type SiteFiles } from "../site-files.ts";

const DEFAULT_PATH = "manifest.webmanifest";

/** Where icons and screenshots lie, as the manifest names them. */
export interface ManifestParts {
  /** The site's own address on its host: "/" or "/shop/". */
  basePath: string;
  icons: readonly ManifestIcon[];
  screenshots: readonly Record<string, string>[];
}

export interface CompletedManifest {
  path: string;
  text: string;
}

/**
 * The site's manifest with everything that makes it installable; what the app's own says stays. Null: the app has one
 * somewhere else, which is left alone. What had to be said is added to `notes`.
 */
export function completeManifest(
  site: SiteFiles,
  identity: AppIdentity,
  { basePath, icons, screenshots }: ManifestParts,
  notes: string[],
): CompletedManifest | null {
  const linked = findLinked(site);
  if (linked === "elsewhere") {
    notes.push("The app's page names a web manifest that is not part of the app: it was left as it is.");
    return null;
  }
  // Why one cannot be read was said when the app was described.
  const found = findManifest(site, []);
  const own = found?.manifest ?? null;
  const kept = (own?.icons ?? []).filter((icon) => isThere(icon, found?.path ?? "", site, basePath, notes));
  const manifest = {
    id: basePath,
    name: identity.name,
    short_name: identity.shortName,
    ...(identity.description === null ? {} : { description: identity.description }),
    ...(identity.language === null ? {} : { lang: identity.language }),
    start_url: basePath,
    scope: basePath,
    display: "standalone",
    orientation: identity.orientation,
    background_color: identity.backgroundColor.light,
    theme_color: identity.themeColor.light,
    ...(screenshots.length === 0 ? {} : { screenshots }),
    ...own,
    icons: [...kept, ...icons.filter((icon) => !kept.some((other) => isEnough(other, icon)))],
  };
  if (!["standalone", "fullscreen", "minimal-ui", "window-controls-overlay"].includes(manifest.display)) {
    notes.push(`The app's manifest says display "${manifest.display}": browsers will not offer to install it.`);
  }
  return { path: linked ?? found?.path ?? DEFAULT_PATH, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** The path that the first page names; "elsewhere" for another origin or a data URL. */
function findLinked(site: SiteFiles): string | null {
  const page = readSiteText(site, "index.html");
  const href = page === null ? undefined : findLinks(readHead(page), "manifest")[0]?.attributes.get("href");
  if (href === undefined || href.trim() === "") return null;
  const path = resolveReference(href, "index.html");
  return path === null || path === "" ? "elsewhere" : path;
}

function isThere(icon: ManifestIcon, manifest: string, site: SiteFiles, basePath: string, notes: string[]): boolean {
  const path = resolveReference(icon.src, manifest);
  if (path === null || site.has(path) || site.has(`/${path}`.replace(basePath, ""))) return true;
  notes.push(`The app's manifest names the icon “${icon.src}”, which is not there: it was left out.`);
  return false;
}

/** Whether an icon makes another one needless: it serves the same purpose, and is not smaller. */
function isEnough(own: ManifestIcon, other: ManifestIcon): boolean {
  const purposes = (own.purpose ?? "any").split(/\s+/);
  const sizes = own.sizes ?? "";
  const largest = /\bany\b/i.test(sizes)
    ? 0
    : Math.max(0, ...[...sizes.matchAll(/(\d+)x/gi)].map(([, n]) => Number(n)));
  return purposes.includes(other.purpose ?? "any") && largest >= Number.parseInt(other.sizes ?? "0", 10);
}
