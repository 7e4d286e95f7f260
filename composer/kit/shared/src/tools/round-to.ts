/** Rounds to so many decimals, half away from zero, and 1.005 to 1.01 although it is stored as a little less. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  if (!Number.isFinite(scaled)) return value;
  return (Math.sign(scaled) * Math.round(Math.abs(scaled) * (1 + Number.EPSILON))) / scale;
}
