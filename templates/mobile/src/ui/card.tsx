import { StyleSheet, View, type ViewProps } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

/** A raised piece of the page. */
export function Card({ style, ...rest }: ViewProps) {
  const colors = useColors();
  return <View style={[styles.card, { backgroundColor: colors.surface, borderColor: colors.line }, style]} {...rest} />;
}

const styles = StyleSheet.create({
  card: { borderRadius: radius.l, borderWidth: StyleSheet.hairlineWidth, padding: spacing.l },
});
