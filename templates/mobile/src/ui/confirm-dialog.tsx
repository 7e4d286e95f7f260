import { useEffect, useRef } from "react";
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
  const asked = useRef({ question, action, onConfirm, onCancel });
  useEffect(() => {
    asked.current = { question, action, onConfirm, onCancel };
  });
  // Asked once each time that it opens, whatever is drawn anew meanwhile.
  useEffect(() => {
    if (!isOpen || Platform.OS === "web") return;
    const cancel = () => asked.current.onCancel();
    const buttons = [
      { text: "Cancel", style: "cancel" as const, onPress: cancel },
      { text: asked.current.action, style: "destructive" as const, onPress: () => asked.current.onConfirm() },
    ];
    Alert.alert(asked.current.question, undefined, buttons, { cancelable: true, onDismiss: cancel });
  }, [isOpen]);
  if (Platform.OS !== "web") return null;
  return (
    <Sheet title={question} isOpen={isOpen} onClose={onCancel}>
      <Button label={action} kind="danger" onPress={onConfirm} />
      <Button label="Cancel" kind="quiet" onPress={onCancel} />
    </Sheet>
  );
}
