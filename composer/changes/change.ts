import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { FieldPhrase } from "../language/field-phrase.ts";
import type { FieldKind } from "../language/field-kinds.ts";

export type Mode = AppSpecification["theme"]["mode"];
export type SwitchedFeature = "search" | "sorting" | "clearDone" | "delete" | "confirmDelete";

/** One change of a specification, as it was asked for. Fields are ids of fields that the specification has. */
export type Change =
  | { type: "field.add"; phrase: FieldPhrase }
  | { type: "field.remove"; field: string }
  | { type: "field.rename"; field: string; label: string }
  | { type: "field.retype"; field: string; kind: FieldKind }
  | { type: "field.require"; field: string; required: boolean }
  | { type: "option.add"; field: string; option: string }
  | { type: "option.remove"; field: string; option: string }
  | { type: "app.rename"; name: string }
  | { type: "theme.accent"; hex: string; words: string }
  | { type: "theme.mode"; mode: Mode }
  | { type: "feature.switch"; feature: SwitchedFeature; on: boolean }
  | { type: "filter.switch"; /** Null: all fields that can be filtered by. */ field: string | null; on: boolean }
  | { type: "total.switch"; field: string | null; on: boolean }
  | { type: "order.set"; field: string | null; direction: "ascending" | "descending" | null }
  | { type: "streaks.switch"; on: boolean }
  | { type: "examples.remove" }
  /** Asked for and there in every app, so that there is nothing to do. */
  | { type: "always"; what: string };

/** What a change came to. */
export type Applied =
  | { type: "changed"; app: AppSpecification; said: string }
  | { type: "already"; said: string }
  /** It cannot be done; `said` says why, and what can. */
  | { type: "impossible"; said: string };
