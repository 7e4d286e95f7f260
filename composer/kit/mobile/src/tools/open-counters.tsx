import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Counters, type CountersProps } from "@/tools/counters";
import { NumberInput } from "@/tools/number-input";
import { useOpenCounters } from "@/tools/use-open-counters";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";
import { TextField } from "@/ui/text-field";

/** Counters that people add to and take away from; each has the step of its name, or of the first one, and its goal. */
export function OpenCounters({ counters, storageKey, ...rest }: CountersProps) {
  const { typed, setTyped, add, remove, removed, undo, ...open } = useOpenCounters(storageKey, counters);

  return (
    <Counters {...rest} counters={open.counters} storageKey={storageKey} onRemove={remove}>
      <View style={styles.form}>
        <TextField label="New counter" value={typed} onChange={setTyped} />
        {rest.isRepeated === true && (
          <NumberInput label="Of how many" value={open.goal} min={1} max={10_000} onChange={open.setGoal} />
        )}
        <Button label="Add" kind="quiet" icon="plus" onPress={add} />
      </View>
      {removed !== null && (
        <View role="status" aria-live="polite" style={styles.form}>
          <Text>{removed} is taken away.</Text>
          <Button label="Undo" kind="quiet" icon="undo" onPress={undo} />
        </View>
      )}
    </Counters>
  );
}

const styles = StyleSheet.create({ form: { gap: spacing.m } });
