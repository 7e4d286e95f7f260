import { asLabel } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";

/** Records of something for which there is no noun: "what my toddler eats". */
export function entriesOf(words: string): Draft {
  const name = words.split(" ").length > 6 ? "Log" : asLabel(words.replace(/^every time /i, "")) || "Log";
  return makeDraft({ singular: "entry", plural: "entries", name, words, domain: null, isList: true });
}

/** What one calls the records of what is done: "planted" → plantings. */
export function thingsOf(verb: string): string {
  if (/^(?:kept|keep|stored?|put)$/.test(verb)) return "stored items";
  if (/^(?:done|repaired|fixed|serviced|changed)$/.test(verb)) return "repairs";
  if (/^(?:grown?|sowed|sow)$/.test(verb)) return "plantings";
  return `${verb.replace(/(?:e?d)$/, "")}ings`;
}
