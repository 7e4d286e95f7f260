import type { Field } from "@lathe/protocol/app/field";
import type { Order } from "@lathe/protocol/app/entity";
import { type FieldKind, makeField } from "./field-kinds.ts";

type ExampleValue = string | number | boolean;

/** A sort of app that the composer knows: what it is called, what it has when nothing else is asked for. */
export interface Domain {
  /** What people call it or its things, as a pattern on lower-case words. */
  words: RegExp;
  name: string;
  singular: string;
  plural: string;
  title: string;
  /** Beside the title, by label. */
  fields: Record<string, FieldKind>;
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
  accent: string;
  /** Values by label, with streaks the TICKED_DAYS too; labels that the app does not have are left out. */
  examples: readonly Record<string, ExampleValue>[];
}

export const DEFAULT_ACCENT = "#4f46e5";

export function domainFields(domain: Domain): Field[] {
  return Object.entries(domain.fields).map(([label, kind]) => makeField(label, kind));
}
