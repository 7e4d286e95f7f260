import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { NumberInput } from "@/tools/number-input";
import { ToolPanel } from "@/tools/tool-panel";
import { useDraws } from "@/tools/use-draws";
import { Button } from "@/ui/button";
import { successFeedback } from "@/ui/haptics";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface DrawProps {
  title?: string;
  from: number;
  to: number;
  /** Drawn together, none twice. */
  count: number;
  /** At first what was drawn is out. */
  isOnce: boolean;
  storageKey: string;
}

/** Numbers at random, each as likely, with all that were drawn. */
export function Draw({ title, storageKey, ...usual }: DrawProps) {
  const colors = useColors();
  const { latest, earlier, left, board, isOnce, numbers, setOnce, draw, beginAnew, undo } = useDraws(storageKey, usual);

  function drawNext() {
    successFeedback();
    draw();
  }

  return (
    <ToolPanel title={title} name="Draw">
      <View role="status" aria-live="polite" style={styles.table}>
        {latest === undefined ? (
          <Text tone="muted">Draw to begin.</Text>
        ) : (
          <Text variant="largeTitle" style={latest.length === 1 ? styles.one : styles.several}>
            {latest.join(", ")}
          </Text>
        )}
        {left === 0 && <Text tone="muted">All numbers were drawn.</Text>}
      </View>
      <Button label="Draw" icon="shuffle" disabled={left === 0} onPress={drawNext} />
      <View aria-hidden style={styles.board}>
        {board.map(({ number, isDrawn }) => (
          <View key={number} style={[styles.number, { backgroundColor: isDrawn ? colors.accent : colors.field }]}>
            <Text variant="callout" style={{ color: isDrawn ? colors.onAccent : colors.muted }}>
              {number}
            </Text>
          </View>
        ))}
      </View>
      <View style={styles.settings}>
        {numbers.map((each) => (
          <NumberInput key={each.label} {...each} />
        ))}
        <SwitchField label="No number twice" value={isOnce} onChange={setOnce} />
        {isOnce && (
          <Text variant="callout" tone="muted">
            {left} still to come
          </Text>
        )}
      </View>
      {earlier.length > 0 && (
        <View>
          <Text variant="callout" tone="muted" heading={3}>
            Before that
          </Text>
          <Text variant="callout">{earlier.map((numbers) => numbers.join(", ")).join(" · ")}</Text>
        </View>
      )}
      {latest !== undefined && <Button label="Begin anew" kind="plain" onPress={beginAnew} />}
      {undo !== null && <Button label="Undo" kind="plain" onPress={undo} />}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  table: { minHeight: 120, alignItems: "center", justifyContent: "center", gap: spacing.s },
  one: { fontSize: 72, lineHeight: 84 },
  several: { textAlign: "center" },
  board: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", gap: spacing.xs },
  number: { width: 36, height: 36, alignItems: "center", justifyContent: "center", borderRadius: radius.s },
  settings: { gap: spacing.m },
});
