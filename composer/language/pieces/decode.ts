import { LABELS, type Piece } from "./labels.ts";
import type { Token } from "./tokens.ts";

/** Each label has two states: even ones begin a piece, the odd ones behind them go on with it. */
export const STATES = LABELS.length * 2;

/** How much speaks for each state. */
export interface Model {
  /** Of a feature, by state; undefined for one that was never seen. */
  weightsOf: (feature: string) => ArrayLike<number> | undefined;
  /** From one state (or STATES, at the start) to another: at from * STATES + to. */
  transitions: ArrayLike<number>;
}

/** Whether a state can follow another; only what was begun goes on. */
export function canFollow(from: number, to: number): boolean {
  return to % 2 === 0 || (from < STATES && (from === to || from === to - 1));
}

/** The likeliest states of the tokens, by Viterbi's algorithm. */
export function bestStates(features: readonly (readonly string[])[], model: Model): number[] {
  let scores = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
  const back: Int16Array[] = [];
  features.forEach((names, index) => {
    const emitted = new Float64Array(STATES);
    for (const name of names) {
      const weights = model.weightsOf(name);
      if (weights !== undefined) for (let state = 0; state < STATES; state += 1) emitted[state]! += weights[state]!;
    }
    const next = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
    const from = new Int16Array(STATES).fill(-1);
    for (let to = 0; to < STATES; to += 1) {
      if (index === 0) {
        if (to % 2 === 0) next[to] = emitted[to]! + model.transitions[STATES * STATES + to]!;
        continue;
      }
      for (let state = 0; state < STATES; state += 1) {
        if (!canFollow(state, to)) continue;
        const score = scores[state]! + model.transitions[state * STATES + to]!;
        if (score > next[to]!) {
          next[to] = score;
          from[to] = state;
        }
      }
      next[to]! += emitted[to]!;
    }
    back.push(from);
    scores = next;
  });
  if (features.length === 0) return [];
  let state = scores.indexOf(Math.max(...scores));
  const states = [state];
  for (let index = features.length - 1; index > 0; index -= 1) {
    state = back[index]![state]!;
    states.unshift(state);
  }
  return states;
}

/** The pieces that the states make of the tokens. */
export function piecesOf(tokens: readonly Token[], states: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach(({ start, end }, index) => {
    const state = states[index] ?? 0;
    const last = pieces.at(-1);
    if (state % 2 === 1 && last !== undefined) last.end = end;
    else pieces.push({ label: LABELS[state >> 1] ?? "ABOUT", start, end });
  });
  return pieces;
}
