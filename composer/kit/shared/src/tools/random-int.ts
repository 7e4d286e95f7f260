/** Where chance comes from: 32 random bits, as a whole number from 0 to 4294967295. */
export type RandomBits = () => number;

const RANGE = 2 ** 32;

/** A whole number from 0 to below - 1, each as likely as the others. `below` is at most 2 ** 32. */
export function randomInt(below: number, bits: RandomBits): number {
  // Numbers of the last, incomplete run through the range would make the small ones more likely.
  const limit = RANGE - (RANGE % below);
  let value = bits();
  while (value >= limit) value = bits();
  return value % below;
}

/** The same things in random order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], bits: RandomBits): Item[] {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) result.push(...left.splice(randomInt(left.length, bits), 1));
  return result;
}
