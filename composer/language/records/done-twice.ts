import type { ComposedList } from "./composed.ts";

const STATE = /\b(?:status|state|stage)\b/i;
const ENDED = /^(?:done|completed?|finished)$/i;
/** The tick itself is asked for. */
const TICKED =
  /\b(?:tick\w*|check(?:ed|ing)? off|check ?box(?:es)?|cross(?:ed)? off|done (?:field|mark|button)|mark(?:ed|ing)? .{0,30}(?:done|completed?|finished))\b/i;

/** "Tasks with status to do, in progress, done": they have no tick that says the same. */
export function withoutDoneTwice(list: ComposedList, text: string): ComposedList {
  const { entity } = list;
  const tick = entity.fields.find(({ id }) => id === entity.done?.field);
  const state = entity.fields.find(
    (field) => field.type === "choice" && STATE.test(field.label) && field.options.some((option) => ENDED.test(option)),
  );
  if (tick === undefined || tick.label !== "Done" || state === undefined || TICKED.test(text)) return list;
  if (list.hasStats || JSON.stringify([list.views, list.figures ?? []]).match(/"(?:open|done)"/) !== null) return list;
  const examples = entity.examples.map((example) =>
    Object.fromEntries(Object.entries(example).filter(([id]) => id !== tick.id)),
  );
  const { features } = entity;
  const order = entity.order.field === tick.id ? { ...entity.order, field: state.id } : entity.order;
  const filters = [state.id, ...features.filters.filter((id) => id !== tick.id && id !== state.id)];
  return {
    ...list,
    entity: {
      ...entity,
      fields: entity.fields.filter(({ id }) => id !== tick.id),
      done: null,
      order,
      features: { ...features, clearDone: false, filters },
      examples: examples as typeof entity.examples,
    },
  };
}
