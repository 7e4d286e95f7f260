import { type FoundDomain, findDomain } from "../domains/find-domain.ts";
import type { Piece } from "../pieces/labels.ts";
import { isGroup } from "./groups.ts";
import { kindOfApp, mainOf } from "./kinds/kinds-of-apps.ts";
import { OCCASION } from "./told-parts.ts";

/** What an app of records is called by: "recipe app", "contact manager", "grocery list app". */
const APP =
  /(?:^|\s)((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+?)(?: list)?(?: (?:care|management|tracking|keeping|collection))? (?:apps?|applications?|platform|directory|managers?|trackers?|planners?|organi[sz]ers?|database|system|software|log ?book|log|book|diary|tool|helper|catalog(?:ue)?|inventory|reminders?|keepers?|generator|creator|builder|viewer|log app|(?<=projects? )board|(?<=(?:vendor|supplier|lead|contact|client|customer|asset|contract|employee|ticket|task|event) )management)[\s:,]*$/iu;
/** "kanban board for my freelance projects" */
const OF_THEM =
  /\b(?:board|app|tracker|manager|planner|database|system|list|overview) (?:for|of) (?:(?:my|our|all|the) )*((?:[\p{L}-]+ )?[\p{L}-]+s)[\s:,]*$/iu;

/** Whom an app is for, where they are called nobody's own. */
const AUDIENCE =
  / (?:for|of) (?:students|teachers|parents|kids|children|beginners|freelancers|families|teams|seniors|teenagers|couples|runners|gamers|developers|designers|volunteers)$/i;

/** "donation tracker for our charity" */
const FOR_WHOM = / (?:for|at|in) (?:(?:my|our|the|an?|all|small|local|little) )*[\p{L}'-]+(?: [\p{L}'-]+)?[\s:,]*$/iu;

/**
 * The records that an app is called by, "recipe app", where it is known what they have; null where it is called by a group or
 * by an occasion, whose parts are the lists.
 */
export function keptByApp(words: string): FoundDomain | null {
  const head = words.trim().replace(/[\s,;:.!?]+$/, "");
  const kind = kindOfApp(head, head);
  const main = kind === null ? null : mainOf(kind, head);
  if (main?.domain) return { domain: main.domain, words: main.singular, index: 0, isList: false };
  // "Padel tournament app": its lists are all of it.
  if (kind?.needs?.length === 0) return null;
  // A till keeps products and sales, and is no record itself.
  if (kind?.needs !== undefined && kind.main === undefined) return null;
  // "restaurant inventory" is one by itself.
  const whole = knownAtEnd(head.toLowerCase());
  if (whole?.isList === true && !isWhole(whole.words) && !OCCASION.test(whole.words.replace(/ [\p{L}]+$/u, "")))
    return whole;
  // "project board for students": who uses it.
  if (AUDIENCE.test(head)) return keptByApp(head.replace(AUDIENCE, ""));
  // "Bucket list app"
  const list = knownAtEnd(head.toLowerCase().replace(APP_BEHIND_LIST, ""));
  if (list !== null && APP_BEHIND_LIST.test(head) && !isGroup(list.words)) return list;
  const called =
    (APP.exec(head) ?? OF_THEM.exec(head) ?? APP.exec(head.replace(FOR_WHOM, "")))?.[1]?.toLowerCase() ?? "";
  if (called === "" || isGroup(called) || (OCCASION.test(called) && !/projects?$/.test(called))) return null;
  return WHOLE.test(called) || (USER.test(called) && FOR_USER.test(head)) ? null : knownAtEnd(called);
}

const APP_BEHIND_LIST =
  /(?<= (?:(?<!packing )list|diary|log|journal)) (?:apps?|applications?|trackers?|planners?|organi[sz]ers?|managers?|makers?|keepers?|creator|builder|tool)$/i;

/** The longest noun at the end of the words that is known. */
function knownAtEnd(words: string): FoundDomain | null {
  const all = words.split(" ");
  for (let from = 0; from < all.length; from += 1) {
    const noun = all.slice(from).join(" ");
    const known = findDomain(noun);
    if (known === null || known.index !== 0) continue;
    if (known.words.length === noun.length) return known;
    const behind = noun.slice(known.words.length);
    if (WANTED.test(behind) || (known.words.includes(" ") && LISTED.test(behind))) return { ...known, isList: true };
  }
  return null;
}

/** "guitar practice | tracker" */
const LISTED = /^ (?:tracker|log|log ?book|diary|journal|collection|catalog(?:ue)?|register|list)$/;

/** "restaurant | wishlist" */
const WANTED = /^ (?:wish[- ]?list|backlog|bucket list|life list)$/;

/** A "food diary" is of meals; a diary may be of anything. */
function isWhole(words: string): boolean {
  return WHOLE.test(words) && !/\s(?:diary|journal)$/.test(words);
}

/** What has several lists, and is none. */
const WHOLE =
  /(?:^|\s)(?:memberships?|budgets?|finances?|money|crm|library|notebook|(?<!meeting )notes|journal|diary|[\p{L}]+ing)$/u;
/** "student planner": of one who uses it, and not of many. */
const USER =
  /(?:^|\s)(?:students?|teachers?|freelancers?|parents?|travell?ers?|gamers?|runners?|nurses?|coach|family|pupils?|hikers?|drivers?)$/;
const FOR_USER = / (?:app|application|planner|organi[sz]er|helper|tool|diary|log ?book|log|book|platform)[\s:,]*$/i;

/** The records that the head of a prompt calls the app by. */
export function keptOf(text: string, pieces: readonly Piece[]): FoundDomain | null {
  const head = pieces.find(({ label }) => label === "HEAD");
  return head === undefined ? null : keptByApp(text.slice(head.start, head.end));
}
