import type { BlockOf } from "@lathe/protocol/app/block";
import { namesIn } from "../language/sharing/sharing-words.ts";
import { listInWords } from "../language/words.ts";
import { type Clause, impossible, type Read, type Reader } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

const MOST_PLAYERS = 24;
const MOST_ROUNDS = 200;
const ASK =
  "(?:(?:make|use|have|with|for|we are|we're|there are|i want|i need|set|change|play|it|to|only|just|over|up to|always) )*";
const COUNT = new RegExp(
  `^${ASK}(?<count>\\d+) (?<noun>players?|teams?|people)(?: (?:instead|please|play|are playing))*$`,
  "i",
);
const MORE =
  /^(?:add|i need|we need|make room for|with) (?:(?<count>\d+)(?: more| other| extra)?|an?(?:other| new)?|one more|an extra) (?<noun>players?|teams?|people|person)(?: (?:more|too))*$/i;
const NAMES =
  /^(?:(?:call|name) (?:the )?(?:players|teams|people|us|them)|(?:the |our )?(?:players|teams|people|names)(?: of the players)?(?: (?:are|should be|is)|:)+(?: called| named)?|(?:change|rename|set) (?:the )?(?:players|teams|names|player names)(?: to|:)) (?<names>\S.*)$/i;
const ROUNDS = new RegExp(
  `^${ASK}(?<count>\\d+) (?<noun>rounds|games|sets|holes|ends|legs)(?: (?:are played|long|in total|each|per game|please))*$`,
  "i",
);
const PAST =
  /^(?:(?:keep|save|store|remember|show|record|log|add|have)\b.*\b(?:past|old|previous|earlier|finished|last) (?:games|results|scores|matches|rounds)|(?:keep|add|show|save|have) (?:an? |the )?(?:history|archive|log)(?: of (?:the |all |past )?(?:games|results|scores|matches))?)$/i;

/** Who plays on a score sheet, and how many rounds: "6 players", "the players are Ann and Bob", "make it 3 rounds". */
export const readPlayers: Reader = (clause) =>
  readNames(clause) ?? readMorePlayers(clause) ?? readCount(clause) ?? readRounds(clause) ?? readPast(clause);

function readNames(clause: Clause): Read | null {
  const words = NAMES.exec(clause.text)?.groups?.["names"];
  if (words === undefined) return null;
  const names = namesIn(words)?.names ?? words.split(/\s*,\s*(?:and )?|\s+and\s+/i);
  const players = [...new Set(names.map((name) => name.trim().slice(0, 60)).filter((name) => name !== ""))];
  return changeBlock(clause, "scores", (block) =>
    players.length > MOST_PLAYERS
      ? impossible(`${MOST_PLAYERS} players are as many as fit.`)
      : { block: { ...block, players }, said: `${listInWords(players.map((name) => `**${name}**`))} play now.` },
  );
}

function readMorePlayers(clause: Clause): Read | null {
  const groups = MORE.exec(clause.digits)?.groups;
  if (groups === undefined) return null;
  return changeBlock(clause, "scores", (block) =>
    withPlayers(block, block.players.length + Number(groups["count"] ?? 1)),
  );
}

function readCount(clause: Clause): Read | null {
  const count = COUNT.exec(clause.digits)?.groups?.["count"];
  return count === undefined ? null : changeBlock(clause, "scores", (block) => withPlayers(block, Number(count)));
}

/** Those that are there stay; more are called as the first are: "Player 5". */
function withPlayers(block: BlockOf<"scores">, count: number) {
  if (count < 1 || count > MOST_PLAYERS) return impossible(`There are 1 to ${MOST_PLAYERS} players.`);
  const noun = /^(\p{L}+) \d+$/u.exec(block.players[0] ?? "")?.[1] ?? "Player";
  const players = Array.from({ length: count }, (_, at) => block.players[at] ?? `${noun} ${at + 1}`);
  return {
    block: { ...block, players },
    said: `${count} ${count === 1 ? "plays" : "play"} now: ${listInWords(players)}. Others can be written over them in the app.`,
  };
}

function readRounds(clause: Clause): Read | null {
  const count = Number(ROUNDS.exec(clause.digits)?.groups?.["count"] ?? 0);
  if (count === 0) return null;
  return changeBlock(clause, "scores", (block) =>
    count > MOST_ROUNDS
      ? impossible(`There are 1 to ${MOST_ROUNDS} rounds.`)
      : { block: { ...block, rounds: count }, said: `${count} rounds are played now.` },
  );
}

function readPast(clause: Clause): Read | null {
  if (!PAST.test(clause.text) || clause.entity !== null) return null;
  return changeBlock(clause, "scores", () =>
    impossible(
      "The score sheet holds the game that is played. A list of past ones can stand beside it: “also keep track of games with date, winner and points”.",
    ),
  );
}
