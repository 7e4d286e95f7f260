import { listInWords } from "../words.ts";

const STATE =
  "(?:new|open|backlog|to[- ]?do|doing|planned|planning|under review|in review|in progress|in transit|started|active|paused|on hold|pending|waiting|blocked|testing|released|shipped|live|launched|done|finished|completed?|closed|resolved|solved|fixed|declined|rejected|approved|accepted|now|next|later|ideas?|drafts?|published|archived|won|lost|paid|unpaid|sent|overdue)";
const ROW = `${STATE}(?:, ${STATE})*,? (?:and|or|&) ${STATE}|${STATE}(?:, ${STATE})+`;

/** "with statuses planned, in progress and done" */
const STATES_TOLD = new RegExp(
  `(?<![\\p{L}-])(status|stage|state)(?:es|s)?(?: (?:like|such as|of)|:)? (?!\\()(${ROW})(?= ?[,.!;]| and | with |\\s*$)`,
  "giu",
);
/** "with now, next, later columns and votes", "columns for open, doing and done" */
const COLUMNS_TOLD = new RegExp(
  `(?<=(?:with|and|has|have|in|,) (?:an? |the )?)((?:${STATE}, ?)+(?:(?:and|&) )?${STATE}|${STATE}(?:, ${STATE})* (?:and|&) ${STATE}) (?:columns|lanes|stages|sections|status(?:es)?)(?![\\p{L}-])`,
  "giu",
);

const COLUMN =
  "(?:(?:what )?went (?:well|wrong|badly)|(?:what )?(?:didn't|did not) go (?:well|so well)|(?:what )?(?:to|can be|could be|can) improved?|improvements|action items?|actions|start|stop|continue|keep|mad|sad|glad|liked|learned|lacked|longed for|kudos)";
/** "Retro board with went well, to improve and action items" */
const RETRO = new RegExp(
  `(?<=\\bretro(?:spective)?s?(?: (?:board|app|tool|wall))?(?: for [^,.:]*?)? with )${COLUMN}(?:(?:, and |, | and )${COLUMN})+(?: columns)?(?![\\p{L}-])`,
  "iu",
);

const COLUMN_NAME = "[\\p{L}][\\p{L}-]*(?: [\\p{L}-]+){0,2}?";
/** "… and drag them between To do, Doing and Done" */
const DRAGGED = new RegExp(
  `,? (?:and |then |which (?:i|we|they|you) )?(?:can )?(?:drag|move)(?:ging)? (?:them|it|each|cards|tasks|items|the [\\p{L}]+) (?:between|through|across) (${COLUMN_NAME}(?:, ${COLUMN_NAME})+,? and ${COLUMN_NAME})(?=[.;!]|\\s*$)`,
  "iu",
);

/** A prompt that tells the states in brackets, as it does a choice: "with status (planned, in progress, done)". */
export function toldStates(prompt: string): string {
  return prompt
    .replace(RETRO, (row) => `column (${statesOf(row.replace(/ columns$/i, "")).join(", ")})`)
    .replace(DRAGGED, (_all, row: string) => `, ${inStatus(row)}`)
    .replace(STATES_TOLD, (_all, noun: string, row: string) => `${noun} (${statesOf(row).join(", ")})`)
    .replace(COLUMNS_TOLD, (all: string, row: string, at: number) =>
      // A board that has nothing else goes by its columns.
      /^[\s.!]*$/.test(prompt.slice(at + all.length)) ? `columns ${listInWords(statesOf(row))}` : inStatus(row),
    );
}

function inStatus(row: string): string {
  return `status (${statesOf(row).join(", ")})`;
}

function statesOf(row: string): string[] {
  return row
    .split(/, (?:and|or|&) |,? (?:and|or|&) |, ?/i)
    .map((state) => (/^to improve$/i.test(state) ? "what to improve" : state));
}
