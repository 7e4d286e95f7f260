import { useEffect } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { useSafeAreaInsets } from "react-native-safe-area-context";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface UndoBarProps {
  /** What was done last and can be taken back; null when there is nothing. */
  message: string | null;
  onUndo: () => void;
  /** The same function each time: another one begins the time anew. */
  onDismiss: () => void;
}

const SHOWN_MS = 8_000;

/** Stands above the tab bar for a while. */
export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  const colors = useColors();
  const insets = useSafeAreaInsets();
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, onDismiss]);
  return (
    <View role="status" style={[styles.place, { bottom: insets.bottom + 68 }]}>
      {message !== null && (
        <View style={[styles.bar, { backgroundColor: colors.ink }]}>
          <Text variant="callout" numberOfLines={1} style={[styles.message, { color: colors.canvas }]}>
            {message}
          </Text>
          <Pressable role="button" aria-label="Undo" onPress={onUndo} style={styles.button}>
            <Text variant="callout" style={[styles.undo, { color: colors.canvas }]}>
              Undo
            </Text>
          </Pressable>
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  place: { position: "absolute", left: spacing.l, right: spacing.l, pointerEvents: "box-none" },
  bar: { flexDirection: "row", alignItems: "center", paddingLeft: spacing.l, borderRadius: radius.m },
  message: { flex: 1 },
  button: { minHeight: 48, justifyContent: "center", paddingHorizontal: spacing.l },
  undo: { fontWeight: "700", textDecorationLine: "underline" },
});
