import type { Theme } from "@lathe/protocol/app/theme";
import { fragment } from "../code.ts";
import { PALETTES } from "./palettes.ts";
import { themeColors } from "./theme-colors.ts";
import { TONE_STYLES } from "./tone-styles.ts";

export interface Utility {
  name: string;
  /** Other utilities that are built on it. */
  neededBy: readonly string[];
  css: string;
}

/** Utilities that an app's index.css can define, in the order in which they stand there. */
export function utilitiesOf(theme: Theme): Utility[] {
  const style = TONE_STYLES[theme.tone];
  const utility = (name: string, css: string, neededBy: readonly string[] = []) => ({ name, neededBy, css });
  const applied = (name: string, classes: string, neededBy: readonly string[] = []) =>
    utility(name, `@utility ${name} {\n  @apply ${classes};\n}`, neededBy);
  return [
    applied("panel", `rounded-card ${style.panel} bg-surface shadow-raised`),
    applied(
      "input",
      "min-h-11 w-full min-w-0 rounded-control border border-edge/60 bg-field px-3 py-2 text-ink placeholder:text-muted hover:border-edge aria-invalid:border-danger",
    ),
    applied(
      "button",
      `inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-button px-4 py-2 ${style.button}`,
      ["button-primary", "button-quiet"],
    ),
    applied("button-primary", `button bg-accent text-on-accent ${style.primary}`),
    applied("button-quiet", `button ${style.quiet}`),
    applied(
      "icon-button",
      "inline-grid size-10 shrink-0 cursor-pointer place-items-center rounded-control text-muted hover:bg-ink/5 hover:text-ink disabled:pointer-events-none disabled:opacity-40",
    ),
    utility("checkbox", checkbox),
    applied(
      "chip",
      "min-h-9 cursor-pointer rounded-chip border border-line bg-surface px-3.5 text-sm font-medium text-muted hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent",
    ),
    applied(
      "badge",
      "inline-flex items-center rounded-chip bg-accent/12 px-2.5 py-0.5 text-sm font-medium wrap-anywhere text-ink",
    ),
    utility("heading-display", displayHeading(theme)),
    utility("heading-section", sectionHeading(theme)),
    applied("section-intro", style.align === "center" ? "mx-auto max-w-3xl text-center" : "max-w-3xl"),
    applied(
      "section-narrow",
      style.align === "center"
        ? "mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-10"
        : "grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:gap-16",
    ),
    applied("section-row", `flex flex-wrap ${style.align === "center" ? "justify-center" : ""}`.trim()),
    applied("section-tile", SECTION_TILES[theme.tone]),
    applied("icon-mark", `grid place-items-center ${ICON_MARKS[theme.tone]}`),
    utility("surface-band", band(theme)),
    utility("surface-accent", accentSurface(theme)),
    utility("button-on-accent", buttonOnAccent),
  ];
}

/** How the things that a section lists are set apart from each other. */
const SECTION_TILES: Readonly<Record<Theme["tone"], string>> = {
  plain: "rounded-card border border-line bg-surface p-6 shadow-raised",
  calm: "rounded-card bg-surface p-7",
  playful: "rounded-card border-2 border-line bg-surface p-6 shadow-raised",
  elegant: "border-t border-edge/60 pt-7 pb-4",
  bold: "border-t-4 border-ink pt-6 pb-4",
};

/** What an icon of a section lies on. */
const ICON_MARKS: Readonly<Record<Theme["tone"], string>> = {
  plain: "size-12 rounded-control bg-accent/12 text-accent",
  calm: "size-12 rounded-full bg-accent/12 text-accent",
  playful: "size-14 -rotate-6 rounded-control bg-accent text-on-accent",
  elegant: "size-8 text-accent",
  bold: "size-12 rounded-control bg-accent text-on-accent",
};

function displayHeading({ tone, font }: Theme): string {
  const { display, heading } = TONE_STYLES[tone];
  // A mono face is wide.
  const size = font === "mono" ? `calc(${display.size} * 0.8)` : display.size;
  return fragment`
    @utility heading-display {
      @apply text-balance wrap-anywhere;
      font-size: ${size};
      font-weight: ${display.weight};
      line-height: ${display.leading};
      ${heading.case !== "none" && `text-transform: ${heading.case};`}
    }
  `;
}

