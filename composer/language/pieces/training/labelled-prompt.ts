import { readText } from "../../read-text.ts";
import type { Segment } from "../decode.ts";
import { LABELS, type Label } from "../labels.ts";
import { type Token, tokensOf } from "../tokens.ts";

/** A prompt whose pieces somebody has labelled, as the composer reads it. */
export interface LabelledPrompt {
  prompt: string;
  tokens: Token[];
  segments: Segment[];
}

/** The corpus tells apart what is one for the composer: its readers of wishes know views from charts by themselves. */
const WISHES: ReadonlySet<string> = new Set(["VIEW", "MEASURE", "CALC", "FEATURE"]);

/** Reads a line such as `HEAD wedding guest list | FIELD with rsvp | LOOK , pastel look`. Throws on a label that is none. */
export function readLabelled(line: string): LabelledPrompt {
  const pieces = line.split(" | ").map((piece) => {
    const cut = piece.trim().indexOf(" ");
    const label = piece.trim().slice(0, cut);
    const known = WISHES.has(label) ? "WISH" : label;
    if (!isLabel(known)) throw new Error(`There is no label "${label}": ${line}`);
    const text = piece.trim().slice(cut + 1);
    return { label: known, text: text.trim() };
  });
  let prompt = "";
  const told: { text: string; state: number }[] = [];
  for (const { label, text } of pieces) {
    prompt += prompt === "" || /^[,.;:?!)]/.test(text) ? text : ` ${text}`;
    const state = LABELS.indexOf(label) * 2;
    tokensOf(text).forEach((token, index) => told.push({ text: token.text, state: index === 0 ? state : state + 1 }));
  }
  const tokens = tokensOf(readText(prompt).text);
  return { prompt, tokens, segments: segmentsOf(projected(told, tokens)) };
}

function segmentsOf(states: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  states.forEach((state, index) => {
    const last = segments.at(-1);
    if (state % 2 === 1 && last !== undefined) last.end = index + 1;
    else segments.push({ start: index, end: index + 1, label: state >> 1 });
  });
  return segments;
}

function isLabel(text: string): text is Label {
  return LABELS.some((label) => label === text);
}

/**
 * The states of the tokens (an even number where a piece of LABELS[state / 2] begins, the odd one behind it where it goes on)
 * as they were written for those that are read: what was put into one form has its neighbour's.
 */
function projected(told: readonly { text: string; state: number }[], tokens: readonly Token[]): number[] {
  const lengths = Array.from({ length: told.length + 1 }, () => new Uint16Array(tokens.length + 1));
  for (let i = told.length - 1; i >= 0; i -= 1)
    for (let j = tokens.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        told[i]!.text === tokens[j]!.text
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const states: (number | null)[] = tokens.map(() => null);
  for (let i = 0, j = 0; i < told.length && j < tokens.length;) {
    if (told[i]!.text === tokens[j]!.text) states[j++] = told[i++]!.state;
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      // Where a piece loses its first word, the next one begins it.
      if (told[i]!.state % 2 === 0 && told[i + 1]?.state === told[i]!.state + 1)
        told = told.with(i + 1, { ...told[i + 1]!, state: told[i]!.state });
      i += 1;
    } else j += 1;
  }
  let last = 0;
  return states.map((state) => {
    last = state ?? last | 1;
    return last;
  });
}
