import { StyleSheet, TextInput, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import { countJson, layOutJson } from "@/tools/json-text.ts";
import { readText } from "@/tools/read-text.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface JsonToolProps {
  title?: string;
  storageKey: string;
}

/** Lays JSON out, makes it short, and says what is wrong with it. */
export function JsonTool({ title, storageKey }: JsonToolProps) {
  const colors = useColors();
  const [text, setText] = useStored(storageKey, readText);
  const result = layOutJson(text, false);
  const counts = countJson(text);

  function lay(isShort: boolean) {
    const next = layOutJson(text, isShort);
    if (next.ok) setText(next.text);
  }

  return (
    <ToolPanel title={title} name="JSON">
      <TextInput
        multiline
        aria-label="JSON"
        placeholder={'{ "name": "Ada" }'}
        placeholderTextColor={colors.muted}
        autoCapitalize="none"
        autoCorrect={false}
        spellCheck={false}
        value={text}
        onChangeText={setText}
        style={[
          styles.text,
          { color: colors.ink, borderColor: result.ok ? colors.line : colors.danger, backgroundColor: colors.field },
        ]}
      />
      <Text tone={result.ok ? "muted" : "danger"} role="status" aria-live="polite">
        {!result.ok
          ? `No valid JSON: ${result.message}`
          : counts === null
            ? "Paste JSON here."
            : `Valid JSON: ${counts.objects} objects, ${counts.lists} lists, ${counts.values} values, ${counts.depth} levels.`}
      </Text>
      <View style={styles.row}>
        <Button label="Format" disabled={!result.ok} onPress={() => lay(false)} />
        <Button label="Make it short" kind="quiet" disabled={!result.ok} onPress={() => lay(true)} />
        <CopyButton text={text} name="the JSON" />
        <Button label="Clear" kind="quiet" onPress={() => setText("")} />
      </View>
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  text: {
    ...type.body,
    minHeight: 240,
    padding: spacing.m,
    borderWidth: 1,
    borderRadius: radius.m,
    textAlignVertical: "top",
  },
  row: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
});
