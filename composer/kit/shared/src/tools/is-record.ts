/** Whether something that was stored is an object with fields, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number that can be counted with; else what is given for it. */
export function finiteOr<Otherwise>(value: unknown, otherwise: Otherwise): number | Otherwise {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}
