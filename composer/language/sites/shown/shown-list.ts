import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { FieldPhrase } from "../../field-phrase.ts";
import { readFields } from "../../subjects/read-subject.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { coreOf, mainWords } from "../pieces/piece-heading.ts";
import { groupedList } from "./shown-groups.ts";
import type { ShownThing } from "./shown-thing.ts";
import { THINGS } from "./shown-things.ts";

/** A list that visitors look at, with what each entry has. */
export interface ShownList {
  singular: string;
  plural: string;
  title: string;
  fields: FieldPhrase[];
  rows: Record<string, ExampleValue>[];
}

/** What a section shows that is told by its heading alone: "cats waiting for a home"; null where that is no list. */
export function shownThing(heading: string): ShownList | null {
  const words = heading
    .toLowerCase()
    .replace(/^(?:an? |the )?(?:list|overview|table) (?:of|with) (?:(?:all|the|our) )*/, "")
    .trim();
  const known = THINGS.find(({ words: pattern }) => pattern.test(words));
  if (known === undefined) return null;
  const [singular, plural] = known.of ?? nounOf(words);
  const [, done] = /^who (.+) when$/.exec(words) ?? [];
  const first = asLabel(done ?? words.split(" ")[0] ?? "");
  return { singular, plural, title: known.title, ...columnsOf(known, first) };
}

function columnsOf({ title, fields, rows }: ShownThing, first: string): Pick<ShownList, "fields" | "rows"> {
  const kinds = Object.entries(readFields(fields));
  return {
    fields: kinds.map(([label, kind]) => ({ label, kind, required: false, correction: null })),
    rows: rows.map((row) => {
      const [name = "", ...values] = row;
      const filled = kinds
        .filter(([, { type }]) => type !== "image")
        .map(([label], index): [string, ExampleValue] => [label, values[index] ?? ""])
        .filter(([, value]) => value !== "");
      return {
        [title]: name,
        ...Object.fromEntries(filled.map(([label, value]) => [label, value === "{word}" ? first : value])),
      };
    }),
  };
}

/** "adoptable cats" → cat, cats */
function nounOf(words: string): readonly [string, string] {
  if (/\b(?:dogs?|cats?|rabbits?) (?:and|&|or) (?:dogs?|cats?|rabbits?)\b/.test(words)) return ["animal", "animals"];
  const noun = mainWords(coreOf(words)).replace(
    /^(?:(?:our|the|all|upcoming|next|past|adoptable|rescue|lost|missing|found|guided|school|class|club|planned|\d+) )+/,
    "",
  );
  const last =
    noun
      .replace(/ (?:waiting|looking|ready|up|available|who|needing|seeking|to|for|that|we|i)\b.*$/, "")
      .split(" ")
      .at(-1) ?? noun;
  const several = noun.split(" ").findLast((word) => singularOf(word) !== word) ?? last;
  if (singularOf(last) === last && several !== last) return [singularOf(several), several];
  const one = singularOf(last);
  return [one, one === last ? pluralOf(last) : last];
}

const NOUN = "((?:[\\p{L}'-]+ )?[\\p{L}'-]+)";
const SHOWN =
  "(?:(?:sub-?)?pages?|profiles?|sections?|cards?|entr(?:y|ies)|portraits?|bios?|descriptions?|photos?|pictures?|pics|galler(?:y|ies)|albums?|stor(?:y|ies)|texts?|something|info(?:rmation)?|details|before and afters?)";
const EACH: readonly RegExp[] = [
  new RegExp(
    `\\b${SHOWN} (?:for|about|of|per|on) (?:each|every|all)(?: one)?(?: of)?(?: (?:the|our|my|his|her|their))? ${NOUN}`,
    "iu",
  ),
  new RegExp(`\\b(?:sub-?)?pages? per ${NOUN}`, "iu"),
  new RegExp(
    `\\b(?:each|every) (?:of (?:the|our|my) )?${NOUN} (?:has|gets|having|should have|with|on) (?:(?:an?|its|their|his|her) )*(?:own )?`,
    "iu",
  ),
  new RegExp(
    `^[\\s,;:.]*(?:(?:and|with|that|which|to|showing|shows?|lists?|presents?|where|people|visitors|you|they|can|see|find) )*(?:each|every) (?:of (?:the|our|my) )?${NOUN}[\\s,.:]*$`,
    "iu",
  ),
];
/** No things to be listed: "for each of us", "every day", "prices for every class". */
const NO_THING =
  /^(?:(?:single |other )?(?:days?|weeks?|months?|years?|mornings?|evenings?|time|one|body|thing|page|section|hours?|us|them|it|visitors?|pages|this|that|kinds?|sorts?|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?)$/i;

/** "a page for each player", "every horse has its own page": what there is one of for each; null where nothing is. */
export function eachOf(text: string): readonly [singular: string, plural: string] | null {
  for (const pattern of EACH) {
    const words = pattern.exec(text)?.[1]?.toLowerCase().replace(END, "").trim() ?? "";
    const noun = words.split(" ").length > 1 && NO_NOUN.test(words) ? (words.split(" ")[0] ?? "") : words;
    if (noun === "" || NO_THING.test(noun)) continue;
    const one = singularOf(noun);
    return [one, pluralOf(one)];
  }
  return null;
}

const END = / (?:with|and|has|in|on|that|we|i|where|plus|or|to|you|is|are|has|from|by)$/i;
const NO_NOUN = / (?:with|and|has|in|on|that|we|i|where|plus|or|to|you|is|are|before|looking|waiting)\b/i;

/** "before and after photos of bathrooms": two pictures of each. */
export function isBeforeAfter(text: string): boolean {
  return (
    /\bbefore(?:s)?\b.{0,12}\bafter(?:s)?\b(?! (?:the|we|i|you)\b)/i.test(text) && !/\b(?:care|school)\b/i.test(text)
  );
}

/** What the pictures from before and after are of: "photos of bathrooms we did before and after" → bathrooms. */
export function shownBefore(text: string): readonly [singular: string, plural: string] {
  const each = eachOf(text);
  if (each !== null) return each;
  const words = /\b(?:of|from) (?:(?:the|our|my|some|past|old|each|every|all|finished) )*([\p{L}-]+s)\b/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  return words === undefined || /s(?:hot|how)s$/.test(words) ? ["work", "works"] : [singularOf(words), words];
}

/** A picture and a few words: what is known of anything that has a page of its own. */
export const OF_EACH: readonly FieldPhrase[] = [
  { label: "Picture", kind: { type: "image" }, required: false, correction: null },
  { label: "About", kind: { type: "longText" }, required: false, correction: null },
];

export const BEFORE_AFTER: readonly FieldPhrase[] = [
  { label: "Before", kind: { type: "image" }, required: false, correction: null },
  { label: "After", kind: { type: "image" }, required: false, correction: null },
  { label: "What was done", kind: { type: "longText" }, required: false, correction: null },
];

/** What stands above a list of what there is one of for each: "Players"; null where the words of the prompt do. */
export function listTitle(text: string): string | null {
  const grouped = groupedList(coreOf(text));
  if (grouped !== null) return grouped.title;
  const each = eachOf(text);
  if (isBeforeAfter(text)) return each === null && !/\b(?:of|from) /i.test(text) ? "Before and after" : null;
  return each === null ? null : asLabel(each[1]);
}
