import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import Svg, { Circle } from "react-native-svg";
import { useColors } from "@/theme/use-theme";

interface ProgressRingProps {
  /** 0 to 1, clockwise from the top. Say it in words inside. */
  part: number;
  /** How much of it a disc in the middle fills, from 0 to 1. */
  disc?: number | null;
  size: number;
  children?: ReactNode;
}

const RADIUS = 46;
/** Of the largest disc: some room is left to the ring. */
const DISC = 41;
const AROUND = 2 * Math.PI * RADIUS;

export function ProgressRing({ part, disc = null, size, children }: ProgressRingProps) {
  const colors = useColors();
  const filled = Math.min(1, Math.max(0, part)) * AROUND;
  const circle = { cx: 50, cy: 50, r: RADIUS, strokeWidth: 5, fill: "none" };
  return (
    <View style={[styles.ring, { width: size, height: size }]}>
      <Svg aria-hidden viewBox="0 0 100 100" width={size} height={size} style={StyleSheet.absoluteFill}>
        <Circle {...circle} stroke={colors.line} />
        {disc !== null && <Circle cx={50} cy={50} r={disc * DISC} fill={colors.accentSoft} />}
        {filled > 0 && (
          <Circle
            {...circle}
            stroke={colors.accent}
            strokeLinecap="round"
            strokeDasharray={`${filled} ${AROUND}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </Svg>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({ ring: { alignItems: "center", justifyContent: "center" } });
