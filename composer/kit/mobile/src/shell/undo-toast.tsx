import { undoHistory } from "@/store/undo.ts";
import { useStore } from "@/store/use-store.ts";
import { UndoBar } from "@/ui/undo-bar";

/** Offers to take back what was done last, whatever part of the app did it. */
export function UndoToast() {
  const undoable = useStore(undoHistory);
  return <UndoBar message={undoable?.message ?? null} onUndo={undoHistory.undo} onDismiss={undoHistory.dismiss} />;
}
