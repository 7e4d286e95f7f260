import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { FieldKind } from "../field-kinds.ts";
import { picture } from "../domain.ts";
import type { Catalogue, ToldRow } from "./catalogues.ts";
import { sampleAmount } from "./place-money.ts";
import type { KindRows } from "./site-kind.ts";

export const PICTURES = [
  picture("#dce8f2", "#5f86a6"),
  picture("#f5e3d3", "#c07a4b"),
  picture("#e4ecd9", "#6f8f58"),
  picture("#ece1ef", "#8a6a9b"),
  picture("#f7ead0", "#c29a3f"),
  picture("#dcebe8", "#4f8a82"),
];

/** Samples that nobody put into groups: the rows leave out the choice. */
export function isShort(fields: Catalogue["fields"], rows: KindRows["rows"]): boolean {
  const filled = Object.values(fields).filter((kind) => kind === "choice" || kind.type !== "image");
  return rows.every((row) => row.length < filled.length) && rows.some((row) => row.length === filled.length - 1);
}

/** A catalogue of things that were told has no field that nothing is known of. */
export function isToldOf(kind: FieldKind | "choice" | undefined, told: readonly ToldRow[]): boolean {
  if (kind === undefined || kind === "choice") return false;
  if (kind.type === "money") return told.some(({ amount }) => amount !== null);
  return kind.type !== "number";
}

export function toldRows(
  labels: readonly string[],
  { fields }: Catalogue,
  told: readonly ToldRow[],
): Record<string, ExampleValue>[] {
  const labelOf = (isIt: (kind: FieldKind) => boolean) =>
    labels.find((label, index) => {
      const kind = fields[label];
      return index > 0 && kind !== undefined && kind !== "choice" && isIt(kind);
    });
  const money = labelOf(({ type }) => type === "money");
  const picture = labelOf(({ type }) => type === "image");
  const details = labelOf(({ type }) => type === "longText");
  return told.slice(0, 20).map(({ name, amount, period, values }, index) => ({
    [labels[0] ?? "Name"]: name ?? `Number ${index + 1}`,
    ...values,
    ...(money === undefined || amount === null ? {} : { [money]: amount }),
    ...(picture === undefined ? {} : { [picture]: PICTURES[index % PICTURES.length] ?? "" }),
    ...(details === undefined || period === null ? {} : { [details]: asSentence(period) }),
  }));
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A row by label. Pictures are drawn, so rows leave them out. */
export function tabled(
  labels: readonly string[],
  kinds: Catalogue["fields"],
  row: readonly ExampleValue[],
  drawn: string,
  fill: (copy: string) => string,
): Record<string, ExampleValue> {
  const values = [...row];
  return Object.fromEntries(
    labels.flatMap((label): [string, ExampleValue][] => {
      const kind = kinds[label];
      if (kind !== undefined && kind !== "choice" && kind.type === "image") return [[label, drawn]];
      const value = values.shift();
      return value === undefined || value === null ? [] : [[label, typeof value === "string" ? fill(value) : value]];
    }),
  );
}

/** Rows below the options that were told: their own where they have one of them, the next in turn otherwise. */
export function underOptions(
  rows: readonly Record<string, ExampleValue>[],
  label: string,
  options: readonly string[],
): Record<string, ExampleValue>[] {
  const same = (value: ExampleValue | undefined, option: string) =>
    typeof value === "string" && value.toLowerCase() === option.toLowerCase();
  return options.flatMap((option, index) => {
    const own = rows.filter((row) => same(row[label], option));
    const spare = rows.filter((row) => !options.some((each) => same(row[label], each)));
    const taken = own.length > 0 ? own : spare.filter((_, at) => at % options.length === index);
    return taken.map((row) => ({ ...row, [label]: option }));
  });
}

export function distinct(
  rows: readonly Record<string, ExampleValue>[],
  label: string,
  told: readonly string[],
): string[] {
  const values = rows.flatMap((row) => (typeof row[label] === "string" ? [row[label]] : []));
  const all = [...new Set([...told, ...values])];
  return all.length === 0 ? ["Everything"] : all;
}

/** A sample row with its price as it could be in that money. */
export function inMoney(
  row: Record<string, ExampleValue>,
  labels: readonly string[],
  fields: Catalogue["fields"],
  currency: string,
): Record<string, ExampleValue> {
  const money = labels.filter((label) => {
    const kind = fields[label];
    return kind !== undefined && kind !== "choice" && kind.type === "money";
  });
  return Object.fromEntries(
    Object.entries(row).map(([label, value]) => [
      label,
      money.includes(label) && typeof value === "number" ? sampleAmount(value, currency) : value,
    ]),
  );
}
