import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface GameFrameProps {
  /** Shown as a heading. */
  title: string | undefined;
  /** What the game is called where there is no heading. */
  name: string;
  board: ReactNode;
  /** Score, buttons and settings, below the board. */
  children: ReactNode;
}

export function GameFrame({ title, name, board, children }: GameFrameProps) {
  return (
    <Card role="group" aria-label={title ?? name} style={styles.frame}>
      {title !== undefined && (
        <Text variant="title" heading={2}>
          {title}
        </Text>
      )}
      <View>{board}</View>
      {children}
    </Card>
  );
}

const styles = StyleSheet.create({ frame: { gap: spacing.l, padding: spacing.m } });
