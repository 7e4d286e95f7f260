import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { parseNumber } from "@/tools/number-text.ts";
import { Field } from "@/ui/field";
import { Input } from "@/ui/text-field";

interface NumberInputProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A number that is taken over as soon as it is one within its bounds. */
export function NumberInput({ label, value, min, max, onChange }: NumberInputProps) {
  // Null while nobody types: then it shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? value : parseNumber(typed);
  const isWrong = number === null || number < min || number > max;
  function change(text: string) {
    setTyped(text);
    const next = parseNumber(text);
    if (next !== null && next >= min && next <= max) onChange(next);
  }
  return (
    <View style={styles.field}>
      <Field label={label} error={isWrong ? `${min} to ${max}` : undefined}>
        <Input
          aria-label={label}
          inputMode="decimal"
          value={typed ?? String(value)}
          isWrong={isWrong}
          onChangeText={change}
          onEndEditing={() => setTyped(null)}
          onBlur={() => setTyped(null)}
        />
      </Field>
    </View>
  );
}

const styles = StyleSheet.create({ field: { flex: 1, minWidth: 76 } });
