import { Animated, Platform, StyleSheet, View } from "react-native";
import Svg, { Circle, G, Path, Text as SvgText } from "react-native-svg";
import { useColors } from "@/theme/use-theme";
import { slicePath, sliceStrength } from "@/tools/wheel.ts";

interface WheelFaceProps {
  names: readonly string[];
  /** In degrees, clockwise. */
  turned: Animated.Value;
}

/** A phone takes its own; a browser would take one with serifs. */
const FONT = Platform.select({ web: "system-ui, sans-serif" });
/** More names than this could not be read on the wheel. */
const MAX_WRITTEN = 24;

/** A decoration: what it stops at is said in words. */
export function WheelFace({ names, turned }: WheelFaceProps) {
  const colors = useColors();
  const part = 360 / names.length;
  // Beyond the range it goes on in the same way.
  const rotate = turned.interpolate({ inputRange: [0, 360], outputRange: ["0deg", "360deg"] });
  return (
    <View aria-hidden importantForAccessibility="no-hide-descendants" style={styles.wheel}>
      <Animated.View style={[StyleSheet.absoluteFill, { transform: [{ rotate }] }]}>
        <Svg width="100%" height="100%" viewBox="-104 -104 208 208">
          {names.map((name, index) => (
            <G key={index} transform={`rotate(${index * part})`}>
              <Path
                d={slicePath(part)}
                stroke={colors.surface}
                strokeWidth={1.5}
                fill={colors.accent}
                fillOpacity={sliceStrength(index, names.length)}
              />
              {names.length <= MAX_WRITTEN && (
                <SvgText
                  transform={`rotate(${part / 2 - 90}) translate(92 3.5)`}
                  textAnchor="end"
                  fontSize={names.length > 14 ? 8 : 10}
                  fontWeight="500"
                  fontFamily={FONT}
                  fill={colors.ink}
                >
                  {name.length > 13 ? `${name.slice(0, 12)}…` : name}
                </SvgText>
              )}
            </G>
          ))}
        </Svg>
      </Animated.View>
      <Svg width="100%" height="100%" viewBox="-104 -104 208 208" style={StyleSheet.absoluteFill}>
        <Circle r={14} fill={colors.surface} stroke={colors.line} strokeWidth={1.5} />
        <Path d="M-8 -104h16l-8 18z" fill={colors.ink} />
      </Svg>
    </View>
  );
}

const styles = StyleSheet.create({ wheel: { width: "100%", maxWidth: 320, aspectRatio: 1, alignSelf: "center" } });
