import type { BlockOf } from "@lathe/protocol/app/block";
import { asLabel, listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { freshPlaceId, placedBlocks } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { act, changed, type Clause, impossible, type Read, refusal } from "./reader.ts";
import { withDay } from "./lines-of-days.ts";
import type { Spot } from "./spot.ts";
import { change, sentenceIn } from "./read-wording.ts";

const DAYS = "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays|holidays)";

const MOST_LINES = 20;
const TOO_MANY = "There are 20 lines, and that is as many as fit.";

/** Opening hours, addresses, numbers: labels and values. */
export function readDetails(clause: Clause): Read | null {
  return readHours(clause) ?? readFact(clause);
}

/** "opening hours on Sunday closed", "closed on Mondays", "open on Saturday from 10 to 14" */
function readHours({ text, app }: Clause): Read | null {
  const blocks = detailsOf(app);
  const found =
    new RegExp(
      `^(?:change |set |make |the )*(?:(?:opening )?(?:hours|times)|open|we are open|we're open)?\\s*(?:on |for |at )*(?:the )?(${DAYS})(?: (?:hours))?\\s*(?:to be|should be|are|is|to|from|:|,)*\\s*(closed|open .+|[\\d].*)$`,
      "i",
    ).exec(text) ?? new RegExp(`^(?:we(?:'re| are) )?(closed) (?:on |at )(?:the )?(${DAYS})$`, "i").exec(text);
  const isTurned = /^closed$/i.test(found?.[1] ?? "");
  const day = (isTurned ? found?.[2] : found?.[1])?.replace(/s$/i, "");
  const value = (isTurned ? found?.[1] : found?.[2])?.replace(/\s+to\s+/i, " – ");
  const own =
    blocks.find(({ items }) => items.some(({ label }) => /day|week/i.test(label))) ??
    blocks.find(({ title }) => /hour|open/i.test(title));
  if (found !== null && own !== undefined && day !== undefined && value !== undefined) {
    const label = asLabel(/weekend/i.test(day) ? "Saturday – Sunday" : day);
    const at = own.items.findIndex(
      (item) => item.label.toLowerCase().startsWith(day.toLowerCase()) && !/[-–]| (?:to|and|until) /.test(item.label),
    );
    const item = { label, value: asLabel(value) };
    if (at < 0 && own.items.length >= MOST_LINES) return refusal(TOO_MANY);
    const items =
      at >= 0
        ? own.items.map((each, index) => (index === at ? { ...each, value: item.value } : each))
        : withDay(own.items, item);
    return change(own, { ...own, items }, `**${own.title}**: ${label} is “${item.value}” now.`);
  }
  return null;
}

const CONTACTS: readonly [RegExp, string][] = [
  [/^(?:tele)?phone|^tel\b|^mobile/, "Phone"],
  [/^e-?mail/, "Email"],
  [/^(?:street |postal )?address|^location/, "Address"],
  [/^instagram/, "Instagram"],
  [/^facebook/, "Facebook"],
  [/^whats ?app/, "WhatsApp"],
  [/^web ?site/, "Website"],
];
/** Labels that say the same: "the venue" is what stands under Where. */
const ALIKE: readonly RegExp[] = [
  /^(?:when|dates?|days?|the day|wedding day|wedding date|party date|event date)$/,
  /^(?:where|venues?|places?|address|locations?|party venue|wedding venue|the place)$/,
  /^(?:time|starts?|begins?|start time|doors(?: open)?)$/,
];
const SAID: readonly RegExp[] = [
  /^(?:change|set|make|update|correct) (?:the |our |my )?([\p{L} -]{3,30}?) (?:to|be|:) (.+)$/iu,
  /^(?:the |our |my )?([\p{L} -]{3,30}?)(?: (?:is|should be)|:) (.+)$/iu,
  /^(?:add|put|include) (?:the |our |my |an? )?([\p{L}-]+(?: (?:number|address))?)(?: (?:number|address))?[: ]\s*(?!to\b|field\b|column\b)(.+?)(?: (?:to|in|into|on) (?:the |our |my )?(?:contact |site|page|details).*)?$/iu,
];

/** "the address is 5 Main Street", "change the phone number to +43 …", "add our Instagram: @canal" */
function readFact({ text, app }: Clause): Read | null {
  const blocks = detailsOf(app);
  const said = SAID.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (said === undefined || said === null) return null;
  const wanted = plainLabel(said[1] ?? "");
  const next = sentenceIn(said[2] ?? "");
  const contact = CONTACTS.find(([pattern]) => pattern.test((said[1] ?? "").toLowerCase()))?.[1];
  for (const block of blocks) {
    const item =
      block.items.find(({ label }) => plainLabel(label) === wanted) ??
      block.items.find(({ label }) => ALIKE.some((group) => group.test(wanted) && group.test(plainLabel(label))));
    if (item === undefined) continue;
    // A link goes where the value says, where it can.
    const href = hrefOf(item.label, next);
    if (item.href !== undefined && href === undefined && contact !== undefined) return null;
    const { href: _old, ...rest } = item;
    const items = block.items.map((each) =>
      each === item ? { ...rest, value: next, ...(href === undefined ? {} : { href }) } : each,
    );
    return change(block, { ...block, items }, `**${item.label}** is “${next}” now.`);
  }
  const home =
    blocks.find(({ items }) => items.some(({ label }) => CONTACTS.some(([, name]) => name === label))) ?? blocks[0];
  // "The date is …" belongs among the facts, whether there is a line for it or not.
  const known = ALIKE.some((group) => group.test(wanted)) && app.layout === "site" && home !== undefined;
  if (known && home.items.length < MOST_LINES && !/^(?:add|put|include)\b/i.test(text)) {
    const line = { label: asLabel(said[1] ?? ""), value: next };
    return change(
      home,
      { ...home, items: [line, ...home.items] },
      `**${home.title}** says “${line.label}: ${next}” now.`,
    );
  }
  const isContact =
    /\d|@|\.\w/.test(next) && !/\b(?:field|form|column|page|section|dropdown|required|optional)\b/i.test(text);
  if (contact === undefined || !isContact || (home === undefined && app.layout !== "site")) return null;
  const href = hrefOf(contact, next);
  const item = { label: contact, value: next, ...(href === undefined ? {} : { href }) };
  if (home === undefined) return act((now) => addDetails(now, [item], "Where to find us"));
  if (home.items.length >= MOST_LINES) return refusal(TOO_MANY);
  return change(home, { ...home, items: [...home.items, item] }, `**${home.title}** says “${contact}: ${next}” now.`);
}

/** A section for what there was no place for yet, before the form where there is one. */
export function addDetails(app: Clause["app"], items: BlockOf<"details">["items"], title: string): Applied {
  const placed = placedBlocks(app);
  const id = freshPlaceId(
    "contact-details",
    placed.map(({ block }) => block.id),
  );
  const form = placed.find(({ block }) => block.type === "form")?.block;
  const block: BlockOf<"details"> = { id, type: "details", title, icon: "phone", items };
  const spot: Spot | null =
    form === undefined ? null : { type: "beside", side: "before", target: nameOfBlock(form, app) };
  const inserted = insertBlock(app, block, spot);
  return "fault" in inserted
    ? impossible(inserted.fault)
    : changed(
        inserted.app,
        `Added the section **${block.title}** with ${listInWords(items.map(({ label, value }) => `“${label}: ${value}”`))}.`,
        block.title,
      );
}

function plainLabel(label: string): string {
  const plain = label.toLowerCase().trim();
  return (CONTACTS.find(([pattern]) => pattern.test(plain))?.[1] ?? plain).toLowerCase();
}

function hrefOf(label: string, value: string): string | undefined {
  const digits = value.replace(/[^\d+]/g, "");
  if (plainLabel(label) === "phone") return digits.length < 4 ? undefined : `tel:${digits}`;
  if (plainLabel(label) === "email") return /^\S+@\S+$/.test(value) ? `mailto:${value}` : undefined;
  return undefined;
}

function detailsOf(app: Clause["app"]): BlockOf<"details">[] {
  return app.pages.flatMap((page) => page.blocks.flatMap((block) => (block.type === "details" ? [block] : [])));
}
