import { Pressable, StyleSheet, View } from "react-native";
import { LETTERS } from "@/games/letters.ts";
import { MIN_TOUCH, radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface LetterKeysProps {
  /** How a letter looks and what is said of it; none of what nobody has tried. */
  markOf: (letter: string) => LetterKeyMark | null;
  isDisabled: (letter: string) => boolean;
  onLetter: (letter: string) => void;
}

export interface LetterKeyMark {
  said: string;
  look: "good" | "near" | "gone";
}

/** A to Z to press. */
export function LetterKeys({ markOf, isDisabled, onLetter }: LetterKeysProps) {
  const colors = useColors();
  const looks = {
    good: { backgroundColor: colors.accent, borderColor: colors.accent },
    near: { backgroundColor: colors.accentSoft, borderColor: colors.accent, borderStyle: "dashed" },
    gone: { backgroundColor: colors.field, borderColor: colors.line },
    none: { backgroundColor: colors.surface, borderColor: colors.edge },
  } as const;
  return (
    <View role="group" aria-label="Letters" style={styles.keys}>
      {LETTERS.map((letter) => {
        const mark = markOf(letter);
        const look = mark?.look ?? "none";
        return (
          <Pressable
            key={letter}
            role="button"
            aria-label={mark === null ? letter : `${letter}, ${mark.said}`}
            aria-disabled={isDisabled(letter)}
            disabled={isDisabled(letter)}
            onPress={() => {
              tapFeedback();
              onLetter(letter);
            }}
            style={[styles.key, looks[look]]}
          >
            <Text
              variant="headline"
              tone={look === "good" ? "onAccent" : look === "gone" ? "muted" : "ink"}
              style={look === "gone" && styles.gone}
            >
              {letter}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  keys: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", gap: 6 },
  key: {
    width: 40,
    height: MIN_TOUCH,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1.5,
    borderRadius: radius.s,
  },
  gone: { textDecorationLine: "line-through" },
});
