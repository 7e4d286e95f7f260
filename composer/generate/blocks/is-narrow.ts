import type { Block } from "@lathe/protocol/app/block";

const NARROW: ReadonlySet<Block["type"]> = new Set([
  "timer",
  "metronome",
  "counter",
  "converter",
  "keypad",
  "dice",
  "draw",
  "scores",
  "turnOrder",
  "password",
  "picker",
  "sessionTimer",
  "balances",
] as const);

/** Small tools: they stand beside what needs room. */
export function isNarrow({ type }: Block): boolean {
  return NARROW.has(type);
}
