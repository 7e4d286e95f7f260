import { StyleSheet, View } from "react-native";
import Svg, { Circle } from "react-native-svg";
import { initials } from "@/site/initials.ts";
import { seeded } from "@/site/seeded.ts";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface PortraitProps {
  name: string;
  size: number;
}

/** Stands for a photo: the person's initials before two discs that are theirs alone. */
export function Portrait({ name, size }: PortraitProps) {
  const colors = useColors();
  const random = seeded(name);
  const [near, far] = [
    { x: 12 + random() * 76, y: 55 + random() * 40, r: 34 + random() * 20 },
    { x: 10 + random() * 80, y: random() * 40, r: 20 + random() * 24 },
  ];
  return (
    <View
      aria-hidden
      style={[styles.portrait, { width: size, height: size, borderRadius: size / 2, backgroundColor: colors.surface }]}
    >
      <View style={[StyleSheet.absoluteFill, { backgroundColor: colors.accentSoft }]}>
        <Svg width={size} height={size} viewBox="0 0 100 100">
          <Circle cx={far.x} cy={far.y} r={far.r} fill={colors.accent} opacity={0.16} />
          <Circle cx={near.x} cy={near.y} r={near.r} fill={colors.accent} opacity={0.22} />
        </Svg>
      </View>
      <Text variant="headline" style={{ fontSize: size * 0.34, lineHeight: size * 0.42 }}>
        {initials(name)}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  portrait: { alignItems: "center", justifyContent: "center", overflow: "hidden" },
});
