import type { FieldPhrase } from "../../field-phrase.ts";
import type { Domain } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { phrase } from "../plan-part.ts";

/** "recipes: starters, mains, desserts": what they are sorted into; on a board the columns that they stand in. */
export function categoryOf(draft: Draft, option: string, head: string): FieldPhrase {
  const isOnBoard = IN_COLUMNS.test(head);
  const label = isOnBoard ? columnOf(draft) : (kindAmong(draft, option) ?? "Category");
  const known = draft.extras.find((each) => each.label === label);
  if (known !== undefined) return known;
  const category = phrase(label, { type: "text" });
  // What is told to choose from takes the place of what is usual.
  if (draft.domain !== null && label !== "Category" && !isOnBoard) draft.domain = without(draft.domain, label);
  draft.extras.push(category);
  return category;
}

const IN_COLUMNS = /(?<![\p{L}-])(?:boards?|kanban|pipeline|funnel|columns|lanes)(?![\p{L}-])/iu;

/** What the boards of these records usually go by: the stage of a deal. */
function columnOf({ domain }: Draft): string {
  const view = domain?.views?.find(({ type }) => type === "board");
  return view?.type === "board" ? view.columns : "Status";
}

/** "feedings, sleep": the kinds that a log of a baby has. */
function kindAmong({ domain }: Draft, option: string): string | null {
  const start = option.toLowerCase().slice(0, 4);
  const found = Object.entries(domain?.fields ?? {}).find(
    ([label, kind]) =>
      /^(?:kind|type)$/i.test(label) &&
      kind.type === "choice" &&
      kind.options.some((known) => known.toLowerCase().startsWith(start)),
  );
  return found?.[0] ?? null;
}

function without({ fields, ...domain }: Domain, label: string): Domain {
  return { ...domain, fields: Object.fromEntries(Object.entries(fields).filter(([each]) => each !== label)) };
}
