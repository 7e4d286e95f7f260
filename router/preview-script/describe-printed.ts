import { describeValue } from "./describe-value.ts";

const MAX_VALUES = 20;

/** What a call of the console prints, as text. The placeholders of its first argument are filled in (%s, %d, %o …). */
export function describePrinted(values: readonly unknown[]): string {
  const [first, ...rest] = values.slice(0, MAX_VALUES);
  if (typeof first !== "string")
    return values
      .slice(0, MAX_VALUES)
      .map((value) => describeValue(value))
      .join(" ");
  const text = describeValue(first).replace(/%([sdifoOc%])/g, (placeholder, kind: string) => {
    if (kind === "%") return "%";
    if (rest.length === 0) return placeholder;
    const value = describeValue(rest.shift());
    return kind === "c" ? "" : value;
  });
  return [text, ...rest.map((value) => describeValue(value))].join(" ");
}
