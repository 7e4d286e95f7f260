import { capitalised } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { withImports } from "./imports.ts";
import type { MobileApp, Place } from "./mobile-app.ts";

/** src/app/_layout.tsx: the stack around all screens. */
export function rootLayout({ app, entities, places, hasTabs }: MobileApp): string {
  const first = hasTabs ? "(tabs)" : "index";
  return withImports(
    code`
      // What is below a screen that was opened by its address.
      export const unstable_settings = { anchor: "${first}" };

      export default function RootLayout() {
        const colors = useColors();
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
              <Stack.Screen name="${first}" options={{ headerShown: false, title: ${quoted(app.name)} }} />
              ${places.filter(({ kind }) => kind === "more").map(({ file, title, page }) => `<Stack.Screen name="${file}" options={{ title: ${quoted(title)}${page.blocks[0]?.type === "hero" ? ', headerTitle: ""' : ""} }} />`)}
              ${entities.map(({ parts, hasScreens, isEditable, manager }) => {
                const { entity, names } = parts;
                return [
                  manager !== null &&
                    `<Stack.Screen name="${names.files}/all" options={{ title: ${quoted(capitalised(entity.plural))} }} />`,
                  hasScreens &&
                    `<Stack.Screen name="${names.files}/[id]" options={{ title: ${quoted(capitalised(entity.singular))}, headerTitle: "" }} />`,
                  hasScreens &&
                    isEditable &&
                    `<Stack.Screen name="${names.files}/edit" options={{ presentation: "modal", title: ${quoted(`New ${entity.singular}`)} }} />`,
                ];
              })}
            </Stack>
            ${entities.length > 0 && "<UndoToast />"}
          </Column>
        );
      }
    `,
    [],
  );
}

/** src/app/(tabs)/_layout.tsx */
export function tabsLayout({ app, places, insights, more }: MobileApp): string {
  const tabs = places
    .filter(({ kind }) => kind === "tab")
    .map((place) => tab(place.file.replace("(tabs)/", ""), ...tabLabel(place, insights?.parts ?? null)));
  return withImports(
    code`
      export default function TabsLayout() {
        const colors = useColors();
        const insets = useSafeAreaInsets();
        return (
          <Tabs
            screenOptions={{
              headerShown: false,
              title: ${quoted(app.name)},
              sceneStyle: { backgroundColor: colors.canvas },
              tabBarStyle: {
                backgroundColor: colors.surface,
                borderTopColor: colors.line,
                height: 60 + insets.bottom,
                paddingTop: 4,
              },
              tabBarActiveTintColor: colors.accent,
              tabBarInactiveTintColor: colors.muted,
              tabBarLabelStyle: { fontSize: 11, lineHeight: 15, fontWeight: "600" },
            }}
          >
            ${tabs}
            ${insights !== null && tab("insights", "Insights", "chart")}
            ${more !== null && tab(more, "More", "dots")}
          </Tabs>
        );
      }
    `,
    [],
  );
}

/** The only page is called as its records are; several by their titles. */
function tabLabel({ page }: Place, only: Parameters<typeof labelOfOnly>[0] | null): [label: string, icon: string] {
  return only === null ? [page.title, page.icon] : labelOfOnly(only);
}

function labelOfOnly({ entity, streaks }: { entity: { plural: string }; streaks: object | null }): [string, string] {
  return streaks === null ? [capitalised(entity.plural), "list"] : ["Today", "check"];
}

function tab(name: string, label: string, icon: string): string {
  return fragment`
    <Tabs.Screen
      name="${name}"
      options={{ tabBarLabel: ${quoted(label)}, tabBarIcon: ({ color }) => <Icon name="${icon}" color={color} /> }}
    />
  `;
}

/** src/app/(tabs)/more.tsx: the way to the pages that have no tab. */
export function moreScreen({ places }: MobileApp): string {
  return withImports(
    code`
      export default function MoreScreen() {
        const router = useRouter();
        return (
          <ScrollScreen title="More">
            <PageLinks
              pages={[
                ${places
                  .filter(({ kind }) => kind === "more")
                  .map(
                    ({ route, title, page }) =>
                      `{ title: ${quoted(title)}, icon: "${page.icon}", onOpen: () => router.push(${quoted(route)}) },`,
                  )}
              ]}
            />
          </ScrollScreen>
        );
      }
    `,
    [],
  );
}

/** src/app/<entities>/all.tsx: a screen with one component of the app. */
export function wrapperScreen(name: string, component: string, path: string): string {
  return code`
    import { ${component} } from ${jsxValue(`@/${path.replace(/\.tsx$/, "")}`)};

    export default function ${name}() {
      return <${component} />;
    }
  `;
}
