import { findAll, type Reading, type Span } from "../../recognizer.ts";
import type { Fact } from "./read-facts.ts";

export interface LinksRead {
  /** Each with its own address where one was told, or that of the service. */
  links: Fact[];
  /** Services whose profile nobody told. */
  unknown: string[];
  spans: Span[];
}

const SERVICES: readonly [RegExp, string, string][] = [
  [/instagram|insta/, "Instagram", "https://www.instagram.com/"],
  [/facebook|fb/, "Facebook", "https://www.facebook.com/"],
  [/tik ?tok/, "TikTok", "https://www.tiktok.com/"],
  [/twitter|x\.com/, "X", "https://x.com/"],
  [/youtube/, "YouTube", "https://www.youtube.com/"],
  [/spotify/, "Spotify", "https://open.spotify.com/"],
  [/sound ?cloud/, "SoundCloud", "https://soundcloud.com/"],
  [/band ?camp/, "Bandcamp", "https://bandcamp.com/"],
  [/apple (?:music|podcasts?)/, "Apple Podcasts", "https://podcasts.apple.com/"],
  [/linked ?in/, "LinkedIn", "https://www.linkedin.com/in/"],
  [/git ?hub/, "GitHub", "https://github.com/"],
  [/etsy/, "Etsy", "https://www.etsy.com/shop/"],
  [/pinterest/, "Pinterest", "https://www.pinterest.com/"],
  [/twitch/, "Twitch", "https://www.twitch.tv/"],
  [/mastodon/, "Mastodon", "https://joinmastodon.org/"],
  [/patreon/, "Patreon", "https://www.patreon.com/"],
  [/substack/, "Substack", "https://substack.com/"],
  [/strava/, "Strava", "https://www.strava.com/"],
  [/goodreads/, "Goodreads", "https://www.goodreads.com/"],
  [/discord/, "Discord", "https://discord.com/"],
  [/app ?store/, "App Store", "https://apps.apple.com/"],
  [/google play|play store/, "Google Play", "https://play.google.com/store/apps"],
];
const SERVICE =
  "(?:instagram|insta|facebook|fb|tik ?tok|twitter|youtube|spotify|sound ?cloud|band ?camp|apple (?:music|podcasts?)|linked ?in|git ?hub|etsy|pinterest|twitch|mastodon|patreon|substack|strava|goodreads|discord|(?:apple )?app ?store|google play|play store)";
/** Beside profiles: "links to GitHub and email". */
const MAIL = /\b(?:and |my |to )*e-?mail(?=[,.;)]|$| and )/g;
const PROFILE = new RegExp(
  `(?:\\b(?:and |also |my |our |the |on |to |with |for |a |links? to |download(?: (?:buttons?|links?|badges?))? |(?:store )?(?:buttons?|badges) |find us on |follow (?:us|me) on ))*\\b(${SERVICE})\\b(?: (?:links?|profiles?|pages?|accounts?|channels?|buttons?|icons?|shop|is|handle))*(?:(?:[:,]| is| at|) ?\\(?@([\\w.]{2,30}\\w)\\)?)?(?! (?:feeds?|walls?|posts?|player|embed|widget|stream|playlists?))`,
  "g",
);
const HANDLE = new RegExp(`@([\\w.]{2,30}\\w) on (${SERVICE})\\b`, "g");
const WEB =
  /\b(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:com|org|net|co\.uk|uk|de|at|ch|fr|it|eu|io|dev|app|me|info|shop|art)(?:\/[\w./@%~+-]*[\w/])?)(?![\w@])/g;
const SOCIAL =
  /\b(?:(?:with |and |the |our |my |some )*(?:links? to (?:my |our |all )*)?(?:social(?: media| networks?)?|socials)(?: (?:links?|icons?|profiles?|accounts?|buttons?|channels?))*|subscribe links?|streaming links?)\b(?! (?:feed|wall|stream|widget))/g;
const WHATSAPP =
  /\b(?:(?:with |and |an? |the |our |my |floating )*whats ?app(?: (?:chat|button|link|number|contact|us|me|message|widget))*(?:(?:[: ]| is | at | on | to )+(\+?\d[\d ()/.-]{5,}\d))?)/g;

/** Profiles elsewhere that a site is to link to. */
export function readLinks(reading: Reading): LinksRead {
  const links: Fact[] = [];
  const unknown: string[] = [];
  const spans: Span[] = [];
  const add = (label: string, value: string, href: string) => {
    if (!links.some((link) => link.label === label)) links.push({ label, value, href });
  };
  const take = (name: string, handle: string | undefined) => {
    const [, label = name, address = ""] = SERVICES.find(([pattern]) => pattern.test(name.toLowerCase())) ?? [];
    if (handle === undefined && !links.some((link) => link.label === label)) unknown.push(label);
    const path = /youtube|tiktok/.test(address) && handle !== undefined ? `@${handle}` : (handle ?? "");
    add(label, handle === undefined ? `Our ${label} page` : `@${handle}`, `${address}${path}`);
  };
  for (const { groups, span } of findAll(reading, HANDLE)) {
    take(groups[2] ?? "", groups[1]);
    spans.push(span);
  }
  for (const { groups, span } of findAll({ ...reading, claimed: [...reading.claimed, ...spans] }, WHATSAPP)) {
    const number = groups[1]?.replace(/[^\d]/g, "");
    if (number === undefined) unknown.push("WhatsApp");
    add("WhatsApp", groups[1] ?? "Write to us on WhatsApp", `https://wa.me/${number ?? ""}`);
    spans.push(span);
  }
  for (const { groups, span } of findAll({ ...reading, claimed: [...reading.claimed, ...spans] }, PROFILE)) {
    take(groups[1] ?? "", groups[2]);
    spans.push(span);
  }
  for (const { groups, span } of findAll({ ...reading, claimed: [...reading.claimed, ...spans] }, WEB)) {
    if (reading.text[span.start - 1] === "@") continue;
    const address = groups[1] ?? "";
    const service = SERVICES.find(([pattern]) => pattern.test(address));
    add(service?.[1] ?? "Website", address, `https://${address}`);
    spans.push(span);
  }
  if (links.length > 0)
    for (const { span } of findAll({ ...reading, claimed: [...reading.claimed, ...spans] }, MAIL)) {
      unknown.push("Email");
      add("Email", "Write me a mail", "mailto:you@example.org");
      spans.push(span);
    }
  for (const { span, text } of findAll({ ...reading, claimed: [...reading.claimed, ...spans] }, SOCIAL)) {
    const names = /subscribe|streaming/i.test(text) ? ["spotify", "apple podcasts"] : ["instagram", "facebook"];
    if (links.length === 0) for (const name of names) take(name, undefined);
    spans.push(span);
  }
  return { links, unknown, spans };
}
