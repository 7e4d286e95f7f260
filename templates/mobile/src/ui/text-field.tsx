import { useState } from "react";
import { StyleSheet, TextInput, type TextInputProps } from "react-native";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Field, type FieldProps } from "@/ui/field";

interface TextFieldProps extends FieldProps<string> {
  kind?: "text" | "long" | "url" | "email" | "phone" | "time";
  autoFocus?: boolean;
}

const keyboards: Record<NonNullable<TextFieldProps["kind"]>, TextInputProps> = {
  text: {},
  long: { multiline: true, numberOfLines: 4 },
  url: { inputMode: "url", autoCapitalize: "none", autoCorrect: false, placeholder: "https://" },
  email: { inputMode: "email", autoCapitalize: "none", autoCorrect: false },
  phone: { inputMode: "tel" },
  time: { placeholder: "07:30", maxLength: 5 },
};

export function TextField({ label, value, error, onChange, kind = "text", autoFocus }: TextFieldProps) {
  return (
    <Field label={label} error={error}>
      <Input
        aria-label={label}
        value={value}
        isWrong={error !== undefined}
        onChangeText={onChange}
        autoFocus={autoFocus}
        style={kind === "long" && styles.long}
        {...keyboards[kind]}
      />
    </Field>
  );
}

/** A text input in the look of the app, without a label that can be seen. */
export function Input({ isWrong = false, style, ...rest }: TextInputProps & { isWrong?: boolean }) {
  const colors = useColors();
  const [hasFocus, setHasFocus] = useState(false);
  const border = isWrong ? colors.danger : hasFocus ? colors.accent : colors.line;
  return (
    <TextInput
      placeholderTextColor={colors.muted}
      selectionColor={colors.accent}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
      style={[styles.input, { backgroundColor: colors.surface, borderColor: border, color: colors.ink }, style]}
      {...rest}
    />
  );
}

const styles = StyleSheet.create({
  input: {
    ...type.body,
    minHeight: 50,
    paddingHorizontal: 14,
    paddingVertical: spacing.m,
    borderWidth: 1.5,
    borderRadius: radius.m,
    outlineWidth: 0,
  },
  long: { minHeight: 104, textAlignVertical: "top" },
});
