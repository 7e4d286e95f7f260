import { useSyncExternalStore } from "react";
import { Appearance } from "react-native";
import { appearance, type Colors, dark, light } from "@/theme/colors";

// Not useColorScheme: on the web it can miss a change that comes while the component is drawn for another reason.
function subscribe(onChange: () => void): () => void {
  const { remove } = Appearance.addChangeListener(onChange);
  return () => remove();
}

function readIsDark(): boolean {
  return Appearance.getColorScheme() === "dark";
}

/** Whether it is dark now: as the device is, unless the app says otherwise. */
export function useIsDark(): boolean {
  const isDark = useSyncExternalStore(subscribe, readIsDark, readIsDark);
  return appearance === "system" ? isDark : appearance === "dark";
}

export function useColors(): Colors {
  return useIsDark() ? dark : light;
}
