import { LatheError } from "@lathe/protocol/errors";
import type { AppPermission } from "@lathe/protocol/ship";
import { fromOklch, parseColor, toHex } from "../color.ts";
import { seeded } from "../icons/drawn/seeded.ts";
import type { IconSources, NamedImage } from "../icons/make-icons.ts";
import { inspectImage } from "../icons/inspect-image.ts";
import { findMeta, type PageHead, readHead } from "../page-head.ts";
import { toNotes } from "../notes.ts";
import { readSiteText, type SiteFiles } from "../site-files.ts";
import { type ColorPair, findDesignColor } from "./design-colors.ts";
import { type ExpoConfig, listPermissions, readExpoConfig } from "./expo-config.ts";
import { findExpoImage, findIcon } from "./find-icon.ts";
import { findManifest, type WebManifest } from "./web-manifest.ts";

/** Who an app is: what is left out of its own files was made up. */
export interface AppIdentity {
  name: string;
  /** At most 12 characters where its words allow that: what stands below an icon. */
  shortName: string;
  description: string | null;
  /** BCP 47 */
  language: string | null;
  /** Of the bar around the app. */
  themeColor: ColorPair;
  /** Behind the app while it starts. */
  backgroundColor: ColorPair;
  orientation: "any" | "portrait" | "landscape";
  /** Null where its files do not say one of its own. */
  packageId: string | null;
  versionName: string | null;
  schemes: readonly string[];
  /** Those that an Expo project's app.json asks for. */
  permissions: readonly AppPermission[];
  icons: IconSources;
  /** Sentences for people: what was not found or could not be read. */
  notes: readonly string[];
}

/** What goes before the app's own files. Colours as CSS writes them. */
export interface DescribeOptions {
  /** The name where the app's files give none. */
  projectName: string;
  name?: string;
  description?: string;
  themeColor?: string;
  backgroundColor?: string;
  icon?: NamedImage;
}

/** As protocol/ship.ts has it. */
const MAX_NAME = 50;
const MAX_SHORT_NAME = 12;
const MAX_SCHEMES = 5;
/** What templates and tools begin with. */
const STOCK_NAMES = /^(new app|app|vite app|vite \+ react( \+ ts)?|react app|my[ -]app|document|untitled|expo)$/i;
const STOCK_SCHEME = "app";
const SCHEME = /^[a-z][a-z0-9+.-]{0,49}$/;
const STOCK_PACKAGE = /^com\.(example|anonymous)\./;

/**
 * Reads who an app is from its project's files and from its built site. Errors: `bad_request` and `too_large` for an
 * icon or a colour that was given and cannot be used.
 */
export function describeApp(sources: SiteFiles, site: SiteFiles, options: DescribeOptions): AppIdentity {
  const notes: string[] = [];
  const expo = readExpoConfig(sources, notes);
  const manifest = findManifest(site, notes);
  const page = readSiteText(site, "index.html") ?? readSiteText(sources, "index.html");
  const head = page === null ? null : readHead(page);
  checkGiven(options);

  const declared = manifest?.manifest ?? null;
  const name = findName(options, expo, declared, head);
  const accent = findDesignColor(sources, "accent");
  const canvas = findDesignColor(sources, "canvas");
  const background = firstColor([
    options.backgroundColor,
    declared?.background_color,
    expo?.backgroundColor,
    expo?.splash?.backgroundColor,
  ]) ??
    canvas ?? { light: "#ffffff", dark: null };
  const saidTheme =
    firstColor([options.themeColor, declared?.theme_color]) ?? themeOfPage(head) ?? firstColor([expo?.primaryColor]);
  const adaptive = expo?.android?.adaptiveIcon;
  const foreground = findExpoImage(sources, adaptive?.foregroundImage, notes);
  return {
    name,
    shortName: declared?.short_name ?? shorten(name),
    description: options.description ?? declared?.description ?? expo?.description ?? contentOf(head, "description"),
    language: declared?.lang ?? head?.language ?? null,
    themeColor: saidTheme ?? canvas ?? accent ?? background,
    backgroundColor: background,
    orientation: findOrientation(expo, declared),
    packageId: STOCK_PACKAGE.test(expo?.android?.package ?? "") ? null : (expo?.android?.package ?? null),
    versionName: expo?.version ?? null,
    schemes: [...new Set(expo?.scheme)]
      .filter((scheme) => SCHEME.test(scheme) && scheme !== STOCK_SCHEME)
      .slice(0, MAX_SCHEMES),
    permissions: expo === null ? [] : listPermissions(expo),
    icons: {
      image: options.icon ?? findIcon({ sources, site, expo, manifest }, notes),
      isGiven: options.icon !== undefined,
      drawn: { name, color: (firstColor([options.themeColor]) ?? accent ?? saidTheme)?.light ?? madeUpColor(name) },
      backgroundColor: background.light,
      adaptive: {
        foreground,
        monochrome: findExpoImage(sources, adaptive?.monochromeImage, notes),
        backgroundColor: foreground === null ? null : (adaptive?.backgroundColor ?? null),
      },
    },
    notes: toNotes(notes),
  };
}

