import { beyondFields } from "../../gaps/beyond.ts";
import { type FieldPhrase, readFieldPhrase } from "../../field-phrase.ts";
import { choiceOf, kindOfAside } from "../../field-aside.ts";
import type { FieldKind } from "../../field-kinds.ts";
import { meansStreaks, meansTickOfEach, meansTickOfToday } from "../../streak-words.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { asLabel, singularOf } from "../../words.ts";
import { askedFields } from "../asked/asked.ts";
import type { Draft } from "../draft.ts";
import { fieldsInOneBreath, twoNouns } from "../fields/joined-fields.ts";
import { keepField, knownChoice, knownField } from "../fields/known-fields.ts";
import { oneOfEach } from "../one-of-each.ts";
import { plainField } from "./piece-field-forms.ts";
import { kindsIn, likeOptions } from "./piece-options.ts";
import { bothOfOneNoun } from "../relations/shared-nouns.ts";
import { choiceField, toldField } from "./piece-field-words.ts";
import { draftFor, phrase } from "../plan-part.ts";

/** What leads to a piece and says nothing of it. */
const LEAD = new RegExp(
  `^(?:[\\s,;:.!?()&+/-]+|(?:${[
    "and|with(?! whom(?![\\p{L}]))|plus(?! ones?(?![\\p{L}]))|also|then|as well as|including|includes?|or|but|e\\.g\\.|namely|such as|like|for it|of|to(?! (?:whom|address|location|city|station)(?![\\p{L}]))",
    "(?:(?:where|that|which|in which|so that|so|when|whenever|once|after) )?(?:i|we|you|it|they|people|users|everyone)(?:'d| would| can| could| should| must| will| want| need| like| also| to| be able)* (?:enter|add|note down|note|record|write down|write|log|save|store|show|see|keep track of|keep|track|put in|fill in|know|list|have|has)",
    "(?:where|that|which|in which|so that) (?:i|we|you|users) (?:can )?(?:rate|score|grade|sort|judge) (?:(?:my|our|the|each|every) )?(?:[\\p{L}-]+ ){1,2}(?:by|with|for|on)(?= )",
    "(?:every|each) (?:single )?(?:day|time|evening|week|morning|night|month),?(?= (?:i|we) )",
    "(?:note|remember|know)(?= (?:who|whom|when|where|what|which|whether|if|how much|how many)(?![\\p{L}]))",
    "note(?= (?:down |the |their |its )?[\\p{L}]+(?:s|ies)[\\s.,]*$)|down(?= [\\p{L}])|write(?= (?:the|my|our|its|their) )|enter|add|note down|record|write down|log|save|store|showing|keep track of|track|put in|fill in",
    "(?:a )?(?:field|column)s?(?: for)?",
    "(?:has|have|having)(?= (?:an?|the|its|their|some) )",
    "its|their|the|an?",
  ].join("|")})(?=[\\s:,(]))+`,
  "iu",
);
const POLITE = /\s(?:lol|haha\w*|pls|plz|please|thx|thanks|xd)$/i;
/** "the year if we know it" */
const AS_KNOWN =
  /,? (?:if|where|when|as far as) (?:i|we|they|you) (?:know|have|can|remember|find|do|did|could|knew|had)(?: (?:it|that|one|them|out|any))?$/i;
/** A piece without what leads to it, and without the signs at its end. */
export function plainPiece(text: string): string {
  const words = text
    .replace(LEAD, "")
    .replace(/[\s,;:.!(]+$/, "")
    .replace(POLITE, "")
    .replace(AS_KNOWN, "");
  return words.includes("(") ? words : words.replace(/\)+$/, "");
}

/** What is said of people who are invited, in whatever words: once is enough. */
const ANSWERS = /^(?:rsvp|repl(?:y|ied)|answer(?:ed)?|response|responded)(?: status| received)?$/i;
const COMING =
  /^(?:who(?:'s| is| are)|(?:if|whether) (?:they(?:'re| are)|he is|she is)) (?:coming|attending|joining|in)$/i;
