import { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { FieldType } from "@lathe/protocol/app/field";
import { PLAIN_THEME } from "@lathe/protocol/app/theme";

/** An entity of which nothing but its fields is told. */
export const plain: Omit<Entity, "id" | "singular" | "plural" | "storageKey" | "fields" | "titleField"> = {
  done: null,
  lowStock: null,
  features: {
    search: false,
    sorting: false,
    filters: [],
    totals: [],
    clearDone: false,
    delete: true,
    confirmDelete: false,
    transfer: false,
  },
  order: { field: null, direction: "descending" },
  examples: [],
};
/** Every feature of an entity. */
export const everything: Entity["features"] = {
  search: true,
  sorting: true,
  filters: [],
  totals: [],
  clearDone: false,
  delete: true,
  confirmDelete: true,
  transfer: true,
};

/** A field with what is out of the ordinary about it. */
export type LooseField = { id: string; label: string; type: FieldType; required?: boolean } & Record<string, unknown>;
type LooseEntity = Partial<Entity> & Pick<Entity, "id" | "singular" | "plural"> & { of: readonly LooseField[] };

function entity({ of, ...rest }: LooseEntity): Record<string, unknown> {
  const fields = of.map((field) => ({ required: false, ...field }));
  return { ...plain, storageKey: `test-${rest.id.toLowerCase()}`, titleField: fields[0]?.id ?? "", ...rest, fields };
}

interface LooseApp {
  name: string;
  layout?: "app" | "site";
  accent?: string;
  entities?: readonly LooseEntity[];
  pages: readonly (Omit<Page, "blocks"> & { blocks: readonly Block[] })[];
}

/** A specification of what is out of the ordinary about an app. */
export function app({ name, layout = "app", accent = "#2563eb", entities = [], pages }: LooseApp): AppSpecification {
  return AppSpecification.parse({
    specVersion: 2,
    layout,
    name,
    storageKey: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    theme: { ...PLAIN_THEME, accent },
    entities: entities.map(entity),
    pages,
  });
}

export const text = (id: string, label: string): LooseField => ({ id, label, type: "text" });
export const title: LooseField = { ...text("title", "Title"), required: true };
