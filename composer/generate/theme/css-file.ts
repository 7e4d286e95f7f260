import type { Theme } from "@lathe/protocol/app/theme";
import { code, fragment } from "../code.ts";
import { fontsOf } from "./fonts.ts";
import { PALETTES } from "./palettes.ts";
import { themeColors } from "./theme-colors.ts";
import { radiiOf, TONE_STYLES } from "./tone-styles.ts";
import { utilitiesOf } from "./utilities.ts";

const SCHEMES = { system: "light dark", light: "light", dark: "dark" } as const;
const SHADOWS: Record<Theme["tone"], string> = {
  plain: "light-dark(rgb(24 24 32 / 0.07), rgb(0 0 0 / 0.45))",
  calm: "light-dark(rgb(30 45 38 / 0.16), rgb(0 0 0 / 0.5))",
  playful: "light-dark(rgb(48 28 64 / 0.12), rgb(0 0 0 / 0.5))",
  elegant: "light-dark(rgb(40 32 20 / 0.1), rgb(0 0 0 / 0.5))",
  bold: "light-dark(rgb(0 0 0 / 0.28), rgb(0 0 0 / 0.6))",
};

/** src/index.css: the tokens of the theme, and those utilities that the app uses ("panel", "button-primary" …). */
export function indexCss(theme: Theme, used: (utility: string) => boolean): string {
  const { light, dark } = themeColors(theme);
  const style = TONE_STYLES[theme.tone];
  const fonts = fontsOf(theme);
  const radii = radiiOf(theme);
  const isCompact = theme.density === "compact";
  const pair = (name: Exclude<keyof typeof light, "onAccent">) => `light-dark(${light[name]}, ${dark[name]})`;
  const band = PALETTES[theme.tone].isBandDark ? dark.band : pair("band");
  return code`
    @import "tailwindcss";

    /* The design tokens. Each one is a Tailwind class too: bg-surface, text-muted, border-line, rounded-card … */
    :root {
      color-scheme: ${SCHEMES[theme.mode]};
      --canvas: ${pair("canvas")};
      --surface: ${pair("surface")};
      --field: ${pair("field")};
      ${used("surface-band") && `--band: ${band};`}
      --ink: ${pair("ink")};
      --muted: ${pair("muted")};
      --line: ${pair("line")};
      --edge: ${pair("edge")};
      --accent: ${pair("accent")};
      --on-accent: light-dark(${light.onAccent}, ${dark.onAccent});
      --danger: ${pair("danger")};
      --shadow: ${SHADOWS[theme.tone]};
    }

    @theme inline {
      --font-sans: ${fonts.text};
      --font-heading: ${fonts.heading};
      ${isCompact && "--spacing: 0.22rem;"}
      --color-canvas: var(--canvas);
      --color-surface: var(--surface);
      --color-field: var(--field);
      --color-ink: var(--ink);
      --color-muted: var(--muted);
      --color-line: var(--line);
      --color-edge: var(--edge);
      --color-accent: var(--accent);
      --color-on-accent: var(--on-accent);
      --color-danger: var(--danger);
      --radius-card: ${rem(radii.card)};
      --radius-control: ${rem(radii.control)};
      --radius-button: ${rem(radii.button)};
      --radius-chip: ${rem(radii.chip)};
      --shadow-raised: ${style.shadow};
    }

    @layer base {
      ${
        theme.text === "large" &&
        fragment`
          /* All sizes follow this one. */
          html {
            font-size: 112.5%;
          }

          @media (width >= 40rem) {
            html {
              font-size: 118.75%;
            }
          }

        `
      }
      body {
        ${pageBackground(style.background)}
        color: var(--ink);
        font-family: var(--font-sans);
        ${theme.font === "mono" && "font-size: 0.9375rem;"}
        -webkit-font-smoothing: antialiased;
      }

      h1,
      h2,
      h3 {
        font-family: var(--font-heading);
        font-weight: ${style.heading.weight};
        letter-spacing: ${style.heading.tracking};
      }

      :focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    }
    ${utilitiesOf(theme)
      .filter(({ name, neededBy }) => [name, ...neededBy].some(used))
      .map(
        ({ css }) => fragment`

        ${css}
      `,
      )}
  `;
}

function pageBackground(layers: readonly string[]): string {
  if (layers.length === 0) return "background: var(--canvas);";
  return ["background:", ...layers.map((layer) => `  ${layer.replaceAll("\n", "\n  ")},`), "  var(--canvas);"].join(
    "\n",
  );
}

function rem(size: number | null): string {
  return size === null ? "9999px" : size === 0 ? "0" : `${size}rem`;
}
