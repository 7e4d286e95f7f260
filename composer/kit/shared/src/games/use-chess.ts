import { DEFAULT_POSITION, type Square } from "chess.js";
import { useCallback, useMemo, useState } from "react";
import { useStored } from "../store/stored.ts";
import { CHESS_LIMITS, type ChessLevel, chooseChessMove } from "./chess-computer.ts";
import {
  type ChessGame,
  type ChessSide,
  chooseChessSide,
  countChessMovesBack,
  otherColor,
  playChessMove,
  readChessGame,
  startNextChess,
  viewChess,
} from "./chess-game.ts";
import { useComputerTurn } from "./use-computer-turn.ts";

interface ChessOptions {
  storageKey: string;
  opponent: "computer" | "person";
  /** At first, until somebody chooses another one. */
  level?: ChessLevel;
  side?: "white" | "black";
}

/** A game of chess with what is chosen on the board, and all that can be done with it. The computer plays by itself. */
export function useChess({ storageKey, opponent, level, side }: ChessOptions) {
  const read = useCallback((stored: unknown) => readChessGame(stored, { level, side }), [level, side]);
  const [game, store] = useStored(storageKey, read);
  const view = useMemo(() => viewChess(game.moves), [game.moves]);
  const [selected, setSelected] = useState<Square | null>(null);
  /** The move of a pawn of which it is not chosen yet what it becomes. */
  const [promoting, setPromoting] = useState<string | null>(null);
  const isOver = view.ending !== null;
  const isComputersTurn = opponent === "computer" && view.turn !== game.side && !isOver;
  const movesBack = countChessMovesBack(game, view, opponent);

  useComputerTurn(isComputersTurn, () => {
    const choice = chooseChessMove(DEFAULT_POSITION, game.moves, CHESS_LIMITS[game.level], Math.random);
    if (choice !== null) store(playChessMove(game, choice.move, opponent));
  });

  function change(next: ChessGame) {
    setSelected(null);
    setPromoting(null);
    store(next);
  }

  return {
    game,
    view,
    selected,
    isPromoting: promoting !== null,
    isOver,
    isComputersTurn,
    canTakeBack: movesBack > 0,
    choose(square: Square) {
      if (isComputersTurn || isOver) return;
      const moves = view.legal.filter((move) => move.from === selected && move.to === square);
      const [move] = moves;
      if (move === undefined) {
        const canMove = square !== selected && view.legal.some((each) => each.from === square);
        setSelected(canMove ? square : null);
      } else if (moves.length > 1) setPromoting(move.from + move.to);
      else change(playChessMove(game, move.lan, opponent));
    },
    promote(piece: string) {
      change(playChessMove(game, `${promoting ?? ""}${piece}`, opponent));
    },
    keepPawn() {
      setPromoting(null);
    },
    startNext() {
      change(startNextChess(game, opponent));
    },
    takeBack() {
      change({ ...game, moves: game.moves.slice(0, -movesBack) });
    },
    setLevel(value: ChessLevel) {
      store({ ...game, level: value });
    },
    chooseSide(value: ChessSide) {
      change(chooseChessSide(game, value));
    },
    turnBoard() {
      store({ ...game, side: otherColor(game.side) });
    },
  };
}
