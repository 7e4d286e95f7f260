import { Pressable, StyleSheet, View } from "react-native";
import { SettingChips } from "@/games/setting-chips";
import { radius, spacing } from "@/theme/tokens";
import { CopyButton } from "@/tools/copy-button";
import { channelsOf, HARMONIES, HARMONY_LABELS, inkOn } from "@/tools/palette-colors.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { usePalette } from "@/tools/use-palette.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface PaletteMakerProps {
  title?: string;
  storageKey: string;
  /** So many colours. */
  count?: number;
}

/** Colours that go together, with their numbers to copy; those that please are saved. */
export function PaletteMaker({ title, storageKey, count = 5 }: PaletteMakerProps) {
  const palette = usePalette({ storageKey, count });

  return (
    <ToolPanel title={title} name="Colour palette">
      <View style={styles.colors}>
        {palette.colors.map((color, at) => {
          const isKept = palette.kept.includes(at);
          const ink = { color: inkOn(color) };
          return (
            <Pressable
              key={at}
              role="button"
              aria-label={`${color}${isKept ? ", kept" : ""}`}
              accessibilityHint="Keeps it in the next palette"
              onPress={() => palette.keep(at)}
              style={[styles.color, { backgroundColor: color }]}
            >
              <View>
                <Text variant="headline" style={ink}>
                  {color.toUpperCase()}
                </Text>
                <Text variant="callout" style={ink}>
                  rgb {channelsOf(color).join(", ")}
                </Text>
              </View>
              <Text style={ink}>{isKept ? "Kept" : "Keep"}</Text>
            </Pressable>
          );
        })}
      </View>
      <Button label="Another palette" icon="shuffle" onPress={palette.another} />
      <View style={styles.row}>
        <Button
          label={palette.isSaved ? "Saved" : "Save it"}
          kind="quiet"
          disabled={palette.isSaved}
          onPress={palette.save}
        />
        <CopyButton text={palette.colors.join(", ")} name="all colours" />
      </View>
      <SettingChips
        label="Colours that are"
        choices={HARMONIES.map((value) => ({ value, label: HARMONY_LABELS[value] }))}
        value={palette.harmony}
        onChange={palette.choose}
      />
      {palette.saved.length > 0 && (
        <View style={styles.colors}>
          <Text variant="headline" heading={3}>
            Saved palettes
          </Text>
          {palette.saved.map((colors) => (
            <View key={colors.join()} style={styles.row}>
              <Pressable
                role="button"
                aria-label={`Open the palette ${colors.join(", ")}`}
                onPress={() => palette.open(colors)}
                style={styles.saved}
              >
                {colors.map((color, at) => (
                  <View key={at} style={[styles.part, { backgroundColor: color }]} />
                ))}
              </Pressable>
              <Button label="Remove" kind="quiet" onPress={() => palette.remove(colors)} />
            </View>
          ))}
        </View>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  colors: { gap: spacing.s },
  color: {
    minHeight: 72,
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "space-between",
    padding: spacing.m,
    borderRadius: radius.m,
  },
  row: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: spacing.s },
  saved: { flex: 1, height: 48, flexDirection: "row", overflow: "hidden", borderRadius: radius.m },
  part: { flex: 1 },
});
