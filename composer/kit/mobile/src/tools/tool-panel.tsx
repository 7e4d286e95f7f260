import type { ReactNode } from "react";
import { StyleSheet } from "react-native";
import { spacing } from "@/theme/tokens";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface ToolPanelProps {
  title?: string;
  /** What it is, for assistive tools, where there is no title. */
  name: string;
  children: ReactNode;
}

/** What a tool stands in. */
export function ToolPanel({ title, name, children }: ToolPanelProps) {
  return (
    <Card role="group" aria-label={title ?? name} style={styles.panel}>
      <Text variant="title" heading={2} style={title === undefined && styles.hidden}>
        {title ?? name}
      </Text>
      {children}
    </Card>
  );
}

const styles = StyleSheet.create({
  panel: { gap: spacing.l },
  // There for whoever goes from heading to heading.
  hidden: { position: "absolute", width: 1, height: 1, overflow: "hidden", opacity: 0.01 },
});
