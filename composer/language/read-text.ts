import { plainHead } from "./clause-heads.ts";
import { withoutSlips } from "./common-slips.ts";
import { withFallbacks } from "./fallback-wishes.ts";
import { partedRows } from "./fields-in-a-row.ts";
import { keptBesideSite } from "./rewordings/kept-beside.ts";
import { toldTogether } from "./rewordings/together.ts";
import { featuresAsSentences, withoutFrames } from "./specifications.ts";
import type { Reading, Span, Word } from "./recognizer.ts";
import { findNegations } from "./negation.ts";

/** A prompt of one form, with its sentences, words and what is said not to be wanted; nothing is claimed yet. */
export function readText(prompt: string): Reading {
  const text = normalise(prompt);
  const quoted = findQuotes(text);
  return {
    text,
    sentences: splitSentences(text, quoted),
    words: splitWords(text),
    negated: findNegations(text),
    quoted,
    claimed: [],
  };
}

/** Straight quotes, single spaces, bullets as lists, numbers in digits; what stands in quotes keeps its words. */
function normalise(prompt: string): string {
  const plain = featuresAsSentences(prompt.replace(/\r\n?/g, "\n"))
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/\u2026/g, "...")
    .replace(/\bw\/ ?(?=[a-z\d])/gi, "with ")
    .replace(/\s+[–—]\s+|\s*—\s*/g, ", ")
    .replace(/[–−]/g, "-")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/^.+$/gm, dashesAsList)
    .replace(/(^|[.!?\n] ?)([^\n:.!?]{3,90}?)(?<!\d|\d ?[ap]m) - (?=[^\n]*(?:,| and ))/g, "$1$2: ")
    .replace(/\bw\/ ?(?=[\p{L}\d])/giu, "with ")
    // "height n weight"
    .replace(/(?<=[\p{Ll}\d] )n(?= \p{Ll}{2})/gu, "and")
    // "a list of all sign ups"
    .replace(/(?<=\b(?:all|the|of|our|new|how many) )sign ups\b/gi, "sign-ups")
    .replace(MISSING_APOSTROPHE, (word) => `${word.slice(0, -1 * endOf(word))}'${word.slice(-1 * endOf(word))}`)
    .replace(ITS_FOR_IT_IS, "$1it's")
    .trim();
  const told = foldBullets(plain)
    .split(/("[^"\n]*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : digitsForWords(joinRanges(withoutRepeats(withoutSlips(piece))))))
    .join("");
  return partedRows(plainHead(toldTogether(withFallbacks(withoutFrames(keptBesideSite(told))))));
}

/** "for the team: - task - owner - deadline. Also …": points that were written on one line become an enumeration. */
function dashesAsList(line: string): string {
  const [head = "", ...points] = line.split(/(?:^| )- (?=\S)/);
  if (points.length < (/(?::|^)$/.test(head.trim()) ? 2 : 3)) return line;
  const last = /^(.+?)([.!?;](?: .*)?)?$/.exec(points.pop() ?? "");
  const items = [...points, last?.[1] ?? ""].map((point) => point.replace(/[,;.]$/, ""));
  if (items.some((item) => item.split(" ").length > 8)) return line;
  const joint = head.trim() === "" ? "" : /(?:\b(?:with|has|have|includ\w+)|:)$/i.test(head) ? " " : ": ";
  return `${head.trim()}${joint}${items.join(", ")}${last?.[2] ?? ""}`;
}

/** "ive", "dont", "whats": written without the apostrophe, where that makes no other word. */
const MISSING_APOSTROPHE =
  /\b(?:i(?:ve|m)|(?:you|they|we)ve|(?:you|they)re|(?:does|did|do|is|are|was|were|has|have|had|could|should|would|ca|wo)nt|(?:what|that|there|who|where)s|hes|shes)\b/gi;

/** "what its worth now", "if its been returned", "which box its in": it is. */
const ITS_FOR_IT_IS =
  /\b((?:what|if|whether|when|where|why|who|think|how [\p{L}]+|which [\p{L}]+) )its(?= (?:been|an?|the|my|our|in|on|at|for|from|worth|due|made|not|still|out|back|ready|full|empty|going|kept|won|lost|sold|sent|paid|broken|mine|ours|used|stored|[\p{L}]{3,}ed)(?![\p{L}]))/giu;

