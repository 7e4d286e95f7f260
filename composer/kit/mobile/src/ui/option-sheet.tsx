import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { findOptions, type Option } from "@/records/find-options.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { pressBySpace } from "@/ui/press-by-space";
import { SearchField } from "@/ui/search-field";
import { Sheet } from "@/ui/sheet";
import { Text } from "@/ui/text";

interface OptionSheetProps {
  title: string;
  isOpen: boolean;
  options: readonly Option[];
  chosen: readonly string[];
  /** Whether several can be chosen. */
  isMany: boolean;
  onToggle: (id: string) => void;
  onClose: () => void;
}

/** More than so many are found by typing. */
const MOST_WITHOUT_SEARCH = 12;
const MOST_SHOWN = 50;

/** Rises over the page with what can be chosen. */
export function OptionSheet({ title, isOpen, options, chosen, isMany, onToggle, onClose }: OptionSheetProps) {
  const colors = useColors();
  const [typed, setTyped] = useState("");
  const found = findOptions(options, typed);
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose}>
      {options.length > MOST_WITHOUT_SEARCH && (
        <SearchField name={`Find in ${title}`} value={typed} onChange={setTyped} />
      )}
      <View role={isMany ? "group" : "radiogroup"} aria-label={title} style={styles.options}>
        {found.slice(0, MOST_SHOWN).map((option) => {
          const isChosen = chosen.includes(option.id);
          return (
            <Pressable
              key={option.id}
              role={isMany ? "checkbox" : "radio"}
              aria-checked={isChosen}
              aria-label={option.label}
              onPress={() => onToggle(option.id)}
              {...pressBySpace(() => onToggle(option.id))}
              style={({ pressed }) => [
                styles.option,
                { backgroundColor: isChosen ? colors.accentSoft : pressed ? colors.field : "transparent" },
              ]}
            >
              <Text style={styles.label}>{option.label}</Text>
              {isChosen && <Icon name="check" color={colors.accent} />}
            </Pressable>
          );
        })}
      </View>
      {found.length === 0 && (
        <Text tone="muted">{options.length === 0 ? "There is nothing to choose yet." : "Nothing found."}</Text>
      )}
      {found.length > MOST_SHOWN && (
        <Text variant="callout" tone="muted">
          {`${found.length - MOST_SHOWN} more: type to find them.`}
        </Text>
      )}
    </Sheet>
  );
}

const styles = StyleSheet.create({
  options: { gap: 2 },
  option: {
    minHeight: 48,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.m,
    borderRadius: radius.m,
  },
  label: { flex: 1 },
});
