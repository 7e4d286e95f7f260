import { LatheError } from "@lathe/protocol/errors";
import type { IconSet, NamedImage } from "../icons/make-icons.ts";
import type { AppIdentity } from "../identity/describe-app.ts";
import { toNotes } from "../notes.ts";
import { isPage, readSiteText, type SiteFiles } from "../site-files.ts";
import { completeManifest } from "./complete-manifest.ts";
import { addHeadTags } from "./head-tags.ts";
import { listPrecached } from "./list-precached.ts";
import { readScreenshot } from "./read-screenshot.ts";
import { findOwnWorker, writeServiceWorker } from "./service-worker.ts";

/** Where what is added lies, below the site's root; the service worker has to be at the root itself. */
const FOLDER = "pwa";
const REGISTRATION = new URL("browser/register.js", import.meta.url);

export interface PwaOptions {
  /** The site's address on its host; "/" unless it was built for another one, then with "/" at both ends. */
  basePath?: string;
  /** Shown by some systems before the app is installed: PNG, JPEG or WebP. */
  screenshots?: readonly NamedImage[];
}

export interface MadePwa {
  site: SiteFiles;
  /** Sentences for people. */
  notes: readonly string[];
}

/**
 * A built site as an app that can be installed and works offline: manifest, icons, tags in its pages, and a service
 * worker. What the app has of that itself stays. The same for the same site. Errors: `bad_request` for a site without
 * index.html or with a base path that is none, and for a screenshot that cannot be used.
 */
export async function makePwa(
  site: SiteFiles,
  identity: AppIdentity,
  icons: IconSet,
  { basePath = "/", screenshots = [] }: PwaOptions = {},
): Promise<MadePwa> {
  if (!site.has("index.html")) throw new LatheError("bad_request", "The site has no index.html at its root.");
  if (!/^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(basePath)) {
    throw new LatheError("bad_request", `“${basePath}” is no base path. Write it like / or /shop/.`);
  }
  const notes: string[] = [];
  const files = new Map([...site].filter(([path]) => !path.endsWith(".map")));
  if (files.size < site.size) notes.push("Source maps were left out.");
  const text = new TextEncoder();

  const added: [string, Uint8Array][] = [
    ["icon-192.png", icons.any192],
    ["icon-512.png", icons.any512],
    ["icon-maskable-512.png", icons.maskable512],
    ["apple-touch-icon.png", icons.appleTouch180],
    ["favicon.png", icons.favicon48],
  ];
  const read = screenshots.map((image, index) => readScreenshot(image, index));
  for (const { file, bytes } of read) added.push([file, bytes]);
  for (const [name, bytes] of added) files.set(`${FOLDER}/${name}`, bytes);

  const folder = `${basePath}${FOLDER}/`;
  const manifest = completeManifest(
    files,
    identity,
    {
      basePath,
      icons: [
        { src: `${folder}icon-192.png`, sizes: "192x192", type: "image/png", purpose: "any" },
        { src: `${folder}icon-512.png`, sizes: "512x512", type: "image/png", purpose: "any" },
        { src: `${folder}icon-maskable-512.png`, sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
      screenshots: read.map(({ file, described }) => ({ src: folder + file, ...described })),
    },
    notes,
  );
  if (manifest !== null) files.set(manifest.path, text.encode(manifest.text));

  const ownWorker = findOwnWorker(site);
  if (ownWorker !== null) notes.push(`The app has a service worker of its own (${ownWorker}): it was kept.`);
  if (ownWorker === null) files.set(`${FOLDER}/register.js`, await Bun.file(REGISTRATION).bytes());
  for (const path of [...files.keys()].filter(isPage)) {
    const html = readSiteText(files, path);
    if (html === null) {
      notes.push(`${path} is not UTF-8: nothing was added to it.`);
      continue;
    }
    const tagged = addHeadTags(html, {
      manifest: manifest === null ? null : basePath + encodeURI(manifest.path),
      themeColor: identity.themeColor,
      title: identity.shortName,
      appleTouchIcon: `${folder}apple-touch-icon.png`,
      icon: `${folder}favicon.png`,
      registration: ownWorker === null ? `${folder}register.js` : null,
    });
    files.set(path, text.encode(tagged));
  }
  if (ownWorker === null) {
    const precached = listPrecached(files);
    files.set("sw.js", text.encode(await writeServiceWorker(files, precached)));
    const [first] = precached.left;
    if (first !== undefined) {
      const more = precached.left.length - 1;
      notes.push(`Too large to be kept for offline use: ${first}${more === 0 ? "" : ` and ${more} more`}.`);
    }
  }
  return { site: files, notes: toNotes(notes) };
}
