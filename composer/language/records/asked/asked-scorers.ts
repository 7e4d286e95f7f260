import { type ComposedList, withView } from "../composed.ts";

/** Who has most goals, or points where none are counted, at the top. */
export function withScorers(lists: readonly ComposedList[]): readonly ComposedList[] | null {
  for (const list of lists) {
    const { fields, titleField } = list.entity;
    const scored = [/^goals$/i, /^points$/i].flatMap(
      (label) => fields.find((field) => field.type === "number" && label.test(field.label)) ?? [],
    )[0];
    if (scored === undefined) continue;
    const charted = withView(list, { type: "chart", shape: "bars", value: scored.id, by: titleField, most: 10 });
    return lists.map((each) => (each === list ? charted : each));
  }
  return null;
}
