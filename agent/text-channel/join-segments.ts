/** How far back a repetition is looked for, and how much of a new segment is held back for that. */
export const MAX_OVERLAP_CHARACTERS = 1_200;
/** A shorter repetition is more likely to be meant than to be a slip. */
const MIN_LINE_CHARACTERS = 8;
const MIN_INLINE_CHARACTERS = 24;
/** A file whose beginning is repeated for that long is being written once more. */
const COMPARED_CHARACTERS = 40;
const SENTENCE = String.raw`(?:\s*(?:sure|certainly|ok|okay|here|continu|going on|picking up|resuming)[^\n<]{0,200}\n\s*)?`;
const FENCE = new RegExp(String.raw`^${SENTENCE}\x60{3}[\w.+-]*[^\S\n]*\r?\n`, "i");

export interface Joined {
  text: string;
  /** A fence was opened round it, so that one closes it. */
  reopenedFence: boolean;
  /** The file begins once more; what came of it before is void. */
  restarts: boolean;
}

/**
 * What of `next` goes on behind `before`, where an answer was cut off and the model was asked to go on: without the
 * sentence that it begins with, without a fence or tags that it opens again, and without the lines that it repeats.
 * `open` is the file that was being written, if there is one, with what there is of it.
 */
export function joinSegment(before: string, next: string, open: { path: string; raw: string } | null): Joined {
  if (open === null) return { text: next.slice(overlapOf(before, next)), reopenedFence: false, restarts: false };
  const { length, reopenedFence } = preambleOf(next, open.path);
  const rest = next.slice(length);
  if (length > 0 && beginsLike(rest, open.raw)) return { text: rest, reopenedFence: false, restarts: true };
  return { text: rest.slice(overlapOf(before, rest)), reopenedFence, restarts: false };
}

function beginsLike(text: string, raw: string): boolean {
  const beginning = raw
    .replace(/^\s*```[^\n]*\n/, "")
    .trimStart()
    .slice(0, COMPARED_CHARACTERS);
  return beginning.length === COMPARED_CHARACTERS && text.trimStart().startsWith(beginning);
}

/** The length of what `next` begins with and `before` ends with already. */
function overlapOf(before: string, next: string): number {
  const tail = before.slice(-MAX_OVERLAP_CHARACTERS);
  for (let length = Math.min(tail.length, next.length); length >= MIN_LINE_CHARACTERS; length -= 1) {
    const start = tail.length - length;
    if (!next.startsWith(tail.slice(start))) continue;
    const repeated = tail.slice(start);
    if (repeated.trim().length < MIN_LINE_CHARACTERS) continue;
    const wholeLines = /(?:^|\n)[ \t]*$/.test(tail.slice(0, start)) || before.length === length;
    if (!wholeLines && length < MIN_INLINE_CHARACTERS) continue;
    // What stands in the text more than once may stand there once more.
    if (before.indexOf(repeated) === before.length - length) return length;
  }
  return 0;
}

function preambleOf(next: string, openPath: string): { length: number; reopenedFence: boolean } {
  const path = RegExp.escape(openPath);
  const tags = new RegExp(
    String.raw`^${SENTENCE}\s*(?:\x60{3}\w*\s*\n\s*)?(?:<boltArtifact\b[^<>]*>\s*)?<boltAction\b[^<>]*\b(?:filePath|path)\s*=\s*["']?${path}["']?[^<>]*>[ \t]*\r?\n?`,
    "i",
  ).exec(next);
  const tagged = tags === null ? 0 : tags[0].length;
  const isMarkdown = /\.(?:md|mdx|markdown)$/i.test(openPath);
  const fence = isMarkdown ? null : FENCE.exec(next.slice(tagged));
  return { length: tagged + (fence?.[0].length ?? 0), reopenedFence: fence !== null };
}
