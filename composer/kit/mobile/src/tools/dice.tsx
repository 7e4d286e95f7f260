import { useCallback, useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { NumberInput } from "@/tools/number-input";
import { randomBits } from "@/tools/random-bits";
import { diceInWords, DIE_PIPS, keepRoll, MAX_DICE, MAX_MODIFIER, readDice, rollDice, totalOf } from "@/tools/rolls.ts";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { successFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface DiceProps {
  title?: string;
  sides: number;
  count: number;
  /** Added to the total. */
  modifier?: number;
  storageKey: string;
}

/** Dice of any number of sides, each side as likely. */
export function Dice({ title, sides, count, modifier, storageKey }: DiceProps) {
  const colors = useColors();
  const read = useCallback(
    (stored: unknown) => readDice(stored, sides, count, modifier ?? null),
    [sides, count, modifier],
  );
  const [dice, setDice] = useStored(storageKey, read);
  const [said, setSaid] = useState("");
  const [latest, ...earlier] = dice.rolls;
  const added = dice.modifier ?? 0;
  const hasTotal = (roll: readonly number[]) => roll.length > 1 || dice.modifier !== null;

  function roll() {
    const rolled = rollDice(dice.sides, dice.count, randomBits);
    successFeedback();
    setDice(keepRoll(dice, rolled));
    setSaid(hasTotal(rolled) ? `${rolled.join(", ")}. Total ${totalOf(rolled) + added}.` : `${totalOf(rolled)}`);
  }

  return (
    <ToolPanel title={title} name="Dice">
      <View style={styles.table}>
        {latest === undefined ? (
          <Text tone="muted">Roll to begin.</Text>
        ) : (
          <>
            <View style={styles.dice}>
              {latest.map((value, index) => (
                <Die key={index} value={value} hasPips={dice.sides <= 6} />
              ))}
            </View>
            {hasTotal(latest) && (
              <Text variant="headline">
                {dice.modifier === null ? "Total" : `${diceInWords(dice)}:`} {totalOf(latest) + added}
              </Text>
            )}
          </>
        )}
      </View>
      <Button label="Roll" icon="shuffle" onPress={roll} />
      <View style={styles.settings}>
        <NumberInput
          label="Dice"
          value={dice.count}
          min={1}
          max={MAX_DICE}
          onChange={(next) => setDice({ ...dice, count: Math.floor(next) })}
        />
        <NumberInput
          label="Sides"
          value={dice.sides}
          min={2}
          max={100}
          onChange={(next) => setDice({ ...dice, sides: Math.floor(next) })}
        />
        {dice.modifier !== null && (
          <NumberInput
            label="Plus"
            value={dice.modifier}
            min={-MAX_MODIFIER}
            max={MAX_MODIFIER}
            onChange={(next) => setDice({ ...dice, modifier: Math.round(next) })}
          />
        )}
      </View>
      {earlier.length > 0 && (
        <View>
          <Text variant="callout" tone="muted" heading={3}>
            Before that
          </Text>
          {earlier.map((each, index) => (
            <View key={earlier.length - index} style={[styles.past, { borderColor: colors.line }]}>
              <Text variant="callout" style={styles.values}>
                {each.join(" + ")}
              </Text>
              {hasTotal(each) && <Text variant="callout">{totalOf(each) + added}</Text>}
            </View>
          ))}
          <Button label="Forget them" kind="plain" onPress={() => setDice({ ...dice, rolls: [] })} />
        </View>
      )}
      <Said text={said} />
    </ToolPanel>
  );
}

function Die({ value, hasPips }: { value: number; hasPips: boolean }) {
  const colors = useColors();
  return (
    <View
      accessible
      role="img"
      aria-label={String(value)}
      style={[styles.die, { backgroundColor: colors.field, borderColor: colors.edge }]}
    >
      {hasPips ? (
        <View style={styles.pips}>
          {Array.from({ length: 9 }, (_, place) => (
            <View key={place} style={styles.place}>
              {DIE_PIPS[value]?.includes(place) === true && (
                <View style={[styles.pip, { backgroundColor: colors.accent }]} />
              )}
            </View>
          ))}
        </View>
      ) : (
        <Text variant="largeTitle">{value}</Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  table: { minHeight: 130, alignItems: "center", justifyContent: "center", gap: spacing.m },
  dice: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", gap: spacing.m },
  die: {
    width: 76,
    height: 76,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1,
    borderRadius: radius.l,
  },
  pips: { width: 54, height: 54, flexDirection: "row", flexWrap: "wrap" },
  place: { width: 18, height: 18, alignItems: "center", justifyContent: "center" },
  pip: { width: 12, height: 12, borderRadius: radius.full },
  settings: { flexDirection: "row", gap: spacing.m },
  past: { minHeight: 40, flexDirection: "row", alignItems: "center", borderTopWidth: StyleSheet.hairlineWidth },
  values: { flex: 1 },
});
