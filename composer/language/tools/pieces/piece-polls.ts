import type { BlockOf } from "@lathe/protocol/app/block";
import type { Label, Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import type { Reading, Recognized } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";

const POLL = /\b(?:polls?|straw polls?|votes?|voting|ballot)\b/i;
/** What is voted on is kept where it has fields of its own: "proposals with votes". */
const TALLY = /\b(?:tally|tallies|counters?|counting|count)\b/i;
/** "Counting app for our sheep", "count cars". */
const COUNTED =
  /\bcount(?:ing|ers?)?(?: app| tool| page)?(?: (?:for|of|the|my|our|how many))* ([\p{L}'-]+)(?: (?:at|in|on|who|that|coming|entering|for)\b.*)?$/iu;
/** What only a counter has. */
const BUTTONS = /\b(?:plus|minus|tap|tapping|click|buttons?)\b/i;
const KEPT = /\b(?:lists?|logs?|trackers?|track|results|register|proposals|members|site|page|website)\b/i;
const OF_POLLS: ReadonlySet<Label> = new Set(["ITEM", "OPTION", "FIELD"]);
const OTHERS: ReadonlySet<Label> = new Set(["LIST", "PART", "SAY", "TOOL"]);
const HERE = "Votes are counted on this one device: hand it round, or count hands.";
const MAX_CHOICES = 12;
const MAX_NAME = 60;

/** "A tally for the bird count: sparrow, robin, with plus and minus buttons", "counting app for our sheep, plus button". */
export function tallyOfPieces({ text }: Reading, pieces: readonly Piece[]): Recognized | null {
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const head = heads.map(({ start, end }) => plainPiece(text.slice(start, end))).join(" ");
  const others = pieces.filter(({ label }) => label === "WISH" || label === "SET");
  const buttons = others.filter(({ start, end }) => BUTTONS.test(text.slice(start, end)));
  if (!TALLY.test(head) || buttons.length === 0 || KEPT.test(head)) return null;
  if (pieces.some(({ label }) => OTHERS.has(label) || label === "FIELD")) return null;
  const choices = pieces.filter(({ label }) => label === "ITEM" || label === "OPTION");
  const told = choices.map(({ start, end }) => asLabel(plainPiece(text.slice(start, end)).replace(/^or /i, "")));
  const alone = COUNTED.exec(head)?.[1];
  const labels = [...new Set(told.length > 1 ? told : alone === undefined ? [] : [asLabel(alone)])];
  if (labels.length === 0 || labels.some((label) => label.length > MAX_NAME)) return null;
  return {
    spans: [...heads, ...(told.length > 1 ? choices : []), ...buttons],
    part: {
      name: labels.length === 1 ? `${labels[0] ?? ""} counter` : "Tally",
      icon: "check",
      blocks: [countersOf("counter", labels)],
    },
  };
}

function countersOf(id: string, labels: readonly string[]): BlockOf<"counter"> {
  const counters = labels.slice(0, MAX_CHOICES).map((label) => ({ label, step: 1, goal: null }));
  return { id, type: "counter", counters, isDaily: false, ...(labels.length > 1 ? { isOpen: true } : {}) };
}

/** "A poll: pizza, pasta or salad" counts the votes for each. */
export function pollOfPieces({ text }: Reading, pieces: readonly Piece[]): Recognized | null {
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const head = heads.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (!POLL.test(head) || KEPT.test(head) || pieces.some(({ label }) => OTHERS.has(label))) return null;
  const choices = pieces.filter(({ label }) => OF_POLLS.has(label));
  const labels = choices.map(({ start, end }) => asLabel(plainPiece(text.slice(start, end)).replace(/^or /i, "")));
  const counters = [...new Set(labels)].filter((label) => label !== "" && label.length <= MAX_NAME);
  if (counters.length < 2) return null;
  return {
    spans: [...heads, ...choices],
    part: {
      name: "Poll",
      icon: "check",
      blocks: [countersOf("poll", counters)],
      undone: [{ words: "votes of others", answer: HERE, isNote: true as const }],
    },
  };
}
