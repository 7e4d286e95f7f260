import { listInWords } from "../words.ts";

const WORD = "[\\p{L}\\d][\\p{L}\\d'’-]*";
const NAME = `(?!(?:where|with|that|which|so|for|and|cards|tasks|each)(?![\\p{L}]))${WORD}(?: (?!(?:where|with|that|which|so|for|and|or)(?![\\p{L}]))${WORD}){0,3}`;
const ROW = `${NAME}(?:(?:, (?:and )?| ?[/|→] ?| ?-+> ?) ?${NAME})*(?:,? (?:and|&) (?!(?:cards|tasks|tickets|items|each|a|an|the|drag|move|votes|tags|labels|comments|assignees?|due dates?|deadlines?|priorit(?:y|ies)|notes|filters?|search|dark mode)(?![\\p{L}]))${NAME})?`;
const COLUMNS = "(columns|lanes|swim ?lanes|stages|(?<=\\b(?:trello|kanban)\\b.*)lists)";
const LED =
  "(?:,? where (?:i|we|users|people) can (?:add|create|move|drag) (?:cards|tasks|tickets|items) (?:to|between|through|across|in)|,? (?:with|has|having|that has|which has|in|of|and|using)|:)?(?: the)?(?: (?:\\d|two|three|four|five|six|seven)(?: different)?)?";

/** "Kanban board with columns to do, doing and done" */
const TOLD = new RegExp(
  `^([^.:;(]*?\\b(?:board|kanban|pipeline|funnel|trello(?: clone)?|tracker|planner|app)(?: for (?:my|our|the|an?) ${WORD}(?: ${WORD})?)?)${LED} ${COLUMNS}(?: (?:like|such as|called|named|for|are|of))?(?::| \\(|) ?(${ROW})\\)?(?=[.!;:,]|$| where | with | that | and | so )(.*)$`,
  "isu",
);

/** What people call such a board by. */
const TO_DO_BOARD = /\bto-?do board(?! (?:with|of|for) (?:the )?columns)/i;
const TRELLO = /\btrello(?:[- ](?:like|style))?(?: (?:clone|boards?|app))+\b/i;

/** What may stand on a board beside its columns, each with more that is told of it. */
const THINGS =
  /^[\s,:]*(?:(?:where|and|with|that|which|each with) )*(?:(?:i|we|users|people) can (?:add|create|move|put) )?(?:the )?(?:(?:each|every) )?(cards|tasks|tickets|items|jobs|orders|leads|deals|projects|features|bugs|ideas|posts|candidates|repairs|task|card|ticket|item)(?:(?: (?:that|which))?(?: (?:has|have|having|with|show|contain|include|can have)))?(?=[\s,.:]|$)/iu;

const GENERIC =
  /^(?:(?:an?|my|our|the|simple|small) )*(?:(?:kanban|task|project|scrum|team|to-?do|work) )*(?:board|kanban)$/i;
/** What is on a board of these has its column. */
const RETRO = /\bretro(?:spective)?s?\b/i;

/**
 * The columns of a board are the states of what is on it, told as a choice: "kanban board with columns to do, doing, done: tasks
 * with assignee" has tasks with status (to do, doing, done) and assignee.
 */
export function columnsAsStates(prompt: string): string {
  const told = prompt.trim().replace(TO_DO_BOARD, "task board").replace(TRELLO, "kanban board");
  const [whole, head = "", noun = "", row = "", rest = ""] = TOLD.exec(told) ?? [];
  const states = row.split(/,? (?:and|&) |, (?:and )?|,| ?[/|→] ?| ?-+> ?/).map((state) => state.trim());
  if (whole === undefined || states.length < 2) return TRELLO.test(prompt) || TO_DO_BOARD.test(prompt) ? told : prompt;
  const [lead = "", things] = THINGS.exec(rest) ?? [];
  const behind = rest.slice(lead.length).replace(/^[\s,:]+/, "");
  const field = RETRO.test(head) ? "column" : noun.toLowerCase() === "stages" ? "stage" : "status";
  const choice = `${field} (${states.join(", ")})`;
  if (things === undefined || /^(?:can|may|should|are|is) /i.test(behind)) {
    if (field !== "status") return `${head} with ${choice}${rest}`;
    return `${head} with columns ${listInWords(states)}${rest.replace(/^(?: and |; |, )/, ". ")}`;
  }
  const plural = things.toLowerCase().endsWith("s") ? things : `${things}s`;
  const [, more = "", end = ""] = /^(.*?)([.!;].*)?$/su.exec(behind) ?? [];
  const name = GENERIC.test(head) ? head : `App called “${head.replace(/^(?:an?|my|our|the) /i, "")}”`;
  return `${name}: ${plural.toLowerCase()} with ${choice}${more === "" ? "" : `, ${more}`}. Show them as a board by ${field}${end}`;
}
