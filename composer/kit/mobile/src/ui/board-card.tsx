import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { Gesture, GestureDetector, GestureHandlerRootView } from "react-native-gesture-handler";
import Animated, { useAnimatedStyle, useSharedValue, withTiming } from "react-native-reanimated";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";
import { IconButton } from "@/ui/icon-button";

interface BoardCardProps {
  name: string;
  isMovable: boolean;
  /** Lies above what is around it. */
  isHeld: boolean;
  onHold: () => void;
  /** Asks where it should go, without dragging. */
  onAsk: () => void;
  /** `x` is that of the finger on the screen. */
  onDrag: (x: number) => void;
  /** Null when it was not let go but taken back. */
  onDrop: (x: number | null) => void;
  children: ReactNode;
}

/** A finger rests so long on a card before it picks it up; before that it scrolls. */
const LONG_PRESS_MS = 320;

/** A card that can be held and dragged. */
export function BoardCard({ name, isMovable, isHeld, onHold, onAsk, onDrag, onDrop, children }: BoardCardProps) {
  const colors = useColors();
  const x = useSharedValue(0);
  const y = useSharedValue(0);
  const lifted = useSharedValue(0);
  const moved = useAnimatedStyle(() => ({
    opacity: 1 - lifted.get() * 0.1,
    transform: [{ translateX: x.get() }, { translateY: y.get() }, { rotate: `${lifted.get() * 1.5}deg` }],
  }));
  const pan = longPressPan({
    isEnabled: isMovable,
    onStart() {
      tapFeedback();
      onHold();
      lifted.set(withTiming(1, { duration: 120 }));
    },
    onMove(event) {
      x.set(event.translationX);
      y.set(event.translationY);
      onDrag(event.absoluteX);
    },
    onEnd(event, wasDropped) {
      if (lifted.get() === 0) return;
      lifted.set(withTiming(0, { duration: 120 }));
      x.set(withTiming(0, { duration: 160 }));
      y.set(withTiming(0, { duration: 160 }));
      onDrop(wasDropped ? event.absoluteX : null);
    },
  });
  return (
    <GestureHandlerRootView style={[styles.root, isHeld && styles.held]}>
      <GestureDetector gesture={pan}>
        <Animated.View
          style={[styles.card, { backgroundColor: colors.surface, borderColor: colors.line }, isMovable && moved]}
        >
          <View style={styles.content}>{children}</View>
          {isMovable && <IconButton icon="grip" name={`Move ${name}`} onPress={onAsk} />}
        </Animated.View>
      </GestureDetector>
    </GestureHandlerRootView>
  );
}

interface PanEvent {
  translationX: number;
  translationY: number;
  absoluteX: number;
}

interface LongPressPan {
  isEnabled: boolean;
  onStart: () => void;
  onMove: (event: PanEvent) => void;
  onEnd: (event: PanEvent, wasDropped: boolean) => void;
}

function longPressPan({ isEnabled, onStart, onMove, onEnd }: LongPressPan) {
  return Gesture.Pan()
    .enabled(isEnabled)
    .activateAfterLongPress(LONG_PRESS_MS)
    .runOnJS(true)
    .onStart(onStart)
    .onUpdate(onMove)
    .onFinalize(onEnd);
}

const styles = StyleSheet.create({
  root: { flex: 0 },
  held: { zIndex: 1 },
  card: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.xs,
    paddingVertical: spacing.s,
    paddingLeft: 14,
    borderRadius: radius.m,
    borderWidth: StyleSheet.hairlineWidth,
  },
  content: { flex: 1, minWidth: 0 },
});
