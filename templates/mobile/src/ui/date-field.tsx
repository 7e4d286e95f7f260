import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import { Calendar } from "@/ui/calendar";
import { Field, type FieldProps } from "@/ui/field";
import { IconButton } from "@/ui/icon-button";
import { Sheet } from "@/ui/sheet";
import { Input } from "@/ui/text-field";

/** A day, 2026-03-31 or empty: typed, or chosen in a calendar. */
export function DateField({ label, value, error, onChange }: FieldProps<string>) {
  /** The day on which the calendar was opened; null while it is closed. */
  const [today, setToday] = useState<string | null>(null);
  const close = () => setToday(null);
  const choose = (day: string) => {
    onChange(day);
    close();
  };
  return (
    <Field label={label} error={error}>
      <View style={styles.row}>
        <Input
          aria-label={label}
          value={value}
          isWrong={error !== undefined}
          onChangeText={onChange}
          placeholder="2026-03-31"
          maxLength={10}
          style={styles.input}
        />
        <IconButton icon="calendar" name={`Choose ${label}`} kind="quiet" onPress={() => setToday(localDay())} />
      </View>
      <Sheet title={label} isOpen={today !== null} onClose={close}>
        {today !== null && (
          <>
            <Calendar marked={/^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : []} today={today} onPress={choose} />
            <View style={styles.row}>
              <Button label="Today" kind="quiet" onPress={() => choose(today)} style={styles.input} />
              <Button label="No date" kind="quiet" onPress={() => choose("")} style={styles.input} />
            </View>
          </>
        )}
      </Sheet>
    </Field>
  );
}

function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const styles = StyleSheet.create({
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  input: { flex: 1 },
});
