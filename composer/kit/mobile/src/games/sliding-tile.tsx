import { type ReactNode, useEffect, useState } from "react";
import { Animated, Easing, Platform, StyleSheet } from "react-native";

interface SlidingTileProps {
  /** Where it lies, in points from the board's top left. */
  x: number;
  y: number;
  size: number;
  /** It is there at once. */
  isStill: boolean;
  children: ReactNode;
}

/** Slides to where it lies when that changes. */
export function SlidingTile({ x, y, size, isStill, children }: SlidingTileProps) {
  const [place] = useState(() => new Animated.ValueXY({ x, y }));
  useEffect(() => {
    if (isStill) {
      place.setValue({ x, y });
      return;
    }
    const animation = Animated.timing(place, {
      toValue: { x, y },
      duration: 110,
      easing: Easing.out(Easing.quad),
      useNativeDriver: Platform.OS !== "web",
    });
    animation.start();
    return () => animation.stop();
  }, [place, x, y, isStill]);

  return (
    <Animated.View style={[styles.tile, { width: size, height: size, transform: place.getTranslateTransform() }]}>
      {children}
    </Animated.View>
  );
}

const styles = StyleSheet.create({ tile: { position: "absolute", top: 0, left: 0, padding: 4 } });
