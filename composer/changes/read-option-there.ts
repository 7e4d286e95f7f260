import { listInWords, withArticle } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { act, already, type Reader } from "./reader.ts";

const MARKED =
  /^(?:(?:let me|i want to|be able to|we can|i can) )*(?:mark|set|flag|tag)(?: (?:them|it|one|an? \p{L}+|the \p{L}+|\p{L}+s|each \p{L}+))?(?: (?:as|to))(?: (?:being|already|an?))* "?(?<value>\p{L}+(?: \p{L}+)?)"?$/iu;

const HIDDEN =
  /^(?:always )?(?:hide|don't show|do not show|leave out|filter out) (?:the |all |my )?(?<value>\p{L}+(?: \p{L}+)?) (?:ones|\p{L}+s)$/iu;

/** "hide the rejected ones", where a choice has this value: what the filter is for. */
export const readHiddenValue: Reader = ({ text, entity, app }) => {
  const value = HIDDEN.exec(text)?.groups?.["value"]?.toLowerCase();
  const field = entity?.fields.find(
    (each) => each.type === "choice" && each.options.some((option) => option.toLowerCase() === value),
  );
  if (value === undefined || entity === null || field?.type !== "choice") return null;
  const others = listInWords(
    field.options.filter((option) => option.toLowerCase() !== value).map((option) => `“${option}”`),
    "or",
  );
  const said = `Above the list is a filter by **${field.label}**: choose ${others} there.`;
  return entity.features.filters.includes(field.id)
    ? act(() => already(said))
    : {
        acts: [actOf({ type: "filter.switch", field: field.id, on: true }, { app, entity })],
        unclear: [],
      };
};

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
