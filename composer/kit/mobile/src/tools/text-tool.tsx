import { Platform, StyleSheet, TextInput, View } from "react-native";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import { Said } from "@/tools/said";
import { TEXT_CASES } from "@/tools/text-cases.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { useTextTool } from "@/tools/use-text-tool.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface TextToolProps {
  title?: string;
  storageKey: string;
}

/** Counts the words of a text while it is written, and changes its letters. */
export function TextTool({ title, storageKey }: TextToolProps) {
  const colors = useColors();
  const tool = useTextTool(storageKey);

  return (
    <ToolPanel title={title} name="Text">
      <TextInput
        multiline
        {...(Platform.OS === "web" ? { rows: Math.max(8, tool.text.split("\n").length + 1) } : {})}
        aria-label="Text"
        placeholder="Write or paste a text here."
        placeholderTextColor={colors.muted}
        value={tool.text}
        onChangeText={tool.write}
        style={[styles.text, { color: colors.ink, borderColor: colors.line, backgroundColor: colors.field }]}
      />
      <View style={styles.counts}>
        {tool.counts.map(({ label, value }) => (
          <View key={label} accessible style={[styles.count, { borderColor: colors.line }]}>
            <Text variant="title">{value}</Text>
            <Text variant="callout" tone="muted">
              {label}
            </Text>
          </View>
        ))}
      </View>
      <View style={styles.row}>
        {TEXT_CASES.map(({ label, change }) => (
          <Button key={label} label={label} kind="quiet" onPress={() => tool.change(change(tool.text), `${label}.`)} />
        ))}
      </View>
      <View style={styles.row}>
        <CopyButton text={tool.text} name="the text" />
        <Button label="Clear" kind="quiet" onPress={() => tool.change("", "The text is gone.")} />
        {tool.canUndo && <Button label="Undo" kind="quiet" onPress={tool.undo} />}
      </View>
      <Said text={tool.said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  text: {
    ...type.body,
    minHeight: 200,
    padding: spacing.m,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
    textAlignVertical: "top",
  },
  counts: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
  count: {
    minWidth: 104,
    flexGrow: 1,
    padding: spacing.s,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
  },
  row: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
});
