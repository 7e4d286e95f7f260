import { useCallback, useState } from "react";
import { Platform, StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import {
  entropyBits,
  makePassword,
  MAX_LENGTH,
  MAX_WORDS,
  MIN_LENGTH,
  MIN_WORDS,
  type PasswordRules,
  readRules,
  SET_LABELS,
  SET_NAMES,
  strengthOf,
} from "@/tools/password.ts";
import { PASSWORD_WORDS } from "@/tools/password-words.ts";
import { randomBits } from "@/tools/random-bits";
import { Slider } from "@/tools/slider";
import { ToolPanel } from "@/tools/tool-panel";
import { Bar } from "@/ui/bar";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface PasswordMakerProps {
  title?: string;
  /** What it begins with. */
  kind?: PasswordRules["kind"];
  /** How many characters or words at first. */
  length?: number;
  /** For the rules; passwords are stored nowhere. */
  storageKey: string;
}

const FULL_BITS = 128;

export function PasswordMaker({ title, kind = "characters", length: firstLength, storageKey }: PasswordMakerProps) {
  const colors = useColors();
  const read = useCallback(
    (stored: unknown) =>
      readRules(stored, {
        kind,
        ...(firstLength !== undefined && { [kind === "words" ? "words" : "length"]: firstLength }),
      }),
    [kind, firstLength],
  );
  const [rules, setRules] = useStored(storageKey, read);
  const makeFor = (given: PasswordRules) => ({
    rules: given,
    password: makePassword(given, PASSWORD_WORDS, randomBits),
  });
  const [made, setMade] = useState(() => makeFor(rules));
  // The rules were changed, or are read from the storage only now.
  if (made.rules !== rules) setMade(makeFor(rules));
  const { password } = made;
  const bits = Math.floor(entropyBits(rules, PASSWORD_WORDS.length));
  const isWords = rules.kind === "words";
  const length = isWords ? rules.words : rules.length;
  const change = (changed: Partial<PasswordRules>) => setRules({ ...rules, ...changed });

  return (
    <ToolPanel title={title} name="Password maker">
      <View style={[styles.box, { backgroundColor: colors.field }]}>
        <Text selectable aria-label={`Password: ${password}`} style={styles.password}>
          {password}
        </Text>
        <Bar part={bits / FULL_BITS} />
        <Text variant="callout" tone="muted" aria-live="polite">
          {strengthOf(bits)}, {bits} bits
        </Text>
        <View style={styles.row}>
          <Button label="Another" onPress={() => setMade(makeFor(rules))} style={styles.main} />
          <CopyButton text={password} name="password" />
        </View>
      </View>
      <Chips
        label="Made of"
        options={[
          { label: "Characters", value: "characters" },
          { label: "Words", value: "words" },
        ]}
        value={rules.kind}
        onChange={(kind) => change({ kind: kind === "words" ? "words" : "characters" })}
      />
      <Field label={isWords ? `Words: ${length}` : `Length: ${length}`}>
        <Slider
          label={isWords ? "Words" : "Length"}
          min={isWords ? MIN_WORDS : MIN_LENGTH}
          max={isWords ? MAX_WORDS : MAX_LENGTH}
          step={1}
          value={length}
          onChange={(next) => {
            if (next !== length) change(isWords ? { words: next } : { length: next });
          }}
        />
      </Field>
      {!isWords &&
        SET_NAMES.map((name) => (
          <SwitchField
            key={name}
            label={SET_LABELS[name]}
            value={rules.sets.includes(name)}
            onChange={() => {
              const sets = SET_NAMES.filter((each) => (each === name) !== rules.sets.includes(each));
              if (sets.length > 0) change({ sets });
            }}
          />
        ))}
      {!isWords && (
        <SwitchField
          label="Without I, l, 1, O, o and 0"
          value={rules.withoutAlike}
          onChange={(withoutAlike) => change({ withoutAlike })}
        />
      )}
      <Text variant="callout" tone="muted">
        Made on this device, and stored nowhere.
      </Text>
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  box: { borderRadius: radius.m, padding: spacing.l, gap: spacing.m },
  password: {
    minHeight: 56,
    fontSize: 21,
    lineHeight: 28,
    fontFamily: Platform.select({ ios: "Menlo", default: "monospace" }),
  },
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  main: { flex: 1 },
});