const CONTACT = /^contact (?:details?|info(?:rmation)?|data)$/i;

const TWO_FIELDS: readonly [RegExp, { fields: readonly string[] }][] = [
  [/^date (?:and|&|\/) time$/i, { fields: ["date", "time"] }],
  [/^from when (?:till?|until|to) when$|^from and (?:to|until)$/i, { fields: ["from date", "until"] }],
];

/** "flash / redpoint / project" of climbs are their style. */
function usualChoice(read: FieldPhrase | null, { domain }: Draft): FieldPhrase | null {
  if (read?.kind.type !== "choice" || OWN_CHOICE.test(read.label)) return read;
  const told = read.kind.options.map((option) => option.toLowerCase());
  const known = Object.entries(domain?.fields ?? {}).find(
    ([, kind]) =>
      kind.type === "choice" && kind.options.filter((option) => told.includes(option.toLowerCase())).length > 1,
  );
  return known === undefined ? read : { ...read, label: known[0] };
}

/** What is chosen is said by its name, whatever else has the same options. */
const OWN_CHOICE = /^(?:priority|severity|urgency|importance)$/i;

function isOfPeople({ singular }: Draft): boolean {
  return (
    isPersonNoun(singular) ||
    /\b(?:player|member|child|kid|runner|singer|volunteer|helper|participant|family)$/.test(singular)
  );
}

function contactsOf({ domain }: Draft): FieldPhrase[] {
  return Object.entries(domain?.fields ?? {}).flatMap(([label, kind]) =>
    kind.type === "phone" || kind.type === "email" ? [phrase(label, kind)] : [],
  );
}

const QUESTION = "(?:(?:in|on|at|to|for|since|until|from|by|with|under) )?(?:which [\\p{L}]+|what|when|where|whom|who)";
const QUESTIONS = new RegExp(`^${QUESTION}(?:(?:,? and|,) ${QUESTION})+$`, "iu");
/** "how bad it was and what helped" */
const ASKED_BOTH =
  /^((?:how|what|who|which|whether|if|when|where) .+?),? and ((?:how|what|who|whom|which|where|when|why|whether|if) (?!when$|where$).+)$/iu;
/** "parts used with cost" */
const WITH_AMOUNT =
  /^((?!how|what|who|if|when|where|link|photo|each with)[\p{L}-]+(?: [\p{L}-]+){0,2}) with (?:(?:the|its|their) )?(cost|price|quantity|amount|dose|date|time|photo)s?$/iu;

/** "assigned to and value" */
const DEALT_WITH =
  /^((?:assigned|issued|given|lent|sold|reported|sent|requested|approved|offered|taken) (?:to|by)) and ([\p{L}]+(?: [\p{L}]+)?)$/iu;

/** "since when and in which drawer": a field for each question. */
function questionsIn(words: string): { fields: readonly string[] } | null {
  // "what each one bought"
  const each =
    /^what (?:each|every) (one|person|of (?:us|them)|[\p{L}]+)(?: of (?:us|them))? (?!is$|has$|of |are$)(?:has |had )?[\p{L}]+$/iu.exec(
      words,
    )?.[1];
  const thing = /(?:paid|spent|owes?|earned|pays|gave)$/i.test(words) ? "amount paid" : "what";
  if (each !== undefined) return { fields: [thing, /^(?:one|person|of )/i.test(each) ? "who" : each] };
  // "where and day or night"
  const asked =
    /^(where|when|who|how long|how far|how much),? and ((?!what|who|how|when|where)[\p{L}-]+ or [\p{L}-]+)$/iu.exec(
      words,
    );
  if (asked !== null) return { fields: asked.slice(1) };
  // "what I sow where and when to harvest"
  const where =
    /^(what (?:i|we|they) [\p{L}]+) (where|when|with whom|how much)(?:,? and ((?:when|where|how much|how often|with whom).*))?$/iu.exec(
      words,
    );
  if (where !== null) return { fields: where.slice(1).filter((each) => each !== undefined) };
  if (QUESTIONS.test(words)) return { fields: words.split(/,? and |, /i) };
  const both = ASKED_BOTH.exec(words) ?? WITH_AMOUNT.exec(words) ?? DEALT_WITH.exec(words);
  const joined = both === null ? (fieldsInOneBreath(words) ?? twoNouns(words)) : null;
  if (joined !== null) return { fields: joined };
  return both === null ? bothOfOneNoun(words) : { fields: both.slice(1) };
}

