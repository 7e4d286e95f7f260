import type { Theme } from "@lathe/protocol/app/theme";

export interface Fonts {
  /** What font-family says, for text and for headings. */
  text: string;
  heading: string;
  packages: readonly string[];
}

const FIGTREE = "@fontsource-variable/figtree";
const SANS = '"Figtree Variable", ui-sans-serif, system-ui, sans-serif';

const FONTS: Readonly<Record<Theme["font"], Fonts>> = {
  sans: { text: SANS, heading: SANS, packages: [FIGTREE] },
  serif: {
    text: SANS,
    heading: '"Fraunces Variable", ui-serif, Georgia, serif',
    packages: [FIGTREE, "@fontsource-variable/fraunces"],
  },
  rounded: {
    text: '"Nunito Variable", ui-rounded, system-ui, sans-serif',
    heading: '"Nunito Variable", ui-rounded, system-ui, sans-serif',
    packages: ["@fontsource-variable/nunito"],
  },
  mono: {
    text: '"JetBrains Mono Variable", ui-monospace, monospace',
    heading: '"JetBrains Mono Variable", ui-monospace, monospace',
    packages: ["@fontsource-variable/jetbrains-mono"],
  },
};

export function fontsOf({ font }: Pick<Theme, "font">): Fonts {
  return FONTS[font];
}

/** The packages that the web app's main.tsx imports for its type. */
export function themeFonts(theme: Pick<Theme, "font">): readonly string[] {
  return fontsOf(theme).packages;
}
