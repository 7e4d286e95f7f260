import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { CopyButton } from "@/tools/copy-button";
import { ToolPanel } from "@/tools/tool-panel";
import { useCardPicker } from "@/tools/use-card-picker.ts";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface CardPickerProps {
  title?: string;
  names: readonly string[];
  /** What stands beside each of them: who said it. */
  besides?: readonly string[];
  /** The words on the button. */
  button: string;
  storageKey: string;
}

/** One of them at random on a card, never the same one twice in a row. */
export function CardPicker({ title, names, besides = [], button, storageKey }: CardPickerProps) {
  const { shown, next } = useCardPicker(storageKey, names.length);
  const name = names[shown];
  const beside = besides[shown] ?? "";

  return (
    <ToolPanel title={title} name="One at random">
      {name === undefined ? (
        <Text tone="muted">There is nothing to choose from yet.</Text>
      ) : (
        <>
          <View accessible role="status" aria-live="polite" style={styles.card}>
            <Text variant="title" style={styles.words}>
              {name}
            </Text>
            {beside !== "" && (
              <Text tone="muted" style={styles.words}>
                {beside}
              </Text>
            )}
          </View>
          <Button label={button} icon="shuffle" onPress={next} />
          <CopyButton text={beside === "" ? name : `${name} – ${beside}`} name="it" />
        </>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  card: { minHeight: 180, justifyContent: "center", gap: spacing.m, paddingVertical: spacing.l },
  words: { textAlign: "center" },
});
