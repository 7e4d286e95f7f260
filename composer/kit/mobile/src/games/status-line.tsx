import { StyleSheet } from "react-native";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

interface StatusLineProps {
  /** It is over: said louder. */
  isOver?: boolean;
  /** What can be seen on the board, for whoever cannot: read out before it. */
  unseen?: string | undefined;
  children: string;
}

/** Whose turn it is, and how it ended; read out when it changes. */
export function StatusLine({ isOver = false, unseen, children }: StatusLineProps) {
  return (
    <Text
      variant={isOver ? "headline" : "body"}
      role="status"
      aria-live="polite"
      aria-label={unseen === undefined ? undefined : `${unseen} ${children}`}
      style={styles.status}
    >
      {children}
    </Text>
  );
}

const styles = StyleSheet.create({ status: { minHeight: 24, marginBottom: spacing.m, textAlign: "center" } });
