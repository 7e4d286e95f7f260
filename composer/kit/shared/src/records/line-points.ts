/** Where a part stands in a line of them: 0 to 1. A single one stands in the middle. */
export function placeAcross(index: number, count: number): number {
  return count === 1 ? 0.5 : index / (count - 1);
}

/** Of the points of a line those whose value is written beside them: the last, highest, lowest and first. */
export function saidPoints(values: readonly number[]): ReadonlySet<number> {
  const highest = values.indexOf(Math.max(...values));
  const lowest = values.indexOf(Math.min(...values));
  const wanted = [values.length - 1, highest, lowest, 0];
  const least = Math.max(1, Math.ceil(values.length / 8));
  const said: number[] = [];
  // Those that would lie over another are left out.
  for (const index of wanted) {
    if (said.every((other) => Math.abs(other - index) >= least)) said.push(index);
  }
  return new Set(said);
}

/** Which parts of a line have their name below it: the first, the last and some between, at most `most`. */
export function namedPoints(count: number, most: number): ReadonlySet<number> {
  const named = Math.min(count, most);
  if (named < 2) return new Set(count === 0 ? [] : [0]);
  return new Set(Array.from({ length: named }, (_, at) => Math.round((at * (count - 1)) / (named - 1))));
}
