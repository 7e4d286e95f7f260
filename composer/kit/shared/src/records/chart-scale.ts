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

/** A part of a ring, as fractions of a turn from the top, clockwise. */
export interface Segment {
  label: string;
  value: number;
  start: number;
  end: number;
}

/** Parts of a ring, the largest first; those beyond `most` become one. What is not more than 0 has no place in a ring. */
export function segmentsOf(data: readonly { label: string; value: number }[], most = 6): Segment[] {
  const sorted = data.filter(({ value }) => value > 0 && Number.isFinite(value)).toSorted((a, b) => b.value - a.value);
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const parts = [...shown];
  if (rest.length > 0)
    parts.push({ label: `${rest.length} others`, value: rest.reduce((sum, { value }) => sum + value, 0) });
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let start = 0;
  return parts.map(({ label, value }) => {
    const segment = { label, value, start, end: start + value / total };
    start = segment.end;
    return segment;
  });
}

/** The outline of a segment for SVG, around a middle at `centre`, `centre`. */
export function segmentPath(
  { start, end }: Segment,
  { centre, outer, inner }: { centre: number; outer: number; inner: number },
): string {
  // A whole turn begins where it ends, and SVG would draw nothing.
  const last = Math.min(end, start + 0.99999);
  const at = (turn: number, radius: number) => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${(centre + radius * Math.cos(angle)).toFixed(3)} ${(centre + radius * Math.sin(angle)).toFixed(3)}`;
  };
  const large = last - start > 0.5 ? 1 : 0;
  return (
    `M${at(start, outer)}A${outer} ${outer} 0 ${large} 1 ${at(last, outer)}` +
    `L${at(last, inner)}A${inner} ${inner} 0 ${large} 0 ${at(start, inner)}Z`
  );
}

/** "25%", and "less than 1%" for what is there but hardly seen. */
export function percentOf({ start, end }: Segment): string {
  const percent = (end - start) * 100;
  return percent < 1 ? "less than 1%" : `${Math.round(percent)}%`;
}