function checkGiven({ icon, themeColor, backgroundColor }: DescribeOptions): void {
  if (icon !== undefined) inspectImage(icon.bytes, icon.name);
  for (const color of [themeColor, backgroundColor]) {
    if (color === undefined || parseColor(color) !== null) continue;
    throw new LatheError("bad_request", `“${color}” is no colour. Write it like #4f46e5.`);
  }
}

function findName(
  options: DescribeOptions,
  expo: ExpoConfig | null,
  manifest: WebManifest | null,
  head: PageHead | null,
): string {
  const title = head?.elements.find(({ name }) => name === "title")?.text;
  const said = [expo?.name, manifest?.name, manifest?.short_name, contentOf(head, "application-name"), title];
  const own = said.map((name) => plain(name ?? "")).find((name) => name !== "" && !STOCK_NAMES.test(name));
  return cut(plain(options.name ?? own ?? options.projectName)) || "App";
}

/** One line without what cannot be seen, well-formed. */
function plain(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** Between words where that can be. */
function cut(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const whole = name.slice(0, MAX_NAME + 1);
  const space = whole.lastIndexOf(" ");
  if (space > 0) return whole.slice(0, space);
  const characters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  let short = "";
  for (const character of characters) {
    if (short.length + character.length > MAX_NAME) break;
    short += character;
  }
  return short;
}

function shorten(name: string): string {
  if (name.length <= MAX_SHORT_NAME) return name;
  let short = "";
  for (const word of name.split(" ")) {
    if (`${short} ${word}`.trim().length > MAX_SHORT_NAME) break;
    short = `${short} ${word}`.trim();
  }
  // A first word that is too long is cut by the system, which knows how much room there is.
  return short === "" ? (name.split(" ")[0] ?? name) : short.replace(/[\s,;:·–—-]+$/u, "") || name;
}

function contentOf(head: PageHead | null, name: string): string | null {
  const content = head === null ? undefined : findMeta(head, name)?.attributes.get("content")?.trim();
  return content === undefined || content === "" ? null : content;
}

function firstColor(texts: readonly (string | undefined)[]): ColorPair | null {
  for (const text of texts) {
    const color = text === undefined ? null : parseColor(text);
    if (color !== null) return { light: toHex(color), dark: null };
  }
  return null;
}

function themeOfPage(head: PageHead | null): ColorPair | null {
  const found: { light: string | null; dark: string | null } = { light: null, dark: null };
  for (const { name, attributes } of head?.elements ?? []) {
    if (name !== "meta" || attributes.get("name")?.toLowerCase() !== "theme-color") continue;
    const color = parseColor(attributes.get("content") ?? "");
    const scheme = /prefers-color-scheme:\s*dark/i.test(attributes.get("media") ?? "") ? "dark" : "light";
    if (color !== null) found[scheme] ??= toHex(color);
  }
  return found.light === null ? null : { light: found.light, dark: found.dark };
}

function findOrientation(expo: ExpoConfig | null, manifest: WebManifest | null): AppIdentity["orientation"] {
  const said = manifest?.orientation ?? expo?.orientation ?? "any";
  if (said.startsWith("portrait")) return "portrait";
  return said.startsWith("landscape") ? "landscape" : "any";
}

/** Another one for each name, all of them of a kind. */
function madeUpColor(name: string): string {
  return toHex(fromOklch({ l: 0.56, c: 0.17, h: seeded(`color ${name}`)() * 360 }));
}
