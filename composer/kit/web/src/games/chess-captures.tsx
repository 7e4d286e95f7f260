import { type ChessView, COLOR_NAMES, findCaptures, otherColor, PIECE_NAMES } from "./chess-game.ts";
import { ChessPiece } from "./chess-piece.tsx";

/** What a side has taken, and how far it is ahead. */
export function ChessCaptures({ view, color }: { view: ChessView; color: "w" | "b" }) {
  const { taken, lead } = findCaptures(view, color);
  const names = taken.map((type) => PIECE_NAMES[type]).join(", ");
  return (
    <div className="mx-auto flex min-h-8 max-w-160 flex-wrap items-center text-sm text-muted">
      <span className="sr-only">
        {COLOR_NAMES[color]} has taken: {names === "" ? "nothing" : names}.
      </span>
      {taken.map((type, index) => (
        <ChessPiece key={index} type={type} color={otherColor(color)} className="-mr-1.5 size-7" />
      ))}
      {lead > 0 && (
        <span className="ml-3 font-semibold tabular-nums">
          <span aria-hidden>+{lead}</span>
          <span className="sr-only">{lead} ahead</span>
        </span>
      )}
    </div>
  );
}
