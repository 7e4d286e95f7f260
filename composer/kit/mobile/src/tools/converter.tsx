import { useCallback, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { conversionTexts, convertTyped, readConversion, type Side, swapUnits, type Unit } from "@/tools/conversion.ts";
import { formatNumber } from "@/tools/number-text.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { IconButton } from "@/ui/icon-button";
import { Sheet } from "@/ui/sheet";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface ConverterProps {
  title?: string;
  /** Of one quantity; the first two are shown at first. */
  units: readonly Unit[];
  storageKey: string;
}

/** Both sides can be typed into; below them stands the value in every unit. */
export function Converter({ title, units, storageKey }: ConverterProps) {
  const colors = useColors();
  const read = useCallback((stored: unknown) => readConversion(units, stored), [units]);
  const [conversion, setConversion] = useStored(storageKey, read);
  const [choosing, setChoosing] = useState<Side | null>(null);
  const texts = conversionTexts(units, conversion);
  const other: Side = conversion.side === "left" ? "right" : "left";
  const labelOf = (id: string) => units.find((unit) => unit.id === id)?.label ?? "";
  const side = (name: Side) => {
    const isWrong = conversion.side === name && texts[name === "left" ? "right" : "left"] === "";
    const label = name === "left" ? "From" : "To";
    return (
      <Field label={label} error={isWrong ? "This is not a number." : undefined}>
        <Input
          aria-label={label}
          inputMode="decimal"
          value={texts[name]}
          isWrong={isWrong}
          onChangeText={(text) => setConversion({ ...conversion, side: name, text })}
          style={styles.value}
        />
        <Button
          label={labelOf(conversion[name])}
          name={`${label}, unit: ${labelOf(conversion[name])}`}
          kind="quiet"
          onPress={() => setChoosing(name)}
        />
      </Field>
    );
  };
  return (
    <ToolPanel title={title} name="Converter">
      {side("left")}
      <View style={styles.swap}>
        <IconButton icon="arrows" name="Swap units" kind="quiet" onPress={() => setConversion(swapUnits(conversion))} />
      </View>
      {side("right")}
      <View role="group" aria-label="In all units" style={[styles.list, { borderColor: colors.line }]}>
        {units
          .filter(({ id }) => id !== conversion[conversion.side])
          .map((unit) => {
            const value = convertTyped(units, conversion, unit.id);
            const isShown = unit.id === conversion[other];
            return (
              <Pressable
                key={unit.id}
                role="button"
                aria-pressed={isShown}
                onPress={() => setConversion({ ...conversion, [other]: unit.id })}
                style={[styles.unit, isShown && { backgroundColor: colors.accentSoft }]}
              >
                <Text variant="callout" tone={isShown ? "ink" : "muted"} style={styles.label}>
                  {unit.label}
                </Text>
                <Text style={styles.number}>
                  {value === null ? "" : formatNumber(value, Math.abs(value) < 0.001 ? 9 : Math.abs(value) < 1 ? 6 : 4)}{" "}
                  {unit.symbol}
                </Text>
              </Pressable>
            );
          })}
      </View>
      <Sheet title="Unit" isOpen={choosing !== null} onClose={() => setChoosing(null)}>
        <View role="radiogroup" aria-label="Unit">
          {units.map(({ id, label, symbol }) => {
            const isChosen = choosing !== null && conversion[choosing] === id;
            return (
              <Pressable
                key={id}
                role="radio"
                aria-checked={isChosen}
                onPress={() => {
                  if (choosing !== null) setConversion({ ...conversion, [choosing]: id });
                  setChoosing(null);
                }}
                style={[styles.unit, isChosen && { backgroundColor: colors.accentSoft }]}
              >
                <Text style={styles.label}>{label}</Text>
                {label.toLowerCase() !== symbol.toLowerCase() && <Text tone="muted">{symbol}</Text>}
              </Pressable>
            );
          })}
        </View>
      </Sheet>
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  value: { fontSize: 24, lineHeight: 30, fontWeight: "700", fontVariant: ["tabular-nums"] },
  swap: { alignItems: "center" },
  list: { borderTopWidth: StyleSheet.hairlineWidth, paddingTop: spacing.s },
  unit: {
    minHeight: 46,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.s,
    borderRadius: radius.s,
  },
  label: { flex: 1 },
  number: { fontVariant: ["tabular-nums"], fontWeight: "600" },
});
