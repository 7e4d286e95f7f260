import type { Token } from "../tokens.ts";
import { inputsOf } from "./inputs.ts";
import { type Matrix, matrix, product } from "./matrix.ts";
import type { Tensor } from "./tensors.ts";

/** Of each token the natural logarithm of how likely each state of decode.ts is. */
export type Tagger = (tokens: readonly Token[]) => Float64Array[];

/** How far apart the tokens are that a layer sees beside each one: six layers see 17 tokens to either side. */
export const DILATIONS = [1, 1, 2, 4, 8, 1] as const;

/**
 * A convolutional network over the tokens of a prompt: what is told of each token goes through one linear map, then six
 * layers add what they find in the token and two neighbours, gated (Dauphin et al. 2017, "Language Modeling with Gated
 * Convolutional Networks"; dilated as by Strubell et al. 2017) and normalized before (Ba et al. 2016); one more map tells
 * the states. The tensors are those that composer/node/train-tagger.ts writes.
 */
export function taggerOf(
  tensors: ReadonlyMap<string, Tensor>,
  vectors: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): Tagger {
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`The tagger has no tensor "${name}"`);
    return found;
  };
  const weights = (name: string): Matrix => {
    const { rows, columns, values } = tensor(name);
    return { rows, columns, values: Float64Array.from(values) };
  };
  const tables = (["vector", "word", "ending", "beginning", "shape"] as const).map(
    (name) => [name, tensor(name)] as const,
  );
  const [entry, exit] = [weights("in"), weights("out")];
  const [entryBias, exitBias] = [tensor("in.bias").values, tensor("out.bias").values];
  const layers = DILATIONS.map((dilation, index) => ({
    dilation,
    weights: weights(`layer${index}`),
    bias: tensor(`layer${index}.bias`).values,
    scale: tensor(`layer${index}.scale`).values,
    shift: tensor(`layer${index}.shift`).values,
  }));

  return (tokens) => {
    const told = matrix(tokens.length, entry.columns);
    inputsOf(tokens, vectors, words).forEach((input, index) => {
      let at = index * told.columns;
      for (const [name, { columns, values }] of tables) {
        told.values.set(values.subarray(input[name] * columns, (input[name] + 1) * columns), at);
        at += columns;
      }
    });
    const state = mapped(told, entry, entryBias);
    for (const layer of layers) {
      const even = normalized(state, layer.scale, layer.shift);
      addGated(state, mapped(withNeighbours(even, layer.dilation), layer.weights, layer.bias));
    }
    state.values.forEach((value, at) => (state.values[at] = Math.max(0, value)));
    const scores = mapped(state, exit, exitBias);
    return tokens.map((_, index) => logarithms(rowOf(scores, index)));
  };
}

function rowOf({ columns, values }: Matrix, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

function mapped(told: Matrix, weights: Matrix, bias: ArrayLike<number>): Matrix {
  const found = product(told, weights);
  found.values.forEach((value, at) => (found.values[at] = value + bias[at % found.columns]!));
  return found;
}

/** Of each row the one so many before, itself, and the one so many behind; nothing where there is none. */
function withNeighbours(state: Matrix, apart: number): Matrix {
  const seen = matrix(state.rows, state.columns * 3);
  for (let row = 0; row < state.rows; row += 1)
    [row - apart, row, row + apart].forEach((from, place) => {
      if (from >= 0 && from < state.rows)
        seen.values.set(rowOf(state, from), row * seen.columns + place * state.columns);
    });
  return seen;
}

/** Adds what was found: the first half of each row, as far as the second half says that it counts. */
function addGated(state: Matrix, found: Matrix): void {
  state.values.forEach((value, at) => {
    const row = Math.floor(at / state.columns);
    const from = row * found.columns + (at % state.columns);
    state.values[at] = value + found.values[from]! / (1 + Math.exp(-found.values[from + state.columns]!));
  });
}

/** Rows of mean 0 and variance 1, then scaled and shifted. */
function normalized(state: Matrix, scale: ArrayLike<number>, shift: ArrayLike<number>): Matrix {
  const found = matrix(state.rows, state.columns);
  for (let row = 0; row < state.rows; row += 1) {
    const own = rowOf(state, row);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length;
    const by = 1 / Math.sqrt(variance + 1e-5);
    rowOf(found, row).set(own.map((value, at) => (value - mean) * by * scale[at]! + shift[at]!));
  }
  return found;
}

function logarithms(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return scores.map((score) => score - most - Math.log(sum));
}
