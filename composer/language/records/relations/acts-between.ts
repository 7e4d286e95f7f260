import type { FieldKind } from "../../field-kinds.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { participleOf } from "../../participles.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { draftFor, phrase, readPart } from "../plan-part.ts";

/** Those who do something with things, beside whoever goes by a name. */
const DOERS =
  /(?:^| )(?:famil(?:y|ies)|member|borrower|neighbou?r|class|team|group|household|scout|kid|child|driver|rider|customer|client|player|singer|volunteer|friend|colleague|pupil|student|reader|hirer|helper|guest|user|parent|employee|worker)$/;

const WHO = "(?:who|whom|(?:which|what) (?:of (?:my|our|the) )?((?:[\\p{L}-]+ )??[\\p{L}-]+?))";
const AUX = "(?:'s|'ve|'d)?(?: (?:has|have|had|is|are|was|were|still|already|currently|ever))*";
const VERB = "((?!(?:which|what|whose|each|every|any|the)(?![\\p{L}]))[\\p{L}]+)(?: (?:out|home|away|over|back))?";
const WHAT =
  "(?:(?:which|what|whose|each|every|any)(?: of (?:my|our|the))?(?: ([\\p{L}-]+(?: [\\p{L}-]+)??))??|(?:the |a |our |my |any )?([\\p{L}-]+(?: [\\p{L}-]+)??)|it|them)";
const AWAY = "(?:(?: (?:home|out|away|back|along|with (?:them|him|her)))+)?";
const WHEN = "((?:,? and)? (?:when|since when|(?:un)?till? when|on (?:which|what) day|which day|what date))?";

/** "who has taken which piece home", "which driver drove which van when", "who borrowed a costume" */
const ACT = new RegExp(
  `^(?:(?:and|also|with|see|know|show|note|log|track|record|a list of|keep track of|to|i|we|want|need|can) )*${WHO}${AUX} ${VERB} ${WHAT}${AWAY}${WHEN}$`,
  "iu",
);

/** What is had for a while and given back. */
const LENDING =
  /^(?:take|takes|took|taken|borrow|borrows|borrowed|lend|lent|loan|loaned|loans|have|has|had|got|get|keeps?|kept|holds?|held|checked|signed)$/i;
/** Of things that are had a loan is one only where something tells that they come back. */
const HAD = /^(?:have|has|had|got|get|keeps?|kept|holds?|held)$/i;
const COMES_BACK =
  /\b(?:(?:since|until|till|by) when|librar(?:y|ies)|lend\w*|lent|loan\w*|borrow\w*|return\w*|back|due|overdue|take[ns]? (?:\w+ ){0,4}home|took (?:\w+ ){0,4}home)\b/i;

/** What is done again and again, each time on a day, is a list by this name. */
const AGAIN: readonly [RegExp, string][] = [
  [/^(?:drives?|drove|driven)$/i, "drives"],
  [/^(?:rides?|rode|ridden)$/i, "rides"],
  [/^(?:hires?|hired)$/i, "hires"],
  [/^(?:rents?|rented)$/i, "rentals"],
  [/^(?:uses?|used)$/i, "uses"],
  [/^(?:books?|booked|reserves?|reserved)$/i, "bookings"],
  [/^(?:buys?|bought|ordered|orders?)$/i, "orders"],
  [/^(?:sells?|sold)$/i, "sales"],
  [/^(?:visits?|visited)$/i, "visits"],
  [/^(?:feeds?|fed)$/i, "feedings"],
  [/^(?:walks?|walked)$/i, "walks"],
  [/^(?:cleans?|cleaned)$/i, "cleanings"],
  [/^(?:waters?|watered)$/i, "waterings"],
  [/^(?:checks?|checked|inspects?|inspected)$/i, "checks"],
];

/** What is earned stays with whoever earned it, from a day on. */
const EARNED =
  /^(?:earns?|earned|gets?|got|wins?|won|receives?|received|pass|passed|passes|completed?|completes|achieved?)$/i;
const PRIZE =
  /(?:^| )(?:badge|medal|award|certificate|trophy|prize|exam|grade|belt|level|cup|course|training|qualification)$/;

/** The records of what somebody does with things, as a question asks for them: "who has taken which piece home"; null for none. */
export function actBetween(words: string, drafts: readonly Draft[], about: string, next: string): Draft | null {
  const text = words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, "");
  const [all, who = "", verb = "", asked = "", named = "", when = ""] = ACT.exec(text) ?? [];
  if (all === undefined) return null;
  const told = draftFor(asked, drafts) ?? draftFor(named, drafts);
  const doer = who === "" ? doersIn(drafts, told) : draftFor(who, drafts);
  // "who has what", "who borrowed it"
  const isAny = asked === "" && /^(?:|it|them|one)$/i.test(named);
  const thing = told ?? (isAny ? (drafts.find((draft) => draft !== doer && draft.isBetween !== true) ?? null) : null);
  const isTimed =
    when !== "" ||
    /^[\s,]*(?:and )?(?:since |from |until |till |on )?(?:when|(?:which|what) (?:day|date))\b/i.test(next);
  if (thing === null || thing === doer) return null;
  const act = actOf(verb, thing, doer, about, isTimed);
  if (act === null) return null;
  const known = drafts.find((each) => each !== thing && each !== doer && each.singular === act.singular);
  const draft = known ?? act;
  for (const to of doer === null ? [thing] : [thing, doer])
    if (!draft.relations.some((relation) => relation.to === to)) draft.relations.push({ to, many: false });
  // It stands where it was asked for.
  if (known === undefined) Object.assign(draft, { words: text, isBetween: true });
  if (doer === null && known === undefined)
    draft.extras.push(phrase(who === "" ? "Who" : asLabel(singularOf(who.toLowerCase())), { type: "text" }));
  return draft;
}

