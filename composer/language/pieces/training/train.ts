import { bestSegments, type Evidence, MAX_LENGTH, type Segment, STATES } from "../decode.ts";
import { evidenceOf, segmentFeatures, turnFeatures } from "../evidence.ts";
import { featuresOf } from "../features.ts";
import { LABELS } from "../labels.ts";
import type { LabelledPrompt } from "./labelled-prompt.ts";

/** The weights of features, by state or label, that a corpus teaches. */
export type Trained = ReadonlyMap<string, Float64Array>;

interface Example {
  evidence: Evidence<number>;
  segments: readonly Segment[];
}

/**
 * Learns from labelled prompts by the averaged perceptron (Collins 2002): where the likeliest segments are wrong, what spoke
 * for them gets less and what spoke for the right ones more; the weights are the mean over all steps. The order of the
 * prompts matters more than it should, so weights are added up over runs in several orders. The same corpus always gives
 * the same weights.
 */
export function train(prompts: readonly LabelledPrompt[], rounds: number, runs: number): Trained {
  const told = prompts.filter(({ segments }) => segments.every(({ start, end }) => end - start <= MAX_LENGTH));
  const names = namesIn(told);
  const examples = told.map(({ tokens, segments }) => ({ evidence: numbered(evidenceOf(tokens), names), segments }));
  const sums = [...names.keys()].map(() => new Float64Array(STATES));
  for (let run = 1; run <= runs; run += 1)
    trainOnce(examples, names.size, rounds, seeded(run)).forEach((weights, id) => {
      weights.forEach((weight, index) => (sums[id]![index]! += weight));
    });
  return new Map([...names].map(([name, id]) => [name, sums[id]!]));
}

/** What was seen once or twice tells nothing of other prompts; pairs of words need more. */
function namesIn(prompts: readonly LabelledPrompt[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (names: readonly string[]) => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { tokens, segments } of prompts) {
    for (const names of featuresOf(tokens)) count(names);
    segments.forEach(({ start, end }, index) => {
      count(segmentFeatures(tokens, start, end));
      count(turnFeatures(tokens, start, segments[index - 1]?.label ?? LABELS.length));
    });
  }
  const least = (name: string) => (/^[<>]/.test(name) ? 2 : name.includes(" ") ? 6 : 3);
  const known = [...counts].filter(([name, seen]) => seen >= least(name));
  return new Map(known.map(([name], index) => [name, index]));
}

function numbered(evidence: Evidence, names: ReadonlyMap<string, number>): Evidence<number> {
  const ids = (features: ArrayLike<string>) =>
    Array.from(features, (feature) => names.get(feature) ?? -1).filter((id) => id >= 0);
  return {
    words: evidence.words.map(ids),
    segments: evidence.segments.map((each) => each.map(ids)),
    turns: evidence.turns.map((each) => each.map(ids)),
  };
}

function trainOnce(
  examples: readonly Example[],
  size: number,
  rounds: number,
  random: () => number,
): readonly Float64Array[] {
  const weights = Array.from({ length: size }, () => new Float64Array(STATES));
  const sums = weights.map(() => new Float64Array(STATES));
  let step = 1;
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const at of order) {
      const { evidence, segments } = examples[at]!;
      const guessed = bestSegments(evidence, (id) => weights[id]);
      const change = (by: number) => (id: number, index: number) => {
        weights[id]![index]! += by;
        sums[id]![index]! += by * step;
      };
      if (!areSame(guessed, segments)) {
        forEachFeature(evidence, segments, change(1));
        forEachFeature(evidence, guessed, change(-1));
      }
      step += 1;
    }
  }
  return weights.map((values, id) => values.map((value, index) => value - sums[id]![index]! / step));
}

/** Every feature that speaks for these segments, with the state or the label that it speaks for. */
function forEachFeature(
  { words, segments, turns }: Evidence<number>,
  found: readonly Segment[],
  visit: (feature: number, index: number) => void,
): void {
  found.forEach(({ start, end, label }, index) => {
    const visitAll = (features: ArrayLike<number>, at: number) => {
      for (let each = 0; each < features.length; each += 1) visit(features[each]!, at);
    };
    for (let at = start; at < end; at += 1) visitAll(words[at]!, label * 2 + (at === start ? 0 : 1));
    visitAll(segments[start]![end - start - 1]!, label);
    visitAll(turns[start]![found[index - 1]?.label ?? LABELS.length]!, label);
  });
}

function areSame(some: readonly Segment[], others: readonly Segment[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ end, label }, index) => end === others[index]!.end && label === others[index]!.label)
  );
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
