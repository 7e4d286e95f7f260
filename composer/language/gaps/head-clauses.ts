import { isClosedWord } from "../closed-words.ts";
import type { Piece } from "../pieces/labels.ts";
import type { Reading, Span } from "../recognizer.ts";

const ACT =
  "see|make|create|generate|show|know|remember|plan|manage|compare|find|calculate|count|save|add|list|organi[sz]e|rate|mark|check|choose|pick|share|split|print|export|sort|search|watch|follow|monitor|get|tell|book|order|assign|schedule|sell|rent|lend|measure|report|track|log|keep|record|write|note|collect|store";
/** "… and make a shopping list", "… to remember when I last talked to friends" */
const CLAUSE = new RegExp(
  ` (?:and|to|that|which|where|so (?:that )?|in which|with which)(?: (?:i|we|you|they|users?|people|lets? me|helps? me|also|can|could|will|should))* (?:to )?(${ACT})(?= )`,
  "iu",
);
/** What is written down is what the app is for, whatever it calls that. */
const KEPT = /^(?:track|log|keep|record|write|note|collect|store)$/i;
const OF_APP = /\b(?:app|site|website|tool|page)\b/i;

/** What an app is said to do in its head, behind what it is called by: each clause of which no word stands in the app. */
export function unreadHeadClauses(
  { text }: Reading,
  pieces: readonly Piece[],
  isInApp: (word: string) => boolean,
): Span[] {
  return pieces
    .filter(({ label }) => label === "HEAD")
    .flatMap(({ start, end }) => clausesOf(text, start, end))
    .filter((clause) => {
      const words = text.slice(clause.start, clause.end);
      const content = (words.match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !isClosedWord(word));
      const act = new RegExp(`\\b(?:${ACT})\\b`, "iu").exec(words)?.[0] ?? "";
      const told = content.filter((word) => word !== act);
      if (OF_APP.test(words) || (KEPT.test(act) && told.length < 2)) return false;
      return told.length > 0 && !told.some(isInApp);
    });
}

function clausesOf(text: string, start: number, end: number): Span[] {
  const cuts: number[] = [];
  for (let from = start; from < end;) {
    const found = CLAUSE.exec(text.slice(from, end));
    if (found === null) break;
    cuts.push(from + found.index);
    from += found.index + found[0].length - 1;
  }
  return cuts.map((cut, index) => ({ start: cut + 1, end: cuts[index + 1] ?? end }));
}
