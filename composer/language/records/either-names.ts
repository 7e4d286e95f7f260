import { asLabel, singularOf } from "../words.ts";
import type { Domain } from "../domain.ts";
import { kindOfName } from "../field-kinds.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import type { Draft } from "./draft.ts";

/** What a choice is called whose options alone are told: "pass or fail" is a result, "mint, good or worn" the condition. */
const CALLED: readonly [RegExp, string][] = [
  [
    /^(?:pass(?:ed)?|fail(?:ed)?|won|win|lost|lose|drew|drawn?|loss|ok|not ok|advisory|retest|resit|merit|distinction)$/i,
    "Result",
  ],
  [/^(?:low|medium|middle|high|urgent|not urgent|normal|can wait|whenever)$/i, "Priority"],
  [
    /^(?:work(?:s|ing)|not working|broken|faulty|damaged|runn(?:s|ing)|runs|needs? (?:repair(?:ing)?|fixing|work|attention|cleaning|new [\p{L}]+)|(?:to|for) repair|dead|spares|mint|near mint|like new|as new|new|old|good|very good|fair|poor|bad|worn|used|tatty|perfect|excellent|okay|so so|second[- ]?hand|pre-?loved|rusty|scratched|chipped|cracked|torn|complete|incomplete|restored|unrestored|original|refurbished|overgrown|tidy|messy|clean|dirty|sound|safe|unsafe|rotten|leaking)$/iu,
    "Condition",
  ],
  [
    /^(?:mornings?|noon|lunch(?:time)?|midday|afternoons?|evenings?|nights?|bedtime|am|pm|a\.m|p\.m|dawn|dusk)$/i,
    "Time of day",
  ],
  [
    /^(?:cash|card|cheque|(?:by )?bank(?: transfer)?|transfer|paypal|invoice|online|direct debit|standing order|bacs|in kind)$/i,
    "Payment",
  ],
  [/^(?:left|right|both|front|back|nearside|offside|near side|off side)$/i, "Side"],
  [
    /^(?:boy|girl|male|female|man|woman|men|women|m|f|him|her|hen|cock(?:erel)?|dog|bitch|ram|ewe|tup|mare|gelding|stallion|buck|doe|drake|duck|boar|sow|bull|cow|tom|queen)s?$/i,
    "Sex",
  ],
  [
    /^(?:hard ?backs?|paper ?backs?|hard ?cover|soft ?cover|e-?books?|kindle|audio ?books?|audio|print|digital|dvd|blu-?ray|vhs|cd|vinyl|cassette|tape|lp|single|ep|physical|download)$/i,
    "Format",
  ],
  [/^(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|every other week|twice a year)$/i, "How often"],
  [/^(?:vegan|vegetarian|veggie|meat|fish|pescatarian|omnivore|gluten[- ]free|halal|kosher)$/i, "Diet"],
  [/^(?:easy|moderate|medium|hard|difficult|tricky|beginner|intermediate|advanced)$/i, "Difficulty"],
  [/^(?:full|half|partial|part)(?: (?:sun|shade))?$|^(?:sun(?:ny)?|shade|shady|full sun|part shade)$/i, "Position"],
  [/^(?:adults?|child(?:ren)?|kids?|seniors?|juniors?|concessions?|students?|teens?|u\d+s?)$/i, "Age group"],
  [
    /^(?:loved(?: it)?|liked(?: it)?|hated(?: it)?|meh|never again|would (?:eat|make|go|buy|read|do) (?:it )?again|ok(?:ay)?|brilliant|rubbish|awful|great|so-so)$/i,
    "Verdict",
  ],
  [
    /^(?:available|on loan|lent(?: out)?|hired(?: out)?|returned|back|sold|for sale|reserved|not sold|kept|keep|keeping|sell|selling|to sell|donate|bin|give away|given away|throw(?: away)?|swap|swapped|scrapped|lost|found|missing|stolen|waiting|pending|open|closed|active|inactive|done|not done|to do|doing|started|not started|in progress|finished|fixed|not fixed|couldn't fix|come back later|unfixable|collected|not collected|ready|not ready|alive|dead|died|confirmed|provisional|booked|cancelled|postponed)$/i,
    "Status",
  ],
];

const UNDECIDED = /^(?:unknown|unsure|not sure|don't know|other|mixed|n\/a)$/i;

/** A choice that goes by all its options: "Greens or browns". */
function goesByOptions({ label, kind }: FieldPhrase): boolean {
  if (kind.type !== "choice") return false;
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu)
      ?.filter((word) => word !== "or") ?? [];
  return / or /i.test(label) && words(label).join(" ") === words(kind.options.join(" ")).join(" ");
}

/** The choices of a draft by what they are: of options that are told alone the usual name for what they say. */
export function namedChoices(phrases: readonly FieldPhrase[], { domain }: Draft): FieldPhrase[] {
  return phrases.reduce<FieldPhrase[]>((known, phrase) => {
    if (phrase.kind.type !== "choice" || !goesByOptions(phrase)) return [...known, phrase];
    const { options } = phrase.kind;
    if (areOpposite(options))
      return [...known, { ...phrase, label: options[0] ?? phrase.label, kind: { type: "checkbox" } }];
    const label =
      CALLED.find(([said]) => options.every((option) => said.test(option) || UNDECIDED.test(option)))?.[1] ??
      usualName(options, domain);
    if (label === null) return [...known, phrase];
    const same = known.findIndex((each) => each.label.toLowerCase() === label.toLowerCase());
    const before = known[same];
    if (before === undefined) return [...known, { ...phrase, label }];
    // "condition, mint good or worn"
    return before.kind.type === "text" ? known.with(same, { ...before, kind: phrase.kind }) : [...known, phrase];
  }, []);
}

/** "boxed or unboxed" */
function areOpposite(options: readonly string[]): boolean {
  const [one = "", other = "", ...more] = options.map((option) => option.toLowerCase());
  return more.length === 0 && (other === `un${one}` || other === `not ${one}`);
}

/** The choice that such records usually have, by its options, or as their kind: the compost's "greens or browns". */
function usualName(options: readonly string[], domain: Domain | null): string | null {
  const usual = Object.entries(domain?.fields ?? {}).filter(([, { type }]) => type === "choice");
  const stems = options.map(stemOf);
  const same = usual.find(
    ([, kind]) => kind.type === "choice" && kind.options.filter((option) => stems.includes(stemOf(option))).length > 1,
  );
  const kind = usual.find(([label]) => /^(?:kind|type|category|sort)$/i.test(label));
  const areKinds = options.every((option) => /^[\p{L}-]+$/u.test(option) && !/(?:ed|ing)$/i.test(option));
  return same?.[0] ?? (areKinds ? (kind?.[0] ?? null) : null);
}

function stemOf(option: string): string {
  return singularOf(option.toLowerCase()).replace(/(?:ed|s)$/, "");
}

/** Alternatives that are told without a name, "running, stored or needs repair", as they stand in a label. */
export function alternativesIn(words: string): string[] | null {
  const [last = "", ...before] = words.split(/,? or (?:else )?/i).toReversed();
  if (before.length === 0) return null;
  const said = [...before.toReversed().flatMap((each) => each.split(/, ?| ?\/ ?/)), last]
    .map((option) => option.replace(/^(?:an?|the|is it|whether it's|if it's) /i, "").trim())
    .filter((option) => option !== "");
  const options = said.flatMap((option) => alikeIn(option, said));
  const areShort = options.every((option) => option.split(" ").length <= 3 && !NO_OPTION.test(option));
  if (options.every((option) => OWN_FIELD.has(kindOfName(option).type))) return null;
  return options.length > 1 && options.length <= 8 && areShort ? options.map(asLabel) : null;
}

/** "running or needs repair", options alone; of "size small or large" the first is a name. */
export function optionsAlone(words: string): string[] | null {
  const options = alternativesIn(words);
  const [first = "", ...others] = options ?? [];
  const isName = first.includes(" ") && (!words.includes(",") || first.split(" ").length > 2);
  return isName || others.every((option) => !option.includes(" ") && others.length < 2) ? null : options;
}

/** Of "mint good or worn" the first two are one word each. */
export function alikeIn(option: string, others: readonly string[]): string[] {
  const words = option.split(" ");
  const areAlike = CALLED.some(
    ([said]) =>
      !said.test(option) &&
      words.every((word) => said.test(word)) &&
      others.some((other) => other !== option && said.test(other)),
  );
  return areAlike ? words : [option];
}

/** "phone or email": fields, and no options. */
const OWN_FIELD: ReadonlySet<string> = new Set(["phone", "email", "url", "image", "date", "time", "money", "longText"]);

const NO_OPTION =
  /^(?:not?|none|never|so|otherwise|whatever|more|less|if|both|unsure|yes)$|^(?:what|who|whom|how|why|when|where|which|whether|if|the|do|does|did|is|are|was)\b|[?(]/i;
