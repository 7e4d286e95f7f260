import { useSegments } from "expo-router";
import { StyleSheet, View } from "react-native";
import { undoHistory } from "@/store/undo.ts";
import { useStore } from "@/store/use-store.ts";
import { UndoBar } from "@/ui/undo-bar";

/** The bar leaves so much room for tabs. */
const TABS_HEIGHT = 52;

/** Offers to take back what was done last, whatever part of the app did it. Where there are no tabs it stands at the foot. */
export function UndoToast() {
  const undoable = useStore(undoHistory);
  const [first]: readonly string[] = useSegments();
  return (
    <View style={[StyleSheet.absoluteFill, styles.room, first !== "(tabs)" && styles.withoutTabs]}>
      <UndoBar message={undoable?.message ?? null} onUndo={undoHistory.undo} onDismiss={undoHistory.dismiss} />
    </View>
  );
}

const styles = StyleSheet.create({
  room: { pointerEvents: "box-none" },
  withoutTabs: { bottom: -TABS_HEIGHT },
});
