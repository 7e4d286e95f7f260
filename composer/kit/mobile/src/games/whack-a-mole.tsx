import { Pressable, StyleSheet, View } from "react-native";
import { GameFrame } from "@/games/game-frame";
import { HOLES, type MoleLevel } from "@/games/mole-game.ts";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useMoles } from "@/games/use-moles.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface WhackAMoleProps {
  title?: string;
  storageKey: string;
  /** How fast the moles are at first. */
  level?: MoleLevel;
}

const CHOICES = [
  { value: "easy", label: "Slow" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Fast" },
] as const satisfies readonly { value: MoleLevel; label: string }[];
const ROWS = [0, 1, 2];

/** Moles that look out of nine holes, to be hit while they do. */
export function WhackAMole({ title, storageKey, level = "medium" }: WhackAMoleProps) {
  const colors = useColors();
  const moles = useMoles({ storageKey, level });
  const columns = HOLES / ROWS.length;

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={moles.isOver}>{moles.words}</StatusLine>
      {ROWS.map((row) => (
        <View key={row} style={styles.row}>
          {Array.from({ length: columns }, (_, column) => {
            const hole = row * columns + column;
            const isOut = moles.round.hole === hole;
            return (
              <Pressable
                key={hole}
                role="button"
                aria-label={`Hole ${hole + 1}${isOut ? ": a mole" : ""}`}
                onPressIn={() => {
                  tapFeedback();
                  moles.hit(hole);
                }}
                style={[
                  styles.hole,
                  {
                    backgroundColor: isOut ? colors.accentSoft : colors.field,
                    borderColor: isOut ? colors.accent : colors.line,
                  },
                ]}
              >
                <Text aria-hidden style={styles.mole}>
                  {isOut ? "🐹" : ""}
                </Text>
              </Pressable>
            );
          })}
        </View>
      ))}
      <Button label={moles.isRunning ? "Start again" : moles.isOver ? "Play again" : "Start"} onPress={moles.start} />
    </View>
  );

  return (
    <GameFrame title={title} name="Whack-a-mole" board={board}>
      <ScoreBoard
        items={[
          { label: "Hits", value: moles.round.hits },
          { label: "Missed", value: moles.round.misses },
          { label: "Time", value: moles.secondsLeft },
          { label: "Best", value: moles.best },
        ]}
      />
      <SettingChips label="Speed" choices={CHOICES} value={moles.level} onChange={moles.choose} />
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  row: { flexDirection: "row", gap: spacing.m },
  hole: { flex: 1, aspectRatio: 1, alignItems: "center", justifyContent: "center", borderWidth: 4, borderRadius: 999 },
  mole: { fontSize: 46, lineHeight: 60 },
});
