import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

/** A colour (#rrggbb), with its name for those who do not see it. */
export function ColorSwatch({ color, size = 22 }: { color: string; size?: number }) {
  const colors = useColors();
  return (
    <View role="img" aria-label={`Colour ${color}`} style={styles.swatch}>
      <View
        style={{
          width: size,
          height: size,
          borderRadius: size / 2,
          borderWidth: 1,
          borderColor: colors.line,
          backgroundColor: color,
        }}
      />
      <Text variant="callout" tone="muted">
        {color}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({ swatch: { flexDirection: "row", alignItems: "center", gap: spacing.s } });
