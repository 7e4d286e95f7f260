import type { NoApp } from "../first-read.ts";
import { spansOutOfReach, whyOutOfReach } from "./beyond.ts";
import { SERVER } from "./out-of-reach.ts";
import { findPieces } from "../pieces/find-pieces.ts";
import { type Reading, touches } from "../recognizer.ts";
import { HERE } from "../tools/other-games.ts";

const NAMES =
  "uber|lyft|airbnb|tinder|whatsapp|instagram|facebook|twitter|tik ?tok|ebay|you ?tube|netflix|amazon|etsy|linkedin|reddit|discord|slack|zoom|snapchat|pinterest|spotify|booking\\.com|craigslist|marktplaats|vinted|doordash|deliveroo|fiverr|upwork|udemy|coursera|kickstarter|patreon|twitch|duolingo|strava|grubhub|roblox";

const JOINS = `It joins people over the network, and that needs a server with accounts. ${SERVER}`;

/**
 * Apps that are out of reach as a whole, by the words for them in a prompt's head; each answer ends with what can be made
 * of it, if anything, as a sentence to say.
 */
const WHOLLY: readonly [RegExp, string][] = [
  [
    /\b(?:bots?\b.*\btrad(?:es?|ing)|trad(?:es?|ing) (?:bots?|robots?|algorithm|terminal|platform)|(?:stock|crypto|forex|share|bitcoin)s? (?:trading )?(?:dashboard|terminal|ticker)|(?:buys?|sells?|trad(?:es?|ing))\b.*\bautomatically)\b/i,
    "Trading, and prices as they are now, need a server and an account with a broker. A log kept by hand is possible: “stock trades with symbol, date, side, shares, price and profit”.",
  ],
  [
    /\b(?:chat ?bots?|(?:ai|voice|virtual) (?:tutor|coach|assistant|agent|therapist|girlfriend|companion|friend)s?)\b/i,
    "There is no AI in me, and none in what I make, so it could not answer anybody. Questions with answers to look up or to learn are possible: “a quiz with question, answer and topic”.",
  ],
  [
    /\b(?<!ro)bots?\b/i,
    "A bot acts by itself, on a computer that runs day and night; what I make acts only while somebody looks at it. A list of what you do by hand is possible.",
  ],
  [
    new RegExp(
      `\\b(?:like|clone of|similar to) (?:${NAMES})\\b|\\b(?:${NAMES})(?:[- ](?:clone|alternative|copy|like|style))\\b|\\b(?:an?|the) (?:${NAMES}) for\\b`,
      "i",
    ),
    `${JOINS} A list of your own is possible, such as “things for rent with photo, price, place and who has it”.`,
  ],
  [
    /\b(?:dating (?:app|site|platform|website)|social (?:network|media (?:app|platform))|messenger|video (?:call|chat|conferenc\w+)(?:ing)?|(?:booking|freelance|rental|delivery|crowdfunding|auction|ticketing) platform|marketplace|platform (?:where|for|that|on which)|ride[- ]?(?:sharing|hailing)(?! (?:for|in|of|within|between|among) (?:my|our|the|a) (?:[a-z-]+ )?(?:team|school|class|club|neighbou?rhood|neighbou?rs|village|church|office|company|parents|family|families|friends|colleagues|group|street|kids))|food delivery app|live ?stream(?:ing)? (?:app|platform|site))\b/i,
    `${JOINS} A list of your own is possible: “contacts with phone, notes and last contact”, “offers with photo, price and status”.`,
  ],
  [
    /\b(?:music|video|film|movie|radio|podcast) (?:streaming|player)\b|\bdownload(?:s|er|ing)? (?:youtube|spotify|music|videos?|films?|movies?)\b|\b(?:youtube|video|music) downloader\b/i,
    "I have no player for music or videos and fetch none. A list with links is possible: “songs with artist, album and link”.",
  ],
  [
    /\b(?:photo|image|video|audio|music|sound|pdf|code|word|text) (?:editor|editing (?:app|tool|software)|converter|compressor)\b/i,
    "I cannot work on files, pictures, sound or video. Notes with pictures are possible: “a photo diary with photo, date and text”.",
  ],
  [
    /\b(?:(?:browser|chrome|firefox|safari|excel|word|google (?:sheets|docs)|wordpress|figma|outlook|photoshop|minecraft|obsidian) (?:extension|plug-?in|add-?on|mod)|vpn|anti-?virus|operating system|web browser|search engine|ad ?blocker|firewall|keylogger|password cracker|hack(?:s|ing)? (?:into)?|compiler|driver for)\b/i,
    "That is a program of another kind: I make apps that run in a browser or on a phone and keep what is entered there.",
  ],
  [
    /\b(?:(?:read|recogni[sz]e|scan|detect)s? (?:the )?(?:number|licen[cs]e) plates?|(?:control|steer)s? (?:my |the |our )?(?:heat pump|heating|lights?|car|drone|robot|machines?|house|home|pool|boiler|solar|printer|tv|gate)|(?:open|close)s? (?:the |my |our )?(?:gate|garage|door)s?|(?:smart|connected) home (?:dashboard|app|control|hub)|turns? (?:on|off) (?:the )?lights?)\b/i,
    "The app reaches no cameras, sensors or machines. What you read off or note can be entered by hand: “readings with date, room and temperature”, “visits with number plate, time in and time out”.",
  ],
  [
    /\b(?:live (?:football |soccer |sports |cricket )?(?:scores?|results|tickers?)|flight (?:tracker|radar)|(?<!unit )(?:flight|hotel|price) (?:price )?(?:comparison(?! (?:calculator|tool for groceries))|scraper)|scrap(?:es?|er|ing)|crawl(?:s|er)?|weather (?:forecast|app|radar)|news (?:app|reader|feed)|currency rates|price tracker for amazon)\b/i,
    "I cannot get data from elsewhere: the app works without a network. What you enter yourself is kept: “matches with date, teams and score”, “prices with shop, date and price”.",
  ],
  [
    /\b(?:(?:gps|location|phone|family|fleet|live|real[- ]time) (?:tracker|tracking|locator)|find my (?:phone|kids?|car|dog|cat)|track(?:s|ing)? (?:my |the )?(?:kids?|children|wife|husband|drivers?|employees|dog|cat|car|phones?)(?:'s)?(?: phones?)? on a map|where (?:my |the )?(?:kids|drivers|buses|children) are|sat ?nav|navigation app|route planner)\b/i,
    "I cannot show maps, and the app knows no places of other devices. A list kept by hand is possible: “trips with date, from, to and distance”.",
  ],
  [
    /\b(?:translat(?:e|or|ion) (?:app|tool|[\p{L}]+ (?:to|into) )|^(?:an? |make (?:me )?an? )?(?:(?!(?:morse|code|roman|binary|nato)\b)[\p{L}]+ ){0,2}translat[eo]r$|ocr|(?:identif(?:y|ies)|recogni[sz]es?) (?:plants?|birds?|mushrooms?|songs?|faces?|insects?|trees?|animals?)|(?:plant|bird|face|song|mushroom|voice) (?:recognition|identifier|identification))\b/iu,
    "There is no AI in me, and none in what I make. Word lists to learn and finds with a photo are possible: “vocabulary cards with word, translation and topic”, “finds with photo, name, place and date”.",
  ],
  [
    /\b(?:reads? (?:and answers? )?my (?:e-?mails?|mails?|messages)|answers? (?:my )?(?:e-?mails?|mails?|calls|phone)|e-?mail client|(?:mass|bulk) (?:mail|e-?mail|sms)|call cent(?:er|re) software)\b/i,
    "I cannot read, send or answer messages. A list of what is to be answered is possible: “messages to answer with from, subject, due date and done”.",
  ],
  [
    /\b(?:(?:first|third)[- ]person|shooter|mmorpg|battle royale|open world|platformer|racing game|flight simulator|3d game|vr (?:game|app)|ar (?:game|app))\b/i,
    `${HERE}; worlds in three dimensions they have not.`,
  ],
];

/** What is kept all the same: "a log of my bot trades", "a landing page for a dating app". */
const KEPT =
  /\b(?:lists?|logs?|tracker|track|diary|journal|inventory|collection|register|records?|catalog(?:ue)?|database|notes|plan|planner|website|home ?page|landing page|site|portfolio|quiz|keep|keeping|cards?|reviews?)\b/i;
/** "an Airbnb clone with photos, price and place": records by their fields. */
const LISTED = /^[^,.;:]{0,40}(?:\s(?:with|has|have|including)\s|:)([^.;]*)/i;

/** Why nothing can be made of a prompt that asks for something out of reach, and for no more. */
/** "Page for a meditation app": what is sold there is not made, and no tool. */
export function isInPraise(text: string): boolean {
  return (
    (OF_APP.test(text) || OF_OTHERS.test(text)) && !/\b(?:count ?down|timer|calculator|counter|wheel|dice)/i.test(text)
  );
}

const OF_APP =
  /\b(?:apps?|games?|software|tools?|platforms?|start-?ups?|bots?) (?:landing pages?|launch pages?|web ?sites?|home ?pages?)\b|^(?:an? |my |our |the |make (?:me )?an? )?page for (?:an?|my|our|the) (?:new )?(?:[\p{L}-]+ ){0,3}app(?:,| with|[.\s]*$)/iu;
/** "Website for a chess academy", "for our pub quiz": what is done there. */
const OF_OTHERS =
  /\bweb ?sites? for (?:an?|my|our|the) (?:[\p{L}'-]+ ){0,3}(?:academy|clubs?|school|pub quiz|quiz night|tournament|league|team|society|association|centre|center|festival|shop|caf[eé])\b/iu;
/** "Landing page for a dating app" */
const PRAISING = /\b(?:landing|launch|product) pages? (?:for|of)\b/i;

export function whollyBeyond({ text }: Reading): Extract<NoApp, { reason: "undone" }> | null {
  const head = text.split(/[.;!?\n](?=\s|$)/)[0] ?? "";
  if (PRAISING.test(head) || isInPraise(head)) return null;
  for (const [pattern, answer] of WHOLLY) {
    const found = pattern.exec(head);
    if (found === null) continue;
    const after = text.slice(found.index + found[0].length);
    const isKept = KEPT.test(head.slice(0, found.index)) || /^ (?:log|list|diary|tracker|journal|notes)\b/i.test(after);
    if (isKept || listsFields(after) || isAside(text, found.index)) return null;
    return { reason: "undone", words: found[0].trim(), answer };
  }
  return null;
}

function listsFields(after: string): boolean {
  const items = (LISTED.exec(after)?.[1] ?? "").split(/\s*(?:,|\band\b)\s*/i);
  return items.filter((item) => item !== "" && whyOutOfReach(item) === null).length >= 2;
}

/**
 * "I'm a translator and want invoices with client and rate": it is a remark, the look, or asked for beside something else, or
 * what is kept is told besides.
 */
function isAside(text: string, at: number): boolean {
  const pieces = findPieces(text);
  const { label, start } = pieces.find((piece) => piece.start <= at && at < piece.end) ?? { label: "HEAD", start: 0 };
  const before = text.slice(0, at);
  if (label === "ABOUT" || label === "LOOK" || /[,:;]|\s(?:with|and|plus)\s/i.test(before)) return true;
  if (label === "BEYOND" && text.slice(0, start).trim().split(/\s+/).length > 3) return true;
  const beyond = spansOutOfReach(text);
  // Of what is out of reach in several ways the rest is told of it, too.
  if (beyond.length >= 3) return false;
  return pieces.filter((piece) => piece.label === "FIELD" && !touches(beyond, piece)).length >= 2;
}
