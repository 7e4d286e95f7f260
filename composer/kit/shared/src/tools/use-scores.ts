import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { localDay } from "./local-day.ts";
import { parseNumber } from "./number-text.ts";
import {
  addPlayer,
  addRound,
  newGame,
  readScores,
  removePlayer,
  renamePlayer,
  type Rules,
  type Scores,
  standingsOf,
  takeBackRound,
} from "./scores.ts";

const MAX_POINTS = 1_000_000;

/** A game that stays while the app is closed, with what is typed for the next round. */
export function useScores(storageKey: string, names: readonly string[], rules: Rules) {
  const read = useCallback((stored: unknown) => readScores(stored, names), [names]);
  const [scores, setScores] = useStored(storageKey, read);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [newName, setNewName] = useState("");
  const [before, setBefore] = useState<{ scores: Scores; said: string } | null>(null);
  const standings = standingsOf(scores, rules);
  const winners = standings.filter(({ hasWon }) => hasWon);
  const leaders = scores.rounds.length === 0 ? [] : standings.filter(({ place }) => place === 1);
  const isOver = winners.length > 0 || (rules.rounds !== undefined && scores.rounds.length >= rules.rounds);

  function change(next: Scores, said: string | null = null) {
    setBefore(said === null ? null : { scores, said });
    setScores(next);
  }

  return {
    scores,
    standings,
    isOver,
    /** Of the round that is to be entered. */
    round: scores.rounds.length + 1,
    /** Who has won or is ahead, in a sentence; null before the first round. */
    status:
      winners.length > 0
        ? `${namesOf(winners)} ${winners.length === 1 ? "has" : "have"} won.`
        : leaders.length === 0 || leaders.length === standings.length
          ? null
          : `${namesOf(leaders)} ${leaders.length === 1 ? "is" : "are"} ahead.`,
    typed,
    type(id: number, text: string) {
      setTyped({ ...typed, [id]: text });
    },
    addRound() {
      const points = scores.players.map(({ id }) => [id, within(parseNumber(typed[id] ?? ""))] as const);
      change(addRound(scores, Object.fromEntries(points)));
      setTyped({});
    },
    takeBackRound() {
      const { scores: next, points } = takeBackRound(scores);
      change(next);
      setTyped(Object.fromEntries(Object.entries(points).map(([id, each]) => [id, String(each)])));
    },
    newGame() {
      change(newGame(scores, rules, localDay(new Date())), "A new game has begun.");
      setTyped({});
    },
    newName,
    setNewName,
    addPlayer() {
      change(addPlayer(scores, newName));
      setNewName("");
    },
    rename(id: number, name: string) {
      change(renamePlayer(scores, id, name));
    },
    remove(id: number, name: string) {
      change(removePlayer(scores, id), `${name} is taken away.`);
    },
    /** What can be taken back. */
    undoable: before?.said ?? null,
    undo() {
      if (before === null) return;
      setScores(before.scores);
      setBefore(null);
    },
  };
}

function within(points: number | null): number {
  return Math.max(-MAX_POINTS, Math.min(MAX_POINTS, points ?? 0));
}

function namesOf(players: readonly { name: string }[]): string {
  const names = players.map(({ name }) => name);
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
