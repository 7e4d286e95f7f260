import { type ChessEnding, type ChessGame, type ChessView, COLOR_NAMES } from "./chess-game.ts";

const DRAWS: Record<Exclude<ChessEnding, "checkmate">, string> = {
  stalemate: "A draw: stalemate.",
  repetition: "A draw: the same position for the third time.",
  fiftyMoves: "A draw: fifty moves without a capture or a pawn’s move.",
  material: "A draw: nobody can give mate any more.",
};

/** How a game stands. */
export function chessInWords(view: ChessView, game: ChessGame, opponent: "computer" | "person"): string {
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
