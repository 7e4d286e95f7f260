import { asLabel } from "../../words.ts";
import type { SectionsRead } from "./piece-read.ts";
import { asSentence } from "../read/read-own-words.ts";
import type { SectionName } from "../site-kind.ts";

/** "94% pass first time" behind prices is said of something else. */
const OF_PRICES =
  /[€$£]|\b(?:\d+(?:[.,]\d+)? ?(?:euros?|dollars?|pounds?|eur|usd|gbp|chf)|free|half|discounts?|off|deposit|included|includes?|extra|per|each|from \d|cash|card|vouchers?|refunds?|\d+ (?:a|an|per) )\b|\p{L} \d+$/iu;

/** What is said of a known section: a fact where it has those, a sentence elsewhere. */
export function takeSay(name: SectionName, words: string, heading: string, read: SectionsRead): void {
  const plain = plainSay(words);
  const isPrice = (name === "pricing" || name === "prices") && OF_PRICES.test(plain);
  if (name === "hours" || isPrice)
    read.facts.push({ label: heading.length > 30 ? "Good to know" : heading, value: asLabel(plain) });
  else read.told.push(asSentence(plain));
}

/** Words to be shown, without what leads to them. */
export function plainSay(words: string): string {
  return words
    .replace(/^[\s,;:.!?()-]+/, "")
    .replace(
      /^(?:(?:and|saying|says?|that says|which says|with the words?|with the text|it (?:says|reads)|reading) )+:? ?/i,
      "",
    )
    .replace(/[\s)]+$/, "")
    .replace(/^["“](.*)["”]$/, "$1");
}
