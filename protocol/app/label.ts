import { z } from "zod";

const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

/** Text that stands in one line of the app: a name, a label, an option. */
export const Label = z.string().trim().min(1).max(60).regex(ONE_LINE, "A label holds no control characters.");

/** A sentence or two of the app, in one paragraph. */
export const Sentence = z.string().trim().min(1).max(400).regex(ONE_LINE, "A sentence holds no control characters.");

/** Longer text in Markdown. */
export const Markdown = z.string().trim().min(1).max(8_000);

/** Names a field in code and in stored data. It stays when the label changes, so that people keep their data. */
export const FieldId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** Names an entity within its app; it stays when the entity is renamed. */
export const EntityId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** Names a page or a block within its app, in addresses and in code: "home", "opening-hours". */
export const PlaceId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .max(40);

/** Names stored data; it stays when what is stored is renamed. */
export const StorageKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);

export const Hex = z.string().regex(/^#[0-9a-f]{6}$/);

/** An address out of the app. */
export const Href = z
  .string()
  .max(2_000)
  .regex(/^(?:https?:\/\/|mailto:|tel:)\S+$/);

/** The pictures that the kit can draw. */
export const IconName = z.enum([
  "bag",
  "bank",
  "bell",
  "bike",
  "bolt",
  "book",
  "brush",
  "calculator",
  "calendar",
  "camera",
  "car",
  "cards",
  "chart",
  "chat",
  "check",
  "clock",
  "code",
  "coffee",
  "cup",
  "dumbbell",
  "film",
  "flag",
  "flame",
  "flower",
  "food",
  "game",
  "gift",
  "globe",
  "grid",
  "heart",
  "home",
  "key",
  "leaf",
  "lightbulb",
  "list",
  "mail",
  "map",
  "medal",
  "mic",
  "moon",
  "mountain",
  "music",
  "note",
  "paw",
  "pen",
  "people",
  "person",
  "phone",
  "pin",
  "pill",
  "plane",
  "question",
  "receipt",
  "rocket",
  "ruler",
  "scissors",
  "search",
  "shield",
  "smile",
  "sparkle",
  "star",
  "sun",
  "table",
  "tag",
  "target",
  "ticket",
  "timer",
  "tools",
  "tree",
  "trophy",
  "truck",
  "wallet",
  "water",
]);
export type IconName = z.infer<typeof IconName>;
