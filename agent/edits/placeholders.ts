import { OMISSION_MARK } from "../text/shorten.ts";

const WORDS =
  "existing|rest|remaining|remainder|unchanged|same|previous|before|other|others|omitted|more|keep|kept|code|here|above|below|content|contents|implementation";
const COMMENT_START = /^(?:\/\/|#|\/\*+|<!--|\{\/\*|--|;|%|"""|\*)\s*/;
const COMMENT_END = /\s*(?:\*+\/\}?|-->|""")$/;
const ELLIPSIS = /\.{3}|…/;
const MEANS_LEFT_OUT = new RegExp(`\\b(?:${WORDS})\\b`, "i");
const WITHOUT_ELLIPSIS =
  /^[([]?(?:(?:the )?(?:rest|remainder) of (?:the |this |your )?(?:\w+ )?(?:code|file|component|function|class|method|implementation|content|contents|imports?)\b|(?:your |the )?existing (?:code|content|imports?)(?: here)?$|(?:code |remains? |everything else (?:is |stays |remains )?)?unchanged$|(?:same|remains the same) as (?:before|above)\b|no changes? (?:here|below|above)?)/i;

/** Whether a line stands for others that were not written: `// ... existing code ...`, `{/* rest unchanged *\/}`, `…`. */
export function isPlaceholder(line: string): boolean {
  const text = line.trim();
  if (text === "…" || text === "[…]" || text === "[...]") return true;
  if (text.includes(OMISSION_MARK)) return true;
  if (text.length > 160 || !COMMENT_START.test(text)) return false;
  const said = text.replace(COMMENT_START, "").replace(COMMENT_END, "").trim();
  if (said === "") return false;
  if (/^(?:\.{3}|…)$/.test(said)) return true;
  const startsOrEnds = /^[([]?(?:\.{3}|…)|(?:\.{3}|…)[)\]]?$/.test(said);
  return (ELLIPSIS.test(said) && startsOrEnds && MEANS_LEFT_OUT.test(said)) || WITHOUT_ELLIPSIS.test(said);
}

/**
 * The first line of `after` that stands for lines of `before` that `after` does not have; null where there is none: a
 * comment of that sort which the file had before, or that takes nothing away, is a comment.
 */
export function findPlaceholder(before: readonly string[], after: readonly string[]): string | null {
  const found = after.find(isPlaceholder);
  if (found === undefined) return null;
  const had = new Set(before.map((line) => line.trim()));
  const fresh = after.find((line) => isPlaceholder(line) && !had.has(line.trim()));
  if (fresh === undefined) return null;
  const has = new Set(after.map((line) => line.trim()));
  return before.some((line) => line.trim().length > 2 && !has.has(line.trim())) ? fresh.trim() : null;
}
