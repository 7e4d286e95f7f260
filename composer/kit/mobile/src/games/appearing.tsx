import { type ReactNode, useEffect, useState } from "react";
import { Animated, Easing, Platform, type StyleProp, type ViewStyle } from "react-native";

interface AppearingProps {
  /** grow: from small. turn: like a card. fall: from so many points above. */
  by: "grow" | "turn" | { fall: number };
  /** It is there at once. */
  isStill: boolean;
  style?: StyleProp<ViewStyle>;
  children: ReactNode;
}

/** What comes into the page moves to its place once. */
export function Appearing({ by, isStill, style, children }: AppearingProps) {
  const [progress] = useState(() => new Animated.Value(isStill ? 1 : 0));
  const isFalling = typeof by === "object";

  useEffect(() => {
    if (isStill) {
      progress.setValue(1);
      return;
    }
    const animation = Animated.timing(progress, {
      toValue: 1,
      duration: isFalling ? 300 : 180,
      easing: isFalling ? Easing.in(Easing.quad) : Easing.out(Easing.quad),
      useNativeDriver: Platform.OS !== "web",
    });
    animation.start();
    return () => animation.stop();
  }, [progress, isStill, isFalling]);

  const between = (from: number, to: number) => progress.interpolate({ inputRange: [0, 1], outputRange: [from, to] });
  const transform = isFalling
    ? [{ translateY: between(-by.fall, 0) }]
    : by === "turn"
      ? [{ scaleX: between(0, 1) }]
      : [{ scale: between(0.5, 1) }];
  return (
    <Animated.View style={[isFalling ? null : { opacity: progress }, style, { transform }]} pointerEvents="none">
      {children}
    </Animated.View>
  );
}
