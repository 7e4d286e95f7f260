import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { type Code, CODES } from "@/tools/codes.ts";
import { swatchOf } from "@/tools/color-codes.ts";
import { CopyButton } from "@/tools/copy-button";
import { readText } from "@/tools/read-text.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { Text } from "@/ui/text";
import { TextField } from "@/ui/text-field";

interface CodeToolProps {
  title?: string;
  code: Code;
  storageKey: string;
}

/** What is typed, in other ways to write it: each can be copied. */
export function CodeTool({ title, code, storageKey }: CodeToolProps) {
  const colors = useColors();
  const [text, setText] = useStored(storageKey, readText);
  const { label, example, read } = CODES[code];
  const lines = read(text);
  const swatch = code === "colors" ? swatchOf(text) : null;

  return (
    <ToolPanel title={title} name={label}>
      <TextField label={label} value={text} onChange={setText} />
      {swatch !== null && (
        <View aria-hidden style={[styles.swatch, { backgroundColor: swatch, borderColor: colors.line }]} />
      )}
      {lines.map((line) => (
        <View key={line.label} style={[styles.line, { borderColor: colors.line }]}>
          <Text tone="muted">{line.label}</Text>
          <Text selectable>{line.value}</Text>
          <CopyButton text={line.value} name={line.label} />
        </View>
      ))}
      {lines.length === 0 && (
        <Text tone="muted">
          {text.trim() === "" ? `Type something: ${example}` : `Not read. Like this: ${example}`}
        </Text>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  swatch: { height: 64, borderWidth: 1, borderRadius: radius.m },
  line: { gap: spacing.s, padding: spacing.m, borderWidth: 1, borderRadius: radius.m },
});
