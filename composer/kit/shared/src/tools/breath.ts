const SMALL = 0.5;

/**
 * How large a circle is that grows while one breathes in and shrinks while one breathes out, up to 1; it stays as it is
 * while the breath is held. Null where the phases are no breathing. `part` of the phase is over.
 */
export function breathSize(labels: readonly string[], phase: number | null, part: number): number | null {
  const ways = labels.map(wayOf);
  if (!ways.includes("in") || !ways.includes("out")) return null;
  if (phase === null) return SMALL;
  const way = ways[phase];
  if (way === "in") return SMALL + (1 - SMALL) * part;
  if (way === "out") return 1 - (1 - SMALL) * part;
  // Held after the last breath, which may stand at the end of the round before.
  const before = [...ways.slice(phase), ...ways.slice(0, phase)].findLast((each) => each !== null);
  return before === "in" ? 1 : SMALL;
}

function wayOf(label: string): "in" | "out" | null {
  if (/^(?:breathe in|inhale)/i.test(label)) return "in";
  return /^(?:breathe out|exhale)/i.test(label) ? "out" : null;
}
