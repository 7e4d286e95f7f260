import { Stack } from "expo-router";
import { StatusBar } from "expo-status-bar";
import { useColors, useIsDark } from "@/theme/use-theme";
import { Column } from "@/ui/column";

export default function RootLayout() {
  const colors = useColors();
  return (
    <Column>
      <StatusBar style={useIsDark() ? "light" : "dark"} />
      <Stack
        screenOptions={{
          headerShown: false,
          headerStyle: { backgroundColor: colors.canvas },
          headerTintColor: colors.accent,
          headerTitleStyle: { color: colors.ink },
          headerShadowVisible: false,
          contentStyle: { backgroundColor: colors.canvas },
        }}
      />
    </Column>
  );
}
