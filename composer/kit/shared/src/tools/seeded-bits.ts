import type { RandomBits } from "./random-int.ts";

/** The same chance each time, for tests (mulberry32 by Tommy Ettinger, public domain). */
export function seededBits(seed: number): RandomBits {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
