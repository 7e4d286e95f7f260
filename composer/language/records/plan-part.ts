import { kindOfName } from "../field-kinds.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import type { ComposedList } from "./composed.ts";
import { withFirstView, withView } from "./composed.ts";
import type { Draft } from "./draft.ts";
import { withGroups } from "./fields/group-fields.ts";
import { type PartNoun, partNoun } from "./part-nouns.ts";

/** One part of a plan as it was told: "packing list per person", "budget with totals by category". */
export interface PlanPart extends PartNoun {
  /** The words of the noun, and what is said behind it. */
  noun: string;
  tail: string;
  /** Fields that are listed for it. */
  fields: string[];
  /** Whose it is: "the members' results". */
  owner: string | null;
}

const TAIL =
  /\s(?:with|having|including|showing|per|by|for|of|in|on|to|at|from|that|which|who|where|when|whether|each|every|made|assigned|linked|related|in|out|we|we've|we're|i|i've|so|against|between)(?=\s)|\s(?=\()|\s(?:day[- ]by[- ]day|daily|weekly|monthly)$|\s(?:in|out|received|made|paid|due|sold|owned|done|planned|missed|earned|raised|needed)$/giu;

/** A part and what is told of it; null where no records are named. */
export function readPart(chunk: string, about: string): PlanPart | null {
  const text = chunk.replace(
    /^(?:(?:and|also|with|plus|then|see|track|keep|show|manage|list|record|log|store|a place for|keep track of|tracking|somewhere for) )+/i,
    "",
  );
  if (
    /^(?:the )?(?:hours|time|minutes) (?:(?:i|we|that (?:i|we)) )?(?:have )?(?:worked|spent|booked|put in)\b/i.test(
      text,
    )
  ) {
    const entries = partNoun("time entries", about);
    if (entries !== null) return { ...entries, noun: text, tail: "", fields: [], owner: null };
  }
  const owned = /^(?:the |our |my )?([\p{L}-]+)(?:s'|'s) (?=\S)/iu.exec(text);
  const rest =
    owned === null || /^(?:every(?:one|body)|who|what|it|that|there|he|she|let|where|how)$/i.test(owned[1] ?? "")
      ? text
      : text.slice(owned[0].length);
  const owner = rest === text ? null : pluralOf(singularOf((owned?.[1] ?? "").toLowerCase()));
  const ends = [...rest.matchAll(TAIL)].map(({ index }) => index);
  for (const end of [rest.length, ...ends.toReversed()]) {
    const noun = rest.slice(0, end).trim();
    const found = partNoun(noun, about);
    if (found === null) continue;
    // "recipes to cook": what an unknown plural is for is no part of its name.
    if (end === rest.length && found.surety === "unknown" && ends.length > 0) continue;
    const tail = rest.slice(end).trim();
    const bracketed = /^\((.+)\)$/.exec(tail);
    return {
      ...found,
      noun,
      tail: bracketed === null ? tail : "",
      fields: bracketed === null ? [] : [bracketed[1] ?? ""],
      owner,
    };
  }
  return null;
}

export type Arrange = (list: ComposedList) => ComposedList | null;

export interface ReadTail {
  /** Words of it that were understood. */
  words: string[];
  fields: string[];
  arrange: Arrange[];
}

const PERSON =
  /^(?:(?:family )?members?|person|people|persons|family members?|travell?ers?|child|children|kids?|everyone|everybody|each of us)$/i;

/** What stands behind the noun of a part. */
export function readTail(part: PlanPart, drafts: readonly Draft[]): ReadTail {
  const { draft, tail } = part;
  const read: ReadTail = { words: [], fields: [], arrange: [] };
  if (tail === "") return read;
  const totals =
    /^(?:with|and|showing)? ?(?:the )?(?:totals?|sums?|costs?|subtotals?|spending|amounts?) (?:by|per|for each|for every|in each) (?:the )?([\p{L}]+)$/iu.exec(
      tail,
    );
  if (totals !== null) {
    read.words.push(tail);
    read.arrange.push(chartBy(totals[1] ?? ""));
    return read;
  }
  const listed = /^(?:with|having|including|showing) (.+)$/i.exec(tail);
  if (listed !== null) {
    read.fields.push(listed[1] ?? "");
    return read;
  }
  const grouped =
    /^(?:by|per|for each|for every|of each|from each|split by|grouped by|sorted by) (?:of (?:us|the|our) )?(?:the )?([\p{L}]+(?: [\p{L}]+)?)$/iu.exec(
      tail,
    );
  const by = (grouped?.[1] ?? "").toLowerCase();
  const other = by === "" ? null : draftFor(by, drafts);
  if (other !== null && other !== draft) {
    draft.relations.push({ to: other, many: false });
    read.arrange.push((list) => {
      const field = list.entity.fields.find(
        (each) => each.label.toLowerCase() === other.singular && each.type === "relation",
      );
      return field === undefined ? null : withFirstView(list, { type: "sections", by: field.id });
    });
    read.words.push(tail);
    return read;
  }
  if (grouped !== null) {
    read.words.push(tail);
    groupBy(by, draft, read);
    return read;
  }
  const done = /^(?:(?:that |which )?(?:i |we )?(?:still )?(?:need |have |want )?)to (?:be )?([\p{L}]+)$/iu.exec(tail);
  if (done !== null) {
    read.words.push(tail);
    if (draft.domain === null) draft.extras.push(phrase(pastOf(done[1] ?? ""), { type: "checkbox" }));
    return read;
  }
  if (
    /^(?:day[- ]by[- ]day|daily|weekly|monthly|in|out|received|made|paid|due|sold|owned|done|planned|missed|earned|raised|needed)$/i.test(
      tail,
    )
  )
    read.words.push(tail);
  const deadline = /^(?:by|before) when$/i.test(tail);
  if (deadline) read.words.push(tail);
  // "books we've read", "games we played": said of them, and nothing to keep.
  if (/^(?:we|i|we've|i've|that (?:we|i)|which (?:we|i))(?: have| had|'ve)?(?: [\p{L}]+){1,2}$/iu.test(tail))
    read.words.push(tail);
  if (/^(?:for|of|in|at) (?:the |my |our |a |an |his |her |their )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/iu.test(tail))
    read.words.push(tail);
  if (/^(?:made |generated |created |built )?(?:from|out of) /i.test(tail) && mentioned(tail, drafts).length > 0)
    read.words.push(tail);
  for (const named of mentioned(tail, drafts).filter((each) => each !== draft)) {
    if (!/\b(?:each|every|which|their|assigned|linked|for|of|from|in|at|to|on|by)\b/i.test(tail)) continue;
    draft.relations.push({ to: named, many: /\beach\b.* (?:is|are|has|have|works?)\b/i.test(tail) });
    read.words.push(tail);
  }
  return read;
}

function groupBy(by: string, draft: Draft, read: ReadTail): void {
  const has = (pattern: RegExp) => Object.keys(draft.domain?.fields ?? {}).some((label) => pattern.test(label));
  if (PERSON.test(by)) {
    if (!has(/^(?:person|who)$/i)) draft.extras.push(phrase("Person", { type: "text" }));
    return;
  }
  if (/^(?:days?|dates?|weeks?|months?|years?)$/.test(by)) {
    read.arrange.push((list) => {
      const date = list.entity.fields.find(({ type }) => type === "date");
      return date === undefined ? null : withFirstView(list, { type: "calendar", date: date.id });
    });
    return;
  }
  read.arrange.push(chartBy(by), (list) => {
    const field = list.entity.fields.find(
      (each) => each.label.toLowerCase() === by && (each.type === "choice" || each.type === "relation"),
    );
    return field === undefined ? withGroups(list, by) : withView(list, { type: "sections", by: field.id });
  });
}

/** Amounts by what they are for; nothing where there are no amounts. */
function chartBy(words: string): Arrange {
  return (list) => {
    const value = list.entity.fields.find(({ type }) => type === "money");
    const wanted = singularOf(words.toLowerCase());
    const by = list.entity.fields.find(
      (field) => field.label.toLowerCase() === wanted && ["choice", "relation", "text"].includes(field.type),
    );
    return value === undefined || by === undefined
      ? null
      : withView(list, { type: "chart", shape: "bars", value: value.id, by: by.id });
  };
}

/** "money raised per stall": an amount of records that are there. */
export function readAmountOf(chunk: string, drafts: readonly Draft[]): Draft | null {
  const found =
    /^(?:the |how much )?([\p{L}]+(?: [\p{L}]+)?) (?:per|by|for each|at each|of each|on each|in each|from each|each) ([\p{L}]+(?: [\p{L}]+)?)(?: (?:has )?[\p{L}]+ed)?$/iu.exec(
      chunk,
    );
  const taken = /^how much (?:each|every|the) ([\p{L}]+) (?:took|takes|made|makes|raised|earned|brought in)$/iu.exec(
    chunk,
  );
  const taking = taken === null ? null : draftFor(taken[1] ?? "", drafts);
  if (taking !== null) {
    if (taking.domain?.fields["Raised"] === undefined) taking.extras.push(phrase("Raised", kindOfName("cost")));
    return taking;
  }
  const draft = found === null ? null : draftFor(found[2] ?? "", drafts);
  if (found === null || draft === null) return null;
  const words = (found[1] ?? "").toLowerCase();
  const kind = /\b(?:money|raised|spent|cost|price|income|earned|taken|paid)\b/.test(words)
    ? kindOfName("cost")
    : kindOfName(words);
  if (kind.type === "text") return null;
  const known = Object.keys(draft.domain?.fields ?? {}).some((label) => words.includes(label.toLowerCase()));
  if (!known) draft.extras.push(phrase(asLabel(words), kind));
  return draft;
}

export function draftFor(noun: string, drafts: readonly Draft[]): Draft | null {
  const single = singularOf(noun.toLowerCase().trim());
  return (
    drafts.find(({ singular, plural }) => singular === single || plural === single) ??
    drafts.find(({ singular, domain }) => singular.split(" ").at(-1) === single || domain?.singular === single) ??
    null
  );
}

/** The records that are named somewhere in a text. */
export function mentioned(text: string, drafts: readonly Draft[]): Draft[] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return drafts.filter((draft) => words.some((word) => draftFor(word, [draft]) !== null));
}

export function phrase(label: string, kind: Draft["phrases"][number]["kind"]): Draft["phrases"][number] {
  return { label, kind, required: false, correction: null };
}

const IRREGULAR: Readonly<Record<string, string>> = {
  buy: "Bought",
  read: "Read",
  do: "Done",
  pay: "Paid",
  sell: "Sold",
  send: "Sent",
  write: "Written",
  make: "Made",
  see: "Seen",
  bring: "Brought",
  get: "Got",
  give: "Given",
};

export function pastOf(verb: string): string {
  const known = IRREGULAR[verb.toLowerCase()];
  if (known !== undefined) return known;
  if (verb.endsWith("e")) return asLabel(`${verb}d`);
  if (/[^aeiou]y$/.test(verb)) return asLabel(`${verb.slice(0, -1)}ied`);
  return asLabel(verb.endsWith("cancel") ? "cancelled" : `${verb}ed`);
}
