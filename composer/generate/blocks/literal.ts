/** What can be written as a constant of an app. Properties that are undefined are left out. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly LiteralValue[]
  | { readonly [name: string]: LiteralValue };

const WIDTH = 120;

/** The value as code, on one line where there is room. `used` is what stands before and behind it in its line. */
export function literal(value: LiteralValue, used = 0): string {
  const line = inline(value);
  const isList = Array.isArray(value) && value.length > 1 && value.every((item) => isRecord(item) && sizeOf(item) > 1);
  if (!isList && line.length + used <= WIDTH) return line;
  if (isRecord(value)) {
    const rows = given(value).map(([name, item]) => `${name}: ${literal(item, name.length + 5)},`);
    return ["{", ...rows.map(indented), "}"].join("\n");
  }
  if (Array.isArray(value)) return ["[", ...value.map((item) => indented(`${literal(item, 3)},`)), "]"].join("\n");
  return line;
}

function inline(value: LiteralValue): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isRecord(value)) {
    const parts = given(value).map(([name, item]) => `${name}: ${inline(item)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
  return JSON.stringify(value ?? null);
}

function isRecord(value: LiteralValue): value is { readonly [name: string]: LiteralValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function given(record: { readonly [name: string]: LiteralValue }): [string, LiteralValue][] {
  return Object.entries(record).filter(([, item]) => item !== undefined);
}

function sizeOf(record: { readonly [name: string]: LiteralValue }): number {
  return given(record).length;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
