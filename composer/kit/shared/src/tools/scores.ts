import { finiteOr, isRecord } from "./is-record.ts";

export interface Player {
  id: number;
  name: string;
}

/** By the players' ids; who has none in a round got nothing. */
export type Points = Readonly<Record<number, number>>;

/** A game that is over. */
export interface PastGame {
  /** 2026-03-31 */
  day: string;
  /** The best first. */
  results: readonly { name: string; points: number }[];
}

export interface Scores {
  players: readonly Player[];
  rounds: readonly Points[];
  /** The latest first. */
  past: readonly PastGame[];
}

export interface Rules {
  /** All begin with so many, and what is scored is taken off: darts. */
  from?: number;
  /** Whoever has so many has won. */
  goal?: number;
  /** The fewest points are best: golf. */
  lowestWins?: boolean;
  /** So many are played. */
  rounds?: number;
}

export interface Standing extends Player {
  points: number;
  /** 1 is the best; the same number of points is the same place. */
  place: number;
  hasWon: boolean;
}

const MAX_PLAYERS = 24;
const MAX_NAME = 40;
const MAX_ROUNDS = 200;
const MAX_PAST = 50;

/** All players, the best first; of the same place as they were entered. */
export function standingsOf({ players, rounds }: Scores, rules: Rules): Standing[] {
  const isFewest = rules.lowestWins === true || rules.from !== undefined;
  const totals = players.map((player) => ({ ...player, points: pointsOf(player.id, rounds, rules) }));
  const { goal, lowestWins } = rules;
  // Of hearts it ends when somebody has a hundred, and whoever has the fewest has won.
  const isReached = lowestWins === true && goal !== undefined && totals.some(({ points }) => points >= goal);
  const isOver = isReached || (rules.rounds !== undefined && rounds.length >= rules.rounds);
  return totals
    .map((player) => {
      const better = totals.filter(({ points }) => (isFewest ? points < player.points : points > player.points));
      const place = better.length + 1;
      const isThere =
        rules.from === undefined
          ? goal !== undefined && lowestWins !== true && player.points >= goal
          : player.points === 0;
      return { ...player, place, hasWon: isThere || (isOver && place === 1) };
    })
    .toSorted((a, b) => a.place - b.place);
}

function pointsOf(id: number, rounds: readonly Points[], { from }: Rules): number {
  const points = rounds.map((round) => round[id] ?? 0);
  if (from === undefined) return rounded(points.reduce((sum, each) => sum + each, 0));
  // What takes more than is left counts nothing.
  return points.reduce((left, each) => (each > left ? left : rounded(left - each)), from);
}

export function addRound(scores: Scores, points: Points): Scores {
  return scores.rounds.length >= MAX_ROUNDS ? scores : { ...scores, rounds: [...scores.rounds, points] };
}

/** Without the last round, and what was in it. */
export function takeBackRound(scores: Scores): { scores: Scores; points: Points } {
  return { scores: { ...scores, rounds: scores.rounds.slice(0, -1) }, points: scores.rounds.at(-1) ?? {} };
}

/** A name of nothing, or one too many, adds nobody. */
export function addPlayer(scores: Scores, typed: string): Scores {
  const name = nameOf(typed);
  if (name === "" || scores.players.length >= MAX_PLAYERS) return scores;
  const id = Math.max(0, ...scores.players.map((player) => player.id)) + 1;
  return { ...scores, players: [...scores.players, { id, name }] };
}

/** Who has no name keeps the one before. */
export function renamePlayer(scores: Scores, id: number, typed: string): Scores {
  const name = nameOf(typed);
  if (name === "") return scores;
  return { ...scores, players: scores.players.map((player) => (player.id === id ? { id, name } : player)) };
}

export function removePlayer(scores: Scores, id: number): Scores {
  return { ...scores, players: scores.players.filter((player) => player.id !== id) };
}

/** The same players begin again; a game that was played is kept. */
export function newGame(scores: Scores, rules: Rules, day: string): Scores {
  if (scores.rounds.length === 0) return scores;
  const results = standingsOf(scores, rules).map(({ name, points }) => ({ name, points }));
  return { ...scores, rounds: [], past: [{ day, results }, ...scores.past].slice(0, MAX_PAST) };
}

/** Scores from what was stored, whatever that is; `names` are the players of new ones. */
export function readScores(stored: unknown, names: readonly string[]): Scores {
  if (!isRecord(stored) || !Array.isArray(stored.players)) return { players: named(names), rounds: [], past: [] };
  return {
    players: stored.players.filter(
      (each): each is Player => isRecord(each) && Number.isInteger(each.id) && typeof each.name === "string",
    ),
    rounds: listOf(stored.rounds).map(readPoints),
    past: listOf(stored.past).flatMap((each) =>
      typeof each.day === "string" ? [{ day: each.day, results: listOf(each.results).flatMap(readResult) }] : [],
    ),
  };
}

function named(names: readonly string[]): Player[] {
  return names.map((name, index) => ({ id: index + 1, name }));
}

function listOf(stored: unknown): Record<string, unknown>[] {
  return Array.isArray(stored) ? stored.filter(isRecord) : [];
}

function readPoints(stored: Record<string, unknown>): Points {
  return Object.fromEntries(Object.entries(stored).map(([id, points]) => [id, finiteOr(points, 0)]));
}

function readResult({ name, points }: Record<string, unknown>): { name: string; points: number }[] {
  return typeof name === "string" ? [{ name, points: finiteOr(points, 0) }] : [];
}

function nameOf(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, " ").slice(0, MAX_NAME);
}

/** 0.1 + 0.2 is to be 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