/** "in stars", "in a few words": said of the field before. */
export const OF_FIELD_BEFORE =
  /^in (?:(?:a few|some|one|two|a couple of|[1-9]) (?:words?|lines?|sentences?)|stars|percent)$/i;
/** "how it was, in stars", "stars for taste" */
const IN_STARS =
  /^(?:stars (?:for|on|of) (.+)|(?!(?:my|her|his|our|their|the|how many)(?: [\p{L}]+)? ?stars$)(.+?),? (?:in|with|as)? ?stars)$/iu;

/** How a field is given that was told already, or is told with it: "in a few words", "stars for taste". */
function readManner(words: string, draft: Draft): FieldPhrase | null {
  const last = draft.phrases.at(-1);
  if (OF_FIELD_BEFORE.test(words) && last !== undefined) {
    if (/stars$/i.test(words)) last.kind = { type: "rating", max: 5 };
    else if (/percent$/i.test(words)) last.kind = { type: "number", unit: "%", min: 0 };
    else last.kind = { type: "longText" };
    return last;
  }
  // "weight, in grams"
  const unit = /^in (\p{L}+)$/iu.exec(words)?.[1] ?? "";
  const measured = last?.kind.type === "number" ? kindOfAside(unit, "") : null;
  if (last !== undefined && measured?.type === "number") {
    last.kind = measured;
    return last;
  }
  const graded = IN_STARS.exec(words);
  const read = graded === null ? null : readFieldPhrase(plainField(graded[1] ?? graded[2] ?? ""), draft.domain);
  if (read === null) return null;
  draft.phrases.push({ ...read, kind: { type: "rating", max: 5 } });
  return draft.phrases.at(-1) ?? null;
}

/** "from each hive in kilos", "in crates": which one it is of, and how much. */
const OF_EACH_IN =
  /^(?:(?:from|of|for|per|in|at|on) (?:each|every|which|what) ([\p{L}-]+))?(?: ?in (kilos|kilograms|kg|grams|litres|liters|tons|tonnes|crates|boxes|bags|bales|jars|bottles|baskets|buckets|pounds|dozens|pieces|sacks|trays|pots|metres|hours|minutes))?$/iu;

function readMeasured(words: string, draft: Draft, drafts: readonly Draft[]): FieldPhrase | null {
  const [all = "", noun, unit] = OF_EACH_IN.exec(words) ?? [];
  if (all === "" || draft.phrases.some(({ kind }) => kind.type === "number")) return null;
  const other = noun === undefined ? null : draftFor(noun, drafts);
  if (other !== null && other !== draft) draft.relations.push({ to: other, many: false });
  else if (noun !== undefined) draft.phrases.push(phrase(asLabel(noun), { type: "text" }));
  if (unit !== undefined) draft.phrases.push(phrase(asLabel(unit), { type: "number", min: 0 }));
  return draft.phrases.at(-1) ?? phrase("", { type: "text" });
}

