import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { ToolPanel } from "@/tools/tool-panel";
import { TurnRow } from "@/tools/turn-row";
import { useTurnOrder } from "@/tools/use-turn-order";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";
import { Input, TextField } from "@/ui/text-field";

interface TurnTrackerProps {
  title?: string;
  /** Whose turns there are at first. */
  names: readonly string[];
  /** The number that the order goes by, the highest first: "Initiative". Without it people put them in order. */
  sortedBy?: string;
  /** What is counted down of each: "Hit points". */
  counted?: string;
  storageKey: string;
}

/** Whose turn it is, and in which round. */
export function TurnTracker({ title, names, sortedBy, counted, storageKey }: TurnTrackerProps) {
  const turns = useTurnOrder(storageKey, { names, isSorted: sortedBy !== undefined });
  const { members, current, next, round, typed, undoable } = turns;
  const isEmpty = members.length === 0;

  function goOn() {
    tapFeedback();
    turns.nextTurn();
  }

  return (
    <ToolPanel title={title} name="Turn order">
      <View role="status" aria-live="polite" style={styles.status}>
        {current === null ? (
          <Text tone="muted">{isEmpty ? "Add who has turns." : "Next turn begins the first round."}</Text>
        ) : (
          <>
            <Text variant="callout" tone="muted">
              Round {round}
            </Text>
            <Text variant="largeTitle" style={styles.name}>
              {current.name}
            </Text>
            {next !== null && <Text tone="muted">Then {next.name}</Text>}
          </>
        )}
      </View>
      <Button label="Next turn" icon="arrowRight" disabled={isEmpty} onPress={goOn} />
      <Button label="Back" kind="plain" disabled={current === null} onPress={turns.previousTurn} />
      <View role="list" aria-label="Turns">
        {members.map((member, index) => (
          <TurnRow
            key={member.id}
            member={member}
            isCurrent={member.id === current?.id}
            sortedBy={sortedBy}
            counted={counted}
            onRoll={(roll) => turns.setRoll(member.id, roll)}
            onLeft={(left) => turns.setLeft(member.id, left)}
            onEarlier={sortedBy !== undefined || index === 0 ? null : () => turns.move(member.id, -1)}
            onRemove={() => turns.remove(member.id, member.name)}
          />
        ))}
      </View>
      <TextField label="Name" value={typed.name} onChange={(name) => turns.type({ name })} />
      <View style={styles.numbers}>
        {sortedBy !== undefined && (
          <TypedNumber label={sortedBy} value={typed.roll} onChange={(roll) => turns.type({ roll })} />
        )}
        {counted !== undefined && (
          <TypedNumber label={counted} value={typed.left} onChange={(left) => turns.type({ left })} />
        )}
      </View>
      <Button label="Add" kind="quiet" icon="plus" onPress={turns.add} />
      {sortedBy === undefined && members.length > 1 && (
        <Button label="Shuffle" kind="quiet" icon="shuffle" onPress={turns.shuffle} />
      )}
      {current !== null && <Button label="Begin anew" kind="plain" icon="reset" onPress={turns.beginAnew} />}
      {undoable !== null && (
        <View role="status" aria-live="polite" style={styles.undo}>
          <Text>{undoable}</Text>
          <Button label="Undo" kind="quiet" icon="undo" onPress={turns.undo} />
        </View>
      )}
    </ToolPanel>
  );
}

interface TypedNumberProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function TypedNumber({ label, value, onChange }: TypedNumberProps) {
  return (
    <View style={styles.number}>
      <Field label={label}>
        <Input aria-label={label} inputMode="decimal" value={value} onChangeText={onChange} />
      </Field>
    </View>
  );
}

const styles = StyleSheet.create({
  status: { minHeight: 112, alignItems: "center", justifyContent: "center", gap: spacing.xs },
  name: { textAlign: "center" },
  numbers: { flexDirection: "row", gap: spacing.m },
  number: { flex: 1 },
  undo: { gap: spacing.m },
});
