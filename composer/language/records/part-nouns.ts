import type { Domain } from "../domain.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { LINK_RECORDS } from "../domains/link-records.ts";
import { PARTS_OF_PLANS } from "../domains/parts-of-plans.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { FIELD_PLURALS, findNoun } from "./find-noun.ts";

/**
 * How surely a noun is a sort of records: a list by its own word ("packing list"); records wherever they stand
 * ("loans"); records in a plan, and fields elsewhere ("photos"); a plural that nobody knows ("stamps").
 */
export type Surety = "list" | "known" | "weak" | "unknown";

export interface PartNoun {
  draft: Draft;
  surety: Surety;
}

const PARTS = [...LINK_RECORDS, ...PARTS_OF_PLANS].map((domain) => ({
  domain,
  among: domain.among === undefined ? null : new RegExp(domain.among, "iu"),
  whole: new RegExp(`^(?:${domain.things})$`, "iu"),
  tail: new RegExp(
    `^((?:(?!(?:with|of|by|per|for|and|in|on|at|to|from|no) )[\\p{L}'-]+ ){1,3})(?:${domain.things})$`,
    "iu",
  ),
}));

/** "chores rota", "gear list": what is before the list is what it lists. */
const LISTED = /^(?!reading )((?:[\p{L}'-]+ )?[\p{L}'-]+) (?:rota|roster|list|log|schedule|register|diary)$/iu;
const LIST_WORD =
  /(?:\blists?|\bplan|checklist|\btimeline|\bschedule|\blog|\bdiary|\bitinerary|\bbudgets?|\bto[- ]?dos?|\brota|\broster|\bthings to \w+)$/i;
/** Plurals that are the name of what they list. */
const OWN_NAMES =
  /(?:scenes|props|costumes|stalls|booths|vendors|suppliers|caterers|venues|locations|actors|phases|boxes|milestones|deadlines|tasks|jobs|chores|dishes|tables|activities|materials|supplies)$/i;
/** Singulars that are records all the same. */
const MASS =
  /^(?:(?:the |a )?(?:packing|luggage|takings|income|money \w+|box office|budget|itinerary|programme|seating|menu|food(?: and drinks?)?|catering|cast(?: and crew)?|crew|shopping|inspiration|repertoire|feeding|money|finances|goal|target|time ?line|sleep|homework|attendance(?: at [\w ]+)?|loot|accommodation|lodging|time off|leave|laundry|housework|gallery|fuel|staff|personnel|gear|stock|equipment|maintenance|payroll|livestock|cattle|poultry|fish|sheep))$/i;
const NEVER =
  /^(?:everything|anything|something|things?|stuff|items?|data|details|info|information|apps?|lists?|tabs|pages|sections|users?|names?|dates?|times?|columns|fields|overdue|others?|calendars?|agenda|(?:kanban )?boards?|dashboards?|galler(?:y|ies)|tables?|(?:user |their )?accounts|stars|categories|tags|status(?:es)?|totals?|stats|statistics|charts?|graphs?|reminders|notifications|ones|days|weeks|months|hours|minutes|people|addresses|emails|phone numbers|phones|prices|amounts|details|descriptions|(?:progress|loading|search|status) bars?)$/i;

/** The records that a noun names as a part of something bigger that `about` tells; null for none. */
export function partNoun(text: string, about: string): PartNoun | null {
  const noun = text
    .toLowerCase()
    .replace(
      /^(?:(?:include|an?|the|my|our|all|their|its|his|her|some|any|also|each|every|full|main|list of|lists of) )+/,
      "",
    )
    .replace(
      /^(?:little|quick|simple|big|long|day[- ](?:by|to)[- ]day|daily|weekly|master|family|shared|detailed|rough) (?=\S)/,
      "",
    )
    .trim();
  if (noun === "" || noun.split(" ").length > 5 || /^(?:just|only|simply|nothing)\b/.test(noun)) return null;
  const own = PARTS.find(({ whole, among }) => whole.test(noun) && (among === null || among.test(about)));
  if (NEVER.test(noun) && (own === undefined || own.among === null)) return null;
  const isSeveral = singularOf(noun) !== noun || LIST_WORD.test(noun) || MASS.test(noun) || / /.test(noun);
  if (own !== undefined && isSeveral) return named(own.domain, noun, "");
  const known = domainOfNoun(noun);
  if (known !== null && (known.isList || singularOf(noun) !== noun || MASS.test(noun))) {
    const draft = findNoun({ text: noun, isList: true }, false);
    if (draft !== null) return { draft, surety: FIELD_PLURALS.test(noun) ? "weak" : known.isList ? "list" : "known" };
  }
  const listed = LISTED.exec(noun);
  if (listed !== null && own === undefined) {
    const words = listed[1] ?? "";
    const things = domainOfNoun(words) === null ? domainOfNoun(pluralOf(singularOf(words))) : domainOfNoun(words);
    const draft =
      things === null || things.isList ? null : findNoun({ text: pluralOf(singularOf(words)), isList: true }, false);
    if (draft !== null) return { draft: { ...draft, words: noun, page: asLabel(noun) }, surety: "list" };
    if (things === null && noun.endsWith("list") && !/ /.test(words) && singularOf(words) === words) {
      const singular = `${words} item`;
      const made = makeDraft({
        singular,
        plural: `${words} items`,
        name: asLabel(noun),
        words: noun,
        domain: null,
        isList: true,
      });
      return { draft: { ...made, page: asLabel(noun) }, surety: "known" };
    }
  }
  const tailed = PARTS.find(({ tail, among }) => tail.test(noun) && (among === null || among.test(about)));
  if (tailed !== undefined && (singularOf(noun) !== noun || LIST_WORD.test(noun)))
    return named(tailed.domain, noun, tailed.tail.exec(noun)?.[1] ?? "");
  if (singularOf(noun) === noun || !/^[\p{L}'-]+(?: [\p{L}-]+)?$/u.test(noun)) return null;
  const guessed = findNoun({ text: noun, isList: true }, false);
  if (guessed === null) return null;
  return { draft: guessed, surety: guessed.domain !== null && !FIELD_PLURALS.test(noun) ? "known" : "unknown" };
}

function named(domain: Domain, noun: string, modifiers: string): PartNoun {
  const isList = LIST_WORD.test(noun);
  const isOwn = !isList && singularOf(noun) !== noun && (LINK_RECORDS.includes(domain) || OWN_NAMES.test(noun));
  const isPlain = noun.split(" ").length <= (modifiers === "" ? 2 : 3);
  const singular = isOwn && isPlain ? singularOf(noun) : domain.singular;
  const draft = makeDraft({
    singular,
    plural: isOwn && isPlain ? pluralOf(singular) : domain.plural,
    name: domain.name,
    words: noun,
    domain,
    isList: true,
  });
  if (!isOwn) draft.page = domain.name;
  const surety = WEAK.test(noun) ? "weak" : isList ? "list" : "known";
  return { draft, surety };
}

/** Whether the records are known as parts of plans only, or as what stands between others. */
export function isPartDomain(domain: Domain | null): boolean {
  return PARTS.some((part) => part.domain === domain);
}

/** Parts of plans that are fields of most other records. */
const WEAK =
  /^(?:budgets?|photos?|pictures?|images?|ideas?|goals?|targets?|costs?|money|finances|results?|times|scores?|places|locations?|venues?|services|jobs|food|materials?|supplies|seats|tables?|menus?|cast|crew|actors?|props?|ratings?|reviews?|opinions|exercises?|plans?|owners?|deadlines?|phases?|milestones?|contracts|bottles|shows?|performers?|meals?|dishes|tickets?|courts?|fields?|halls?|lanes|families|parents|income|earnings)$/i;
