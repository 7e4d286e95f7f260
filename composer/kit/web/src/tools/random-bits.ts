import type { RandomBits } from "./random-int.ts";

/** Chance that nobody can foretell. */
export const randomBits: RandomBits = () => {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits;
};
