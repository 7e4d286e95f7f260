import { useState } from "react";
import { StyleSheet, View } from "react-native";
import Svg, { Path } from "react-native-svg";
import type { Draw } from "@/site/drawing.ts";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";

interface ArtProps {
  draw: Draw;
  icon: IconName;
  /** Of the picture's own measure; it is shown as wide as there is room. */
  width: number;
  height: number;
  /** The same picture for the same seed. */
  seed: string;
}

/** A picture made of shapes in the theme's colours, around an icon: a decoration. */
export function Art({ draw, icon, width, height, seed }: ArtProps) {
  const colors = useColors();
  const [shownWidth, setShownWidth] = useState(0);
  const drawing = draw(width, height, seed);
  const { x, y, size, paint } = drawing.icon;
  const scale = shownWidth / width;
  return (
    <View
      aria-hidden
      style={[styles.art, { aspectRatio: width / height }]}
      onLayout={({ nativeEvent }) => setShownWidth(nativeEvent.layout.width)}
    >
      <Svg width="100%" height="100%" viewBox={`0 0 ${width} ${height}`}>
        {drawing.shapes.map((shape, index) => (
          <Path
            key={index}
            d={shape.path}
            opacity={shape.opacity ?? 1}
            strokeLinecap="round"
            fill={shape.lineWidth === undefined ? colors[shape.paint] : "none"}
            stroke={shape.lineWidth === undefined ? "none" : colors[shape.paint]}
            strokeWidth={shape.lineWidth ?? 0}
          />
        ))}
      </Svg>
      <View style={[styles.icon, { left: (x - size / 2) * scale, top: (y - size / 2) * scale }]}>
        <Icon name={icon} size={size * scale} color={colors[paint]} />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  art: { width: "100%", overflow: "hidden", borderRadius: radius.l },
  icon: { position: "absolute" },
});
