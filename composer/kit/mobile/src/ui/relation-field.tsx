import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import type { Option } from "@/records/find-options.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Field, type FieldProps } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { IconButton } from "@/ui/icon-button";
import { OptionSheet } from "@/ui/option-sheet";
import { Text } from "@/ui/text";

interface RelationFieldProps extends FieldProps<string> {
  required?: boolean;
  options: readonly Option[];
}

/** One other record, by its id; "" for none. */
export function RelationField({ label, value, error, required = false, options, onChange }: RelationFieldProps) {
  const colors = useColors();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((option) => option.id === value);
  return (
    <Field label={label} error={error}>
      <View style={styles.row}>
        <Pressable
          role="button"
          aria-label={`${label}: ${chosen?.label ?? "Choose …"}`}
          aria-haspopup="dialog"
          onPress={() => setIsOpen(true)}
          style={[
            styles.box,
            { backgroundColor: colors.surface, borderColor: error === undefined ? colors.line : colors.danger },
          ]}
        >
          <Text tone={chosen === undefined ? "muted" : "ink"} style={styles.label}>
            {chosen?.label ?? "Choose …"}
          </Text>
          <Icon name="chevronDown" size={18} color={colors.muted} />
        </Pressable>
        {chosen !== undefined && !required && (
          <IconButton icon="close" name={`Clear ${label}`} kind="quiet" onPress={() => onChange("")} />
        )}
      </View>
      <OptionSheet
        title={label}
        isOpen={isOpen}
        options={options}
        chosen={[value]}
        isMany={false}
        onToggle={(id) => {
          onChange(id);
          setIsOpen(false);
        }}
        onClose={() => setIsOpen(false)}
      />
    </Field>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  box: {
    flex: 1,
    minHeight: 50,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    paddingHorizontal: 14,
    paddingVertical: spacing.s,
    borderWidth: 1.5,
    borderRadius: radius.m,
  },
  label: { flex: 1 },
});
