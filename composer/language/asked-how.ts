import type { AskedField } from "./asked-field.ts";
import type { Domain } from "./domain.ts";
import { kindOfAside } from "./field-aside.ts";
import { type FieldKind, kindOfName } from "./field-kinds.ts";
import { participleOf } from "./participles.ts";

const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const rating = { type: "rating", max: 5 } as const;
const money = { type: "money", currency: "USD" } as const;
const amount = { type: "number", min: 0 } as const;

/** "how old" is an age: what is measured by these words. */
const MEASURES: readonly [RegExp, string][] = [
  [/^(?:far|many (?:km|miles|kilomet(?:re|er)s))\b/i, "distance"],
  [/^old\b/i, "age"],
  [/^(?:heavy|much (?:it|they|he|she|i) (?:weighs?|weighed))\b/i, "weight"],
  [/^(?:tall|high)\b/i, "height"],
  [/^(?:big|large)\b/i, "size"],
  [/^wide\b/i, "width"],
  [/^deep\b/i, "depth"],
  [/^thick\b/i, "thickness"],
  [/^(?:hot|cold|warm)\b/i, "temperature"],
  [/^(?:hard|difficult|easy)\b/i, "difficulty"],
  [/^(?:urgent|important)\b/i, "priority"],
];

/** How long something lasted: as its records have it, in hours where somebody is ill, and in minutes elsewhere. */
function lastedIn(domain: Domain | null): FieldKind {
  const isIllness = /symptom|attack|migraine|headache|pain/i.test(`${domain?.title} ${domain?.singular}`);
  return domain?.fields["Duration"] ?? { type: "number", unit: isIllness ? "h" : "min", min: 0 };
}

