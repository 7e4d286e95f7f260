import type { AppSpecification } from "@lathe/protocol/app-specification";
import { findField } from "../language/field-phrase.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { relateTo } from "./read-relations.ts";
import { act, already, impossible, type Reader } from "./reader.ts";

const OWN =
  /^(?:(?:make|turn|put|move|keep|give|convert) )?(?:the |our |my |all )?(?<what>\p{L}+s|people|children)(?: should| must)?(?: (?:have|be|get|into|in|on|as))* (?:(?:their own|its own|an? own|a separate|another|a) (?:list|table|page)|an? (?:list|table|page) of (?:their|its) own)$/iu;

const OF_EACH =
  /^(?:each|every) (?<what>\p{L}+) (?:should |must |needs to |has to )?(?:have|has|gets?|needs?) (?:its|their|an?) own (?:list|table|page)(?: with (?<kept>.+))?$/iu;

/** "make students their own list", where a student was a text so far: they become records, and each grade has one. */
export const readTextAsList: Reader = ({ text, app }) => {
  const groups = OWN.exec(text)?.groups ?? OF_EACH.exec(text)?.groups;
  const what = groups?.["what"];
  if (what === undefined || app.layout === "site") return null;
  const kept = entityOfNoun(what, app);
  const isOnPage = kept !== null && app.pages.some(({ title }) => title.toLowerCase() === kept.plural);
  if (kept !== null)
    return isOnPage
      ? act(() => already(`The ${kept.plural} have a list of their own already, on a page of that name.`))
      : null;
  const noun = singularOf(what.toLowerCase());
  const owner = app.entities.find(({ fields }) => {
    const field = findField(noun, fields);
    return field?.type === "text" && field.label.toLowerCase() === noun;
  });
  if (owner === undefined) return null;
  const more = groups?.["kept"];
  const told =
    more === undefined ? { isPlain: true as const } : { kept: `name, ${more.replace(/^an? |\band an? /gi, "")}` };
  return act((now) => {
    const free = withFreeField(now, owner.id, noun);
    return free === null
      ? impossible(`**${asLabel(noun)}** is what each ${owner.singular} goes by, so it stays a word there.`)
      : relateTo(free, owner.id, { noun, isMany: false, parent: null, ...told });
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
