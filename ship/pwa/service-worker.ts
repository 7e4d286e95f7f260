import { isPage, type SiteFiles, sortedPaths } from "../site-files.ts";
import { isNamedByContent, listPages, type Precached, toAddress } from "./list-precached.ts";

const SOURCE = new URL("browser/service-worker.js", import.meta.url);
const OWN_NAMES =
  /^(service-?worker|sw|serviceworker|ngsw-worker|firebase-messaging-sw|OneSignalSDKWorker)(\.min)?\.js$/i;
const REGISTERS = /serviceWorker\s*\.\s*register\s*\(/;

/** The worker's program for a site: the same for the same site, another one for every other. */
export async function writeServiceWorker(site: SiteFiles, { paths }: Precached): Promise<string> {
  const source = await Bun.file(SOURCE).text();
  const version = new Bun.CryptoHasher("sha256").update(source);
  for (const path of sortedPaths(site)) version.update(`${path}\0${hashOf(site, path, "hex")}\n`);
  const described = {
    version: version.digest("hex").slice(0, 16),
    // Hosts may put something of their own into pages.
    files: paths.map((path) => [
      toAddress(path),
      isPage(path) ? "" : hashOf(site, path, "base64"),
      isNamedByContent(path) ? 1 : 0,
    ]),
    pages: listPages(paths),
    single: paths.filter(isPage).length === 1,
  };
  return `const SITE = ${JSON.stringify(described)};\n${source}`;
}

/** What an app has for a service worker of its own: the file that is one, or starts one; null: none. */
export function findOwnWorker(site: SiteFiles): string | null {
  for (const path of sortedPaths(site)) {
    if (OWN_NAMES.test(path)) return path;
    if (!/\.(m?js|html?)$/i.test(path)) continue;
    if (REGISTERS.test(new TextDecoder().decode(site.get(path)))) return path;
  }
  return null;
}

function hashOf(site: SiteFiles, path: string, encoding: "hex" | "base64"): string {
  return new Bun.CryptoHasher("sha256").update(site.get(path) ?? new Uint8Array()).digest(encoding);
}
