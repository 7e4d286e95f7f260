import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { SettingChips } from "@/games/setting-chips";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import { FILLER_UNITS, type FillerUnit, makeFiller, MOST_FILLER } from "@/tools/filler-text.ts";
import { NumberInput } from "@/tools/number-input";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface FillerToolProps {
  title?: string;
}

const LABELS: Readonly<Record<FillerUnit, string>> = {
  paragraphs: "Paragraphs",
  sentences: "Sentences",
  words: "Words",
};

/** Text that means nothing, to fill a layout with: so many paragraphs, sentences or words. */
export function FillerTool({ title }: FillerToolProps) {
  const colors = useColors();
  const [count, setCount] = useState(3);
  const [unit, setUnit] = useState<FillerUnit>("paragraphs");
  const [text, setText] = useState(() => makeFiller(3, "paragraphs", Math.random));

  function make(nextCount: number, nextUnit: FillerUnit) {
    setCount(nextCount);
    setUnit(nextUnit);
    setText(makeFiller(nextCount, nextUnit, Math.random));
  }

  return (
    <ToolPanel title={title} name="Filler text">
      <NumberInput
        label="How many"
        value={count}
        min={1}
        max={MOST_FILLER}
        onChange={(next) => make(Math.floor(next), unit)}
      />
      <SettingChips
        label="Of what"
        choices={FILLER_UNITS.map((value) => ({ value, label: LABELS[value] }))}
        value={unit}
        onChange={(next) => make(count, next)}
      />
      <View style={[styles.text, { borderColor: colors.line, backgroundColor: colors.field }]}>
        <Text selectable>{text}</Text>
      </View>
      <View style={styles.row}>
        <Button label="Another text" icon="shuffle" onPress={() => make(count, unit)} />
        <CopyButton text={text} name="the text" />
      </View>
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  text: { padding: spacing.m, borderWidth: StyleSheet.hairlineWidth, borderRadius: radius.m },
  row: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
});
