import { useEffect } from "react";
import { AccessibilityInfo, Platform, StyleSheet } from "react-native";
import { Text } from "@/ui/text";

/** Reads out what has happened; nothing of it is seen. */
export function Said({ text }: { text: string }) {
  useEffect(() => {
    if (text !== "" && Platform.OS === "ios") AccessibilityInfo.announceForAccessibility(text);
  }, [text]);
  return (
    <Text role="status" aria-live="polite" style={styles.hidden}>
      {text}
    </Text>
  );
}

const styles = StyleSheet.create({
  hidden: { position: "absolute", width: 1, height: 1, overflow: "hidden", opacity: 0.01, fontSize: 1, lineHeight: 1 },
});