/** Reads a field of a draft into it; null where no field is told. */
export function readField(words: string, draft: Draft, drafts: readonly Draft[]): FieldPhrase | null {
  // "pizza at 20,000": a number alone is none.
  if (!/\p{L}/u.test(words)) return null;
  // "which one" is the record itself.
  if (/^(?:which )?(?:one|ones|of them)$/i.test(words)) return phrase("", { type: "text" });
  if (
    meansStreaks(words) ||
    (draft.domain?.streaks !== undefined && (meansTickOfToday(words) || meansTickOfEach(words)))
  ) {
    draft.hasStreaks = true;
    return phrase("", { type: "checkbox" });
  }
  const other = draftFor(words.replace(/^(?:which|the|its|their) /i, ""), drafts);
  if (other !== null && other !== draft) {
    draft.relations.push({ to: other, many: singularOf(words.toLowerCase()) !== words.toLowerCase() });
    return phrase("", { type: "text" });
  }
  if (COMING.test(words) && isOfPeople(draft)) {
    draft.phrases.push(phrase("Coming", { type: "checkbox" }));
    return draft.phrases.at(-1) ?? null;
  }
  // "what we've paid" of a budget
  const kept = /\b(?:paid|spent)\b/i.test(words) ? knownField(draft, words) : null;
  if (kept !== null) {
    keepField(draft, kept);
    return phrase(kept, { type: "text" });
  }
  // "contact details" are the phone and the mail of those who usually have them.
  const contacts = CONTACT.test(words) ? contactsOf(draft) : [];
  draft.extras.push(...contacts);
  if (contacts.length > 1) return contacts.at(-1) ?? null;
  const same = ANSWERS.test(words) ? draft.phrases.find(({ label }) => ANSWERS.test(label)) : undefined;
  if (same !== undefined) return same;
  const measured = readMeasured(words, draft, drafts);
  if (measured !== null) return measured;
  const manner = readManner(words, draft);
  if (manner !== null) return manner;
  // Said together they are two.
  const asked = TWO_FIELDS.find(([said]) => said.test(words))?.[1] ?? questionsIn(words) ?? askedFields(words);
  if (asked !== null) {
    const read = asked.fields.flatMap((each) => readFieldPhrase(plainField(each), draft.domain) ?? []);
    draft.phrases.push(...read);
    return read.at(-1) ?? null;
  }
  const like = likeOptions(words);
  if (like !== null) {
    draft.phrases.push(phrase(asLabel(like.label), choiceOf(like.options)));
    return draft.phrases.at(-1) ?? null;
  }
  const kinds = kindsIn(words);
  const before = draft.phrases.at(-1);
  // "category which is full, social or junior"
  if (
    kinds !== null &&
    before !== undefined &&
    /^(?:category|type|kind|status|class|grade|level|group)$/i.test(before.label)
  ) {
    before.kind = choiceOf(kinds);
    return before;
  }
  if (kinds !== null) {
    draft.phrases.push(phrase("Type", choiceOf(kinds.map(singularOf))));
    return draft.phrases.at(-1) ?? null;
  }
  const paid = isOfPeople(draft) ? HAS_DONE.exec(words)?.[1] : undefined;
  if (paid !== undefined) {
    draft.phrases.push(phrase(asLabel(paid), { type: "checkbox" }));
    return draft.phrases.at(-1) ?? null;
  }
  const known = knownChoice(draft, words);
  if (known !== null) {
    draft.phrases.push(known);
    return known;
  }
  const told = plainField(words);
  if (NO_NAME.test(told)) return null;
  const read = usualChoice(choiceField(told) ?? readFieldPhrase(told, draft.domain) ?? toldField(told), draft);
  if (read === null || (!KEPT.test(read.label) && beyondFields(read.label, words) !== null)) return null;
  const fitted = { ...read, label: oneOfEach(read.label), kind: fittingKind(read, draft) };
  draft.phrases.push(fitted);
  return fitted;
}

/** What could be asked of an app, and is noted where it is told as a field. */
const KEPT =
  /^(?:(?:reminder|notification|e-?mail|message)s? sent(?: on)?|payments?|suggestions?|recommended (?:by|to)|scanned|accounts?|password (?:hint|place|location))$/i;

