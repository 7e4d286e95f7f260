import { useCallback, useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { addLabel, readLabels } from "@/tools/counter-labels.ts";
import { Counters, type CountersProps } from "@/tools/counters";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";
import { TextField } from "@/ui/text-field";

/** Counters that people add to and take away from; each has the step and the goal of its name, or of the first one. */
export function OpenCounters({ counters, storageKey, ...rest }: CountersProps) {
  const read = useCallback(
    (stored: unknown) =>
      readLabels(
        stored,
        counters.map(({ label }) => label),
      ),
    [counters],
  );
  const [labels, setLabels] = useStored(`${storageKey}-names`, read);
  const [before, setBefore] = useState<{ labels: readonly string[]; removed: string } | null>(null);
  const [typed, setTyped] = useState("");
  const shown = labels.map((label) => ({
    step: counters[0]?.step ?? 1,
    goal: counters[0]?.goal ?? null,
    ...counters.find((counter) => counter.label === label),
    label,
  }));

  function add() {
    setLabels(addLabel(labels, typed));
    setTyped("");
    setBefore(null);
  }
  function remove(removed: string) {
    setBefore({ labels, removed });
    setLabels(labels.filter((label) => label !== removed));
  }
  function takeBack(taken: readonly string[]) {
    setLabels(taken);
    setBefore(null);
  }

  return (
    <Counters {...rest} counters={shown} storageKey={storageKey} onRemove={remove}>
      <View style={styles.form}>
        <TextField label="New counter" value={typed} onChange={setTyped} />
        <Button label="Add" kind="quiet" icon="plus" onPress={add} />
      </View>
      {before !== null && (
        <View role="status" aria-live="polite" style={styles.form}>
          <Text>{before.removed} is taken away.</Text>
          <Button label="Undo" kind="quiet" icon="undo" onPress={() => takeBack(before.labels)} />
        </View>
      )}
    </Counters>
  );
}

const styles = StyleSheet.create({ form: { gap: spacing.m } });
