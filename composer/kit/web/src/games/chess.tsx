import { Icon } from "../ui/icons.tsx";
import { ChessBoard } from "./chess-board.tsx";
import { ChessCaptures } from "./chess-captures.tsx";
import type { ChessLevel } from "./chess-computer.ts";
import { CHESS_SIDES, otherColor } from "./chess-game.ts";
import { ChessMovesList } from "./chess-moves-list.tsx";
import { ChessPromotion } from "./chess-promotion.tsx";
import { chessInWords } from "./chess-words.ts";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useChess } from "./use-chess.ts";

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

  const bottom = game.side;
  const board = (
    <>
      <StatusLine isOver={isOver}>{chessInWords(view, game, opponent)}</StatusLine>
      <ChessCaptures view={view} color={otherColor(bottom)} />
      <ChessBoard
        view={view}
        bottom={bottom}
        selected={chess.selected}
        isIdle={isComputersTurn}
        onChoose={chess.choose}
      />
      <ChessCaptures view={view} color={bottom} />
      <ChessPromotion color={view.turn} isOpen={chess.isPromoting} onChoose={chess.promote} onCancel={chess.keepPawn} />
    </>
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
      <ChessMovesList played={view.played} />
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
        <button type="button" className="button-quiet" onClick={chess.turnBoard}>
          <Icon name="arrows" />
          Turn the board
        </button>
      )}
      <KeysHint>
        Pieces are dragged, or chosen and put down by clicks. Arrow keys move over the board, Enter does the same as a
        click.
      </KeysHint>
    </GameFrame>
  );
}
