import { useEffect, useState } from "react";
import { AccessibilityInfo } from "react-native";

/** Whether nothing is to move, because the device says so; and until it has said anything. */
export function useStill(): boolean {
  const [isStill, setIsStill] = useState(true);
  useEffect(() => {
    let isCurrent = true;
    const set = (next: boolean) => isCurrent && setIsStill(next);
    // Where it cannot be asked nothing moves.
    AccessibilityInfo.isReduceMotionEnabled().then(set, () => undefined);
    const subscription = AccessibilityInfo.addEventListener("reduceMotionChanged", set);
    return () => {
      isCurrent = false;
      subscription.remove();
    };
  }, []);
  return isStill;
}
