import Svg, { Path } from "react-native-svg";
import { PIECE_DRAWINGS } from "@/games/chess-drawings.ts";
import type { ChessPiece as Piece } from "@/games/chess-game.ts";
import { dark, light } from "@/theme/colors";

/** A decoration: what it is must be said in words beside it. White and Black are the same in either theme. */
export function ChessPiece({ type, color, size = "100%" }: Piece & { size?: number | "100%" }) {
  const { outline, details } = PIECE_DRAWINGS[type];
  const [fill, line] = color === "w" ? [dark.ink, light.ink] : [light.ink, dark.ink];
  const stroke = { stroke: line, strokeLinecap: "round", strokeLinejoin: "round" } as const;
  return (
    <Svg aria-hidden viewBox="0 0 48 48" width={size} height={size}>
      <Path d={outline} fill="none" strokeWidth={3} {...stroke} />
      <Path d={outline} fill={fill} />
      {details !== "" && <Path d={details} fill="none" strokeWidth={1.8} {...stroke} />}
    </Svg>
  );
}
