import { memo } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import Svg, { Circle, Path } from "react-native-svg";
import type { MineOutcome } from "@/games/mine-game.ts";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

interface MineCellProps {
  cell: number;
  /** Where it lies. */
  name: string;
  size: number;
  /** How many mines lie around it. */
  count: number;
  isOpen: boolean;
  isMine: boolean;
  isFlagged: boolean;
  outcome: MineOutcome;
  onOpen: (cell: number) => void;
  onFlag: (cell: number) => void;
}

/** Drawn again only when something of it changes: there are hundreds. */
export const MineCell = memo(function MineCell(props: MineCellProps) {
  const { cell, name, size, count, isOpen, isMine, isFlagged, outcome, onOpen, onFlag } = props;
  const colors = useColors();
  const isShown = isOpen || (outcome === "lost" && isMine);
  const isWrong = outcome === "lost" && isFlagged && !isMine;
  const hasGoneOff = isOpen && isMine;
  const background = hasGoneOff ? colors.danger : isShown || isWrong ? colors.field : colors.surface;
  const ink = [colors.ink, colors.accent, colors.ink, colors.danger][count] ?? colors.ink;
  return (
    <Pressable
      role="button"
      aria-label={`${name}: ${describe(props)}`}
      accessibilityActions={[{ name: "longpress", label: "Set or take the flag" }]}
      onAccessibilityAction={() => onFlag(cell)}
      onPress={() => onOpen(cell)}
      onLongPress={() => onFlag(cell)}
      delayLongPress={350}
      style={({ pressed }) => [
        styles.cell,
        {
          width: size,
          height: size,
          backgroundColor: background,
          borderColor: colors.surface,
          opacity: pressed ? 0.6 : 1,
        },
      ]}
    >
      {!isShown && !isWrong && <View style={[styles.closed, { backgroundColor: colors.accent }]} />}
      {isWrong ? (
        <Icon name="close" size={16} color={colors.danger} />
      ) : isFlagged ? (
        <Icon name="flag" size={16} color={colors.ink} />
      ) : isShown && isMine ? (
        <Mine color={hasGoneOff ? colors.canvas : colors.danger} />
      ) : isOpen && count > 0 ? (
        <Text aria-hidden variant="headline" style={{ color: ink }}>
          {count}
        </Text>
      ) : null}
    </Pressable>
  );
});

function describe({ count, isOpen, isMine, isFlagged, outcome }: MineCellProps): string {
  if (isFlagged) return outcome === "lost" && !isMine ? "flag, but no mine" : "flag";
  if (isMine && isOpen) return "the mine that went off";
  if (isMine && outcome === "lost") return "mine";
  if (!isOpen) return "closed";
  return count === 0 ? "empty" : String(count);
}

function Mine({ color }: { color: string }) {
  return (
    <Svg aria-hidden viewBox="0 0 24 24" width={20} height={20}>
      <Circle cx={12} cy={12} r={5.5} fill={color} />
      <Path
        d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2"
        stroke={color}
        strokeWidth={2.4}
        strokeLinecap="round"
      />
    </Svg>
  );
}

const styles = StyleSheet.create({
  closed: { position: "absolute", top: 0, right: 0, bottom: 0, left: 0, borderRadius: 3, opacity: 0.28 },
  cell: { alignItems: "center", justifyContent: "center", borderWidth: 0.5, borderRadius: 4 },
});
