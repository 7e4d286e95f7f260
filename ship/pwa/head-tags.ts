import type { ColorPair } from "../identity/design-colors.ts";
import { findLinks, findMeta, type HeadElement, type PageHead, readHead } from "../page-head.ts";

/** What an installable app's pages say. Addresses as they are to stand in the page. */
export interface HeadTags {
  /** Null: nothing is said. */
  manifest: string | null;
  themeColor: ColorPair;
  /** Below the icon on an iPhone. */
  title: string;
  appleTouchIcon: string;
  icon: string;
  /** A program that starts the service worker; null: the app has its own. */
  registration: string | null;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Adds to a page's head what it does not say itself; the rest stays as it is, byte for byte. Done twice it is as done
 * once. A piece of a page, without doctype, `<html>` and `<head>`, stays as it is.
 */
export function addHeadTags(html: string, tags: HeadTags): string {
  const head = readHead(html);
  if (!head.isWhole) return html;
  const viewport = findMeta(head, "viewport");
  const changes = viewport === undefined ? [] : coverViewport(html, viewport);
  const added = listMissing(head, tags, viewport === undefined);
  if (added.length > 0) changes.push({ start: head.end, end: head.end, text: added.join("\n") + "\n" });
  let changed = html;
  for (const { start, end, text } of changes.toSorted((a, b) => b.start - a.start)) {
    changed = changed.slice(0, start) + text + changed.slice(end);
  }
  return changed;
}

function listMissing(head: PageHead, tags: HeadTags, needsViewport: boolean): string[] {
  const added: string[] = [];
  const addMeta = (name: string, content: string) => {
    if (findMeta(head, name) === undefined) added.push(`<meta name="${name}" content="${escape(content)}">`);
  };
  const addLink = (rel: string, href: string | null, more = "") => {
    if (href !== null && findLinks(head, rel).length === 0) {
      added.push(`<link rel="${rel}" href="${escape(href)}"${more}>`);
    }
  };
  if (needsViewport) addMeta("viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
  addLink("manifest", tags.manifest);
  if (findMeta(head, "theme-color") === undefined) added.push(...themeColors(tags.themeColor));
  addLink("icon", tags.icon, ' type="image/png" sizes="48x48"');
  addLink("apple-touch-icon", tags.appleTouchIcon);
  addMeta("mobile-web-app-capable", "yes");
  addMeta("apple-mobile-web-app-capable", "yes");
  addMeta("apple-mobile-web-app-status-bar-style", "default");
  addMeta("apple-mobile-web-app-title", tags.title);
  const { registration } = tags;
  const isThere = head.elements.some(({ attributes }) => attributes.get("src") === registration);
  if (registration !== null && !isThere) added.push(`<script src="${escape(registration)}" defer></script>`);
  return added;
}

function themeColors({ light, dark }: ColorPair): string[] {
  if (dark === null || dark === light) return [`<meta name="theme-color" content="${escape(light)}">`];
  const tag = (scheme: string, color: string) =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${escape(color)}">`;
  return [tag("light", light), tag("dark", dark)];
}

/** The app may draw beside a phone's camera. */
function coverViewport(html: string, { attributes, place }: HeadElement): Change[] {
  const content = attributes.get("content") ?? "";
  if (/viewport-fit\s*=/i.test(content)) return [];
  const text = `content="${escape(content.trim() === "" ? "viewport-fit=cover" : `${content}, viewport-fit=cover`)}"`;
  const where = place.attributes.get("content");
  if (where !== undefined) return [{ ...where, text }];
  // `<meta name=viewport>`
  const end = html.slice(place.start, place.end).search(/\s*\/?>$/) + place.start;
  return [{ start: end, end, text: ` ${text}` }];
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
