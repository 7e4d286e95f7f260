import type { Entity } from "@lathe/protocol/app/entity";
import { changeField, put } from "./read-field-details.ts";
import { act, already, type Read } from "./reader.ts";

const SAME_SORT: readonly (readonly [RegExp, string])[][] = [
  [
    [/^(?:km|kilomet(?:er|re)s?)$/i, "km"],
    [/^(?:mi|miles?)$/i, "mi"],
  ],
  [
    [/^(?:kg|kilos?|kilograms?)$/i, "kg"],
    [/^(?:lbs?|pounds?)$/i, "lb"],
  ],
  [
    [/^(?:l|lit(?:er|re)s?)$/i, "l"],
    [/^(?:gal|gallons?)$/i, "gal"],
  ],
  [
    [/^(?:cm|centimet(?:er|re)s?)$/i, "cm"],
    [/^(?:in|inch(?:es)?)$/i, "in"],
  ],
];

/** "use kilometers": the unit of the numbers that are in one of its sort. */
export function bareUnit(text: string, entity: Entity): Read | null {
  const [, name = ""] = /^(?:use|switch to|show|change to|make it|in) (\p{L}+)$/iu.exec(text) ?? [];
  const sort = SAME_SORT.find((units) => units.some(([words]) => words.test(name)));
  const unit = sort?.find(([words]) => words.test(name))?.[1];
  const [field, other] = entity.fields.filter(
    (each) => each.type === "number" && sort?.some(([words]) => words.test(each.unit ?? "")) === true,
  );
  if (unit === undefined || field?.type !== "number" || other !== undefined) return null;
  if (field.unit === unit) return act(() => already(`**${field.label}** is in ${unit} already.`));
  return changeField(entity, field, (now, current) =>
    now.type === "number"
      ? put(current, { ...now, unit }, `**${now.label}** is in ${unit} now; numbers that are stored stay as they are.`)
      : { type: "impossible", said: `**${now.label}** is no number.` },
  );
}
