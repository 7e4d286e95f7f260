import { useState } from "react";
import { PanResponder, Platform } from "react-native";
import type { Direction } from "@/games/direction.ts";
import { useLatest } from "@/tools/use-latest.ts";

const SWIPE_POINTS = 24;
const KEYS: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};
const ACTIONS: readonly { name: Direction; label: string }[] = [
  { name: "up", label: "Slide up" },
  { name: "right", label: "Slide right" },
  { name: "down", label: "Slide down" },
  { name: "left", label: "Slide left" },
];

/** On the web the page would scroll by a swipe up or down. */
const webStyle: object = Platform.OS === "web" ? { touchAction: "none", userSelect: "none" } : {};

interface Key {
  key: string;
  preventDefault(): void;
}

/**
 * What a view needs so that swipes over it, actions of a screen reader and, on the web, arrow keys slide: `handlers` to spread,
 * and a style.
 */
export function useSwipe(slide: (direction: Direction) => void) {
  const slideNow = useLatest(slide);
  const [responder] = useState(() => {
    let isDone = false;
    return PanResponder.create({
      onStartShouldSetPanResponder: () => true,
      onPanResponderGrant: () => {
        isDone = false;
      },
      onPanResponderMove: (_, { dx, dy }) => {
        // One swipe, one move.
        if (isDone || Math.max(Math.abs(dx), Math.abs(dy)) < SWIPE_POINTS) return;
        isDone = true;
        if (Math.abs(dx) > Math.abs(dy)) slideNow(dx > 0 ? "right" : "left");
        else slideNow(dy > 0 ? "down" : "up");
      },
      // The page does not scroll meanwhile.
      onPanResponderTerminationRequest: () => false,
    });
  });
  const keys = {
    tabIndex: 0,
    onKeyDown(event: Key) {
      const direction = KEYS[event.key];
      if (direction === undefined) return;
      event.preventDefault();
      slide(direction);
    },
  } as const;
  const handlers = {
    ...responder.panHandlers,
    ...(Platform.OS === "web" ? keys : {}),
    accessibilityActions: ACTIONS,
    onAccessibilityAction({ nativeEvent }: { nativeEvent: { actionName: string } }) {
      const action = ACTIONS.find(({ name }) => name === nativeEvent.actionName);
      if (action !== undefined) slide(action.name);
    },
  };
  return { handlers, style: webStyle };
}