/** How many letters stand behind the apostrophe. */
function endOf(word: string): number {
  return /(?:ve|re)$/i.test(word) ? 2 : 1;
}

/** A word that is said more than three times in a row says nothing more; patterns would try each of its places. */
function withoutRepeats(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'-])([\p{L}\p{N}'-]{1,30})((?:[,\s]+\1(?![\p{L}\p{N}'-])){3,})/giu, "$1 $1 $1");
}

const BULLET = /^\s*(?:[-*•·▪]|\d{1,2}[.)])\s+/;

/** Lists below an introduction become an enumeration; points that are sentences or lists themselves stay lines. */
function foldBullets(text: string): string {
  const lines = text.split("\n");
  const folded: string[] = [];
  for (let index = 0; index < lines.length;) {
    const points: string[] = [];
    while (index < lines.length && BULLET.test(lines[index] ?? "")) {
      points.push((lines[index] ?? "").replace(BULLET, "").trim());
      index += 1;
    }
    if (points.length === 0) {
      folded.push(lines[index] ?? "");
      index += 1;
      continue;
    }
    const isList = points.every((point) => point.split(" ").length <= 8 && !/^[^():]+: [^,]+,|[.!?]$/.test(point));
    const intro = folded.findLastIndex((line) => line.trim() !== "");
    const before = intro === -1 ? "" : (folded[intro] ?? "").trim();
    if (isList && before !== "" && points.length > 0 && !/[.!?]$/.test(before)) {
      const joint = /(?:\b(?:with|has|have|includ\w+)|:)$/i.test(before) ? " " : ": ";
      folded.splice(intro, folded.length - intro, `${before}${joint}${points.join(", ")}`);
    } else if (isList && intro === -1 && points.length > 1) folded.push(points.join(", "));
    else folded.push(...points);
  }
  return folded.filter((line) => line.trim() !== "").join("\n");
}

/** "between 1 and 5" → "1-5", so that "and" keeps its meaning. */
function joinRanges(text: string): string {
  return text
    .replace(/\b(?:between|from)\s+(\d+)\s+(?:and|to|-)\s+(\d+)\b/gi, "$1-$2")
    .replace(/\b(\d+)\s*(?:to|-)\s*(\d+)\b/gi, "$1-$2");
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const NUMBER = new RegExp(
  `(?<!\\bconnect )\\b(?:(${TENS.join("|")})(?:[- ](${UNITS.slice(1, 10).join("|")}))?|(${UNITS.slice(2).join("|")})|one(?= (?:minute|hour|second|day|week|month|year|field|column|page|player|die|dice)s?\\b))\\b(?!-(?:way|time))`,
  "gi",
);

function digitsForWords(text: string): string {
  return text.replace(NUMBER, (_, tens: string | undefined, ones: string | undefined, small: string | undefined) => {
    if (tens !== undefined)
      return String(
        (TENS.indexOf(tens.toLowerCase()) + 2) * 10 + (ones === undefined ? 0 : UNITS.indexOf(ones.toLowerCase())),
      );
    return String(small === undefined ? 1 : UNITS.indexOf(small.toLowerCase()));
  });
}

function findQuotes(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]+"|(?<!\w)'[^'\n]+'(?!\w)/g)].map(spanOf);
}

/** A full stop ends a sentence unless it closes a usual abbreviation or stands in quotes or brackets. */
function splitSentences(text: string, quoted: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
  };
  for (const found of text.matchAll(
    /(?<!\b(?:dr|mrs?|ms|prof|rev|st|e\.g|i\.e|etc|vs|approx|no|incl|resp|min|max))[.!?]+(?=["')]*(?:\s|$))|\n+|;/gi,
  )) {
    if (quoted.some((quote) => quote.start < found.index && found.index < quote.end - 2)) continue;
    close(found.index + found[0].length);
  }
  close(text.length);
  return sentences;
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].map((found) => ({
    ...spanOf(found),
    text: found[0].toLowerCase(),
  }));
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}
