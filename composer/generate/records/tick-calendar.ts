import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { View } from "@lathe/protocol/app/view";
import { fragment } from "../code.ts";
import type { EntityParts } from "../entity-parts.ts";
import { titleText } from "./title-code.ts";

/** Whether a view is the month with what was ticked on each day, and not one of a date that is entered. */
export function isOfTicks(view: View): boolean {
  return view.type === "calendar" && view.date === TICKED_DAYS;
}

/** What the calendar of ticked days is given: each record on each of its days. */
export function tickedItems(parts: EntityParts, items: string, element: string): string {
  const { one } = parts.names;
  return fragment`
    items={${items}.flatMap((${one}) => ${one}.${TICKED_DAYS}.map((day) => ({ day, ${one} })))}
    idOf={({ day, ${one} }) => \`\${${one}.id} \${day}\`}
    nameOf={({ ${one} }) => ${titleText(parts, one)}}
    dayOf={({ day }) => day}
    renderItem={({ ${one} }) => ${element}}
  `;
}
