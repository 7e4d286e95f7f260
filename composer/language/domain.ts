import { type Entity, type ExampleValue, type Order } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";
import type { View } from "@lathe/protocol/app/view";
import { type FieldKind, makeField } from "./field-kinds.ts";
import { asLabel } from "./words.ts";

/** A sort of records that the composer knows: what it is called, what it has when nothing else is asked for. */
export interface Domain {
  /** What people call its things, and what they call a list of them; patterns on lower-case words. */
  things: string;
  lists?: string;
  /** Of the app. */
  name: string;
  /** An app of a list has its name from the words for it: “Fishing diary”. */
  isNamedAsSaid?: boolean;
  singular: string;
  plural: string;
  icon: IconName;
  /** The label of the text that names one. */
  title: string;
  /** Beside the title, by label. */
  fields: Record<string, FieldKind>;
  /** Labels of fields that make no sense without: they stay whatever else is listed. */
  core?: readonly string[];
  /** The label of the checkbox that says that one is dealt with. */
  done?: string;
  /** Crossed out when done. */
  strike?: boolean;
  /** What today's tick says: they are ticked day by day. */
  streaks?: string;
  lowStock?: { field: string; threshold: string };
  filters?: readonly string[];
  totals?: readonly string[];
  search?: boolean;
  sorting?: boolean;
  order?: { label: string | null; direction: Order["direction"] };
  /** Beside the list, or in its place, with labels for fields; those whose fields the app does not have are left out. */
  views?: readonly View[];
  /** What one of them is a part of when the app has that too: an invoice of a client. Singulars. */
  belongsTo?: readonly string[];
  /** All that one of them ties together, as far as the app has it. */
  links?: readonly DomainLink[];
  /** They are meant only where a prompt speaks of this (a pattern): "guests" of a hotel. */
  among?: string;
  /** The name of the domain that they are of beside other records, by the singular of those. */
  beside?: Readonly<Record<string, string>>;
  /** What one of them usually costs, where no field of it says so. */
  price?: number;
  accent: string;
  /** The look beside the colour. */
  look?: Partial<Theme>;
  /** Values by label, with streaks the TICKED_DAYS too; labels that the app does not have are left out. */
  examples: readonly Record<string, ExampleValue>[];
}

/** A relation to the first of these that the app has, by their singulars: "student|pupil". */
export interface DomainLink {
  to: string;
  many?: boolean;
  required?: boolean;
  label?: string;
}

export const DEFAULT_ACCENT = "#4f46e5";

export function domainFields(domain: Domain): Field[] {
  return Object.entries(domain.fields).map(([label, kind]) => makeField(label, kind));
}

/** Examples as a table: the labels, then a row for each; undefined leaves a value out. */
export function rows(
  labels: string,
  ...values: readonly (readonly (ExampleValue | undefined)[])[]
): Record<string, ExampleValue>[] {
  const names = labels.split(", ");
  return values.map((row) =>
    Object.fromEntries(
      row.flatMap((value, index): [string, ExampleValue][] => {
        const name = names[index];
        return value === undefined || name === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

type Plan = Partial<Domain> &
  Pick<Domain, "things" | "icon" | "fields" | "accent"> & {
    /** "dive/dives" */
    noun: string;
    /** Labels of values beside those of the fields. */
    also?: string;
    /** "Pike | -3 | Mill pond | 3.4 | yes": the title's value, those of the fields in their order, then those of `also`. */
    rows: readonly string[];
  };

/** A domain with what is usual: named by its noun, with a search and sorting. */
export function sortOf({ noun, also, rows: values, ...plan }: Plan): Domain {
  const [singular = noun, plural = noun] = noun.split("/");
  const title = plan.title ?? "Name";
  const alsoLabels = also === undefined ? [] : also.split(", ");
  const kinds = [
    [title, text] as const,
    ...Object.entries(plan.fields),
    ...alsoLabels.map((label) => [label, null] as const),
  ];
  return {
    search: true,
    sorting: true,
    isNamedAsSaid: true,
    name: asLabel(plural),
    ...plan,
    title,
    singular,
    plural,
    examples: values.map((row) => {
      const cells = row.split("|").map((cell) => cell.trim());
      return Object.fromEntries(
        kinds.flatMap(([label, kind], index): [string, ExampleValue][] => {
          const cell = cells[index] ?? "";
          return cell === "" ? [] : [[label, cellValue(cell, kind)]];
        }),
      );
    }),
  };
}

/** What a cell of a row says, by the field that it is of. */
function cellValue(cell: string, kind: FieldKind | null): ExampleValue {
  if (kind?.type === "checkbox") return cell === "yes";
  const isNumber = kind === null ? /^\d+(?:\.\d+)?$/.test(cell) : /^(?:number|money|rating)$/.test(kind.type);
  return isNumber ? Number(cell) : cell;
}

/** The newest first. */
export const newest = (label: string) => ({ label, direction: "descending" }) as const;
/** The next one first. */
export const soonest = (label: string) => ({ label, direction: "ascending" }) as const;

export type Examples = Entity["examples"];

// Types and views, for tables of domains.
export const text = { type: "text" } as const;
export const longText = { type: "longText" } as const;
export const checkbox = { type: "checkbox" } as const;
export const date = { type: "date" } as const;
export const deadline = { type: "date", deadline: true } as const;
export const time = { type: "time" } as const;
export const rating = { type: "rating", max: 5 } as const;
export const money = { type: "money", currency: "USD" } as const;
export const url = { type: "url" } as const;
export const email = { type: "email" } as const;
export const phone = { type: "phone" } as const;
export const image = { type: "image" } as const;
export const year = { type: "number" } as const;
export const count = { type: "number", min: 0, stepper: true } as const;

export function number(unit?: string): FieldKind {
  return { type: "number", min: 0, ...(unit === undefined ? {} : { unit }) };
}

export function choice(...options: string[]): FieldKind {
  return { type: "choice", options };
}

export function tags(...options: string[]): FieldKind {
  return { type: "tags", options };
}

export const list = { type: "list" } as const;
export const table = { type: "table" } as const;
export const cards = { type: "cards" } as const;

export function board(columns: string): View {
  return { type: "board", columns };
}

export function calendar(label: string): View {
  return { type: "calendar", date: label };
}

export function gallery(label: string): View {
  return { type: "gallery", image: label };
}

export function chart(shape: "bars" | "line" | "ring", value: string | null, by: string): View {
  return { type: "chart", shape, value, by };
}

/** A picture to begin with: hills below a sky, in two colours. */
export function picture(sky: string, hills: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><path fill="${sky}" d="M0 0h80v60H0z"/><circle cx="58" cy="18" r="8" fill="#fff" opacity=".7"/><path fill="${hills}" d="M0 44q20-22 40-6t40-8v30H0z"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
