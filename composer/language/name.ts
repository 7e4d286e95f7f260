import { nameIn } from "./clauses.ts";
import type { Reading, Span } from "./recognizer.ts";
import { asLabel } from "./words.ts";

export interface FoundName {
  name: string;
  span: Span;
}

const CALLED =
  /[,\s]*\b(?:(?:(?:that|which) (?:is |I )?)?(?:(?<!\b(?:i|we|they|he|she|you|who|if|all|already|the) )called(?! (?:numbers|balls|ones|back|in|out|off|on|by|about)\b)|named|titled|entitled)|(?:and )?(?:call|name) it|(?:the |its )?(?:name|title)(?: of (?:the|this) (?:app|site|website))?(?: is| should be| will be|:))\s+(?:("[^"\n]+"|'[^'\n]+'(?!\w))|([^,.;:\n]+?)(?=\s+(?:with|without|that|which|for|in|where|and|to|covering|serving|offering|selling|based|near|featuring|by|on|from)\s|[,.;:!\n]|$))/i;

/** What the app is to be called: “a todo app called "Chores"”. */
export function findName(reading: Reading): FoundName | null {
  const found = CALLED.exec(reading.text) ?? SUBJECT.exec(reading.text) ?? BEHIND.exec(reading.text);
  if (found === null) return null;
  const words = found[1] ?? found[2] ?? "";
  const name = asLabel(nameIn(words));
  if (name === "" || !/[\p{L}\p{N}]/u.test(name)) return null;
  const offset = found[0].length - found[0].trimStart().length;
  return { name, span: { start: found.index + offset, end: found.index + found[0].length } };
}

/** “"Fern & Co": a site for …”, at the very beginning. */
const SUBJECT = /^("[^"\n]+")(?=\s*(?:[:,]|is an?\b))/i;

/** “restaurant site "La Piazza" with …”: in quotes right behind what it is. */
const BEHIND =
  /(?<=\b(?:web ?site|site|page|app|tracker|list|planner|shop|store|blog|portfolio|restaurant|caf[eé]|bakery|hotel|studio|club|game)) ("[^"\n]+")(?=\s*(?:[,.;:(]|$)|\s+(?:with|that|in|for|where|and|which)\b)/i;
