import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { ApartPairs } from "@/tools/apart-pairs";
import { CopyButton } from "@/tools/copy-button";
import { type GroupRule, groupsText, MAX_GROUP_NUMBER } from "@/tools/grouping.ts";
import { NumberInput } from "@/tools/number-input";
import { Said } from "@/tools/said";
import { ToolPanel } from "@/tools/tool-panel";
import { GROUP_KINDS, useGroups } from "@/tools/use-groups";
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
  /** What a group is called: "Table". */
  groupName?: string;
  /** People say who is not to be in one group. */
  apart?: boolean;
  storageKey: string;
}

/** Puts everybody into groups by chance. */
export function Groups({
  title,
  names,
  by,
  number,
  button,
  groupName = "Group",
  apart = false,
  storageKey,
}: GroupsProps) {
  const colors = useColors();
  const tool = useGroups(storageKey, names, { by, number });
  const { rule, groups, said, make, change } = tool;

  function makeAndFeel() {
    make();
    successFeedback();
  }

  return (
    <ToolPanel title={title} name="Groups">
      <Chips<GroupRule["by"]>
        label="How they are made"
        options={GROUP_KINDS}
        value={rule.by}
        onChange={(kind) => change({ by: kind })}
      />
      <NumberInput
        label={rule.by === "count" ? "Groups" : "In each"}
        value={rule.number}
        min={2}
        max={MAX_GROUP_NUMBER}
        onChange={(value) => change({ number: Math.floor(value) })}
      />
      {names.length === 0 ? (
        <Text tone="muted">There is nobody to put into groups yet.</Text>
      ) : (
        <Button label={button} icon="shuffle" onPress={makeAndFeel} />
      )}
      {groups.map((group, index) => (
        <View key={index} style={[styles.group, { backgroundColor: colors.field }]}>
          <Text variant="callout" tone="accent" heading={3}>
            {groupName} {index + 1}
          </Text>
          {group.map((name, place) => (
            <Text key={place} variant="headline">
              {name}
            </Text>
          ))}
        </View>
      ))}
      {groups.length > 0 && <CopyButton text={groupsText(groups, groupName)} name="groups" />}
      {apart && (
        <ApartPairs
          names={names}
          pairs={tool.apart}
          together={tool.together}
          onAdd={tool.keepApart}
          onRemove={tool.removePair}
        />
      )}
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  group: { gap: spacing.xs, padding: spacing.m, borderRadius: radius.m },
});
