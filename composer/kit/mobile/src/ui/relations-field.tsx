import { useState } from "react";
import { StyleSheet, View } from "react-native";
import type { Option } from "@/records/find-options.ts";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import { Field, type FieldProps } from "@/ui/field";
import { OptionSheet } from "@/ui/option-sheet";
import { RemovableChip } from "@/ui/removable-chip";

interface RelationsFieldProps extends Omit<FieldProps<readonly string[]>, "onChange"> {
  required?: boolean;
  options: readonly Option[];
  onChange: (value: string[]) => void;
}

/** Any number of other records, by their ids. Those that are no longer there are not shown. */
export function RelationsField({ label, value, error, options, onChange }: RelationsFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const without = (id: string) => value.filter((each) => each !== id);
  return (
    <Field label={label} error={error}>
      {chosen.length > 0 && (
        <View role="list" aria-label={`${label}: chosen`} style={styles.chips}>
          {chosen.map(({ id, label: name }) => (
            <RemovableChip key={id} label={name} onRemove={() => onChange(without(id))} />
          ))}
        </View>
      )}
      <Button kind="quiet" icon="plus" label="Choose" name={`Choose ${label}`} onPress={() => setIsOpen(true)} />
      <OptionSheet
        title={label}
        isOpen={isOpen}
        options={options}
        chosen={value}
        isMany
        onToggle={(id) => onChange(value.includes(id) ? without(id) : [...value, id])}
        onClose={() => setIsOpen(false)}
      />
    </Field>
  );
}

const styles = StyleSheet.create({
  chips: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
});
