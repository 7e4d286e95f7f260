import { findField } from "../language/field-phrase.ts";
import { actOf } from "./apply-change.ts";
import { readFeature } from "./read-feature.ts";
import { impossible, type Reader } from "./reader.ts";

/** "sort by date, newest first, then by name": there is one order, and what else was wanted is said. */
export const readOrders: Reader = ({ text, app, entity }) => {
  const found =
    /^((?:sort|order|arrange)(?:ed)?\b.*? by .+?)(?:,? (?:and )?then(?: by)?|,? and (?:after that|secondly|next) by|, and by) (.+)$/i.exec(
      text,
    );
  if (found === null || entity === null) return null;
  const scope = { app, entity };
  const first = readFeature(found[1] ?? "", scope);
  if (first === null) return null;
  return {
    acts: [
      actOf(first, scope),
      {
        words: `then by ${found[2] ?? ""}`,
        apply: () => impossible("One field gives the order; what is equal in it stands with the newest first."),
      },
    ],
    unclear: [],
  };
};

/** "filter by difficulty and by time": each of them. */
export const readFilters: Reader = ({ text, app, entity }) => {
  const list =
    /^(?:add |let me |allow (?:me )?to |i want to )?(?:an? )?filter(?:s|ing)?(?: (?:it|them|the list))? (?:by|for|on) (.+)$/i.exec(
      text,
    )?.[1];
  if (list === undefined || entity === null) return null;
  const names = list.split(/\s*,\s*(?:and\s+)?(?:by\s+)?|\s+and\s+(?:by\s+)?/i).filter((name) => name !== "");
  const fields = names.map((name) => findField(name, entity.fields));
  if (names.length < 2 || fields.every((field) => field === null)) return null;
  const scope = { app, entity };
  return {
    acts: fields.flatMap((field, at) =>
      field === null
        ? []
        : [{ words: names[at] ?? "", ...actOf({ type: "filter.switch", field: field.id, on: true }, scope) }],
    ),
    unclear: names.filter((_, at) => fields[at] === null),
  };
};
