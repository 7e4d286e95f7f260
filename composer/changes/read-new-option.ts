import type { Field } from "@lathe/protocol/app/field";
import { asLabel } from "../language/words.ts";
import { already, act, changed, impossible, type Reader } from "./reader.ts";

const NAMED =
  /^(?:add|insert|put|include|create)\s+(?:an? |the |another |one more )?(?:new )?(stage|status|option|choice|column|step|state|category|phase|priority|level|type|kind|genre|group) (?:called|named|for|:)\s*"?(.+?)"?(?:\s+(between|after|before|behind|at)\s+(.+))?$/i;
const MOST = 30;

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
    (/^(?:stage|state|step|phase|option|choice|column)$/i.test(noun) && choices.length === 1 ? choices[0] : undefined);
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
