import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";

interface GameActionsProps {
  onNewGame: () => void;
  /** Without it nothing can be taken back in this game. */
  onTakeBack?: () => void;
  canTakeBack?: boolean;
}

export function GameActions({ onNewGame, onTakeBack, canTakeBack = false }: GameActionsProps) {
  return (
    <View style={styles.actions}>
      <Button label="New game" icon="reset" onPress={onNewGame} style={styles.action} />
      {onTakeBack !== undefined && (
        <Button
          label="Take back"
          icon="undo"
          kind="quiet"
          disabled={!canTakeBack}
          onPress={onTakeBack}
          style={styles.action}
        />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  actions: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
  action: { flexGrow: 1, paddingHorizontal: spacing.m },
});
