import { fieldsIn, listsIn } from "./deed-nouns.ts";

/** "Workshop inventory: tools, location, condition" */
const KEPT =
  /^((?:(?:an?|my|our|the) )?)((?:[\p{L}-]+ ){1,3}(?:inventory|register|catalog(?:ue)?|board|pipeline))(?::| with) ((?!columns)[\p{L}-]+s), (.+?)[.!\s]*$/iu;
/** How it is seen, and nothing that each has. */
const SEEN = /^(?:kanban(?: (?:board|view))?|board|calendar|search|filters?|charts?|dark mode|export)$/i;

/** What stands first behind an inventory or a board, with nothing but fields behind it, is what is kept there. */
export function keptOnBoards(prompt: string): string {
  const [, , name = "", things = "", row = ""] = KEPT.exec(prompt.trim()) ?? [];
  const parts = row.split(/,? and |, /i);
  const fields = parts.filter((part) => !SEEN.test(part));
  if (name === "" || fields.length < 2 || listsIn(things) === null || fieldsIn(fields.join(", ")) === null)
    return prompt;
  const seen = parts.filter((part) => SEEN.test(part));
  const shown = seen.length === 0 ? "" : `. ${seen.join(", ")}`;
  const isBoard = /(?:board|pipeline)$/i.test(name);
  // What is on a board has the usual columns, where none are told.
  if (isBoard && !fields.some((field) => /^(?:status|stage|column)$/i.test(field))) return prompt;
  const board = isBoard ? ". Show them as a board" : "";
  return `App called “${name}”: ${things.toLowerCase()} with ${fields.join(", ")}${board}${shown}`;
}