// A wave that repeats, as a mask so that it has the accent's colour.
const WAVE =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 8' fill='none' stroke='%23000' stroke-width='3'%3E%3Cpath d='M0 2q6 0 6 2t6 2 6-2 6-2'/%3E%3C/svg%3E\")";

function sectionHeading({ tone }: Theme): string {
  const { section, heading } = TONE_STYLES[tone];
  return fragment`
    @utility heading-section {
      @apply text-balance wrap-anywhere;
      font-size: ${section.size};
      line-height: ${section.leading};
      ${heading.case !== "none" && `text-transform: ${heading.case};`}
      ${MARKS[tone]}
    }
  `;
}

/** What stands above or below the heading of a section. */
const MARKS: Readonly<Record<Theme["tone"], string | null>> = {
  plain: null,
  calm: null,
  playful: `
&::after {
  content: "";
  display: block;
  width: 6rem;
  height: 0.625rem;
  margin: 0.75rem auto 0;
  background: var(--accent);
  mask: ${WAVE}
    left center / auto 100% repeat-x;
}`,
  elegant: `
&::before {
  content: "";
  display: block;
  width: 1px;
  height: 2.5rem;
  margin: 0 auto 1.25rem;
  background: var(--accent);
}`,
  bold: `
&::before {
  content: "";
  display: block;
  width: 4rem;
  height: 0.5rem;
  margin-bottom: 1.25rem;
  background: var(--accent);
}`,
};

function band(theme: Theme): string {
  return fragment`
    @utility surface-band {
      ${PALETTES[theme.tone].isBandDark && darkTokens(theme)}
      background: var(--band);
      color: var(--ink);
    }
  `;
}

/** The dark colours by name: bundlers may settle light-dark() where the tokens stand, so the scheme alone is not enough. */
function darkTokens(theme: Theme): string {
  const { dark } = themeColors(theme);
  return fragment`
    color-scheme: dark;
    --canvas: ${dark.canvas};
    --surface: ${dark.surface};
    --field: ${dark.field};
    --ink: ${dark.ink};
    --muted: ${dark.muted};
    --line: ${dark.line};
    --edge: ${dark.edge};
    --accent: ${dark.accent};
    --on-accent: ${dark.onAccent};
    --danger: ${dark.danger};
  `;
}

/**
 * What decorates the accent's surface. The shade is further from the text than the accent itself (white on light pages,
 * dark on dark ones), so that the text stays as readable.
 */
const ACCENT_PATTERNS: Readonly<Record<Theme["tone"], string>> = {
  plain: `
background:
  radial-gradient(circle at 100% 100%, var(--shade) 10rem, transparent calc(10rem + 1px)),
  radial-gradient(circle at 100% 100%, var(--shade) 19rem, transparent calc(19rem + 1px)), var(--accent);`,
  calm: `
background: radial-gradient(40rem 22rem at 90% 120%, var(--shade), transparent), var(--accent);`,
  playful: `
background:
  radial-gradient(var(--shade) 3px, transparent 3.5px) 0 0 / 24px 24px,
  var(--accent);`,
  elegant: `
background: var(--accent);
outline: 1px solid color-mix(in oklab, var(--on-accent) 45%, transparent);
outline-offset: -0.75rem;`,
  bold: `
background: repeating-linear-gradient(112deg, var(--shade) 0 2rem, transparent 2rem 4rem), var(--accent);`,
};

function accentSurface({ tone }: Theme): string {
  return fragment`
    @utility surface-accent {
      ${tone !== "elegant" && "--shade: light-dark(rgb(0 0 0 / 0.11), rgb(255 255 255 / 0.16));"}
      ${ACCENT_PATTERNS[tone].trimStart()}
      color: var(--on-accent);
    }
  `;
}

const buttonOnAccent = fragment`
  @utility button-on-accent {
    background: var(--on-accent);
    color: var(--accent);
  }
`;

// A mask, so that the tick has the accent's own text colour.
const TICK =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='2.5' " +
  "stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='m3.5 8.5 3 3 6-7'/%3E%3C/svg%3E\")";

const checkbox = fragment`
  @utility checkbox {
    @apply grid size-5.5 shrink-0 cursor-pointer appearance-none place-items-center rounded-[min(var(--radius-control),0.375rem)] border-2 border-edge bg-field checked:border-accent checked:bg-accent;

    &:checked::before {
      content: "";
      width: 100%;
      height: 100%;
      background: var(--on-accent);
      mask: ${TICK}
        center / contain no-repeat;
    }
  }
`;
