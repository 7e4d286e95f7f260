import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Mode } from "@lathe/protocol/app/theme";
import type { FieldPhrase } from "../language/field-phrase.ts";
import type { FieldKind } from "../language/field-kinds.ts";

export type SwitchedFeature = "search" | "sorting" | "clearDone" | "delete" | "confirmDelete" | "transfer" | "strike";

/** One change of a field, as it was asked for. Fields are ids of fields that the entity has. */
export type FieldChange =
  | { type: "field.add"; phrase: FieldPhrase }
  | { type: "field.remove"; field: string }
  | { type: "field.rename"; field: string; label: string }
  | { type: "field.retype"; field: string; kind: FieldKind }
  | { type: "field.require"; field: string; required: boolean }
  | { type: "option.add"; field: string; option: string }
  | { type: "option.remove"; field: string; option: string }
  | { type: "option.rename"; field: string; option: string; to: string }
  | { type: "option.first"; field: string; options: readonly string[] };

/** One change of an entity. */
export type EntityChange =
  | FieldChange
  | { type: "feature.switch"; feature: SwitchedFeature; on: boolean }
  | { type: "filter.switch"; /** Null: all fields that can be filtered by. */ field: string | null; on: boolean }
  | { type: "total.switch"; field: string | null; on: boolean }
  | { type: "order.set"; field: string | null; direction: "ascending" | "descending" | null }
  | { type: "streaks.switch"; on: boolean };

/** One change of the app as a whole. */
export type AppChange =
  | { type: "app.rename"; name: string }
  | { type: "theme.accent"; hex: string; words: string }
  | { type: "theme.mode"; mode: Mode }
  /** Asked for and there in every app, so that there is nothing to do. */
  | { type: "always"; what: string };

/** One change, within the scope of an entity. */
export type Change = EntityChange | AppChange;

/** What a change came to. */
export type Applied<Changed = AppSpecification> =
  | {
      type: "changed";
      value: Changed;
      said: string;
      /** What "it" means from now on: the name of what was changed. */
      it?: string;
    }
  | { type: "already"; said: string; it?: string }
  /** It cannot be done; `said` says why, and what can. */
  | { type: "impossible"; said: string };
