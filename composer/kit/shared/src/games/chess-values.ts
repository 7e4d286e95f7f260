/** What pieces are worth, in hundredths of a pawn: in the middle of a game, and at its end. */
export interface PieceValue {
  middle: number;
  end: number;
}

const PAWN_ADVANCE = [0, 0, 1, 7, 17, 30, 55, 0];
const PAWN_END_ADVANCE = [0, 0, 5, 14, 30, 58, 100, 0];
/** The king at home: safest in a corner behind his pawns. */
const KING_AT_HOME = [14, 26, 10, -8, 0, -10, 34, 18];

/** Of a piece (1 pawn, 2 knight, 3 bishop, 4 rook, 5 queen, 6 king) on a file and a rank, both from 0, as its owner sees it. */
export function valueOnSquare(piece: number, file: number, rank: number): PieceValue {
  // From 0 in the corner to 6 in the middle.
  const centre = 7 - Math.abs(file - 3.5) - Math.abs(rank - 3.5);
  const isAtHome = rank === 0;
  switch (piece) {
    case 1:
      return valuePawn(file, rank);
    case 2:
      return { middle: 325 + centre * 7 - 20 - (isAtHome ? 8 : 0), end: 290 + centre * 6 - 16 };
    case 3:
      return { middle: 345 + centre * 4 - 10 - (isAtHome ? 10 : 0), end: 305 + centre * 3 - 8 };
    case 4:
      return { middle: 480 + (rank === 6 ? 18 : 0) + (isAtHome && (file === 3 || file === 4) ? 8 : 0), end: 515 };
    case 5:
      return { middle: 1_000 + centre - (rank > 2 ? 6 : 0), end: 950 + centre * 5 - 15 };
    default:
      return { middle: isAtHome ? (KING_AT_HOME[file] ?? 0) : -8 - rank * 14, end: centre * 9 - 27 };
  }
}

function valuePawn(file: number, rank: number): PieceValue {
  const isCentral = file === 3 || file === 4;
  const besideCentre = file === 2 || file === 5;
  let middle = 85 + (PAWN_ADVANCE[rank] ?? 0);
  if (isCentral) middle += rank === 1 ? -12 : rank === 3 || rank === 4 ? 18 : 8;
  if (besideCentre && (rank === 3 || rank === 4)) middle += 6;
  // The pawns before a castled king.
  if (file > 4 && rank === 1) middle += 8;
  return { middle, end: 95 + (PAWN_END_ADVANCE[rank] ?? 0) };
}

/** How much a piece makes it the middle of a game; 24 in all at the beginning. */
export const PHASES = [0, 0, 1, 1, 2, 4, 0] as const;
