import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { Text } from "@/ui/text";

/** What the fields of a form have in common. */
export interface FieldProps<Value> {
  label: string;
  value: Value;
  /** What is wrong with the value, in words. */
  error?: string;
  onChange: (value: Value) => void;
}

/** A label above a control, and below it what is wrong with its value. */
export function Field({ label, error, children }: { label: string; error?: string; children: ReactNode }) {
  return (
    <View style={styles.field}>
      <Text variant="callout" tone="muted" style={styles.label}>
        {label}
      </Text>
      {children}
      <FieldError error={error} />
    </View>
  );
}

export function FieldError({ error }: { error?: string }) {
  if (error === undefined) return null;
  return (
    <Text role="alert" variant="callout" tone="danger">
      {error}
    </Text>
  );
}

const styles = StyleSheet.create({
  field: { gap: 6 },
  label: { fontWeight: "600" },
});
