import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { nameOfColor, SWATCHES } from "@/records/swatches.ts";
import { MIN_TOUCH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Field, type FieldProps } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { pressBySpace } from "@/ui/press-by-space";
import { Input } from "@/ui/text-field";

const HEX = /^#[0-9a-f]{6}$/;

/** A colour, #rrggbb, or "" for none: one of those that are offered, or any other by its number. */
export function ColorField({
  label,
  value,
  error,
  required = false,
  onChange,
}: FieldProps<string> & { required?: boolean }) {
  const colors = useColors();
  const [typed, setTyped] = useState(SWATCHES.some(({ hex }) => hex === value) ? "" : value);
  const choose = (hex: string) => {
    setTyped("");
    onChange(hex);
  };
  return (
    <Field label={value === "" ? label : `${label}: ${nameOfColor(value)}`} error={error}>
      <View role="radiogroup" aria-label={label} style={styles.swatches}>
        {SWATCHES.map(({ hex, name }) => (
          <Pressable
            key={hex}
            role="radio"
            aria-checked={value === hex}
            aria-label={name}
            onPress={() => choose(hex)}
            {...pressBySpace(() => choose(hex))}
            style={styles.touch}
          >
            <View
              style={[
                styles.swatch,
                { backgroundColor: hex },
                value === hex && { borderColor: colors.ink, borderWidth: 3 },
              ]}
            >
              {value === hex && <Icon name="check" size={18} color="#ffffff" />}
            </View>
          </Pressable>
        ))}
      </View>
      <View style={styles.row}>
        <View
          aria-hidden
          style={[
            styles.swatch,
            { backgroundColor: HEX.test(value) ? value : "transparent", borderColor: colors.edge },
          ]}
        />
        <Input
          aria-label={`${label}: another colour`}
          value={typed}
          isWrong={error !== undefined || (typed !== "" && !HEX.test(typed))}
          placeholder="#1e90ff"
          autoCapitalize="none"
          autoCorrect={false}
          maxLength={7}
          onChangeText={(text) => {
            const hex = text.toLowerCase();
            setTyped(hex);
            if (HEX.test(hex)) onChange(hex);
          }}
          style={styles.input}
        />
        {value !== "" && !required && (
          <Button kind="plain" label="None" name={`None: ${label}`} onPress={() => choose("")} />
        )}
      </View>
    </Field>
  );
}

const styles = StyleSheet.create({
  swatches: { flexDirection: "row", flexWrap: "wrap" },
  touch: { width: MIN_TOUCH, height: MIN_TOUCH, alignItems: "center", justifyContent: "center" },
  swatch: {
    width: 34,
    height: 34,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1,
    borderColor: "transparent",
    borderRadius: radius.full,
  },
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  input: { flex: 1 },
});
