import { Pressable, StyleSheet, View } from "react-native";
import { MIN_TOUCH, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

interface LinkedNamesProps {
  links: readonly { id: string; name: string }[];
  onOpen: (id: string) => void;
}

/** Other records that one belongs to, each a way there. */
export function LinkedNames({ links, onOpen }: LinkedNamesProps) {
  const colors = useColors();
  return (
    <View style={styles.names}>
      {links.map(({ id, name }) => (
        <Pressable key={id} role="link" aria-label={`Open ${name}`} onPress={() => onOpen(id)} style={styles.name}>
          <Text tone="accent">{name}</Text>
          <Icon name="chevronRight" size={16} color={colors.accent} />
        </Pressable>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  names: { flexDirection: "row", flexWrap: "wrap", columnGap: spacing.l, marginVertical: -8 },
  name: { minHeight: MIN_TOUCH, flexDirection: "row", alignItems: "center", gap: 2 },
});
