import { DEFAULT_POSITION, type Square } from "chess.js";
import { useCallback, useMemo, useState } from "react";
import { StyleSheet, View } from "react-native";
import { ChessBoard } from "@/games/chess-board";
import { ChessCaptures } from "@/games/chess-captures";
import { CHESS_LIMITS, type ChessLevel, chooseChessMove } from "@/games/chess-computer.ts";
import {
  CHESS_SIDES,
  type ChessEnding,
  type ChessGame,
  type ChessView,
  chooseChessSide,
  COLOR_NAMES,
  countChessMovesBack,
  otherColor,
  playChessMove,
  readChessGame,
  startNextChess,
  viewChess,
} from "@/games/chess-game.ts";
import { ChessMovesList } from "@/games/chess-moves-list";
import { ChessPromotion } from "@/games/chess-promotion";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useComputerTurn } from "@/games/use-computer-turn";
import { useStored } from "@/store/stored";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";

interface ChessProps {
  title?: string;
  storageKey: string;
  opponent?: "computer" | "person";
  /** At first, until somebody chooses another one. */
  level?: ChessLevel;
  side?: "white" | "black";
}

const LEVELS = [
  { value: "easy", label: "Easy" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Hard" },
] as const satisfies readonly { value: ChessLevel; label: string }[];

const SIDE_LABELS = { turns: "Take turns", white: "White", black: "Black" } as const;

/** Chess, against the computer or a friend. */
export function Chess({ title, storageKey, opponent = "computer", level, side }: ChessProps) {
  const read = useCallback((stored: unknown) => readChessGame(stored, { level, side }), [level, side]);
  const [game, store] = useStored(storageKey, read);
  const view = useMemo(() => viewChess(game.moves), [game.moves]);
  const [selected, setSelected] = useState<Square | null>(null);
  /** The move of a pawn of which it is not chosen yet what it becomes. */
  const [promoting, setPromoting] = useState<string | null>(null);
  const isOver = view.ending !== null;
  const isComputersTurn = opponent === "computer" && view.turn !== game.side && !isOver;
  const names = opponent === "computer" ? (["You", "Computer"] as const) : (["White", "Black"] as const);

  useComputerTurn(isComputersTurn, () => {
    const choice = chooseChessMove(DEFAULT_POSITION, game.moves, CHESS_LIMITS[game.level], Math.random);
    if (choice !== null) store(playChessMove(game, choice.move, opponent));
  });

  function change(next: ChessGame): void {
    setSelected(null);
    setPromoting(null);
    store(next);
  }

  function choose(square: Square): void {
    if (isComputersTurn || isOver) return;
    tapFeedback();
    const moves = view.legal.filter((move) => move.from === selected && move.to === square);
    const [move] = moves;
    if (move === undefined) {
      const canMove = square !== selected && view.legal.some((each) => each.from === square);
      setSelected(canMove ? square : null);
    } else if (moves.length > 1) setPromoting(move.from + move.to);
    else change(playChessMove(game, move.lan, opponent));
  }

  const bottom = game.side;
  const board = (
    <View style={styles.board}>
      <StatusLine isOver={isOver}>{describe(view, game, opponent)}</StatusLine>
      <ChessCaptures view={view} color={otherColor(bottom)} />
      <ChessBoard view={view} bottom={bottom} selected={selected} isIdle={isComputersTurn} onChoose={choose} />
      <ChessCaptures view={view} color={bottom} />
      <ChessPromotion
        color={view.turn}
        isOpen={promoting !== null}
        onChoose={(piece) => change(playChessMove(game, `${promoting ?? ""}${piece}`, opponent))}
        onCancel={() => setPromoting(null)}
      />
    </View>
  );

  return (
    <GameFrame title={title} name="Chess" board={board}>
      <ScoreBoard
        items={[
          { label: names[0], value: game.score.wins },
          { label: "Draws", value: game.score.draws },
          { label: names[1], value: game.score.losses },
        ]}
      />
      <GameActions
        onNewGame={() => change(startNextChess(game, opponent))}
        onTakeBack={() => change({ ...game, moves: game.moves.slice(0, -countChessMovesBack(game, view, opponent)) })}
        canTakeBack={countChessMovesBack(game, view, opponent) > 0}
      />
      {opponent === "computer" ? (
        <>
          <SettingChips
            label="Level"
            choices={LEVELS}
            value={game.level}
            onChange={(level) => store({ ...game, level })}
          />
          <SettingChips
            label={game.moves.length === 0 ? "You play" : "You play, from the next game on"}
            choices={CHESS_SIDES.map((value) => ({ value, label: SIDE_LABELS[value] }))}
            value={game.nextSide}
            onChange={(side) => change(chooseChessSide(game, side))}
          />
        </>
      ) : (
        <Button
          label="Turn the board"
          icon="arrows"
          kind="quiet"
          onPress={() => store({ ...game, side: otherColor(game.side) })}
        />
      )}
      <ChessMovesList played={view.played} />
    </GameFrame>
  );
}

const DRAWS: Record<Exclude<ChessEnding, "checkmate">, string> = {
  stalemate: "A draw: stalemate.",
  repetition: "A draw: the same position for the third time.",
  fiftyMoves: "A draw: fifty moves without a capture or a pawn’s move.",
  material: "A draw: nobody can give mate any more.",
};

function describe(view: ChessView, game: ChessGame, opponent: "computer" | "person"): string {
  const { ending, winner, turn, isInCheck, played } = view;
  if (ending !== null && ending !== "checkmate") return DRAWS[ending];
  if (winner !== null) {
    if (opponent === "person") return `Checkmate: ${COLOR_NAMES[winner]} wins!`;
    return winner === game.side ? "Checkmate: you win!" : "Checkmate: the computer wins.";
  }
  const check = isInCheck ? "Check! " : "";
  if (opponent === "person") return `${check}${COLOR_NAMES[turn]} to move`;
  if (turn !== game.side) return `${check}The computer thinks …`;
  const last = played.at(-1);
  return `${check}Your turn${last === undefined ? `: ${COLOR_NAMES[turn].toLowerCase()}` : ` after ${last.san}`}`;
}

const styles = StyleSheet.create({ board: { width: "100%", maxWidth: 520, alignSelf: "center" } });
