import { type ReactNode, useEffect, useState } from "react";
import { AccessibilityInfo, Animated, Easing, type StyleProp, type ViewStyle } from "react-native";

interface GrowProps {
  /** From where it grows. */
  from: "left" | "right" | "center";
  style?: StyleProp<ViewStyle>;
  children?: ReactNode;
}

/** Grows into its place once; stands there at once where motion is not wanted. */
export function Grow({ from, style, children }: GrowProps) {
  const [grown] = useState(() => new Animated.Value(1));
  useEffect(() => {
    let isShown = true;
    void AccessibilityInfo.isReduceMotionEnabled().then((isReduced) => {
      if (isReduced || !isShown) return;
      grown.setValue(0);
      Animated.timing(grown, {
        toValue: 1,
        duration: 450,
        easing: Easing.out(Easing.cubic),
        useNativeDriver: false,
      }).start();
    });
    return () => {
      isShown = false;
    };
  }, [grown]);
  const motion =
    from === "center" ? { opacity: grown } : { transform: [{ scaleX: grown }], transformOrigin: `${from} center` };
  return <Animated.View style={[style, motion]}>{children}</Animated.View>;
}
