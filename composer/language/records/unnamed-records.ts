import { asLabel } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { findNoun } from "./find-noun.ts";
import { isBrokenName } from "./head-frames.ts";

const TASKS = { text: "tasks", isList: true };

const WHAT = /\bwhat (?:i|we) [\p{L}]+(?= *(?:,|$))/iu;

/** Records of something for which there is no noun: "what my toddler eats". */
export function entriesOf(words: string): Draft {
  const tasks = /\b(?:to be done|to (?:get )?do(?:ne)?|needs? doing)\b/i.test(words) ? findNoun(TASKS, false) : null;
  if (tasks !== null) return { ...tasks, words };
  const name = entriesName(words);
  const draft = makeDraft({ singular: "entry", plural: "entries", name, words, domain: null, isList: true });
  const what = WHAT.exec(words)?.[0];
  // "log what I planted, where, when": what was done names an entry.
  if (what !== undefined)
    draft.phrases.push({ label: asLabel(what), kind: { type: "text" }, required: true, correction: null });
  return draft;
}

/** "So an inventory please", "a sheet": what it is called where nothing else is said. */
function entriesName(words: string): string {
  const said = words.replace(/^every time /i, "");
  const isName = said !== "" && said.split(" ").length <= 6 && !(isBrokenName(said) && !/^what (?:i|we) /i.test(said));
  if (isName) return asLabel(said);
  const list = LIST_NAME.exec(words)?.[0] ?? "Log";
  return asLabel(list);
}

const LIST_NAME = /\b(?:overview|diary|journal|register|ledger|plan|planner|rota|list|table|chart)\b/i;

/** What one calls the records of what is done: "planted" → plantings. */
export function thingsOf(verb: string): string {
  if (/^(?:kept|keep|stored?|put)$/.test(verb)) return "stored items";
  if (/^(?:done|repaired|fixed|serviced|changed)$/.test(verb)) return "repairs";
  if (/^(?:grown?|sowed|sow)$/.test(verb)) return "plantings";
  return `${verb.replace(/(?:e?d)$/, "")}ings`;
}

/** "my marketing team: task, owner, deadline": of a group that lists what it does the records are that. */
export function workOf(head: string, items: readonly string[]): Draft | null {
  const group =
    /(?:^|\s)((?:[\p{L}'-]+ )?(?:team|office|department|club|committee|household|family|shop|group))$/iu.exec(
      head,
    )?.[1];
  const work = /^(?:the )?(task|job|chore|order|booking|event|appointment|bug|ticket|expense)s?$/i.exec(
    items[0] ?? "",
  )?.[1];
  if (group === undefined || work === undefined || items.length < 3) return null;
  const draft = findNoun({ text: `${work.toLowerCase()}s`, isList: true }, true);
  return draft === null ? null : { ...draft, words: head, name: asLabel(`${group} ${draft.plural}`) };
}
