import type { AppSpecification } from "@lathe/protocol/app-specification";
import { code } from "../code.ts";
import { themeColors } from "../theme/theme-colors.ts";

const STYLES = { system: "automatic", light: "light", dark: "dark" } as const;

/** Packages that tell the system what the app may do, each with its settings. */
const PLUGINS: readonly { name: string; settings: Record<string, string | boolean> }[] = [
  {
    name: "expo-image-picker",
    settings: {
      photosPermission: "Pictures that you choose are shown in the app.",
      cameraPermission: "Pictures that you take are shown in the app.",
      microphonePermission: false,
    },
  },
];

/**
 * app.json: the template's, with the app's own name and colours, and plugins for the packages that it imports. The slug
 * names the stored data, so it stays.
 */
export function appJson({ name, storageKey, theme }: AppSpecification, packages: ReadonlySet<string>): string {
  const { light, dark } = themeColors(theme);
  const plugins = PLUGINS.filter((plugin) => packages.has(plugin.name)).map(
    (plugin) => `[${JSON.stringify(plugin.name)}, ${JSON.stringify(plugin.settings)}]`,
  );
  return code`
    {
      "expo": {
        "name": ${JSON.stringify(name)},
        "slug": "${storageKey}",
        "version": "1.0.0",
        "orientation": "portrait",
        "icon": "./assets/images/icon.png",
        "scheme": "app",
        "userInterfaceStyle": "${STYLES[theme.mode]}",
        "ios": {
          "supportsTablet": true,
          "bundleIdentifier": "com.example.app"
        },
        "android": {
          "package": "com.example.app",
          "adaptiveIcon": {
            "foregroundImage": "./assets/images/android-icon-foreground.png",
            "monochromeImage": "./assets/images/android-icon-monochrome.png",
            "backgroundColor": "${light.accent}"
          }
        },
        "web": {
          "bundler": "metro",
          "output": "single",
          "favicon": "./assets/images/favicon.png"
        },
        "plugins": [
          "expo-router",
          [
            "expo-splash-screen",
            {
              "image": "./assets/images/splash-icon.png",
              "imageWidth": 160,
              "resizeMode": "contain",
              "backgroundColor": "${light.canvas}",
              "dark": { "backgroundColor": "${dark.canvas}" }
            }
          ]${plugins.length > 0 ? "," : ""}
          ${plugins.length > 0 && plugins.join(",\n")}
        ],
        "experiments": {
          "typedRoutes": true,
          "reactCompiler": false
        }
      }
    }
  `;
}
