import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { Field, type FieldProps } from "@/ui/field";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface NumberFieldProps extends FieldProps<number | null> {
  /** Shown in the field, behind the number. */
  unit?: string;
}

export function NumberField({ label, value, error, onChange, unit }: NumberFieldProps) {
  // What is typed is not always a number yet: "3.", "-".
  const [text, setText] = useState(value === null ? "" : String(value));
  const change = (typed: string) => {
    const plain = typed.replace(",", ".").replace(/[^\d.-]/g, "");
    setText(plain);
    const number = Number.parseFloat(plain);
    onChange(Number.isFinite(number) ? number : null);
  };
  return (
    <Field label={label} error={error}>
      <View>
        <Input
          aria-label={label}
          inputMode="decimal"
          value={text}
          isWrong={error !== undefined}
          onChangeText={change}
          style={unit !== undefined && styles.withUnit}
        />
        {unit !== undefined && (
          <View style={styles.unit}>
            <Text tone="muted">{unit}</Text>
          </View>
        )}
      </View>
    </Field>
  );
}

const styles = StyleSheet.create({
  withUnit: { paddingRight: 64 },
  unit: { position: "absolute", right: 14, top: 0, bottom: 0, justifyContent: "center", pointerEvents: "none" },
});
