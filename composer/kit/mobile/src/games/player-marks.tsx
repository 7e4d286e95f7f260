import Svg, { Circle, Path } from "react-native-svg";
import { useColors } from "@/theme/use-theme";
import type { Player } from "@/games/line-rules.ts";

/** A cross for the first player, a ring for the second. */
export function Mark({ player }: { player: Player }) {
  const colors = useColors();
  const line = {
    stroke: player === 1 ? colors.accent : colors.ink,
    strokeWidth: 3.4,
    strokeLinecap: "round",
    fill: "none",
  } as const;
  return (
    <Svg aria-hidden viewBox="0 0 24 24" width="100%" height="100%">
      {player === 1 ? <Path d="m6 6 12 12M18 6 6 18" {...line} /> : <Circle cx={12} cy={12} r={6.8} {...line} />}
    </Svg>
  );
}

/** A full disc for the first player, one with a hole for the second. */
export function Disc({ player }: { player: Player }) {
  const colors = useColors();
  return (
    <Svg aria-hidden viewBox="0 0 24 24" width="100%" height="100%">
      <Circle cx={12} cy={12} r={11} fill={player === 1 ? colors.accent : colors.ink} />
      {player === 1 ? (
        <Circle cx={12} cy={12} r={7.6} fill="none" stroke={colors.onAccent} strokeOpacity={0.45} strokeWidth={1.4} />
      ) : (
        <Path d="m12 6.6 5.4 5.4-5.4 5.4L6.6 12Z" fill={colors.surface} />
      )}
    </Svg>
  );
}