function doersIn(drafts: readonly Draft[], thing: Draft | null): Draft | null {
  const others = drafts.filter((draft) => draft !== thing && draft.isBetween !== true);
  return (
    others.find(({ singular }) => isPersonNoun(singular) || DOERS.test(singular)) ??
    others.find(({ singular }) => thing !== null && /(?:er|or|ist|ian)$/.test(singular)) ??
    null
  );
}

function actOf(verb: string, thing: Draft, doer: Draft | null, about: string, isTimed: boolean): Draft | null {
  if (LENDING.test(verb) && !PRIZE.test(thing.singular)) {
    if (HAD.test(verb) && !COMES_BACK.test(about)) return null;
    // Books alone say themselves who has them; of copies there are several.
    if (doer === null && !/\bcopies\b/i.test(about)) return null;
    return readPart("loans", about)?.draft ?? null;
  }
  if (doer === null) return null;
  const again = AGAIN.find(([pattern]) => pattern.test(verb))?.[1];
  if (again !== undefined && (isTimed || /^(?:hires|rentals|bookings)$/.test(again))) return onADay(again);
  const done = EARNED.test(verb) && PRIZE.test(thing.singular) ? "earned" : participleOf(verb);
  // What there is to earn says nothing of who has it.
  if (done === "earned" && thing.phrases.length > 0) thing.domain = null;
  if (done === null || !(isTimed || (done === "earned" && EARNED.test(verb)))) return null;
  return onADay(pluralOf(`${done} ${thing.singular}`));
}

/** What goes by its day: "drives", "earned badges". */
function onADay(plural: string): Draft {
  const singular = singularOf(plural);
  const draft = makeDraft({ singular, plural, name: asLabel(plural), words: plural, domain: null, isList: true });
  const isForAWhile = LOAN.test(singular);
  draft.title = isForAWhile ? "From" : "Date";
  draft.phrases.push({ ...phrase(draft.title, { type: "date" }), required: true });
  const beside: [string, FieldKind][] = isForAWhile
    ? [
        ["Until", { type: "date", deadline: true }],
        ["Returned", { type: "checkbox" }],
      ]
    : [["Notes", { type: "longText" }]];
  draft.extras.push(...beside.map(([label, kind]) => phrase(label, kind)));
  return draft;
}

/** "keys, which volunteer has which key": what is asked of each of is a list. */
export function isAskedOf(noun: string, about: string): boolean {
  const single = singularOf(noun.toLowerCase());
  return (
    single !== noun.toLowerCase() &&
    /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(noun) &&
    new RegExp(
      `(?:who|which [\\p{L}-]+)(?:'s|'ve)?(?: [\\p{L}]+){1,3} (?:which|what) ${single}(?![\\p{L}-])`,
      "iu",
    ).test(about)
  );
}

const LOAN = /(?:^| )(?:loan|hire|rental|lending|borrowing|checkout)$/;

/** "when and when it came back": what is told of an act, each by itself. */
export function fieldsOfAct(words: string, draft: Draft): string[] {
  if (draft.isBetween !== true) return [words];
  return words
    .split(/,? and (?=(?:when|where|how|if|whether|what|since|until|why) )|,? and (?=when$)/i)
    .map((each) => wordsOfAct(each, draft));
}

/** What is told of an act, in the words that its fields have: "when it came back" is the day of its return. */
function wordsOfAct(words: string, { singular, title, phrases }: Draft): string {
  const isOnADay = phrases.some(({ label, kind }) => label === title && kind.type === "date");
  if (isOnADay && title !== undefined && /^(?:since )?when$|^on (?:which|what) day$|^the date$/i.test(words))
    return title.toLowerCase();
  if (!LOAN.test(singular)) return words;
  if (
    /^(?:since when|from when|when(?: (?:it|they) (?:was|were) (?:taken|lent|borrowed)(?: out| home)?)?|since)$/i.test(
      words,
    )
  )
    return "lent on";
  if (
    /^when (?:it|they|he|she|each|that)(?:'s|'re)?(?: (?:is|are|was|were|all|must|should|has|have))*(?: to)?(?: be)? (?:due(?: back)?|(?:come|comes|go|goes|bring|give) back|back|return)$|^(?:(?:un)?till?|by) when$/i.test(
      words,
    )
  )
    return "due date";
  if (
    /^when (?:it|they|he|she|each|that) (?:came|was|were|got|has|have|is|are)(?: (?:been|come|brought|given|handed|returned|back))+$|^(?:when returned|return(?:ed)? date|date returned)$/i.test(
      words,
    )
  )
    return "returned on";
  return words;
}
