import { bestStates, canFollow, type Model, STATES } from "../decode.ts";
import { featuresOf } from "../features.ts";
import type { LabelledPrompt } from "./labelled-prompt.ts";

/** The weights of features, and of what follows what, that a corpus teaches. */
export interface Trained extends Model {
  features: ReadonlyMap<string, Float64Array>;
}

/**
 * Learns from labelled prompts by the averaged perceptron (Collins 2002): where the likeliest states are wrong, what spoke
 * for them gets less and what spoke for the right ones more; the weights are the mean over all steps. The same corpus
 * always gives the same weights.
 */
export function train(prompts: readonly LabelledPrompt[], rounds: number): Trained {
  const names = new Map<string, number>();
  const examples = prompts.map(({ tokens, states }) => ({ names: featuresOf(tokens), states }));
  const counts = new Map<string, number>();
  for (const example of examples)
    for (const each of example.names) for (const name of each) counts.set(name, (counts.get(name) ?? 0) + 1);
  // What was seen once or twice tells nothing of other prompts; pairs of words need more.
  for (const [name, count] of counts) if (count >= (name.includes(" ") ? 6 : 3)) names.set(name, names.size);
  const weights = [...names].map(() => new Float64Array(STATES));
  const sums = [...names].map(() => new Float64Array(STATES));
  const transitions = new Float64Array((STATES + 1) * STATES);
  const transitionSums = new Float64Array((STATES + 1) * STATES);
  const model: Model = { weightsOf: (name) => weights[names.get(name) ?? -1], transitions };
  let step = 1;
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const at of order) {
      const example = examples[at]!;
      const guessed = bestStates(example.names, model);
      const change = (index: number, state: number, from: number, by: number) => {
        for (const name of example.names[index]!) {
          const id = names.get(name);
          if (id === undefined) continue;
          weights[id]![state]! += by;
          sums[id]![state]! += by * step;
        }
        transitions[from * STATES + state]! += by;
        transitionSums[from * STATES + state]! += by * step;
      };
      example.states.forEach((state, index) => {
        const guess = guessed[index]!;
        const from = index === 0 ? STATES : example.states[index - 1]!;
        const guessedFrom = index === 0 ? STATES : guessed[index - 1]!;
        if (guess === state && from === guessedFrom) return;
        change(index, state, from, 1);
        change(index, guess, guessedFrom, -1);
      });
      step += 1;
    }
  }
  const mean = (values: Float64Array, sum: Float64Array) => values.map((value, index) => value - sum[index]! / step);
  const features = new Map([...names].map(([name, id]) => [name, mean(weights[id]!, sums[id]!)]));
  return {
    features,
    weightsOf: (name) => features.get(name),
    transitions: mean(transitions, transitionSums),
  };
}

/** Whether the states can stand in this order at all. */
export function isSound(states: readonly number[]): boolean {
  return states.every((state, index) => (index === 0 ? state % 2 === 0 : canFollow(states[index - 1]!, state)));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
