import { useColorScheme } from "react-native";
import { appearance, type Colors, dark, light } from "@/theme/colors";

/** Whether it is dark now: as the device is, unless the app says otherwise. */
export function useIsDark(): boolean {
  const scheme = useColorScheme();
  return appearance === "system" ? scheme === "dark" : appearance === "dark";
}

export function useColors(): Colors {
  return useIsDark() ? dark : light;
}
