import { LABELS, type Piece } from "./labels.ts";
import type { Token } from "./tokens.ts";

/** Each label has two states: even ones begin a piece, the odd ones behind them go on with it. */
export const STATES = LABELS.length * 2;

/** No piece has more tokens: the longest of the corpus has 26. */
export const MAX_LENGTH = 26;

/** Tokens from start to before end, with the number of their label. */
export interface Segment {
  start: number;
  end: number;
  label: number;
}

/** What can speak for the segments of a prompt: the names of features, or while the model learns their numbers. */
export interface Evidence<Feature = string> {
  /** Of each token. */
  words: readonly ArrayLike<Feature>[];
  /** Of each segment: by its first token, then by the number of tokens that follow in it, at most MAX_LENGTH - 1. */
  segments: readonly (readonly ArrayLike<Feature>[])[];
  /** Of what a segment follows: by its first token, then by the label before it, LABELS.length for none. */
  turns: readonly (readonly ArrayLike<Feature>[])[];
}

/** How much a feature speaks for each state if it is one of words, else for each label; undefined for an unknown one. */
export type WeightsOf<Feature = string> = (feature: Feature) => ArrayLike<number> | undefined;

/**
 * The likeliest segments, by Viterbi's algorithm for semi-Markov models (Sarawagi and Cohen 2004). What else speaks for the
 * states of each token may be given, and counts as much as weights do.
 */
export function bestSegments<Feature>(
  { words, segments, turns }: Evidence<Feature>,
  weightsOf: WeightsOf<Feature>,
  besides: readonly ArrayLike<number>[] = [],
): Segment[] {
  const labels = LABELS.length;
  const begins = words.map((features) => sumOf(features, weightsOf, STATES));
  besides.forEach((states, index) => {
    for (let state = 0; state < STATES; state += 1) begins[index]![state]! += states[state]!;
  });
  // Up to each token how much speaks for going on with each label.
  const goesOn = [new Float64Array(labels)];
  begins.forEach((states, index) => {
    goesOn.push(goesOn[index]!.map((sum, label) => sum + states[label * 2 + 1]!));
  });
  const best = words.map(() => new Float64Array(labels).fill(Number.NEGATIVE_INFINITY));
  const from = words.map(() => LABELS.map((): Segment | null => null));
  words.forEach((_, start) => {
    const entry = bestTurns(start === 0 ? null : best[start - 1]!, turns[start]!, weightsOf);
    segments[start]!.forEach((features, more) => {
      const end = start + 1 + more;
      const whole = sumOf(features, weightsOf, labels);
      for (let label = 0; label < labels; label += 1) {
        const inner = goesOn[end]![label]! - goesOn[start + 1]![label]!;
        const score = entry.scores[label]! + begins[start]![label * 2]! + inner + whole[label]!;
        if (score <= best[end - 1]![label]!) continue;
        best[end - 1]![label] = score;
        from[end - 1]![label] = { start, end, label: entry.before[label]! };
      }
    });
  });
  const last = best.at(-1);
  if (last === undefined) return [];
  const found: Segment[] = [];
  let label = last.indexOf(Math.max(...last));
  for (let end = words.length; end > 0;) {
    const back = from[end - 1]![label]!;
    found.unshift({ start: back.start, end, label });
    end = back.start;
    label = back.label;
  }
  return found;
}

/** Of each label how well it can begin here, and behind which one. */
function bestTurns<Feature>(
  scores: Float64Array | null,
  turns: readonly ArrayLike<Feature>[],
  weightsOf: WeightsOf<Feature>,
): { scores: Float64Array; before: number[] } {
  const none = LABELS.length;
  if (scores === null) return { scores: sumOf(turns[none]!, weightsOf, none), before: LABELS.map(() => none) };
  const found = { scores: new Float64Array(none).fill(Number.NEGATIVE_INFINITY), before: LABELS.map(() => 0) };
  scores.forEach((score, before) => {
    sumOf(turns[before]!, weightsOf, none).forEach((weight, label) => {
      if (score + weight <= found.scores[label]!) return;
      found.scores[label] = score + weight;
      found.before[label] = before;
    });
  });
  return found;
}

function sumOf<Feature>(features: ArrayLike<Feature>, weightsOf: WeightsOf<Feature>, size: number): Float64Array {
  const sum = new Float64Array(size);
  for (let at = 0; at < features.length; at += 1) {
    const weights = weightsOf(features[at]!);
    if (weights !== undefined) for (let index = 0; index < size; index += 1) sum[index]! += weights[index]!;
  }
  return sum;
}

/** The segments as pieces of the text. */
export function piecesOf(tokens: readonly Token[], segments: readonly Segment[]): Piece[] {
  return segments.map(({ start, end, label }) => ({
    label: LABELS[label] ?? "ABOUT",
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  }));
}
