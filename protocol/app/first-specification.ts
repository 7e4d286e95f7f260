import { z } from "zod";
import type { AppSpecification } from "../app-specification.ts";
import { Entity } from "./entity.ts";
import { Hex, Label, StorageKey } from "./label.ts";
import { PLAIN_THEME } from "./theme.ts";

const { fields, titleField, done, streaks, lowStock, features, order, examples } = Entity.shape;

/** The first form of a specification: an app that keeps records of one sort in a list. */
export const FirstSpecification = z.object({
  specVersion: z.literal(1),
  kind: z.literal("records"),
  name: Label,
  storageKey: StorageKey,
  entity: z.object({ singular: Label, plural: Label }),
  fields,
  titleField,
  done,
  streaks,
  lowStock,
  features: features.omit({ transfer: true }),
  order,
  examples,
  theme: z.object({ accent: Hex, mode: z.enum(["system", "light", "dark"]) }),
});
export type FirstSpecification = z.infer<typeof FirstSpecification>;

/** The same app in today's form: its records keep their place in the storage, and it looks as it did. */
export function upgradeFirst(first: FirstSpecification): AppSpecification {
  const { name, storageKey, entity, theme, specVersion: _version, kind: _kind, features: kept, ...rest } = first;
  return {
    specVersion: 2,
    layout: "app",
    name,
    storageKey,
    theme: { ...PLAIN_THEME, ...theme },
    entities: [{ ...rest, id: "records", ...entity, storageKey, features: { ...kept, transfer: false } }],
    pages: [
      {
        id: "home",
        title: name,
        icon: "list",
        blocks: [{ id: "records", type: "records", entity: "records", views: [{ type: "list" }], editable: true }],
      },
    ],
  };
}
