import { listInWords } from "./words.ts";

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

/** A prompt that tells the states in brackets, as it does a choice: "with status (planned, in progress, done)". */
export function toldStates(prompt: string): string {
  return prompt
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
  return row.split(/, (?:and|or|&) |,? (?:and|or|&) |, ?/i);
}
