import { isOfTicks } from "../records/tick-calendar.ts";
import type { View } from "@lathe/protocol/app/view";
import type { EntityParts } from "../entity-parts.ts";
import { fragment } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { actNames, actsOf, actTypes, type Act } from "./acts.ts";
import { viewNames } from "../records/view-names.ts";

/** What a view is given beside the records. */
export interface ViewProps {
  acts: readonly Act[];
  /** It shows by what the records are sorted. */
  isSorted: boolean;
  /** It can only be looked at in one panel, and changed in another. */
  hasReadOnly: boolean;
  /** Records can be added to a day. */
  isAddedTo: boolean;
}

export function viewProps(parts: EntityParts, view: View): ViewProps {
  const { isEdited, isOnlyLookedAt } = entityUse(parts);
  const acts = actsOf(parts);
  const showsAll = view.type === "list" || view.type === "cards" || view.type === "table";
  const taken =
    view.type === "chart"
      ? []
      : showsAll || view.type === "board"
        ? acts
        : acts.filter(({ name }) => name === "onOpen");
  return {
    acts: taken,
    isSorted: view.type === "table" && parts.entity.features.sorting,
    hasReadOnly: view.type === "board" && isEdited && isOnlyLookedAt,
    isAddedTo: view.type === "calendar" && !isOfTicks(view) && isEdited,
  };
}

export interface ViewFrame {
  /** "TaskBoard" */
  component: string;
  props: string;
  taken: string;
}

/** What the component of a view begins with. */
export function viewFrame(parts: EntityParts, view: View): ViewFrame {
  const { names } = parts;
  const { component } = viewNames(parts, view);
  const { acts, isSorted, hasReadOnly, isAddedTo } = viewProps(parts, view);
  const { isOnlyLookedAt } = entityUse(parts);
  return {
    component,
    props: fragment`
      interface ${component}Props {
        items: readonly ${names.type}[];
        ${isSorted && ["view: View;", "onChange: (view: View) => void;"]}
        ${hasReadOnly && "isReadOnly?: boolean;"}
        ${actTypes(parts, acts)}
        ${isAddedTo && `onAdd${isOnlyLookedAt ? "?" : ""}: (day: string) => void;`}
      }
    `,
    taken: [
      "items",
      ...(isSorted ? ["view", "onChange"] : []),
      ...(hasReadOnly ? ["isReadOnly = false"] : []),
      ...actNames(acts),
      ...(isAddedTo ? ["onAdd"] : []),
    ].join(", "),
  };
}
