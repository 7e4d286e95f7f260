import type { AppSpecification } from "@lathe/protocol/app-specification";
import { findField } from "../language/field-phrase.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { relateTo } from "./read-relations.ts";
import { act, impossible, type Reader } from "./reader.ts";

const OWN =
  /^(?:(?:make|turn|put|move|keep|give|convert) )?(?:the |our |my |all )?(?<what>\p{L}+s|people|children)(?: should| must)?(?: (?:have|be|get|into|in|on|as))* (?:their own|its own|an? own|a separate|another|a) (?:list|table|page)$/iu;

/** "make students their own list", where a student was a text so far: they become records, and each grade has one. */
export const readTextAsList: Reader = ({ text, app }) => {
  const what = OWN.exec(text)?.groups?.["what"];
  if (what === undefined || app.layout === "site" || entityOfNoun(what, app) !== null) return null;
  const noun = singularOf(what.toLowerCase());
  const owner = app.entities.find(({ fields }) => {
    const field = findField(noun, fields);
    return field?.type === "text" && field.label.toLowerCase() === noun;
  });
  if (owner === undefined) return null;
  return act((now) => {
    const free = withFreeField(now, owner.id, noun);
    return free === null
      ? impossible(`**${asLabel(noun)}** is what each ${owner.singular} goes by, so it stays a word there.`)
      : relateTo(free, owner.id, { noun, isMany: false, parent: null, isPlain: true });
  });
};

/** What records go by is no link: they go by another word or by their day instead. Null where there is neither. */
function withFreeField(app: AppSpecification, id: string, noun: string): AppSpecification | null {
  const entity = app.entities.find((each) => each.id === id);
  const title = entity?.fields.find((field) => field.id === entity.titleField);
  if (entity === undefined || title?.label.toLowerCase() !== noun) return app;
  const others = entity.fields.filter((field) => field !== title);
  const other = others.find(({ type }) => type === "text") ?? others.find(({ type }) => type === "date");
  if (other === undefined) return null;
  const fields = entity.fields.map((field) => (field.id === other.id ? { ...field, required: true } : field));
  const next = { ...entity, titleField: other.id, fields };
  return { ...app, entities: app.entities.map((each) => (each.id === id ? next : each)) };
}
