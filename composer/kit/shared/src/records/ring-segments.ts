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
