import { isClosedWord } from "../closed-words.ts";
import { singularOf } from "../words.ts";
import type { Token } from "./tokens.ts";
import { groupOf, type WordGroup } from "./word-groups.ts";

const SITE = /^(?:web ?sites?|websites?|sites?|landing|homepage|portfolio|blog|one-pager|pager|page)$/;
const TOOL =
  /^(?:timers?|stopwatch|pomodoro|calculators?|converter|counters?|tally|quiz|quizzes|flashcards?|cards|dice|wheel|picker|randomi[sz]er|generator|game|chess|memory|2048|minesweeper|metronome|clock|drawing|sketch|notepad|convert|calculate)$/;
const CONNECTORS = new Set(
  "with and or plus & + that which where who so but also including includes include then each every per for as by when if has have having like show showing shows should must can could let i we it they to of in on from via using".split(
    " ",
  ),
);
const SIGN = /^[^\p{L}\p{N}]/u;

/**
 * What is told to the model of each token: the words around it, their shapes, and where in its sentence and list it stands.
 * Names are short, as the model keeps them: `w` the word, `p` the one before, `n` the one behind; `G`, `I`
 * and `K` what the word is like.
 */
export function featuresOf(tokens: readonly Token[]): string[][] {
  const kind = tokens.some(({ text }) => SITE.test(text))
    ? "S"
    : tokens.some(({ text }) => TOOL.test(text))
      ? "T"
      : "R";
  const word = (index: number) => tokens[index]?.text ?? (index < 0 ? "^" : "$");
  const stem = (index: number) => singularOf(word(index));
  const groups = tokens.map(({ text }) => groupOf(text));
  const like = (index: number, of: keyof WordGroup) => groups[index]?.[of] ?? shapeOf(word(index));
  let sentence = 0;
  let start = 0;
  let commas = 0;
  let colon = "";
  let bracket = "";
  let sign = "^";
  let since = 0;
  let connector = "^";
  const chunks = chunksOf(tokens);
  return tokens.map((token, index) => {
    const { text } = token;
    const chunk = chunks[index]!;
    const isSign = SIGN.test(text);
    const before = tokens[index - 1]?.text;
    if (before !== undefined && /^[.!?;¶]$/.test(before) && !isSign) {
      sentence += 1;
      start = index;
      commas = 0;
      colon = "";
      connector = "^";
    }
    if (text === "(") bracket = "(";
    if (before === ")") bracket = "";
    const first = `${word(start)} ${word(start + 1)}`;
    const features = [
      "b",
      `w=${text}`,
      `l=${stem(index)}`,
      `p=${word(index - 1)}`,
      `n=${word(index + 1)}`,
      `q=${word(index - 2)}`,
      `m=${word(index + 2)}`,
      `pw=${word(index - 1)} ${text}`,
      `wn=${text} ${word(index + 1)}`,
      `pn=${word(index - 1)} ${word(index + 1)}`,
      `qp=${word(index - 2)} ${word(index - 1)}`,
      `nm=${word(index + 1)} ${word(index + 2)}`,
      `s=${text.slice(-3)}`,
      `s2=${text.slice(-2)}`,
      `ns=${word(index + 1).slice(-3)}`,
      `pre=${text.slice(0, 4)}`,
      `k=${kind}`,
      `kw=${kind} ${text}`,
      `kx=${kind} ${Math.min(sentence, 2)} ${sign} ${colon}`,
      `x=${sign} ${Math.min(since, 4)} ${colon}${bracket}`,
      `c=${connector}`,
      `cw=${connector} ${text}`,
      `cs=${connector} ${sign} ${Math.min(commas, 2)}`,
      `f=${word(start)}`,
      `ff=${first}`,
      `i=${Math.min(index, 3)} ${Math.min(sentence, 2)}`,
      `h=${stem(chunk.last)}`,
      `hf=${word(chunk.first)} ${stem(chunk.last)}`,
      `hl=${word(chunk.first)} ${Math.min(chunk.last - chunk.first, 6)} ${sign}`,
      `hw=${index - chunk.first === 0 ? "first" : index === chunk.last ? "last" : "in"} ${stem(chunk.last)}`,
      `G=${like(index, "group")}`,
      `I=${like(index, "kin")}`,
      `Ip=${like(index - 1, "kin")}`,
      `In=${like(index + 1, "kin")}`,
      `K=${like(index, "kind")}`,
      `Kq=${like(index - 2, "kind")}`,
      `Km=${like(index + 2, "kind")}`,
      `Kp=${like(index - 1, "kind")} ${like(index, "kind")}`,
      `Kn=${like(index, "kind")} ${like(index + 1, "kind")}`,
      `sh=${isSign ? "." : /^\d/.test(text) ? "0" : token.isCapital ? "A" : isClosedWord(text) ? "c" : "a"}`,
    ];
    if (isSign) {
      sign = text;
      since = 0;
      if (text === ",") commas += 1;
      if (text === ":") colon = ":";
      if (text === "," || text === ":" || text === ".") connector = text;
    } else {
      since += 1;
      if (CONNECTORS.has(text)) connector = text;
    }
    return features;
  });
}

/** What stands for a word that is in no group: a number, a rare word, a sign as it is. */
function shapeOf(text: string): string {
  return /^\d/.test(text) ? "0" : /^\p{L}/u.test(text) ? "a" : text;
}

const PARTS = new Set(["and", "with", "plus", "or", "where", "that", "which", "so", "&", "+", "including"]);

/** Of each token the first and the last word of what stands between signs and connecting words. */
function chunksOf(tokens: readonly Token[]): { first: number; last: number }[] {
  const chunks: { first: number; last: number }[] = [];
  for (let start = 0; start < tokens.length;) {
    let first = start;
    while (first < tokens.length - 1 && isParting(tokens[first]!)) first += 1;
    let last = first;
    while (last < tokens.length - 1 && !isParting(tokens[last + 1]!)) last += 1;
    for (; start <= last; start += 1) chunks.push({ first, last });
  }
  return chunks;
}

function isParting({ text }: Token): boolean {
  return SIGN.test(text) || PARTS.has(text);
}
