import * as Haptics from "expo-haptics";
import { Platform } from "react-native";

/** A light tap under the finger, where the device can. */
export function tapFeedback(): void {
  if (Platform.OS === "web") return;
  // A device without the motor, or with it switched off, is no fault.
  Haptics.impactAsync(Haptics.ImpactFeedbackStyle.Light).catch(() => undefined);
}

export function successFeedback(): void {
  if (Platform.OS === "web") return;
  Haptics.notificationAsync(Haptics.NotificationFeedbackType.Success).catch(() => undefined);
}
