import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { singularOf } from "../../words.ts";
import type { ComposedList, WithField } from "../composed.ts";

const PERSON =
  /^(?:persons?|people|members?|flat ?mates?|room ?mates?|friends?|payers?|employees?|colleagues?|children|kids?|everyone|everybody|player|head|participants?)$/i;

/** "Total per person": the field that says who. */
export function personField(list: ComposedList, words: string): WithField | null {
  const own = nameOfFirst(list, words);
  if (own !== null) return own;
  if (!PERSON.test(words.trim()) || findField(words, list.entity.fields) !== null) return null;
  const { fields, titleField } = list.entity;
  const field = fields.find(
    ({ id, label, type }) =>
      id !== titleField &&
      ["text", "choice", "relation"].includes(type) &&
      /^(?:who\b.*|paid by|.* by|person|payer|member|flatmate|roommate|assignee|owner|name|employee|player|host|helper|volunteer|driver|winner|student|pupil|child|teacher)$/i.test(
        label,
      ),
  );
  // Bookings are called by who booked.
  const title = fields.find(({ id, label }) => id === titleField && /^(?:name|who)$/i.test(label));
  const meant = field ?? (BY_PERSON.test(list.entity.plural) ? title : undefined);
  return meant === undefined ? null : { list, field: meant };
}

/** "per volunteer" of volunteer hours, which go by the name of the volunteer. */
function nameOfFirst(list: ComposedList, words: string): WithField | null {
  const { fields, titleField, singular } = list.entity;
  const isFirst = singular.includes(" ") && singular.split(" ")[0] === singularOf(words.trim().toLowerCase());
  const title = fields.find(({ id, label }) => id === titleField && /^(?:name|who)$/i.test(label));
  return isFirst && title !== undefined ? { list, field: title } : null;
}

const BY_PERSON = /\b(?:bookings|reservations|rides|visits|donations|sign-?ups|orders|payments|shifts|contributions)$/i;

/** Amounts are told by their unit: "kilometres" are those of a distance. */
export function fieldOfUnit(words: string, fields: readonly Field[]): Field | null {
  const [, unit, label] = UNITS.find(([pattern]) => pattern.test(words.trim())) ?? [];
  if (unit === undefined || label === undefined) return null;
  return (
    fields.find((field) => label.test(field.label) && !/\bper\b/i.test(field.label)) ??
    fields.find((field) => label.test(field.label)) ??
    fields.find((field) => field.type === "number" && field.unit === unit) ??
    null
  );
}

const UNITS: readonly [RegExp, string, RegExp][] = [
  [/^(?:kilomet(?:re|er)s?|kms?|miles?|distances?)$/i, "km", /distance|kilomet|miles/i],
  [/^(?:met(?:re|er)s?)$/i, "m", /distance|length|height|gain/i],
  [/^(?:hours?|minutes?|time|durations?)$/i, "min", /duration|hours|minutes|time|\blength\b/i],
  [/^(?:kilos?|kilograms?|kgs?|pounds?|weights?)$/i, "kg", /weight/i],
  [
    /^(?:money|spendings?|spent|costs?|expenses?|amounts?|euros?|dollars?|sums?|income|revenue)$/i,
    "",
    /amount|price|cost|total/i,
  ],
  [/^(?:stars|ratings|marks)$/i, "", /^(?:rating|stars|grade)$/i],
  [/^calories|kcal$/i, "kcal", /calories/i],
];
