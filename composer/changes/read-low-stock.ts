import { findField } from "../language/field-phrase.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const LOW =
  /^(?:(?:make|set|put|change) )?(?:the )?low(?:[- ]?stock)?(?: alert| warning| level| limit| threshold| mark)? (?:should be|is|means|at|to be|when|to|if|starts at)*(?: at)?(?<under> below| under| less than| fewer than)? ?(?<count>\d+)(?: pieces| items| left| or less)?$/i;

/** "low stock should be 3": from how many on it is marked. */
export const readLowStock: Reader = ({ digits, entity }) => {
  const groups = LOW.exec(digits)?.groups;
  const field = entity === null ? null : (findField("quantity", entity.fields) ?? findField("stock", entity.fields));
  const marked = entity?.lowStock?.field ?? (field?.type === "number" ? field.id : undefined);
  if (groups === undefined || entity === null || marked === undefined) return null;
  const threshold = Math.max(0, Number(groups["count"]) - (groups["under"] === undefined ? 0 : 1));
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    if (current === undefined) return impossible("These records are not there any more.");
    const label = current.fields.find(({ id }) => id === marked)?.label ?? "Quantity";
    if (current.lowStock?.threshold === threshold)
      return already(`**${label}** of ${threshold} or less is marked already.`);
    const next = { ...current, lowStock: { field: marked, threshold } };
    return changed(
      { ...now, entities: now.entities.map((each) => (each.id === next.id ? next : each)) },
      `**${label}** of ${threshold} or less is marked in the list now.`,
      label,
    );
  });
};
