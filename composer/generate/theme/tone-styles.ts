import type { Theme, Tone } from "@lathe/protocol/app/theme";

/** What a tone is beside its colours, as values of CSS. */
export interface ToneStyle {
  heading: { weight: number; tracking: string; /** Of large headings on sites. */ case: "none" | "uppercase" };
  /** Sizes of the first heading of a site and of its sections: from a phone to a wide screen. */
  display: { size: string; leading: string; weight: number };
  section: { size: string; leading: string };
  /** Where the headings of sections stand. */
  align: "start" | "center";
  shadow: string;
  /** Layers of the page, over the canvas. */
  background: readonly string[];
  /** Classes of a panel's border, and of a button's shape and of its kinds. */
  panel: string;
  button: string;
  primary: string;
  quiet: string;
  /** Round corners make pills of buttons. */
  hasPills: boolean;
  /** Corners are rounder or less so than the theme's. */
  roundness: number;
}

const TINT = (percent: number) => `color-mix(in oklab, var(--accent) ${percent}%, transparent)`;

export const TONE_STYLES: Readonly<Record<Tone, ToneStyle>> = {
  plain: {
    heading: { weight: 700, tracking: "-0.02em", case: "none" },
    display: { size: "clamp(2.25rem, 1.4rem + 3.6vw, 3.75rem)", leading: "1.08", weight: 700 },
    section: { size: "clamp(1.625rem, 1.3rem + 1.4vw, 2.25rem)", leading: "1.2" },
    align: "start",
    shadow: "0 1px 2px var(--shadow), 0 12px 32px -16px var(--shadow)",
    background: [`radial-gradient(70rem 24rem at 50% -8rem, ${TINT(11)}, transparent)\n  no-repeat`],
    panel: "border border-line",
    button: "font-semibold",
    primary: "hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]",
    quiet: "border border-line hover:bg-ink/5",
    hasPills: false,
    roundness: 1,
  },
  calm: {
    heading: { weight: 600, tracking: "-0.015em", case: "none" },
    display: { size: "clamp(2.25rem, 1.5rem + 3.2vw, 3.5rem)", leading: "1.12", weight: 600 },
    section: { size: "clamp(1.625rem, 1.3rem + 1.3vw, 2.125rem)", leading: "1.25" },
    align: "center",
    shadow: "0 24px 48px -32px var(--shadow)",
    background: [
      `radial-gradient(60rem 40rem at 85% -10rem, ${TINT(14)}, transparent)\n  no-repeat`,
      `radial-gradient(50rem 36rem at -5% 12rem, ${TINT(8)}, transparent)\n  no-repeat`,
    ],
    panel: "border border-line/70",
    button: "font-medium",
    primary: "hover:bg-[color-mix(in_oklab,var(--accent)_90%,var(--ink))]",
    quiet: "bg-ink/6 hover:bg-ink/10",
    hasPills: true,
    roundness: 1.25,
  },
  playful: {
    heading: { weight: 800, tracking: "-0.02em", case: "none" },
    display: { size: "clamp(2.5rem, 1.5rem + 4.2vw, 4.25rem)", leading: "1.04", weight: 900 },
    section: { size: "clamp(1.75rem, 1.3rem + 1.8vw, 2.625rem)", leading: "1.12" },
    align: "center",
    shadow: "0 6px 0 -1px color-mix(in oklab, var(--line) 70%, transparent)",
    background: [`radial-gradient(${TINT(20)} 1.5px, transparent 1.5px) 0 0 / 26px 26px`],
    panel: "border-2 border-line",
    button: "font-bold transition-transform motion-safe:active:translate-y-0.5",
    primary:
      "shadow-[0_4px_0_color-mix(in_oklab,var(--accent)_65%,black)] hover:brightness-105 motion-safe:active:shadow-[0_2px_0_color-mix(in_oklab,var(--accent)_65%,black)]",
    quiet: "border-2 border-line bg-surface hover:border-edge",
    hasPills: true,
    roundness: 1.6,
  },
  elegant: {
    heading: { weight: 500, tracking: "-0.015em", case: "none" },
    display: { size: "clamp(2.5rem, 1.4rem + 4.6vw, 4.75rem)", leading: "1.06", weight: 400 },
    section: { size: "clamp(1.875rem, 1.4rem + 2vw, 2.875rem)", leading: "1.15" },
    align: "center",
    shadow: "0 0 transparent",
    background: [],
    panel: "border border-line",
    button: "px-6 font-medium tracking-wide",
    primary: "hover:bg-[color-mix(in_oklab,var(--accent)_85%,var(--ink))]",
    quiet: "border border-edge/70 hover:border-ink",
    hasPills: false,
    roundness: 0.4,
  },
  bold: {
    heading: { weight: 800, tracking: "-0.03em", case: "uppercase" },
    display: { size: "clamp(2.5rem, 1rem + 6.6vw, 6rem)", leading: "0.95", weight: 900 },
    section: { size: "clamp(1.875rem, 1.2rem + 3vw, 3.5rem)", leading: "1" },
    align: "start",
    shadow: "0 12px 28px -14px var(--shadow)",
    background: [],
    panel: "border-2 border-ink",
    button: "px-6 font-extrabold tracking-wide uppercase",
    primary: "hover:bg-ink hover:text-canvas",
    quiet: "border-2 border-ink hover:bg-ink hover:text-canvas",
    hasPills: false,
    roundness: 0.5,
  },
};

/** Radii in rem of cards and of what is operated. */
const CORNERS = {
  round: { card: 1, control: 0.5 },
  soft: { card: 0.625, control: 0.375 },
  square: { card: 0, control: 0 },
};

export interface Radii {
  card: number;
  control: number;
  /** null: fully round. */
  button: number | null;
  chip: number | null;
}

/** Radii in rem. */
export function radiiOf({ corners, tone }: Pick<Theme, "corners" | "tone">): Radii {
  const { roundness, hasPills } = TONE_STYLES[tone];
  const scale = (size: number) => Math.round(size * roundness * 1000) / 1000;
  const card = scale(CORNERS[corners].card);
  const control = scale(CORNERS[corners].control);
  const isRound = corners === "round";
  return { card, control, button: isRound && hasPills ? null : control, chip: isRound ? null : control };
}
