import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { formatNumber } from "@/tools/number-text.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { addRow, changeRow, readRows, valueOf, weightedAverage } from "@/tools/weighted-average.ts";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface AverageToolProps {
  title?: string;
  /** What a row is: "Course". */
  rowName: string;
  /** What is averaged: "Grade". */
  valueName: string;
  /** How often it counts: "Credits". */
  weightName: string;
  /** What comes of it: "GPA". */
  resultName: string;
  /** Letters from A to F are offered. */
  hasLetters?: boolean;
  storageKey: string;
}

/** An average of as many rows as people add, by their weights. */
export function AverageTool(props: AverageToolProps) {
  const { title, rowName, valueName, weightName, resultName, hasLetters = false, storageKey } = props;
  const colors = useColors();
  const [rows, store] = useStored(storageKey, readRows);
  const result = weightedAverage(rows);

  return (
    <ToolPanel title={title} name={resultName}>
      <View accessible role="status" aria-live="polite" style={[styles.result, { backgroundColor: colors.accentSoft }]}>
        <Text variant="callout">{resultName}</Text>
        <Text style={styles.average}>{result === null ? "–" : formatNumber(result.average, 2)}</Text>
        <Text variant="callout" tone="muted">
          {weightName} together: {result === null ? "–" : formatNumber(result.weights, 2)}
        </Text>
      </View>
      {hasLetters && (
        <Text variant="callout" tone="muted">
          Grades are letters from A to F, or numbers.
        </Text>
      )}
      {rows.map((row, index) => {
        const called = row.name === "" ? `${rowName} ${index + 1}` : row.name;
        const isWrong = row.value.trim() !== "" && valueOf(row.value) === null;
        const change = (changed: Partial<typeof row>) => store(changeRow(rows, row.id, changed));
        return (
          <View key={row.id} style={styles.row}>
            <View style={styles.name}>
              <Input
                aria-label={`${rowName} ${index + 1}`}
                placeholder={`${rowName} ${index + 1}`}
                value={row.name}
                onChangeText={(name) => change({ name })}
              />
            </View>
            <View style={styles.number}>
              <Input
                aria-label={`${valueName} of ${called}`}
                placeholder={valueName}
                isWrong={isWrong}
                autoCapitalize="characters"
                value={row.value}
                onChangeText={(value) => change({ value })}
              />
            </View>
            <View style={styles.number}>
              <Input
                aria-label={`${weightName} of ${called}`}
                placeholder={weightName}
                inputMode="decimal"
                value={row.weight}
                onChangeText={(weight) => change({ weight })}
              />
            </View>
            <IconButton
              icon="close"
              name={`Remove ${called}`}
              onPress={() => store(rows.filter(({ id }) => id !== row.id))}
            />
          </View>
        );
      })}
      <Button label={`Add a ${rowName.toLowerCase()}`} icon="plus" kind="quiet" onPress={() => store(addRow(rows))} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  result: { padding: spacing.m, borderRadius: radius.m },
  average: { fontSize: 44, lineHeight: 54, fontWeight: "700", fontVariant: ["tabular-nums"] },
  row: { flexDirection: "row", alignItems: "center", gap: spacing.xs },
  name: { flex: 2 },
  number: { flex: 1 },
});
