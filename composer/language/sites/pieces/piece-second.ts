import type { FieldPhrase } from "../../field-phrase.ts";
import { pluralOf, singularOf } from "../../words.ts";
import { CATALOGUES } from "../catalogues.ts";
import type { OwnList } from "../read/read-asked.ts";
import type { FoundSection } from "../section-words.ts";
import type { SectionName } from "../site-kind.ts";
import { coreOf, mainWords } from "./piece-heading.ts";
import type { Part } from "./piece-parts.ts";

/** Of these a site may show two: "lunch menu, wine list", "events, workshops". */
const TWICE: ReadonlySet<SectionName> = new Set(["menu", "events"]);
const GENERAL =
  /^(?:(?:upcoming|next|event|events|our|full|food|main) )*(?:events?|calendar|dates?|what'?s on|coming up|agenda|menus?|dishes|food)$/i;
/** How dates are seen, and nothing else than what was told before. */
const SEEN_BY_DAY = /^(?:(?:event|events|our|the) )*(?:calendar|dates?|what'?s on|coming up|agenda)$/i;
const CARD = / (?:list|menu|card)s?$/i;
const POURED = /^(?:wine|beer|drink|cocktail|tea|coffee|cake|dessert|pizza|burger|ice cream|whisky|gin)s?$/i;

/** What a second section of one sort lists; null where it is the first, or the same again. */
export function secondList(
  sections: readonly FoundSection[],
  name: SectionName | undefined,
  { text, fields, items, says }: Part,
): OwnList | null {
  if (name === undefined || !TWICE.has(name) || !(name in CATALOGUES)) return null;
  const before = sections.find((section) => section.name === name)?.found.text;
  if (before === undefined || fields.length + items.length + says.length > 0) return null;
  const core = mainWords(coreOf(text)).toLowerCase();
  const first = mainWords(before).toLowerCase();
  const isSame = lastOf(core) === lastOf(first) && (name === "events" || core === first);
  if (isSame || SEEN_BY_DAY.test(core) || (GENERAL.test(core) && GENERAL.test(first))) return null;
  const plural = name === "menu" ? dishesOf(core) : pluralOf(singularOf(core));
  return {
    singular: singularOf(plural),
    plural,
    fields: name === "menu" ? OF_CARD : OF_DAY,
    names: [],
    count: null,
    view: null,
  };
}

/** "care services, activities": what else is offered is no part of the first. */
export function isOtherOffer(sections: readonly FoundSection[], name: SectionName | undefined, text: string): boolean {
  const before = name === "features" ? sections.find((section) => section.name === name)?.found.text : undefined;
  return (
    before !== undefined && lastOf(mainWords(before).toLowerCase()) !== lastOf(mainWords(coreOf(text)).toLowerCase())
  );
}

function lastOf(words: string): string {
  return singularOf(words.split(" ").at(-1) ?? words);
}

/** "wine list" → wines, "kids menu" → kids dishes */
function dishesOf(core: string): string {
  const noun = core.replace(CARD, "");
  return POURED.test(noun) ? pluralOf(singularOf(noun)) : `${noun} dishes`;
}

const phrase = (label: string, kind: FieldPhrase["kind"]): FieldPhrase => ({
  label,
  kind,
  required: false,
  correction: null,
});
const OF_CARD = [phrase("Price", { type: "money", currency: "USD" }), phrase("Details", { type: "longText" })];
const OF_DAY = [
  phrase("Date", { type: "date" }),
  phrase("Time", { type: "time" }),
  phrase("Place", { type: "text" }),
  phrase("Details", { type: "longText" }),
];
