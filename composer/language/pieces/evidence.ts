import { isClosedWord } from "../closed-words.ts";
import { singularOf } from "../words.ts";
import { type Evidence, MAX_LENGTH } from "./decode.ts";
import { featuresOf } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { Token } from "./tokens.ts";
import { groupOf } from "./word-groups.ts";

/** All that is told to the model of a prompt. */
export function evidenceOf(tokens: readonly Token[]): Evidence {
  return {
    words: featuresOf(tokens),
    segments: tokens.map((_, start) =>
      Array.from({ length: Math.min(MAX_LENGTH, tokens.length - start) }, (__, more) =>
        segmentFeatures(tokens, start, start + 1 + more),
      ),
    ),
    turns: tokens.map((_, start) =>
      Array.from({ length: LABELS.length + 1 }, (__, before) => turnFeatures(tokens, start, before)),
    ),
  };
}

const LEADS = new Set(
  "with and or plus & + also including includes include then where who that which so but please it should must can could i we to want need like would".split(
    " ",
  ),
);

/**
 * What is told of a segment as a whole: how it begins and ends, how long it is, its shape, and what stands beside it. `<`
 * stands before the names: those of words have none.
 */
export function segmentFeatures(tokens: readonly Token[], start: number, end: number): string[] {
  let first = start;
  let lead = "";
  while (first < end - 1 && (isSign(tokens[first]!) || LEADS.has(tokens[first]!.text))) {
    lead += `${tokens[first]!.text} `;
    first += 1;
  }
  let last = end - 1;
  while (last > first && isSign(tokens[last]!)) last -= 1;
  const own = tokens.slice(first, last + 1);
  const [one = "", two = ""] = own.map(({ text }) => text);
  const final = own.at(-1)!.text;
  const stem = singularOf(final);
  const next = tokens[end]?.text ?? "$";
  const shape = `${own.slice(0, 6).map(shapeOf).join(" ")}${own.length > 6 ? "…" : ""}`;
  const signs = own
    .filter(isSign)
    .map(({ text }) => text)
    .join("");
  const features = [
    `<L${Math.min(own.length, 9)}`,
    `<l${lead}`,
    `<lL${lead}|${Math.min(own.length, 5)}`,
    `<f${one}`,
    `<ff${one} ${two}`,
    `<lf${lead}|${one}`,
    `<e${stem}`,
    `<k${groupOf(final)?.kin ?? "?"}`,
    `<eL${final}|${Math.min(own.length, 4)}`,
    `<s${shape}`,
    `<ls${lead}|${shape}`,
    `<g${signs.slice(0, 3)}`,
    `<fe${one}|${stem}`,
    `<n${next}|${Math.min(own.length, 3)}`,
    `<en${final}|${next}`,
    `<b${tokens[start - 1]?.text ?? "^"}|${tokens[start]!.text}`,
  ];
  if (own.length <= 4) features.push(`<a${own.map(({ text }) => singularOf(text)).join(" ")}`);
  if (own.length <= 3) features.push(`<ak${own.map(({ text }) => groupOf(text)?.kind ?? text).join(" ")}`);
  if (lead.startsWith(". ") || start === 0) features.push(`<S${Math.min(own.length, 8)}${next}`);
  return features;
}

/** What is told of a segment that begins at a token, behind one of a label. */
export function turnFeatures(tokens: readonly Token[], start: number, before: number): string[] {
  const token = tokens[start]!;
  const next = tokens[start + 1]?.text ?? "";
  const lead = isSign(token)
    ? `${token.text}${LEADS.has(next) ? ` ${next}` : ""}`
    : LEADS.has(token.text) || isClosedWord(token.text)
      ? token.text
      : "_";
  return [`>${before}`, `>${before} ${lead}`];
}

function shapeOf(token: Token): string {
  return /^\d/.test(token.text) ? "0" : isSign(token) || isClosedWord(token.text) ? token.text : "_";
}

function isSign({ text }: Token): boolean {
  return /^[^\p{L}\p{N}]/u.test(text);
}
