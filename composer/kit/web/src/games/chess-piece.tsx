import { PIECE_DRAWINGS } from "./chess-drawings.ts";
import type { ChessPiece as Piece } from "./chess-game.ts";

interface ChessPieceProps extends Piece {
  className?: string;
}

/** White is the lighter one of surface and ink in either theme, Black the darker one. */
const LIGHT = "light-dark(var(--surface),var(--ink))";
const DARK = "light-dark(var(--ink),var(--surface))";

/** A decoration: what it is must be said in words beside it. */
export function ChessPiece({ type, color, className = "" }: ChessPieceProps) {
  const { outline, details } = PIECE_DRAWINGS[type];
  const [fill, line] = color === "w" ? [LIGHT, DARK] : [DARK, LIGHT];
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden strokeLinecap="round" strokeLinejoin="round">
      <path d={outline} style={{ fill, stroke: line }} strokeWidth="3" paintOrder="stroke" />
      <path d={details} fill="none" style={{ stroke: line }} strokeWidth="1.8" />
    </svg>
  );
}
