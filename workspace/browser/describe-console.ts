import type { RemoteValue } from "./devtools-events.ts";

const MAX_VALUES = 20;
const MAX_VALUE_CHARACTERS = 4_000;

/** What a call of the console prints, as text. The placeholders of its first argument are filled in (%s, %d, %o …). */
export function describeConsole(args: readonly RemoteValue[]): string {
  const [first, ...rest] = args.slice(0, MAX_VALUES);
  if (first === undefined) return "";
  if (typeof first.value !== "string") return args.slice(0, MAX_VALUES).map(describeValue).join(" ");
  const text = describeValue(first).replaceAll(/%([sdifoOc%])/g, (placeholder, kind: string) => {
    if (kind === "%") return "%";
    const value = rest.shift();
    if (value === undefined) return placeholder;
    return kind === "c" ? "" : describeValue(value);
  });
  return [text, ...rest.map(describeValue)].join(" ");
}

/** A value in words; of an error its message and stack. */
export function describeValue({ type, value, unserializableValue, description }: RemoteValue): string {
  const text = typeof value === "string" ? value : (description ?? unserializableValue ?? describeJson(value) ?? type);
  return text.slice(0, MAX_VALUE_CHARACTERS);
}

function describeJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
