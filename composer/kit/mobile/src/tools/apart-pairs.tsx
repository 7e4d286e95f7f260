import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import type { Pair } from "@/tools/grouping.ts";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { RelationField } from "@/ui/relation-field";
import { Text } from "@/ui/text";

interface ApartPairsProps {
  names: readonly string[];
  pairs: readonly Pair[];
  /** Those of them who are in one group nevertheless. */
  together: readonly Pair[];
  onAdd: (pair: Pair) => void;
  onRemove: (pair: Pair) => void;
}

/** Who is not to be in one group. */
export function ApartPairs({ names, pairs, together, onAdd, onRemove }: ApartPairsProps) {
  const [[one, other], setPair] = useState<Pair>(["", ""]);
  const options = [...new Set(names)].map((name) => ({ id: name, label: name }));
  const canAdd = one !== "" && other !== "" && one !== other;

  function add() {
    onAdd([one, other]);
    setPair(["", ""]);
  }

  return (
    <View style={styles.part}>
      <Text variant="headline" heading={3}>
        Not together
      </Text>
      <RelationField label="This one" value={one} options={options} onChange={(name) => setPair([name, other])} />
      <RelationField label="And that one" value={other} options={options} onChange={(name) => setPair([one, name])} />
      <Button label="Keep apart" kind="quiet" icon="plus" disabled={!canAdd} onPress={add} />
      {pairs.map((pair) => {
        const words = pair.join(" and ");
        return (
          <View key={words} style={styles.pair}>
            <Text style={styles.names}>
              {words}
              {together.includes(pair) && <Text tone="danger"> together for now</Text>}
            </Text>
            <IconButton icon="close" name={`Let ${words} be together`} kind="quiet" onPress={() => onRemove(pair)} />
          </View>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  part: { gap: spacing.m },
  pair: { minHeight: 44, flexDirection: "row", alignItems: "center", gap: spacing.m },
  names: { flex: 1 },
});
