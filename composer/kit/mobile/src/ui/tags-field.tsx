import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import { Field, type FieldProps } from "@/ui/field";
import { IconButton } from "@/ui/icon-button";
import { RemovableChip } from "@/ui/removable-chip";
import { Input } from "@/ui/text-field";

interface TagsFieldProps extends Omit<FieldProps<readonly string[]>, "onChange"> {
  required?: boolean;
  /** What is offered; anything else can be entered too. */
  options: readonly string[];
  onChange: (value: string[]) => void;
}

/** Short texts, each once. The keyboard's return key or a comma adds what was typed. */
export function TagsField({ label, value, error, required = false, options, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const offered = options.filter((option) => !value.includes(option) && option.toLowerCase().includes(wanted));

  function add(text: string) {
    const known = new Map([...options, ...value].map((tag) => [tag.toLowerCase(), tag]));
    const tags = text.split(",").map((tag) => tag.trim().replace(/\s+/g, " "));
    const entered = tags.filter((tag) => tag !== "").map((tag) => known.get(tag.toLowerCase()) ?? tag);
    if (entered.length > 0) onChange([...new Set([...value, ...entered])]);
    setTyped("");
  }

  return (
    <Field label={label} error={error}>
      {value.length > 0 && (
        <View role="list" aria-label={`${label}: chosen`} style={styles.chips}>
          {value.map((tag) => (
            <RemovableChip key={tag} label={tag} onRemove={() => onChange(value.filter((each) => each !== tag))} />
          ))}
        </View>
      )}
      <View style={styles.row}>
        <Input
          aria-label={label}
          aria-required={required}
          value={typed}
          isWrong={error !== undefined}
          placeholder="Add a tag"
          returnKeyType="done"
          submitBehavior="submit"
          onChangeText={(text) => (text.includes(",") ? add(text) : setTyped(text))}
          onSubmitEditing={() => add(typed)}
          onBlur={() => add(typed)}
          onKeyPress={({ nativeEvent }) => {
            if (nativeEvent.key === "Backspace" && typed === "" && value.length > 0) onChange(value.slice(0, -1));
          }}
          style={styles.input}
        />
        <IconButton icon="plus" name={`Add to ${label}`} kind="quiet" onPress={() => add(typed)} />
      </View>
      {offered.length > 0 && (
        <View style={styles.chips}>
          {offered.map((option) => (
            <Button
              key={option}
              kind="quiet"
              label={option}
              name={`Add ${option}`}
              onPress={() => add(option)}
              style={styles.offer}
            />
          ))}
        </View>
      )}
    </Field>
  );
}

const styles = StyleSheet.create({
  chips: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  input: { flex: 1 },
  offer: { minHeight: 44, paddingHorizontal: 14 },
});
