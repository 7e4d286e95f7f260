import { accentShades } from "../accent.ts";
import type { EntityParts } from "../entity-parts.ts";
import { code } from "../code.ts";

const STYLES = { system: "automatic", light: "light", dark: "dark" } as const;
const CANVAS = { light: "#f5f5f2", dark: "#0f0f11" } as const;

/** src/theme/colors.ts: the template's, with the app's own accent. */
export function colorsFile({ app }: EntityParts): string {
  const { light, dark } = accentShades(app.theme.accent);
  return code`
    export interface Colors {
      /** Behind everything. */
      canvas: string;
      /** Cards, sheets and bars. */
      surface: string;
      /** Inputs and quiet buttons. */
      field: string;
      ink: string;
      muted: string;
      /** Hairlines. */
      line: string;
      /** Borders of what can be operated. */
      edge: string;
      accent: string;
      onAccent: string;
      /** The accent as a tint behind ink. */
      accentSoft: string;
      danger: string;
      dangerSoft: string;
      /** Lies over the page behind a sheet. */
      scrim: string;
    }

    /** "system" follows the device. */
    export type Appearance = "system" | "light" | "dark";
    export const appearance: Appearance = "${app.theme.mode}";

    export const light: Colors = {
      canvas: "${CANVAS.light}",
      surface: "#ffffff",
      field: "#efefeb",
      ink: "#1b1b1f",
      muted: "#5f5f68",
      line: "#e5e5e1",
      edge: "#b4b4bb",
      accent: "${light.accent}",
      onAccent: "${light.onAccent}",
      accentSoft: "${light.accent}1c",
      danger: "#b42318",
      dangerSoft: "#b4231817",
      scrim: "#00000066",
    };

    export const dark: Colors = {
      canvas: "${CANVAS.dark}",
      surface: "#1c1c1f",
      field: "#2a2a2e",
      ink: "#f2f2f4",
      muted: "#a2a2ac",
      line: "#2e2e33",
      edge: "#5d5d66",
      accent: "${dark.accent}",
      onAccent: "${dark.onAccent}",
      accentSoft: "${dark.accent}2b",
      danger: "#ff9c92",
      dangerSoft: "#ff9c9226",
      scrim: "#000000a6",
    };
  `;
}

/** app.json: the template's, with the app's own name and colours. The slug names the stored data, so it stays. */
export function appJson({ app }: EntityParts): string {
  const { light } = accentShades(app.theme.accent);
  return code`
    {
      "expo": {
        "name": ${JSON.stringify(app.name)},
        "slug": "${app.storageKey}",
        "version": "1.0.0",
        "orientation": "portrait",
        "icon": "./assets/images/icon.png",
        "scheme": "app",
        "userInterfaceStyle": "${STYLES[app.theme.mode]}",
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
              "backgroundColor": "${CANVAS.light}",
              "dark": { "backgroundColor": "${CANVAS.dark}" }
            }
          ]
        ],
        "experiments": {
          "typedRoutes": true,
          "reactCompiler": false
        }
      }
    }
  `;
}