/** A question that begins with "how", without that word: "many there are", "my knee felt". */
export function readHow(rest: string, domain: Domain | null): AskedField | null {
  if (/^much (?:is |are )?(?:there )?(?:is |are )?left$/i.test(rest)) return { label: "left", kind: amount };
  if (
    /^far (?:along )?(?:i|we|it|they|he|she)(?:'ve| am| are| is| have)?(?: got(?:ten)?)?(?: along)?(?:,? in (?:percent|%))?$/i.test(
      rest,
    )
  )
    return { label: "progress", kind: { ...amount, unit: "%" } };
  // Of a period or the rain it is no weight.
  if (/^heavy\b/i.test(rest) && /period|cycle|rain|bleeding|workout|symptom/.test(domain?.singular ?? ""))
    return { label: "how heavy", kind: rating };
  const measure = MEASURES.find(([pattern]) => pattern.test(rest));
  // "how wide they are in millimetres"
  const unit = / in (?=[\p{L}]+$)(.+)$/iu.exec(rest)?.[1];
  if (measure !== undefined) return { label: measure[1], kind: unit === undefined ? null : kindOfAside(unit, "") };
  const lasts = /^long .+ in (?:hours|minutes|mins|days|weeks|months|years|seconds)$/i.test(rest)
    ? kindOfAside(unit ?? "", "")
    : null;
  const isLasting = /^long (?:it|they|this|each) (?:lasts?|lasted|keeps?|kept|stays?)\b/i.test(rest);
  // "how long they lasted": each time anew.
  if (isLasting && lasts === null && / lasted\b/i.test(rest)) return { label: "Duration", kind: lastedIn(domain) };
  if (/^long\b/i.test(rest) && (lasts !== null || isLasting))
    return { label: isLasting ? "lasts" : "how long", kind: lasts ?? (isLasting ? text : null) };
  if (/^long\b/i.test(rest))
    return domain?.fields["Duration"] === undefined
      ? { label: "how long", kind: null }
      : { label: "Duration", kind: domain.fields["Duration"] };
  if (/^often\b/i.test(rest)) {
    const every = Object.entries(domain?.fields ?? {}).find(([label]) => /\bevery$/i.test(label));
    return every === undefined ? { label: "how often", kind: null } : { label: every[0], kind: every[1] };
  }
  if (/^much (?:.*\b)?(?:liked?|enjoy(?:ed)?|loved?)\b/i.test(rest)) return { label: "rating", kind: rating };
  if (/^much (?:it|they|this|that|each) (?:costs?|is|was|were)?$/i.test(rest) || /^much .*\bcosts?$/i.test(rest))
    return { label: "price", kind: money };
  if (/^much (?:is |are )?(?:still |left )?(?:to pay|owed|owing|outstanding)$/i.test(rest))
    return { label: "still to pay", kind: money };
  if (/^much (?:.* )?(?:paid|pay|spent|spend)\b/i.test(rest))
    return { label: /paid/i.test(rest) ? "price paid" : "amount", kind: money };
  if (/^much (?:.* )?(?:owed?s?|charged?|raised|earned?|tipped|donated)\b/i.test(rest))
    return {
      label:
        `amount ${/owe/i.test(rest) ? "owed" : (/(charged|raised|earned|tipped|donated)/i.exec(rest)?.[1] ?? "")}`.trim(),
      kind: money,
    };
  const left =
    /^(?:many|much) (?:of )?((?!i |we |they )[\p{L}-]+(?: (?!are |is |still |there )[\p{L}-]+)?)? ?(?:(?:are|is|still|there) )*left$/iu.exec(
      rest,
    );
  if (/^much (?:light|sun(?:light)?|shade|space|help|support|care|attention|water)\b/i.test(rest))
    return { label: /^much ([\p{L}]+)/iu.exec(rest)?.[1] ?? "", kind: text };
  if (left !== null)
    return {
      label: left[1] === undefined || /^(?:are|is|still|there)/i.test(left[1]) ? "left" : `${left[1]} left`,
      kind: { ...amount, stepper: true },
    };
  // "how many pieces are missing"
  const state =
    /^many ([\p{L}-]+s) (?:are|were|is|have been|got|came|went) (?:still )?([\p{L}]+(?: [\p{L}]+)?)$/iu.exec(rest);
  if (state !== null && !/^(?:there|in|on|at|it|left)\b/i.test(state[2] ?? ""))
    return { label: `${state[1]} ${state[2]}`, kind: amount };
  const parts = /^many ([\p{L}-]+s) of ((?!the|them|it|each|these|those|us)[\p{L}-]+)$/iu.exec(rest);
  if (parts !== null) return { label: `${parts[1]} of ${parts[2]}`, kind: { ...amount, stepper: true } };
  const counted =
    /^(many|much) (?!i\b|we\b|he\b|she\b|they\b|it\b|there\b|of\b|is\b|are\b)([\p{L}-]+(?: [\p{L}-]+)??)(?=$| (?:i|we|he|she|they|it|there|is|are|was|were|came|come|have|has|had|for|per|in|on|of|to)\b)/iu.exec(
      rest,
    );
  const times = /^many times (?:.* )?([\p{L}]+)(?: (?:it|them))?$/iu.exec(rest)?.[1];
  if (times !== undefined)
    return { label: `times ${participleOf(times) ?? ""}`.trim(), kind: { ...amount, stepper: true } };
  if (counted !== null && UNITS.test(counted[2] ?? ""))
    return OF_TIME.test(counted[2] ?? "")
      ? { label: counted[2] ?? "", kind: amount }
      : { label: "amount", kind: { ...amount, unit: (counted[2] ?? "").toLowerCase() } };
  if (counted !== null)
    return { label: counted[2] ?? "", kind: /^much$/i.test(counted[1] ?? "") ? amount : { ...amount, stepper: true } };
  if (/^many (?:people )?(?:it|they|this) (?:serves?|feeds?)$/i.test(rest)) return { label: "servings", kind: null };
  // "how many kits born alive", "how many weaned"
  const done =
    /^many ((?:(?!i |we |they |it |people )[\p{L}-]+ )??)(?:were |was |are |is |have been |got )?([\p{L}]{2,}(?:ed|rn|wn|ld|de|en|ost|ead|ght)(?: (?:alive|dead|up|out|off|in|away))?)$/iu.exec(
      rest,
    );
  if (done !== null) return { label: `${done[1]}${done[2]}`, kind: amount };
  if (/^many\b/i.test(rest))
    return { label: /\b(?:have|has|got|own|there)\b/i.test(rest) ? "quantity" : "how many", kind: null };
  if (/^much (?:it|they|he|she) (?:still )?(?:hurts?|helps?|helped|itch(?:es|ed)?|bother(?:s|ed)?)$/i.test(rest))
    return { label: `how ${rest}`, kind: rating };
  if (/^much\b/i.test(rest)) return { label: "how much", kind: null };
  const went =
    /^((?:it|i|they|he|she|we|this|that) )((?:turned out|felt|feels?|went|was|did|tastes?d?|looks?|looked|smelled|sounded|worked|works|slept|played|plays|performed|rides|runs|sounds|smells|sleeps|fits|behaved|behaves)(?: (?:after|before|during|in it|on it|\d+ hours? later|later|the next day)[\p{L} ]{0,14})?)$/iu.exec(
      rest,
    );
  if (went !== null) return { label: `how ${went[1]}${went[2]}`, kind: rating };
  const graded =
    /^([\p{L}]+) (?:it|they|i|he|she|we|this) (?:is|are|was|were|am|felt|feels?|feel|went|slept|tasted|did|played|seem(?:s|ed))\b/iu.exec(
      rest,
    );
  if (graded !== null) return { label: `how ${graded[1]}`, kind: rating };
  const asked = /^(?:the|my|our) ([\p{L}]+(?: [\p{L}]+)?) (?:was|is|were|are|went)$/iu.exec(rest);
  if (asked !== null) return { label: asked[1] ?? "", kind: null };
  return rest.split(" ").length <= 4 && rest !== ""
    ? { label: `how ${rest}`, kind: /^to /i.test(rest) ? longText : gradeOr(text, `how ${rest}`) }
    : null;
}

/** "how my knee felt" is graded. */
function gradeOr(otherwise: FieldKind, label: string): FieldKind {
  const usual = /^how well\b/i.test(label) ? rating : kindOfName(label);
  return usual.type === "rating" ? usual : otherwise;
}

const UNITS = /^(?:ml|g|kg|km|mg|cl|l|oz|lbs?|cm|mm|minutes|hours|lit(?:re|er)s|grams)$/i;
/** "how many hours": its name says the unit. */
const OF_TIME = /^(?:minutes|hours)$/i;
