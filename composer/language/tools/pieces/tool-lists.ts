import type { Block } from "@lathe/protocol/app/block";
import { kindOfName } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading } from "../../recognizer.ts";
import { type Draft, makeDraft } from "../../records/draft.ts";
import { planOfPieces } from "../../records/pieces/piece-plan.ts";
import { phrase } from "../../records/plan-part.ts";
import type { Plan } from "../../records/plans.ts";
import { domainOfNoun } from "../../domains/find-domain.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";

import { hasTrait } from "./tool-details.ts";

const OF_LIST: ReadonlySet<Label> = new Set(["LIST", "FIELD", "OPTION", "WISH", "SET"]);
const LEAD =
  "^(?:(?:place|space|spot|page|somewhere|room|box|and|also|then|plus|with|which|that|where|it|i|we|you|me|can|could|should|will|want|would|like|to|lets?|be able|an?|the|my|our) )*";
/** "And log each game", "keep a history of my times", "save what I read": what is done with the tool is written down. */
const LOGGED = new RegExp(
  `${LEAD}(?:(?:logs?|sav(?:e|es|ing)|keep(?:s|ing)?|stor(?:e|es|ing)|records?|recording|writ(?:e|es|ing)|notes?|remembers?|tracks?)(?: (?:down|track of))?|(?:log|history|record|diary|journal|list)(?= of\\b|$))(?: |$)`,
  "i",
);
/** The same where it is taken for a field or a wish. */
const SURELY_LOGGED = new RegExp(
  `${LEAD}(?:(?:logs?|sav(?:e|es|ing)|stor(?:e|es|ing)|records?|writ(?:e|es|ing) down|notes? down) (?:how|what|which|when|each|every|(?:my|all) (?:[\\p{L}]+ )?(?:times|scores|results|sessions|games|runs|laps))|keep(?:s|ing)? (?:an? |the )?(?:log|history|record|list|diary) of)(?= |$)`,
  "iu",
);
const ASKED = /^(?:how|what|which|when|where|who|whether) /i;
const FRAME =
  /^(?:(?:an?|the|my|our|all|each|every|past|last|previous|old|finished|final|full|whole|single|own|log|logs|history|record|records|diary|journal|list|of|for) ?)+(?= |$)/i;
const NOTHING = /^(?:it|them|this|that|everything|results?|entries|data)?$/i;
const HOW_OFTEN = /^(?:each|every) (?:day|morning|evening|night|noon|week|month|time)$/i;
/** "So I can look at them later": what records are for anyway. */
const TO_LOOK = /^so (?:that )?(?:i|we|you) can (?:look|see|check|compare|go back|find|read|review)\b/i;

