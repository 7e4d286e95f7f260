import type { Square } from "chess.js";
import { StyleSheet, View } from "react-native";
import { ChessBoard } from "@/games/chess-board";
import { ChessCaptures } from "@/games/chess-captures";
import type { ChessLevel } from "@/games/chess-computer.ts";
import { CHESS_SIDES, otherColor } from "@/games/chess-game.ts";
import { ChessMovesList } from "@/games/chess-moves-list";
import { ChessPromotion } from "@/games/chess-promotion";
import { chessInWords } from "@/games/chess-words.ts";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useChess } from "@/games/use-chess.ts";
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
  const chess = useChess({ storageKey, opponent, level, side });
  const { game, view, isOver, isComputersTurn } = chess;
  const names = opponent === "computer" ? (["You", "Computer"] as const) : (["White", "Black"] as const);

  function choose(square: Square): void {
    if (!isComputersTurn && !isOver) tapFeedback();
    chess.choose(square);
  }

  const bottom = game.side;
  const board = (
    <View style={styles.board}>
      <StatusLine isOver={isOver}>{chessInWords(view, game, opponent)}</StatusLine>
      <ChessCaptures view={view} color={otherColor(bottom)} />
      <ChessBoard view={view} bottom={bottom} selected={chess.selected} isIdle={isComputersTurn} onChoose={choose} />
      <ChessCaptures view={view} color={bottom} />
      <ChessPromotion color={view.turn} isOpen={chess.isPromoting} onChoose={chess.promote} onCancel={chess.keepPawn} />
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
      <GameActions onNewGame={chess.startNext} onTakeBack={chess.takeBack} canTakeBack={chess.canTakeBack} />
      {opponent === "computer" ? (
        <>
          <SettingChips label="Level" choices={LEVELS} value={game.level} onChange={chess.setLevel} />
          <SettingChips
            label={game.moves.length === 0 ? "You play" : "You play, from the next game on"}
            choices={CHESS_SIDES.map((value) => ({ value, label: SIDE_LABELS[value] }))}
            value={game.nextSide}
            onChange={chess.chooseSide}
          />
        </>
      ) : (
        <Button label="Turn the board" icon="arrows" kind="quiet" onPress={chess.turnBoard} />
      )}
      <ChessMovesList played={view.played} />
    </GameFrame>
  );
}

const styles = StyleSheet.create({ board: { width: "100%", maxWidth: 520, alignSelf: "center" } });
