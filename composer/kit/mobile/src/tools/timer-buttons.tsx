import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";

interface TimerButtonsProps {
  isRunning: boolean;
  /** There is something to go back from. */
  canReset: boolean;
  onStart: () => void;
  onPause: () => void;
  onReset: () => void;
}

export function TimerButtons({ isRunning, canReset, onStart, onPause, onReset }: TimerButtonsProps) {
  return (
    <View style={styles.buttons}>
      <Button
        label={isRunning ? "Pause" : canReset ? "Go on" : "Start"}
        icon={isRunning ? "pause" : "play"}
        onPress={isRunning ? onPause : onStart}
        style={styles.main}
      />
      <Button label="Reset" kind="quiet" icon="reset" disabled={!canReset} onPress={onReset} />
    </View>
  );
}

const styles = StyleSheet.create({ buttons: { flexDirection: "row", gap: spacing.s }, main: { flex: 1 } });
