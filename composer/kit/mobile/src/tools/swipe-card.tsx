import { useState } from "react";
import { Animated, PanResponder, Platform, Pressable, StyleSheet } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { useLatest } from "@/tools/use-latest.ts";
import { Text } from "@/ui/text";

type Direction = "left" | "right";

interface SwipeCardProps {
  front: string;
  back: string;
  isTurned: boolean;
  onTurn: () => void;
  onSwipe: (direction: Direction) => void;
}

/** So far a finger has to move the card. */
const SWIPE_POINTS = 90;
const STILL_POINTS = 10;
const KEYS: Record<string, Direction> = { ArrowLeft: "left", ArrowRight: "right" };

/** A card that a tap turns and that can be swiped away once it is turned; on the web by arrow keys too. */
export function SwipeCard({ front, back, isTurned, onTurn, onSwipe }: SwipeCardProps) {
  const colors = useColors();
  const [moved] = useState(() => new Animated.Value(0));
  const canMove = useLatest(
    (dx: number, dy: number) => isTurned && Math.abs(dx) > STILL_POINTS && Math.abs(dx) > Math.abs(dy),
  );
  const finish = useLatest((dx: number) => {
    moved.setValue(0);
    if (Math.abs(dx) >= SWIPE_POINTS) onSwipe(dx > 0 ? "right" : "left");
  });
  const [responder] = useState(() =>
    PanResponder.create({
      // Up and down still scrolls the page, and a tap turns the card.
      onMoveShouldSetPanResponderCapture: (_, { dx, dy }) => canMove(dx, dy),
      onPanResponderMove: (_, { dx }) => moved.setValue(dx),
      onPanResponderRelease: (_, { dx }) => finish(dx),
      onPanResponderTerminate: () => finish(0),
    }),
  );
  const keys = {
    onKeyDown({ key }: { key: string }) {
      const direction = KEYS[key];
      if (direction !== undefined) onSwipe(direction);
    },
  } as const;
  const turn = moved.interpolate({ inputRange: [-300, 300], outputRange: ["-8deg", "8deg"] });
  return (
    <Animated.View
      {...responder.panHandlers}
      {...(Platform.OS === "web" ? keys : {})}
      style={{ transform: [{ translateX: moved }, { rotate: turn }] }}
    >
      <Pressable
        role="button"
        onPress={onTurn}
        style={[
          styles.card,
          {
            backgroundColor: isTurned ? colors.accentSoft : colors.field,
            borderColor: isTurned ? colors.accent : colors.line,
          },
        ]}
      >
        {isTurned && (
          <Text variant="callout" tone="muted" style={styles.text}>
            {front}
          </Text>
        )}
        <Text variant="title" style={styles.text} aria-live="polite">
          {isTurned ? back : front}
        </Text>
        {!isTurned && (
          <Text variant="callout" tone="muted">
            Tap to see the answer
          </Text>
        )}
      </Pressable>
    </Animated.View>
  );
}

const styles = StyleSheet.create({
  card: {
    minHeight: 220,
    alignItems: "center",
    justifyContent: "center",
    gap: spacing.m,
    padding: spacing.xl,
    borderWidth: 1.5,
    borderRadius: radius.l,
  },
  text: { textAlign: "center" },
});
