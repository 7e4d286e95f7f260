import { useEffect } from "react";
import { Alert, Platform } from "react-native";
import { Button } from "@/ui/button";
import { Sheet } from "@/ui/sheet";

interface ConfirmDialogProps {
  question: string;
  /** The word on the button that goes ahead. */
  action: string;
  isOpen: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something is lost: with the system's own dialog on a phone, with a sheet on the web. */
export function ConfirmDialog({ question, action, isOpen, onConfirm, onCancel }: ConfirmDialogProps) {
  useEffect(() => {
    if (!isOpen || Platform.OS === "web") return;
    const buttons = [
      { text: "Cancel", style: "cancel" as const, onPress: onCancel },
      { text: action, style: "destructive" as const, onPress: onConfirm },
    ];
    Alert.alert(question, undefined, buttons, { cancelable: true, onDismiss: onCancel });
    // Asked once each time that it opens.
  }, [isOpen]);
  if (Platform.OS !== "web") return null;
  return (
    <Sheet title={question} isOpen={isOpen} onClose={onCancel}>
      <Button label={action} kind="danger" onPress={onConfirm} />
      <Button label="Cancel" kind="quiet" onPress={onCancel} />
    </Sheet>
  );
}
