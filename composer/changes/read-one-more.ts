import { findField } from "../language/field-phrase.ts";
import { act, already, type Reader } from "./reader.ts";

const MORE =
  /^(?:add|include|i have|there is|we have)(?: an?| the)? (?:second|third|another|other|further|new|one more) (?<what>\p{L}+)$/iu;

/** "add a second car", where each says of which car it is: one is written in the form, and no field of its own. */
export const readOneMore: Reader = ({ text, entity }) => {
  const what = MORE.exec(text)?.groups?.["what"];
  const field = what === undefined || entity === null ? null : findField(what, entity.fields);
  if (field?.type !== "text" || field.id === entity?.titleField || field.label.toLowerCase() !== what?.toLowerCase())
    return null;
  return act(() =>
    already(
      `**${field.label}** is written in the form of each ${entity?.singular}, so that there can be any number of them.`,
    ),
  );
};