/** "who has paid the fee" of each of them. */
const HAS_DONE =
  /^who(?:'s| has|'ve| have)?(?: already| not)? ((?:paid|sent|got|given|done|brought|[\p{L}]+ed)(?: (?:the|their|his|her|an?|for)(?: [\p{L}'-]+){1,3}|))$/iu;

/** What people can do is no name of anything: "can upvote", "book a call". */
const NO_NAME =
  /^(?:max(?:imum)?|at most|up to|min(?:imum)?|at least) \d|^(?!(?:[\p{L}]+ed|paid|sent|got|given|has|had|have|is|was|in|on|at|to|by|for|with|what|which|who|where|when|how|if|whether|not|over|under|per|half|all|out|up|since|until|after|before|from) |[\p{L}]+ an? (?:day|week|month|year|night|hour|head|kilo|piece|person|go)$)[\p{L}]+ (?:an?|the) [\p{L}]|^(?!.+ (?:or not|yes or no)$)(?:can|could|should|must|them|where (?:i|we|they|you|people|[\p{L}]+s) |everyone can|be able)(?![\p{L}])/iu;

/** What is done now and then: of these a frequency is how often, and of a radio it is a number. */
const REPEATED =
  /\b(?:tasks?|chores?|habits?|medic\w+|pills?|doses?|subscriptions?|bills?|payments?|expenses?|maintenance|services?|cleanings?|visits?|backups?|reports?|treatments?|meetings?|reminders?|inspections?|checks?|routines?|exercises?|jobs?|donations?|watering|plants?|feedings?)\b/i;
const TAKEN = /\b(?:takings?|tills?|sales|revenues?|income|donations?|collections?|payments?|stalls?|market)\b/i;

/** The type of a field as it fits the records: the cash of takings is money, the frequency of a contact no choice of days. */
function fittingKind({ label, kind }: FieldPhrase, draft: Draft): FieldKind {
  const about = `${draft.plural} ${draft.words} ${draft.name}`;
  if (/\bfrequency\b/i.test(label) && kind.type === "choice" && !REPEATED.test(about)) {
    const unit = /\b([kmg]?hz)\b/i.exec(label)?.[1];
    return unit === undefined ? { type: "text" } : { type: "number", unit };
  }
  // The expense of an expense is what it was for.
  if (kind.type === "money" && label.toLowerCase() === draft.singular) return { type: "text" };
  const isTaken = TAKEN.test(about) || draft.phrases.some((each) => TAKEN.test(each.label));
  if (
    /^(?:cash|card|online|cheques?|tips|float|(?:cash|card) (?:takings|sales|amount))$/i.test(label) &&
    isTaken &&
    kind.type === "text"
  )
    return { type: "money", currency: "USD" };
  // "ingredients with amount"
  if (/^amount(?: left)?$/i.test(label) && kind.type === "money" && MEASURED_OUT.test(about))
    return { type: "number", min: 0 };
  // "Lego sets with pieces" have so many; a tennis score is no number.
  if (/^pieces$/i.test(label) && kind.type === "text" && /\b(?:lego|sets?|puzzles?|jigsaws?)\b/i.test(about))
    return { type: "number", min: 0 };
  if (
    /^(?:final )?score$/i.test(label) &&
    kind.type === "number" &&
    /\b(?:tennis|padel|squash|badminton|match(?:es)?)\b/i.test(about)
  )
    return { type: "text" };
  // "weight in grams"
  const unit = kind.type === "number" ? OWN_UNITS.find(([words]) => words.test(label))?.[1] : undefined;
  return kind.type === "number" && unit !== undefined ? { ...kind, unit } : kind;
}

const MEASURED_OUT =
  /\b(?:ingredients?|recipes?|pantry|fridge|freezer|groceries|shopping|supplies|spices?|doses?|medicines?|feeds?|feedings?|waterings?|fertili[sz]ers?|dyes?|chemicals?|yarns?|teas?|coffees?|beans|wines?|whisk(?:e)?ys?|paints?)\b/i;

const OWN_UNITS: readonly [RegExp, string][] = [
  [/^%|\bpercent(?:age)?\b/i, "%"],
  [/\b(?:in )?grams\b/i, "g"],
  [/\b(?:lbs?|pounds)\b/i, "lb"],
  [/\bounces\b/i, "oz"],
  [/\b(?:in )?miles\b/i, "mi"],
];
