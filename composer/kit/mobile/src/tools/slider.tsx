import { useRef, useState } from "react";
import { type GestureResponderEvent, PanResponder, Platform, StyleSheet, View } from "react-native";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { useLatest } from "@/tools/use-latest.ts";

interface SliderProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
}

const KEYS: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** A value between two others, by finger, by a screen reader's actions and, on the web, by arrow keys. */
export function Slider({ label, min, max, step, value, onChange }: SliderProps) {
  const colors = useColors();
  const width = useRef(1);
  const shown = Math.min(max, Math.max(min, value));
  const part = (shown - min) / (max - min);
  const set = (next: number) => {
    const stepped = min + Math.round((next - min) / step) * step;
    onChange(Number(Math.min(max, Math.max(min, stepped)).toPrecision(12)));
  };
  const moveTo = useLatest((event: GestureResponderEvent) =>
    set(min + (event.nativeEvent.locationX / width.current) * (max - min)),
  );
  const [responder] = useState(() =>
    PanResponder.create({
      onStartShouldSetPanResponder: () => true,
      onPanResponderGrant: (event) => moveTo(event),
      onPanResponderMove: (event) => moveTo(event),
      // The page does not scroll meanwhile.
      onPanResponderTerminationRequest: () => false,
    }),
  );
  const keys = {
    tabIndex: 0,
    onKeyDown(event: { key: string; preventDefault(): void }) {
      const direction = KEYS[event.key];
      if (direction === undefined) return;
      event.preventDefault();
      set(shown + direction * step);
    },
  } as const;
  return (
    <View
      {...responder.panHandlers}
      {...(Platform.OS === "web" ? keys : {})}
      accessible
      role="slider"
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={shown}
      accessibilityActions={[{ name: "increment" }, { name: "decrement" }]}
      onAccessibilityAction={({ nativeEvent }) => set(shown + (nativeEvent.actionName === "increment" ? step : -step))}
      onLayout={({ nativeEvent }) => {
        width.current = Math.max(1, nativeEvent.layout.width);
      }}
      style={styles.touch}
    >
      <View style={[styles.track, { backgroundColor: colors.line }]}>
        <View style={[styles.filled, { width: `${part * 100}%`, backgroundColor: colors.accent }]} />
      </View>
      <View
        style={[styles.thumb, { left: `${part * 100}%`, backgroundColor: colors.accent, borderColor: colors.surface }]}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  touch: { height: 44, justifyContent: "center" },
  track: { height: 6, borderRadius: radius.full, overflow: "hidden", pointerEvents: "none" },
  filled: { height: "100%" },
  thumb: {
    position: "absolute",
    width: 26,
    height: 26,
    marginLeft: -13,
    borderRadius: radius.full,
    borderWidth: 3,
    pointerEvents: "none",
  },
});
