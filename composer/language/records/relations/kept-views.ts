import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { View } from "@lathe/protocol/app/view";
import type { ComposedList } from "../composed.ts";

/** A list without the views of fields that it has no longer, or that became relations: levels that are a list of their own have no board. */
export function withKeptViews(list: ComposedList): ComposedList {
  const kept = list.views.filter((view) => canShow(list, view));
  if (kept.length === list.views.length) return list;
  return { ...list, views: kept.length === 0 ? [{ type: "list" }] : kept };
}

function canShow({ entity }: ComposedList, view: View): boolean {
  const block = { id: "list", type: "records" as const, entity: entity.id, views: [view], editable: true };
  const page = { id: "page", title: "Page", icon: "list" as const, blocks: [block] };
  return findReferenceFaults({ entities: [entity], pages: [page] }).every(({ path }) => path[0] !== "pages");
}
