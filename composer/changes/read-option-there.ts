import { withArticle } from "../language/words.ts";
import { act, already, type Reader } from "./reader.ts";

const MARKED =
  /^(?:(?:let me|i want to|be able to|we can|i can) )*(?:mark|set|flag|tag)(?: (?:them|it|one|an? \p{L}+|the \p{L}+|\p{L}+s|each \p{L}+))?(?: (?:as|to))(?: (?:being|already|an?))* "?(?<value>\p{L}+(?: \p{L}+)?)"?$/iu;

/** "mark as paid", where a choice has this value or a tick this name: it is done in the app itself. */
export const readOptionThere: Reader = ({ text, entity, app }) => {
  const value = MARKED.exec(text)?.groups?.["value"]?.toLowerCase();
  if (value === undefined) return null;
  const entities = entity === null ? app.entities : [entity, ...app.entities.filter(({ id }) => id !== entity.id)];
  for (const each of entities) {
    const tick = each.fields.find(({ type, label }) => type === "checkbox" && label.toLowerCase() === value);
    if (tick !== undefined)
      return act(() => already(`Each ${each.singular} has a box to tick for it already: **${tick.label}**.`));
    for (const field of each.fields) {
      const option = field.type === "choice" ? field.options.find((one) => one.toLowerCase() === value) : undefined;
      if (option !== undefined)
        return act(() =>
          already(
            `It is one of the values of **${field.label}** already: choose **${option}** in the form of ${withArticle(each.singular)}.`,
          ),
        );
    }
  }
  return null;
};
