import type { Move, Square } from "chess.js";
import { type ChessView, COLOR_NAMES, listSquares, PIECE_NAMES } from "./chess-game.ts";
import { ChessPiece } from "./chess-piece.tsx";
import { useGridFocus } from "./use-grid-focus.ts";

interface ChessBoardProps {
  view: ChessView;
  /** Whose pieces stand at the bottom. */
  bottom: "w" | "b";
  /** The square of the piece that is to move. */
  selected: Square | null;
  /** Nothing can be moved now. */
  isIdle: boolean;
  onChoose: (square: Square) => void;
}

const LIGHT_SQUARE =
  "bg-[light-dark(color-mix(in_oklab,var(--accent)_9%,var(--surface)),color-mix(in_oklab,var(--accent)_44%,var(--surface)))] text-[light-dark(var(--muted),var(--ink))]";
const DARK_SQUARE =
  "bg-[light-dark(color-mix(in_oklab,var(--accent)_36%,var(--surface)),color-mix(in_oklab,var(--accent)_17%,var(--surface)))] text-[light-dark(var(--ink),var(--muted))]";

export function ChessBoard({ view, bottom, selected, isIdle, onChoose }: ChessBoardProps) {
  const squares = listSquares(bottom);
  const focus = useGridFocus(8, 64, 52);
  const last = view.played.at(-1);
  const targets = new Map(view.legal.filter((move) => move.from === selected).map((move) => [move.to, move]));
  const movable = new Set(isIdle ? [] : view.legal.map((move) => move.from));

  return (
    <div
      role="group"
      aria-label="Board"
      {...focus.grid}
      className="mx-auto grid max-w-160 grid-cols-8 overflow-hidden rounded-control border border-edge"
    >
      {squares.map((square, index) => {
        const piece = view.pieces.get(square);
        const target = targets.get(square);
        const isLast = last !== undefined && (last.from === square || last.to === square);
        const isChecked = view.isInCheck && piece?.type === "k" && piece.color === view.turn;
        return (
          <button
            key={square}
            type="button"
            {...focus.cell(index)}
            aria-label={`${nameSquare(view, square, target, isLast, isChecked)}${square === selected ? ", chosen" : ""}`}
            aria-disabled={!movable.has(square) && target === undefined}
            onClick={() => onChoose(square)}
            draggable={movable.has(square)}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", square);
              event.dataTransfer.effectAllowed = "move";
              if (square !== selected) onChoose(square);
            }}
            onDragOver={(event) => target !== undefined && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (target !== undefined) onChoose(square);
            }}
            className={`group relative aspect-square min-w-0 not-aria-disabled:cursor-pointer focus-visible:z-10 focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-ink ${
              isDark(square) ? DARK_SQUARE : LIGHT_SQUARE
            }`}
          >
            {(isLast || square === selected || isChecked) && (
              <span
                className={`absolute inset-0 ${isChecked ? "bg-danger/40 ring-3 ring-danger ring-inset" : square === selected ? "ring-4 ring-accent ring-inset" : "ring-3 ring-accent/70 ring-inset"}`}
              />
            )}
            {index % 8 === 0 && <Coordinate text={square.charAt(1)} place="top-0 left-0.5" />}
            {index >= 56 && <Coordinate text={square.charAt(0)} place="right-0.5 bottom-0" />}
            {piece !== undefined && (
              <ChessPiece
                key={`${piece.color}${piece.type}`}
                {...piece}
                className={`absolute inset-[5%] size-[90%] transition duration-150 group-not-aria-disabled:group-hover:scale-105 motion-reduce:transition-none starting:scale-75 starting:opacity-0`}
              />
            )}
            {target !== undefined && (
              <span
                className={`absolute ${target.isCapture() || target.isEnPassant() ? "inset-[4%] rounded-full border-4 border-ink/55" : "inset-[36%] rounded-full bg-ink/50"}`}
              />
            )}
          </button>
        );
      })}
    </div>
  );
}

/** At the edge of the board. Drawn by the style: the square's name says it already. */
function Coordinate({ text, place }: { text: string; place: string }) {
  return (
    <span
      aria-hidden="true"
      data-text={text}
      className={`absolute text-[0.625rem] leading-4 font-medium before:content-[attr(data-text)] sm:text-xs ${place}`}
    />
  );
}

function isDark(square: Square): boolean {
  return ("abcdefgh".indexOf(square.charAt(0)) + Number(square.charAt(1))) % 2 === 1;
}

/** "e4, white pawn, can be taken" */
function nameSquare(
  view: ChessView,
  square: Square,
  target: Move | undefined,
  isLast: boolean,
  isChecked: boolean,
): string {
  const piece = view.pieces.get(square);
  const parts: string[] = [
    square,
    piece === undefined ? "empty" : `${COLOR_NAMES[piece.color].toLowerCase()} ${PIECE_NAMES[piece.type]}`,
  ];
  if (isChecked) parts.push("in check");
  if (target !== undefined) parts.push(piece === undefined ? "can be moved to" : "can be taken");
  if (isLast) parts.push("last move");
  return parts.join(", ");
}
