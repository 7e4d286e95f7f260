import { useCallback, useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { boardOf, drawNumbers, type Draws, MAX_NUMBER, MAX_TOGETHER, numbersLeft, readDraws } from "@/tools/draws.ts";
import { NumberInput } from "@/tools/number-input";
import { randomBits } from "@/tools/random-bits";
import { ToolPanel } from "@/tools/tool-panel";
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
export function Draw({ title, from, to, count, isOnce, storageKey }: DrawProps) {
  const colors = useColors();
  const read = useCallback(
    (stored: unknown) => readDraws(stored, { from, to, count, isOnce }),
    [from, to, count, isOnce],
  );
  const [draws, setDraws] = useStored(storageKey, read);
  const [before, setBefore] = useState<Draws | null>(null);
  const left = numbersLeft(draws).length;
  const [latest, ...earlier] = draws.drawn;

  function draw() {
    successFeedback();
    setBefore(null);
    setDraws(drawNumbers(draws, randomBits));
  }
  function beginAnew() {
    setBefore(draws);
    setDraws({ ...draws, drawn: [] });
  }
  function takeBack(taken: Draws) {
    setDraws(taken);
    setBefore(null);
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
      <Button label="Draw" icon="shuffle" disabled={left === 0} onPress={draw} />
      <View aria-hidden style={styles.board}>
        {boardOf(draws).map(({ number, isDrawn }) => (
          <View key={number} style={[styles.number, { backgroundColor: isDrawn ? colors.accent : colors.field }]}>
            <Text variant="callout" style={{ color: isDrawn ? colors.onAccent : colors.muted }}>
              {number}
            </Text>
          </View>
        ))}
      </View>
      <View style={styles.settings}>
        <NumberInput
          label="From"
          value={draws.from}
          min={0}
          max={draws.to}
          onChange={(next) => setDraws({ ...draws, from: Math.floor(next) })}
        />
        <NumberInput
          label="To"
          value={draws.to}
          min={draws.from}
          max={MAX_NUMBER}
          onChange={(next) => setDraws({ ...draws, to: Math.floor(next) })}
        />
        <NumberInput
          label="At once"
          value={draws.count}
          min={1}
          max={MAX_TOGETHER}
          onChange={(next) => setDraws({ ...draws, count: Math.floor(next) })}
        />
        <SwitchField
          label="No number twice"
          value={draws.isOnce}
          onChange={(isOn) => setDraws({ ...draws, isOnce: isOn })}
        />
        {draws.isOnce && (
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
      {latest === undefined && before !== null && <Button label="Undo" kind="plain" onPress={() => takeBack(before)} />}
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
