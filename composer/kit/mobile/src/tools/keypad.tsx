import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { KEYPAD_KEYS, type KeypadKey } from "@/tools/keypad-keys.ts";
import { previewOf, readKeypad, takeResult, termsText } from "@/tools/keypad-state.ts";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface KeypadProps {
  title?: string;
  storageKey: string;
}

export function Keypad({ title, storageKey }: KeypadProps) {
  const colors = useColors();
  const [state, setState] = useStored(storageKey, readKeypad);
  const [said, setSaid] = useState("");
  const shown = termsText(state.terms);
  const preview = previewOf(state);
  const looks: Record<KeypadKey["kind"], string> = {
    number: colors.canvas,
    function: colors.field,
    operator: colors.accentSoft,
    equals: colors.accent,
  };

  function press(key: KeypadKey) {
    tapFeedback();
    const next = key.press(state);
    setState(next);
    if (key.kind === "equals") setSaid(termsText(next.terms));
  }

  return (
    <ToolPanel title={title} name="Calculator">
      <View style={[styles.display, { backgroundColor: colors.field }]}>
        <Text tone="muted" style={styles.number}>
          {preview === null ? " " : `= ${termsText([preview])}`}
        </Text>
        <Text selectable style={[styles.number, shown.length > 12 ? styles.long : styles.short]}>
          {shown}
        </Text>
      </View>
      <View style={styles.keys}>
        {KEYPAD_KEYS.map((key) => (
          <View key={key.name} style={styles.place}>
            <Pressable
              role="button"
              aria-label={key.name}
              onPress={() => press(key)}
              style={({ pressed }) => [styles.key, { backgroundColor: looks[key.kind], opacity: pressed ? 0.6 : 1 }]}
            >
              <Text variant="title" tone={key.kind === "equals" ? "onAccent" : "ink"} style={styles.sign}>
                {key.sign}
              </Text>
            </Pressable>
          </View>
        ))}
      </View>
      {state.history.length > 0 && (
        <View>
          <Text variant="callout" tone="muted" heading={3}>
            Last results
          </Text>
          {state.history.map(({ terms, result }, index) => (
            <Pressable
              key={`${state.history.length - index}-${terms.join()}`}
              role="button"
              onPress={() => setState(takeResult(state, result))}
              style={({ pressed }) => [styles.past, { opacity: pressed ? 0.6 : 1 }]}
            >
              <Text variant="callout" tone="muted" style={styles.terms}>
                {termsText(terms)}
              </Text>
              <Text style={styles.number}>= {termsText([result])}</Text>
            </Pressable>
          ))}
        </View>
      )}
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  display: {
    minHeight: 110,
    justifyContent: "flex-end",
    alignItems: "flex-end",
    borderRadius: radius.m,
    padding: spacing.m,
  },
  number: { textAlign: "right", fontVariant: ["tabular-nums"] },
  short: { fontSize: 38, lineHeight: 46, fontWeight: "700" },
  long: { fontSize: 24, lineHeight: 30, fontWeight: "700" },
  keys: { flexDirection: "row", flexWrap: "wrap", margin: -4 },
  place: { width: "25%", padding: 4 },
  key: { minHeight: 58, alignItems: "center", justifyContent: "center", borderRadius: radius.m },
  sign: { fontWeight: "500" },
  past: { minHeight: 44, flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: spacing.m },
  terms: { flex: 1 },
});
