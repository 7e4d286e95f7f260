import { Pressable, StyleSheet, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { PAD_LOOKS } from "@/games/pad-colors.ts";
import { ScoreBoard } from "@/games/score-board";
import { PADS } from "@/games/simon-game.ts";
import { StatusLine } from "@/games/status-line";
import { useSimon } from "@/games/use-simon.ts";
import { radius, spacing } from "@/theme/tokens";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface SimonProps {
  title?: string;
  storageKey: string;
}

const ROWS = [PADS.slice(0, 2), PADS.slice(2)];

/** Four pads that light up one after the other, to be repeated; one more each round. */
export function Simon({ title, storageKey }: SimonProps) {
  const simon = useSimon({ storageKey });

  const board = (
    <View style={styles.board}>
      <StatusLine
        isOver={simon.isOver}
        unseen={simon.lit === null ? undefined : `${PAD_LOOKS[simon.lit].label} lights up.`}
      >
        {simon.words}
      </StatusLine>
      {ROWS.map((row) => (
        <View key={row.join()} style={styles.row}>
          {row.map((pad) => {
            const { dark, lit, sign, label } = PAD_LOOKS[pad];
            const isLit = simon.lit === pad;
            return (
              <Pressable
                key={pad}
                role="button"
                aria-label={label}
                aria-disabled={!simon.canPress}
                disabled={!simon.canPress}
                onPress={() => {
                  tapFeedback();
                  simon.press(pad);
                }}
                style={({ pressed }) => [styles.pad, { backgroundColor: isLit || pressed ? lit : dark }]}
              >
                <Text aria-hidden style={[styles.sign, { color: isLit ? "#000000" : "#ffffff" }]}>
                  {sign}
                </Text>
              </Pressable>
            );
          })}
        </View>
      ))}
    </View>
  );

  return (
    <GameFrame title={title} name="Simon says" board={board}>
      <ScoreBoard
        items={[
          { label: "Rounds", value: simon.rounds },
          { label: "Best", value: simon.best },
        ]}
      />
      <GameActions onNewGame={simon.begin} />
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  row: { flexDirection: "row", gap: spacing.m },
  pad: { flex: 1, aspectRatio: 1, alignItems: "center", justifyContent: "center", borderRadius: radius.m },
  sign: { fontSize: 38, lineHeight: 48 },
});
