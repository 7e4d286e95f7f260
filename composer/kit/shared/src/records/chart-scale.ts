/** An axis from `low` to `high`, with round numbers on it. */
export interface Scale {
  low: number;
  high: number;
  ticks: readonly number[];
}

/** An axis that holds 0 and all values, with about `wanted` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleOf(values: readonly number[], wanted = 4): Scale {
  const finite = values.filter(Number.isFinite);
  const least = Math.min(0, ...finite);
  const most = Math.max(0, ...finite);
  if (least === most) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((most - least) / wanted, finite.every(Number.isInteger));
  const low = Math.floor(tidy(least / step)) * step;
  const high = Math.ceil(tidy(most / step)) * step;
  const count = Math.round((high - low) / step);
  return {
    low: tidy(low),
    high: tidy(high),
    ticks: Array.from({ length: count + 1 }, (_, at) => tidy(low + at * step)),
  };
}

/** Where a value stands between the ends of its axis: 0 to 1. */
export function placeOn({ low, high }: Scale, value: number): number {
  return Number.isFinite(value) ? (value - low) / (high - low) : -low / (high - low);
}

/** Halves of things that are counted mean nothing. */
function roundStep(rough: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor =
    [1, 2, 2.5, 5, 10].find((each) => tidy(rough / power) <= each && !(isWhole && power < 10 && each === 2.5)) ?? 10;
  return isWhole ? Math.max(1, factor * power) : factor * power;
}

/** Without what sums of decimals leave behind: 0.30000000000000004. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
