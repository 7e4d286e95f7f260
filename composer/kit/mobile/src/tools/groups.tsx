import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import { type GroupRule, groupsText, makeGroups, MAX_GROUP_NUMBER, readGrouping } from "@/tools/grouping.ts";
import { NumberInput } from "@/tools/number-input";
import { randomBits } from "@/tools/random-bits";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { successFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface GroupsProps {
  title?: string;
  names: readonly string[];
  by: GroupRule["by"];
  number: number;
  /** The words on the button. */
  button: string;
  storageKey: string;
}

const KINDS = [
  { value: "count", label: "So many groups" },
  { value: "size", label: "Groups of so many" },
] as const;

/** Puts everybody into groups by chance. */
export function Groups({ title, names, by, number, button, storageKey }: GroupsProps) {
  const colors = useColors();
  const [grouping, setGrouping] = useStored(storageKey, readGrouping);
  const [said, setSaid] = useState("");
  const rule = grouping.rule ?? { by, number };
  const { groups } = grouping;

  function make() {
    const made = makeGroups(names, rule, randomBits);
    successFeedback();
    setGrouping({ ...grouping, groups: made });
    setSaid(`${made.length} groups.`);
  }

  return (
    <ToolPanel title={title} name="Groups">
      <Chips<GroupRule["by"]>
        label="How they are made"
        options={KINDS}
        value={rule.by}
        onChange={(kind) => setGrouping({ ...grouping, rule: { ...rule, by: kind } })}
      />
      <NumberInput
        label={rule.by === "count" ? "Groups" : "In each"}
        value={rule.number}
        min={2}
        max={MAX_GROUP_NUMBER}
        onChange={(value) => setGrouping({ ...grouping, rule: { ...rule, number: Math.floor(value) } })}
      />
      {names.length === 0 ? (
        <Text tone="muted">There is nobody to put into groups yet.</Text>
      ) : (
        <Button label={button} icon="shuffle" onPress={make} />
      )}
      {groups.map((group, index) => (
        <View key={index} style={[styles.group, { backgroundColor: colors.field }]}>
          <Text variant="callout" tone="accent" heading={3}>
            Group {index + 1}
          </Text>
          {group.map((name, place) => (
            <Text key={place} variant="headline">
              {name}
            </Text>
          ))}
        </View>
      ))}
      {groups.length > 0 && <CopyButton text={groupsText(groups)} name="groups" />}
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  group: { gap: spacing.xs, padding: spacing.m, borderRadius: radius.m },
});
