import { type EntityParts, capitalised } from "../entity-parts.ts";
import { code, jsxValue, quoted } from "../code.ts";

/** src/app/_layout.tsx: the stack around all screens. */
export function rootLayout({ app, entity, names }: EntityParts): string {
  const { types, files } = names;
  return code`
    import { Stack } from "expo-router";
    import { StatusBar } from "expo-status-bar";
    import { ${types}Provider, use${types} } from "@/${files}/${files}-provider";
    import { useColors, useIsDark } from "@/theme/use-theme";
    import { Column } from "@/ui/column";
    import { UndoBar } from "@/ui/undo-bar";

    // What is below a screen that was opened by its address.
    export const unstable_settings = { anchor: "(tabs)" };

    export default function RootLayout() {
      return (
        <${types}Provider>
          <Screens />
        </${types}Provider>
      );
    }

    function Screens() {
      const colors = useColors();
      const { undoable, undo, dismissUndo } = use${types}();
      return (
        <Column>
          <StatusBar style={useIsDark() ? "light" : "dark"} />
          <Stack
            screenOptions={{
              headerStyle: { backgroundColor: colors.canvas },
              headerTintColor: colors.accent,
              headerTitleStyle: { color: colors.ink, fontSize: 17, fontWeight: "600" },
              headerTitleAlign: "center",
              headerShadowVisible: false,
              contentStyle: { backgroundColor: colors.canvas },
            }}
          >
            <Stack.Screen name="(tabs)" options={{ headerShown: false, title: ${quoted(app.name)} }} />
            <Stack.Screen name="details" options={{ title: ${quoted(capitalised(entity.singular))}, headerTitle: "" }} />
            <Stack.Screen name="edit" options={{ presentation: "modal", title: ${quoted(`New ${entity.singular}`)} }} />
          </Stack>
          <UndoBar message={undoable?.message ?? null} onUndo={undo} onDismiss={dismissUndo} />
        </Column>
      );
    }
  `;
}

/** src/app/(tabs)/_layout.tsx */
export function tabsLayout({ app, entity, streaks }: EntityParts): string {
  const label = streaks === null ? capitalised(entity.plural) : "Today";
  return code`
    import { Tabs } from "expo-router";
    import { useSafeAreaInsets } from "react-native-safe-area-context";
    import { useColors } from "@/theme/use-theme";
    import { Icon } from "@/ui/icon";

    export default function TabsLayout() {
      const colors = useColors();
      const insets = useSafeAreaInsets();
      return (
        <Tabs
          screenOptions={{
            headerShown: false,
            title: ${quoted(app.name)},
            sceneStyle: { backgroundColor: colors.canvas },
            tabBarStyle: { backgroundColor: colors.surface, borderTopColor: colors.line, height: 60 + insets.bottom, paddingTop: 4 },
            tabBarActiveTintColor: colors.accent,
            tabBarInactiveTintColor: colors.muted,
            tabBarLabelStyle: { fontSize: 11, lineHeight: 15, fontWeight: "600" },
          }}
        >
          <Tabs.Screen
            name="index"
            options={{ tabBarLabel: ${quoted(label)}, tabBarIcon: ({ color }) => <Icon name=${jsxValue(streaks === null ? "list" : "check")} color={color} /> }}
          />
          <Tabs.Screen
            name="insights"
            options={{ tabBarLabel: "Insights", tabBarIcon: ({ color }) => <Icon name="chart" color={color} /> }}
          />
        </Tabs>
      );
    }
  `;
}
