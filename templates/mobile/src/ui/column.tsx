import { StyleSheet, View, type ViewProps } from "react-native";
import { MAX_WIDTH } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

/** Holds the app as wide as a large phone where there is more room. */
export function Column({ children, ...rest }: ViewProps) {
  const colors = useColors();
  return (
    <View style={[styles.outside, { backgroundColor: colors.field }]} {...rest}>
      <View style={[styles.column, { backgroundColor: colors.canvas }]}>{children}</View>
    </View>
  );
}

const styles = StyleSheet.create({
  outside: { flex: 1, alignItems: "center" },
  column: { flex: 1, width: "100%", maxWidth: MAX_WIDTH },
});
