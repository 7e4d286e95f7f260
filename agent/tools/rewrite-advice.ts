import { countLines, type TextComparison } from "../text/compare-texts.ts";

/** Below that, writing a file anew costs about what finding the right search text does, and models seldom get it wrong. */
const LEAST_LINES = 80;
/**
 * A patch sends each changed line about twice (as it was and as it is) and some lines around it, so that up to a quarter
 * of a file's lines it is less than half of the whole.
 */
const LARGEST_SHARE = 0.25;
/** What a change needs beside its lines: the call, its path, the lines around. */
const CHARACTERS_AROUND_A_CHANGE = 300;
/** Characters of code in a token, as a mean over tokenizers; an estimate, and told as one. */
export const CHARACTERS_PER_TOKEN = 3.6;

/**
 * What a model is told that wrote the whole of a large file to change little of it: what that cost and how to do it for
 * less. Null where there is nothing to say.
 */
export function adviseOnRewrite(path: string, text: string, comparison: TextComparison): string | null {
  const lines = countLines(text);
  const changed = Math.max(comparison.addedLines, comparison.removedLines);
  if (lines < LEAST_LINES || changed === 0 || changed > lines * LARGEST_SHARE) return null;
  const perLine = text.length / lines;
  const patch = CHARACTERS_AROUND_A_CHANGE + perLine * (comparison.addedLines + comparison.removedLines);
  const [spent, enough] = [text.length, patch].map((length) => Math.round(length / CHARACTERS_PER_TOKEN));
  if (spent === undefined || enough === undefined || enough * 2 > spent) return null;
  return (
    `Writing all of ${path} took about ${spent} tokens (estimated) to change ${changed} of its ${lines} lines; ` +
    `an edit would have taken about ${enough}. For changes to it use edit_file with a few whole lines as search text, or apply_patch.`
  );
}
