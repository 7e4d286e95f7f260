import { StyleSheet, View } from "react-native";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

/** How much of something there is: 0 to 1, from left to right. Say it in words beside it. */
export function Bar({ part }: { part: number }) {
  const colors = useColors();
  return (
    <View aria-hidden style={[styles.track, { backgroundColor: colors.line }]}>
      <View
        style={[
          styles.filled,
          { width: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`, backgroundColor: colors.accent },
        ]}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  track: { height: 8, borderRadius: radius.full, overflow: "hidden" },
  filled: { height: "100%", borderRadius: radius.full },
});
