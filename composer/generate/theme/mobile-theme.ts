import type { Theme, Tone } from "@lathe/protocol/app/theme";
import { code, fragment } from "../code.ts";
import { themeColors, type ThemeColors } from "./theme-colors.ts";
import { radiiOf } from "./tone-styles.ts";

/** The file src/theme/colors.ts of a mobile app: the template's names, the theme's colours. */
export function mobileColorsFile(theme: Theme): string {
  const { light, dark } = themeColors(theme);
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
    export const appearance: Appearance = "${theme.mode}";

    export const light: Colors = {
      ${values(light, { accent: "1c", danger: "17", scrim: "#00000066" })}
    };

    export const dark: Colors = {
      ${values(dark, { accent: "2b", danger: "26", scrim: "#000000a6" })}
    };
  `;
}

/** `band` is what lies below inputs and quiet buttons: on phones they have no border. */
function values(colors: ThemeColors, alpha: { accent: string; danger: string; scrim: string }): string {
  return fragment`
    canvas: "${colors.canvas}",
    surface: "${colors.surface}",
    field: "${colors.band}",
    ink: "${colors.ink}",
    muted: "${colors.muted}",
    line: "${colors.line}",
    edge: "${colors.edge}",
    accent: "${colors.accent}",
    onAccent: "${colors.onAccent}",
    accentSoft: "${colors.accent}${alpha.accent}",
    danger: "${colors.danger}",
    dangerSoft: "${colors.danger}${alpha.danger}",
    scrim: "${alpha.scrim}",
  `;
}

const LARGE_TITLES: Readonly<Record<Tone, { size: number; weight: string; tracking: number; uppercase?: true }>> = {
  plain: { size: 32, weight: "700", tracking: -0.6 },
  calm: { size: 30, weight: "600", tracking: -0.4 },
  playful: { size: 34, weight: "800", tracking: -0.6 },
  elegant: { size: 34, weight: "500", tracking: -0.4 },
  bold: { size: 36, weight: "900", tracking: -1, uppercase: true },
};

/** Families that the systems have, for iOS, Android and the web; null is the system's own. */
const FAMILIES = {
  sans: null,
  serif: { ios: "Georgia", android: "serif", default: "Georgia, serif" },
  rounded: { ios: "ui-rounded", android: "sans-serif", default: "ui-rounded, Nunito, system-ui, sans-serif" },
  mono: { ios: "Menlo", android: "monospace", default: "ui-monospace, Menlo, monospace" },
} as const;

const COMFORTABLE = "{ xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 }";
const COMPACT = "{ xs: 4, s: 6, m: 10, l: 14, xl: 20, xxl: 32 }";

/** The file src/theme/tokens.ts of a mobile app: the template's names, with the theme's corners, density and type. */
export function mobileTokensFile(theme: Theme): string {
  const isCompact = theme.density === "compact";
  const { card, control } = radiiOf(theme);
  const pixels = (rem: number, most: number) => Math.min(most, Math.round(rem * 18));
  const [small, middle, large] = [pixels(control / 1.2, 12), pixels(control * 1.3, 20), pixels(card, 28)];
  const { size, weight, tracking, uppercase } = LARGE_TITLES[theme.tone];
  const titleWeight = weight === "900" ? "800" : weight;
  const families = FAMILIES[theme.font];
  const heading = families === null ? "" : ", fontFamily";
  // A serif is for headings alone.
  const text = theme.font === "serif" ? "" : heading;
  const more = (theme.text === "large" ? 3 : 0) - (isCompact ? 1 : 0);
  const added = theme.text === "large" ? 3 : 0;
  return code`
    import { ${families !== null && "Platform, "}type TextStyle } from "react-native";

    /** Distances, on a grid of four. */
    export const spacing = ${isCompact ? COMPACT : COMFORTABLE} as const;

    export const radius = { s: ${small}, m: ${middle}, l: ${large}, full: 999 } as const;

    /** Nothing that can be touched is smaller. */
    export const MIN_TOUCH = 44;

    /** On a wide screen the app stays as wide as a large phone. */
    export const MAX_WIDTH = 560;
    ${
      families !== null &&
      fragment`

        const fontFamily = Platform.select({
          ios: "${families.ios}",
          android: "${families.android}",
          default: "${families.default}",
        });
      `
    }

    export const type = {
      largeTitle: {
        fontSize: ${size + added},
        lineHeight: ${size + 6 + added},
        fontWeight: "${weight}",
        letterSpacing: ${tracking},
        ${uppercase === true && 'textTransform: "uppercase",'}
        ${families !== null && "fontFamily,"}
      },
      title: { fontSize: ${22 + added}, lineHeight: ${28 + added}, fontWeight: "${titleWeight}", letterSpacing: -0.3${heading} },
      headline: { fontSize: ${17 + more}, lineHeight: ${23 + more}, fontWeight: "600", letterSpacing: -0.1${text} },
      body: { fontSize: ${16 + more}, lineHeight: ${22 + more}${text} },
      callout: { fontSize: ${14 + added}, lineHeight: ${19 + added}${text} },
      caption: { fontSize: ${12 + added}, lineHeight: ${16 + added}, fontWeight: "500"${text} },
    } as const satisfies Record<string, TextStyle>;
  `;
}
