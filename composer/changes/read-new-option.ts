import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../language/field-aside.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { already, act, changed, impossible, type Reader } from "./reader.ts";

const NAMED =
  /^(?:add|insert|put|include|create)\s+(?:an? |the |another |one more )?(?:new )?(stage|status|option|choice|column|step|state|category|phase|priority|level|type|kind|genre|group) (?:called|named|for|:)\s*"?(.+?)"?(?:\s+(between|after|before|behind|at)\s+(.+))?$/i;
const MOST = 30;

const SET =
  /^(?:change|set|make|turn)\s+(?:the |my |our )?(.+?)(?: options| choices)?\s+(?:to|into)\s+(?:be )?([^,]{1,40}(?:, ?(?:and |or )?[^,]{1,40})+)$/i;

/** "change the moods to great, ok, awful": other options, and no other name. */
export const readOtherOptions: Reader = ({ text, app, entity }) => {
  const [, name = "", list = ""] = SET.exec(text) ?? [];
  if (list === "" || entity === null) return null;
  const wanted = singularOf(name.toLowerCase());
  const field = entity.fields.find(
    ({ type, label }) => type === "choice" && singularOf(label.toLowerCase()) === wanted,
  );
  const options = list.split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/i).filter((option) => option !== "");
  if (field === undefined || options.length < 2 || options.length > MOST) return null;
  return {
    acts: [
      {
        ...actOf({ type: "field.retype", field: field.id, kind: choiceOf(options) }, { app, entity }),
        field: field.label,
      },
    ],
    unclear: [],
  };
};

/** "add a stage called Phone screen between applied and interview": an option at its place among the others. */
export const readNewOption: Reader = ({ text, app, entity }) => {
  const [, noun = "", option = "", where = "", beside = ""] = NAMED.exec(text) ?? [];
  if (option === "" || entity === null || (/^column$/i.test(noun) && where === "")) return null;
  const [first = ""] = beside.split(/ and |, /i).map((name) => name.toLowerCase().replace(/^(?:the|") ?|"$/g, ""));
  const choices = entity.fields.flatMap((field) => (field.type === "choice" ? [field] : []));
  const has = (field: Extract<Field, { type: "choice" }>, name: string) =>
    field.options.findIndex((each) => each.toLowerCase() === name);
  const field =
    choices.find((each) => first !== "" && has(each, first) >= 0) ??
    choices.find(({ label }) => label.toLowerCase() === noun.toLowerCase()) ??
    (/^(?:stage|status|state|step|phase|column)$/i.test(noun)
      ? choices.find(({ label }) => /^(?:status|stage|state|step|phase|progress)$/i.test(label))
      : /^(?:option|choice)$/i.test(noun) && choices.length === 1
        ? choices[0]
        : undefined);
  if (field === undefined) return null;
  const label = asLabel(option);
  const at = has(field, first);
  // "At the end", and where it is not said.
  const place = at < 0 ? field.options.length : /^before$/i.test(where) ? at : at + 1;
  return act((now) => {
    const current = app.entities.length > 0 ? now.entities.find(({ id }) => id === entity.id) : undefined;
    if (current === undefined) return impossible("It is not there any more.");
    if (has(field, label.toLowerCase()) >= 0) return already(`**${field.label}** has the option **${label}** already.`);
    if (field.options.length >= MOST) return impossible(`${MOST} options are as many as fit.`);
    const fields = current.fields.map((each) =>
      each.id === field.id && each.type === "choice"
        ? { ...each, options: each.options.toSpliced(place, 0, label) }
        : each,
    );
    const entities = now.entities.map((each) => (each.id === current.id ? { ...current, fields } : each));
    return changed({ ...now, entities }, `**${field.label}** has the option **${label}** too.`, field.label);
  });
};
