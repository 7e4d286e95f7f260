import { withoutQuotes } from "./words.ts";

const VERBS =
  "add|include|insert|remove|delete|drop|rename|retitle|call|name|change|make|set|turn|switch|use|sort|order|arrange|filter|enable|disable|hide|show|give|put|get rid of|let me|allow|search|convert|ask|start|mark|colou?r(?! \\d)|take out|take away|keep|clear|confirm|no more|without|don't|do not|stop";

const POLITE =
  /^(?:(?:please|pls|now|next(?! due\b| date\b| (?:service|concert|event|show|step|visit|appointment|meeting|check|payment|dose|gig|game|match|lesson|class)\b| [a-z]+ (?:date )?(?:=|is due)| [a-z]+ (?:first|on top|at the top)\b)|also|then|and|but|ok(?:ay)?|hi|hello|hey|thanks?|thank you|great|nice|cool|can you|could you|would you|will you|i(?:'d| would) (?:like|love|want)(?: you)? to|i want(?: you)? to|i need(?: you)? to|you should|let's|let us|just|maybe|perhaps|finally|kindly|after that|be able to)[\s,:]+)+/i;

/**
 * What a prompt asks for, one after the other: "add a genre, sort by title and make it dark" → three clauses. A comma or
 * an "and" parts only where a verb follows, so that enumerations stay whole.
 */
export function splitClauses(prompt: string): string[] {
  const sentences = prompt
    .replace(/\r\n?/g, "\n")
    .replace(/(?<=[:,]?)\n\s*(?:[-*•]|\d+[.)])\s+/g, "\n")
    .split(/(?<=[.!?])\s+|[;\n]+/);
  const parting = new RegExp(
    `(?:\\s*,\\s*(?:and\\s+|then\\s+|and then\\s+|also\\s+|but\\s+)*|\\s+(?:and|then|but|plus)\\s+(?:then\\s+|also\\s+|please\\s+)*)(?=(?:${VERBS})\\b)`,
    "i",
  );
  return sentences
    .flatMap((sentence) => splitOutsideQuotes(sentence, parting))
    .map(plainClause)
    .filter((clause) => clause !== "");
}

/** Without politeness and closing punctuation. */
export function plainClause(text: string): string {
  return text
    .trim()
    .replace(POLITE, "")
    .replace(/[\s.!?,]+$/, "")
    .replace(/[\s,]+please$/i, "")
    .replace(
      /(?<![-–:=]|\bno)\s+(?:as well|too|(?<!\b(?:say|says|join|order|book|buy|call|start|shop|up|subscribe|donate|apply|reserve|enrol|enroll|download|contact us) )now|for me|thanks?|thank you)$/i,
      "",
    )
    .trim();
}

/** A verb at the start of a clause and the rest. */
export function startsWithVerb(text: string): boolean {
  return new RegExp(`^(?:${VERBS})\\b`, "i").test(text);
}

function splitOutsideQuotes(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let rest = text;
  let held = "";
  for (;;) {
    const found = separator.exec(rest);
    if (found === null) return [...pieces, held + rest];
    const before = held + rest.slice(0, found.index);
    const isOpen = (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
    const next = rest.slice(found.index + found[0].length);
    if (isOpen || (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) {
      held = before + found[0];
    } else {
      pieces.push(before);
      held = "";
    }
    rest = next;
  }
}

/** The text in quotes, or the whole without closing words such as "instead". */
export function nameIn(text: string): string {
  const quote = /["“”«»](.+?)["“”«»]/.exec(text) ?? /(?<!\w)'(.+?)'(?!\w)/.exec(text);
  return withoutQuotes(quote?.[1] ?? text.replace(/\s+(?:instead|from now on)$/i, ""));
}
