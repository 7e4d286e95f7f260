import { type Field, TODAY } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { asLabel } from "../../words.ts";
import type { Worked } from "./worked.ts";

const UNIT = "(days|weeks|months|years)";
const UNTIL = new RegExp(
  `^(?:(?:how many|number of|the|show|count|countdown of) )*${UNIT} (?:(?:(?:are|is|it is|there are) )?(?:left|remaining|to go|away) ?)?(?:(?:until|till|to|before|for)(?: (?:(?:it|they|he|she|we|i) )?(?:(?:the|its|their|his|her|my|an?|next|is|are) )*([\\p{L} -]+))?)?$|^(?:how long|time) (?:is )?(?:left )?(?:until|till|to|before) (?:(?:it|they|the|its|their|my|is|are) )*([\\p{L} -]+)$|^countdown(?: (?:in days )?to (?:the )?([\\p{L} -]+))?$`,
  "iu",
);
const SINCE = new RegExp(
  `^(?:(?:how many|number of|the|show|count) )*${UNIT} (?:ago|old|owned|(?:have )?(?:passed )?since(?: (?:(?:it|they|i|we|the|its|my|was|were|have|has|been|an?) )*([\\p{L} -]+))?)$|^(?:how long|time) (?:ago|since)(?: (?:(?:it|i|we|the|its|was|were) )*([\\p{L} -]+))?$`,
  "iu",
);
const OVERDUE = /^(?:(?:how many|number of|the) )*days (?:it is |they are )?(?:overdue|late|past due)$/i;

const AHEAD =
  /\b(?:expir\w*|due|deadline|until|end|ends|best before|use by|sell by|return|renew\w*|next|departure|event|wedding|exam|harvest)\b/i;
const BEHIND =
  /\b(?:last|since|bought|purchased?|acquired|planted|sown|started?|begun|opened|born|birth\w*|made|watered|read|seen|visited|adopted|contact\w*|changed|cleaned|\w+ed)\b/i;

/** What is said of a day, and what such a day is called. */
const MEANT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:expir|gone off|goes off|run out|runs out|best before)/i,
    /\b(?:expir\w*|best before|use by|valid|sell by|end)/i,
  ],
  [/\b(?:due|deadline)/i, /\b(?:due|deadline)/i],
  [/\b(?:end|ends|over|finish)/i, /\b(?:end|until|finish)/i],
  [/\b(?:start|begin)/i, /\b(?:start|begin|from|date)/i],
  [/\b(?:renew)/i, /\b(?:renew|expir|due)/i],
  [/\b(?:return|back)/i, /\b(?:return|back|due)/i],
  [/\b(?:birth)/i, /\b(?:birth|born)/i],
  [/\b(?:bought|purchase)/i, /\b(?:bought|purchase|acquired)/i],
  [/\b(?:plant|sow)/i, /\b(?:plant|sow)/i],
  [/\b(?:water)/i, /\bwater/i],
];

/** "days until it expires", "days since the last watering", "days overdue": counted from today. */
export function readDayCount(phrase: string, fields: readonly Field[]): Worked | null {
  const dates = fields.filter(({ type }) => type === "date");
  if (OVERDUE.test(phrase)) {
    const due = dayMeant("due", dates, AHEAD);
    return due === null ? null : counted("Days overdue", `max(0, ${TODAY} - ${due.id})`, "days", due);
  }
  const until = UNTIL.exec(phrase);
  if (until !== null) {
    const [, unit, ...targets] = until;
    const isLeft = unit !== undefined || /^(?:how long|time|countdown)/i.test(phrase);
    const target = targets.find((each) => each !== undefined) ?? null;
    // "years to maturity", and "days" alone
    if (!isLeft || phrase.toLowerCase() === unit?.toLowerCase()) return null;
    const day = dayMeant(target, dates, AHEAD);
    return day === null
      ? null
      : inUnit(unit ?? "days", target === null ? "left" : `until ${named(day)}`, TODAY, day.id, day);
  }
  const since = SINCE.exec(phrase);
  if (since === null) return null;
  const [, unit = "days", ...targets] = since;
  const target = targets.find((each) => each !== undefined) ?? null;
  const day = dayMeant(target, dates, BEHIND);
  return day === null ? null : inUnit(unit, `since ${named(day)}`, day.id, TODAY, day);
}

export function isDayCount(phrase: string): boolean {
  const until = UNTIL.exec(phrase);
  const isBare = until !== null && phrase.toLowerCase() === until[1]?.toLowerCase();
  return OVERDUE.test(phrase) || (until !== null && !isBare) || SINCE.test(phrase);
}

/** "birthday", "expiry date" */
function named({ label }: Field): string {
  return label.toLowerCase();
}

/** The day that is spoken of; without a name the one that is ahead, or behind, or the only one. */
function dayMeant(target: string | null, dates: readonly Field[], usual: RegExp): Field | null {
  const only = (found: readonly Field[]) => (found.length === 1 ? (found[0] ?? null) : null);
  if (target === null) return only(dates.filter(({ label }) => usual.test(label))) ?? only(dates);
  // "since the last one"
  if (/^(?:last |previous )*(?:one|time|visit|appointment|entry|check)$/i.test(target))
    return only(dates.filter(({ label }) => /\blast\b/i.test(label))) ?? only(dates);
  const known = findField(target, dates);
  if (known !== null) return known;
  const meant = MEANT.find(([words]) => words.test(target))?.[1];
  if (meant !== undefined) return only(dates.filter(({ label }) => meant.test(label)));
  // "until the event", where there is one day.
  return only(dates) !== null && /^(?:event|date|day|then|trip|party|exam|concert|match|show)$/i.test(target)
    ? only(dates)
    : null;
}

function inUnit(unit: string, tail: string, from: string, to: string, day: Field): Worked {
  const words = unit.toLowerCase();
  const label = asLabel(`${words} ${tail}`);
  switch (words) {
    case "weeks":
      return counted(label, `(${to} - ${from}) / 7`, words, day, 1);
    case "months":
      return counted(label, `months(${from}, ${to})`, words, day);
    case "years":
      return counted(label, `floor(months(${from}, ${to}) / 12)`, words, day);
    default:
      return counted(label, `${to} - ${from}`, words, day);
  }
}

function counted(label: string, formula: string, unit: string, day: Field, decimals = 0): Worked {
  return { label, formula, shape: { unit, decimals }, fields: [day], needs: [], isEvident: true };
}
