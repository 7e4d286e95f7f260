import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { makeField } from "../../field-kinds.ts";
import { type ComposedList, addField } from "../composed.ts";
import { withComputedField } from "./computed-wishes.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

const CYCLES = /^(?:periods|cycles|menstrual cycles|heats)$/;
const LENGTH = /\b(?:cycle|length)\b/i;

/** "period tracker with predictions": the next one begins as many days after the last as a cycle is long. */
export const ASKED_CYCLES: AskedWords = {
  pattern:
    /^(?:(?:and|also|with|show|see|the|my|a|automatic|cycle|period) )*(?:predict(?:s|ed|ions?)?|forecasts?|when (?:the |my )?next)\b.*$|^(?:show |see )?(?:the )?next (?:period|cycle)(?: date)?$/i,
  change: (list) => {
    if (!CYCLES.test(list.entity.plural)) return null;
    const started = fieldOf(
      list,
      ({ type, label }) => type === "date" && !/\bend/i.test(label),
      () => makeField("Start", { type: "date" }),
    );
    const length = fieldOf(
      started.list,
      ({ type, label }) => type === "number" && LENGTH.test(label),
      () => makeField("Cycle length", { type: "number", unit: "days", min: 1 }),
    );
    const { entity } = length.list;
    const examples = entity.examples.map((example, index) => ({
      ...example,
      [started.field.id]: example[started.field.id] ?? `-${9 + index * 28}`,
      [length.field.id]: 28 + ((index * 2) % 3),
    }));
    const field = {
      id: freshFieldId(
        "Next expected",
        entity.fields.map(({ id }) => id),
      ),
      label: "Next expected",
      required: false,
      type: "formula",
      formula: `${started.field.id} + ${length.field.id}`,
      decimals: 0,
      date: true,
    } as const;
    return { ...length.list, entity: withComputedField({ ...entity, examples }, { field, isEvident: true }) };
  },
};

function fieldOf(
  list: ComposedList,
  isMeant: (field: Field) => boolean,
  make: () => Field,
): { list: ComposedList; field: Field } {
  const known = list.entity.fields.find(isMeant);
  return known === undefined ? addField(list, make()) : { list, field: known };
}
