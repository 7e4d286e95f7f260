import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import { type Hand, matchWinner, readHands, showHand, startHands } from "./hands-game.ts";

interface HandsOptions {
  storageKey: string;
  opponent: "computer" | "person";
  bestOf: number;
}

export const HAND_SIGNS: Readonly<Record<Hand, string>> = { rock: "✊", paper: "✋", scissors: "✌️" };

/** A match of rock, paper, scissors, and what can be done in it. */
export function useHands({ storageKey, opponent, bestOf }: HandsOptions) {
  const read = useCallback((stored: unknown) => readHands(stored, bestOf), [bestOf]);
  const [game, store] = useStored(storageKey, read);
  const names: readonly [string, string] = opponent === "computer" ? ["You", "Computer"] : ["Player 1", "Player 2"];
  const champion = matchWinner(game);

  function inWords(): string {
    if (champion !== null) return `${names[champion]} ${names[champion] === "You" ? "win" : "wins"} the match.`;
    if (game.waiting !== null) return "Player 2, choose. Player 1 has chosen.";
    if (game.last === null) return opponent === "computer" ? "Choose." : "Player 1, choose; Player 2 looks away.";
    const [first, second] = game.last.hands;
    if (game.last.winner === null) return `Both ${first}: a draw.`;
    const won = game.last.winner === 0 ? `${first} beats ${second}` : `${second} beats ${first}`;
    const name = names[game.last.winner];
    return `${won[0]?.toUpperCase()}${won.slice(1)}: ${name} ${name === "You" ? "win" : "wins"}.`;
  }

  return {
    game,
    names,
    isOver: champion !== null,
    words: inWords(),
    show: (hand: Hand) => store(showHand(game, hand, opponent, Math.random)),
    begin: (length: number = game.bestOf) => store(startHands(length)),
  };
}

/** "Best of 3", or "No end". */
export function matchInWords(bestOf: number): string {
  return bestOf === 0 ? "No end" : bestOf === 1 ? "One round" : `Best of ${bestOf}`;
}