/** "A stopwatch | and a diary of my swims": the list is told in the same breath. */
const IN_ONE_BREATH =
  /(?:,|;| and| plus| with)(?: also)? (?=(?:my |our |an? |the |today's |daily )*(?:(?:to-?do|task|shopping|grocery|packing|check|reading|wish|song|guest) ?lists?|to-?dos?|tasks|journal|diary)(?:$|[\s,.])|(?:an? )?(?:place|space|spot|page|somewhere|room|box) (?:to|for|where i can) (?:me to )?(?:write|note|jot|log|keep|record)|(?:to )?(?:logs?|saves?|keeps?|stores?|records?) (?:my|each|every|all|how|what|which|an? (?:log|history|record|list|diary))\b|an? (?:log|history|record|list|diary|journal) of |(?:logs?|saves?|records?|note)\s*$)/i;

export function withListsApart({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const joint = piece.label === "HEAD" ? IN_ONE_BREATH.exec(text.slice(piece.start, piece.end)) : null;
    if (joint === null || joint.index === 0) return [piece];
    const at = piece.start + joint.index;
    return [
      { ...piece, end: at },
      { ...piece, label: "LIST", start: at },
    ];
  });
}

/** As it stands, with its "log of": what is plain of a piece is what is logged. */
function saidIn(text: string, { start, end }: Piece): string {
  return text.slice(start, end).replace(/^[\s,;:.(–-]+|[\s,;:.)]+$/g, "");
}

/** The pieces that tell of a list beside a tool: from the one that names it, as far as they are about records. */
export function listsBesideTool({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  let isList = false;
  const lists = pieces.filter(({ label, start, end }) => {
    const isLogged = (label === "FIELD" || label === "WISH") && SURELY_LOGGED.test(saidIn(text, { label, start, end }));
    const isNext = isList && OF_LIST.has(label) && label !== "SET";
    isList = label === "LIST" || isLogged || isNext;
    return isList;
  });
  return lists;
}

/** Whether the list is one of records beside these, and does not tell what is in them: the questions of a quiz. */
export function isBesideTool({ text }: Reading, lists: readonly Piece[], blocks: readonly Block[]): boolean {
  const [first] = lists;
  if (first === undefined || blocks.length === 0 || blocks.some(({ type }) => OF_RECORDS.test(type))) return false;
  // "Calorie counter with meals" is all about the meals, "loan calculator with extra payments" about what is entered.
  const isOfNumbers = blocks.every(({ type }) => type === "counter" || type === "calculator" || type === "converter");
  const said = saidIn(text, first);
  return (
    !isOfNumbers ||
    LOGGED.test(said) ||
    (blocks[0]?.type !== "counter" && /\b(?:lists?|log|diary|tracker)\b/i.test(said))
  );
}

/** "Dice with a list of the last throws": they show these by themselves. */
export function isOwnList({ text }: Reading, [first]: readonly Piece[], blocks: readonly Block[]): boolean {
  return first !== undefined && hasTrait(saidIn(text, first), blocks);
}

const OF_RECORDS = /^(?:picker|quiz|flashcards|records|notes)$/;

/** The list that is asked for beside a tool; null where the pieces tell of none. */
export function planBesideTool(reading: Reading, lists: readonly Piece[], blocks: readonly Block[]): Plan | null {
  const [first, ...behind] = lists;
  if (first === undefined) return null;
  const wordsOf = (piece: Piece) => saidIn(reading.text, piece);
  const silent = behind.filter((piece) => HOW_OFTEN.test(wordsOf(piece)) || TO_LOOK.test(wordsOf(piece)));
  const others = behind.filter((piece) => !silent.includes(piece));
  const lead = LOGGED.exec(wordsOf(first))?.[0] ?? null;
  const told = lead === null ? null : wordsOf(first).slice(lead.length).trim();
  const log = told === null ? null : logOf(told);
  // "Saves how long I read" names a list and its first field.
  const asked =
    told !== null && ASKED.test(told) ? [{ ...first, label: "FIELD" as const, start: first.end - told.length }] : [];
  const plan = planOfPieces(reading, log === null ? [first, ...others] : [...asked, ...others], log);
  if (plan === null) return null;
  const [draft] = plan.drafts;
  // Beside a timer nobody else does them.
  if (log === null && draft?.singular === "task") draft.domain = domainOfNoun("tasks")?.domain ?? draft.domain;
  if (log === null && draft !== undefined && isMeasure(wordsOf(first), draft)) measure(draft);
  if (log !== null) completeLog(log, blocks);
  return { ...plan, name: null, spans: [...plan.spans, ...silent, ...(log === null ? [] : [first])] };
}

/** "How I feel" is no result of a tool. */
const OF_MIND =
  /\b(?:feel|felt|feeling|think|thought|grateful|thankful|mood|mind|happened|thoughts|notes?|learned|learnt)\b/i;

function logOf(told: string): Draft {
  const said = told
    .replace(FRAME, "")
    .trim()
    .replace(/ (?:with|where|so|that|which|in|and|to|i|we)\b.*$/i, "")
    .toLowerCase();
  const isNone = ASKED.test(`${said} `) || NOTHING.test(said) || said.split(" ").length > 2;
  const singular = isNone
    ? OF_MIND.test(told)
      ? "entry"
      : "result"
    : said.endsWith("ing")
      ? `${said} session`
      : singularOf(said);
  const plural = pluralOf(singular);
  return {
    ...makeDraft({ singular, plural, name: asLabel(plural), words: told, domain: null, isList: true }),
    isLog: true,
  };
}

/** An entry of a log is named by the first thing that is told of it, or by a note; what it is worth follows from the tool. */
function completeLog(log: Draft, blocks: readonly Block[]): void {
  if (log.phrases.every(({ kind }) => kind.type === "date" || kind.type === "time"))
    log.phrases.push(...resultsOf(blocks));
  const told = log.phrases.find(({ kind }) => kind.type === "text" || kind.type === "longText");
  const title = { ...(told ?? phrase("Note", { type: "text" })), kind: { type: "text" as const } };
  log.phrases = [title, ...log.phrases.filter((each) => each !== told)];
  log.title = title.label;
}

/** "Plus my weight": what is measured each day, and no list of weights. */
function isMeasure(words: string, { domain, phrases, plural }: Draft): boolean {
  const noun = words.replace(/^(?:(?:and|also|plus|with|my|the|our|track) )+/i, "");
  return domain === null && phrases.length === 0 && /^[\p{L}]+(?: [\p{L}]+)?$/u.test(noun) && plural === noun;
}

function measure(draft: Draft): void {
  draft.phrases = [phrase("Note", { type: "text" }), phrase(asLabel(draft.plural), kindOfName(draft.plural))];
  draft.isLog = true;
  draft.title = "Note";
}

const MAX_SCORES = 6;

/** What there is to write down of a tool where nobody says it: of a scoreboard the points of each player. */
function resultsOf(blocks: readonly Block[]): FieldPhrase[] {
  for (const block of blocks) {
    if (block.type === "counter")
      return block.counters.slice(0, MAX_SCORES).map(({ label }) => phrase(label, { type: "number" }));
    if (block.type === "timer" && block.mode === "stopwatch") return [phrase("Time", { type: "text" })];
    if (block.type === "timer") return [phrase("Minutes", { type: "number", min: 0 })];
    if (block.type === "game") return [phrase("Winner", { type: "text" }), phrase("Score", { type: "number" })];
  }
  return [];
}

const OF_USE =
  /\b(?:times?|laps?|sessions?|results?|scores?|games?|match(?:es)?|rounds?|pomodoros?|minutes|hours|each|every|it|them|rolls?|throws?|answers|calculations?|history|days?|workouts?|fasts?|sits)\b/i;

/** What is to be known of a list of what was done with a tool; null for any other. */
export function noteOnLog(
  { text }: Reading,
  [first]: readonly Piece[],
): { words: string; answer: string; isNote: true } | null {
  const words = first === undefined ? "" : saidIn(text, first);
  // "A list of rooms" beside a paint calculator is no list of what was calculated.
  if (!LOGGED.test(words) || !OF_USE.test(words)) return null;
  return {
    words: words.replace(new RegExp(LEAD, "i"), ""),
    answer: "The tool writes nothing into it: each is entered by hand.",
    isNote: true,
  };
}
