const MAX_DEPTH = 3;
const MAX_ENTRIES = 20;
const MAX_STRING = 1_000;

/** A value as text for a report: bounded, never throwing, whatever getters and proxies the value has. */
export function describeValue(value: unknown, maxCharacters = 4_000): string {
  try {
    return describe(value, 0, []).slice(0, maxCharacters);
  } catch {
    // A getter or a proxy of the app threw.
    return "[cannot be shown]";
  }
}

function describe(value: unknown, depth: number, above: readonly object[]): string {
  if (typeof value === "string") return depth === 0 ? value : JSON.stringify(value.slice(0, MAX_STRING));
  if (typeof value === "function") return `[function ${value.name}]`;
  if (typeof value === "symbol" || typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (above.includes(value)) return "[circular]";
  if (depth >= MAX_DEPTH) return Array.isArray(value) ? "[…]" : "{…}";
  if (isElement(value)) return `<${value.tagName.toLowerCase()}>`;
  const inside = [...above, value];
  if (Array.isArray(value))
    return `[${bounded(
      value.slice(0, MAX_ENTRIES).map((entry) => describe(entry, depth + 1, inside)),
      value.length,
    )}]`;
  const keys = Object.keys(value);
  const entries = keys
    .slice(0, MAX_ENTRIES)
    .map((key) => `${key}: ${describe(Reflect.get(value, key), depth + 1, inside)}`);
  return `{${bounded(entries, keys.length)}}`;
}

function bounded(entries: readonly string[], total: number): string {
  return entries.join(", ") + (total > entries.length ? `, … ${total - entries.length} more` : "");
}

function isElement(value: object): value is { tagName: string } {
  return "tagName" in value && typeof value.tagName === "string" && "nodeType" in value && value.nodeType === 1;
}
