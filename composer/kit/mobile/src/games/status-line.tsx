import { StyleSheet } from "react-native";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

interface StatusLineProps {
  /** It is over: said louder. */
  isOver?: boolean;
  children: string;
}

/** Whose turn it is, and how it ended; read out when it changes. */
export function StatusLine({ isOver = false, children }: StatusLineProps) {
  return (
    <Text variant={isOver ? "headline" : "body"} role="status" aria-live="polite" style={styles.status}>
      {children}
    </Text>
  );
}

const styles = StyleSheet.create({ status: { minHeight: 24, marginBottom: spacing.m, textAlign: "center" } });
