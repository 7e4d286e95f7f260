import { describe, expect, test } from "bun:test";
import { Theme, type Tone } from "@lathe/protocol/app/theme";
import fc from "fast-check";
import { contrast, parseHex } from "../accent.ts";
import { indexCss } from "./css-file.ts";
import { themeFonts } from "./fonts.ts";
import { mainFile } from "./main-file.ts";
import { mobileColorsFile, mobileTokensFile } from "./mobile-theme.ts";
import { themeColors } from "./theme-colors.ts";
import { usedUtilities } from "./used-utilities.ts";

const tones: readonly Tone[] = Theme.shape.tone.options;
const anyAccent = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
const anyTheme: fc.Arbitrary<Theme> = fc.record({
  accent: anyAccent,
  mode: fc.constantFrom(...Theme.shape.mode.options),
  tone: fc.constantFrom(...tones),
  font: fc.constantFrom(...Theme.shape.font.options),
  corners: fc.constantFrom(...Theme.shape.corners.options),
  density: fc.constantFrom(...Theme.shape.density.options),
});
const ratio = (one: string, other: string) => contrast(parseHex(one), parseHex(other));
const PLAIN: Theme = {
  accent: "#4f46e5",
  mode: "system",
  tone: "plain",
  font: "sans",
  corners: "round",
  density: "comfortable",
};

describe("colours", () => {
  test("of every tone with any accent can be read on every surface, light and dark", () => {
    fc.assert(
      fc.property(anyAccent, fc.constantFrom(...tones), (accent, tone) => {
        for (const colors of Object.values(themeColors({ accent, tone }))) {
          for (const ground of [colors.canvas, colors.surface, colors.field, colors.band])
            for (const text of [colors.ink, colors.muted, colors.danger, colors.accent])
              if (ratio(text, ground) < 4.5) return false;
          if (ratio(colors.onAccent, colors.accent) < 4.5 || ratio(colors.edge, colors.field) < 2.9) return false;
        }
        return true;
      }),
      { numRuns: 1_000 },
    );
  });

  test("an accent that can be read stays as it was wished", () => {
    expect(themeColors({ accent: "#4338ca", tone: "plain" }).light.accent).toBe("#4338ca");
  });

  test("a plain theme's surfaces are not tinted, a playful one's are", () => {
    const [red, blue] = ["#d92626", "#2654d9"];
    const bands = (tone: Tone) => [red, blue].map((accent) => themeColors({ accent, tone }).light.band);
    expect(new Set(bands("plain")).size).toBe(1);
    expect(new Set(bands("playful")).size).toBe(2);
  });
});

describe("index.css", () => {
  test("defines what is used and what that is built on, each once, with nothing left open", () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        const css = indexCss(theme, (utility) => ["button-quiet", "surface-band"].includes(utility));
        const defined = [...css.matchAll(/^@utility ([\w-]+) \{/gm)].map(([, name]) => name);
        expect(defined).toEqual(["button", "button-quiet", "surface-band"]);
        expect(css).not.toMatch(/undefined|NaN|null|\[object/);
        expect(css.split("{").length).toBe(css.split("}").length);
        expect(css).not.toMatch(/\n{3}|[ \t]\n/);
      }),
    );
  });

  test("has a band only where sections lie on it", () => {
    expect(indexCss(PLAIN, () => false)).not.toContain("--band");
    expect(indexCss(PLAIN, () => true)).toContain("--band: light-dark(");
  });

  test("is different for each tone, font, corner and density", () => {
    const variants = [
      ...tones.map((tone) => ({ ...PLAIN, tone })),
      ...Theme.shape.font.options.slice(1).map((font) => ({ ...PLAIN, font })),
      ...Theme.shape.corners.options.slice(1).map((corners) => ({ ...PLAIN, corners })),
      { ...PLAIN, density: "compact" as const },
      { ...PLAIN, mode: "dark" as const },
    ];
    expect(new Set(variants.map((theme) => indexCss(theme, () => true))).size).toBe(variants.length);
  });

  test("makes all that is measured by letters larger", () => {
    expect(indexCss({ ...PLAIN, text: "large" }, () => false)).toContain("font-size: 118.75%;");
    expect(indexCss(PLAIN, () => false)).not.toContain("font-size");
    expect(mobileTokensFile({ ...PLAIN, text: "large" })).toContain("body: { fontSize: 19,");
  });

  test("names the fonts that main.tsx imports", () => {
    for (const font of Theme.shape.font.options) {
      const css = indexCss({ ...PLAIN, font }, () => false);
      const main = mainFile({ font });
      for (const name of themeFonts({ font })) {
        expect(main).toContain(`import "${name}";`);
        const family = name.split("/")[1]?.replace("-", " ") ?? "";
        expect(css.toLowerCase()).toContain(`"${family} variable"`);
      }
    }
  });
});

describe("what an app uses", () => {
  test("is what stands in its classes", () => {
    const used = usedUtilities([
      '<section className="px-5 even:surface-band">',
      '<p className={`panel ${isOpen ? "badge" : ""}`} />',
      "// A chip in words.",
      "<input type={kind} />",
    ]);
    const names = ["surface-band", "panel", "badge", "chip", "input", "surface"];
    expect(names.filter(used)).toEqual(["surface-band", "panel", "badge"]);
  });
});

describe("the theme on phones", () => {
  test("keeps the names that the template's parts use", async () => {
    const templateOf = (name: string) =>
      Bun.file(new URL(`../../../templates/mobile/src/theme/${name}`, import.meta.url)).text();
    const names = (text: string) =>
      new Set([...text.matchAll(/^\s*(?:export const )?(\w+)(?=:| =)/gm)].map(([, name]) => name));
    const sizes = (text: string) => [...text.matchAll(/\b(\w+): \d+/g)].map(([, name]) => name);
    const [colors, tokens] = await Promise.all([templateOf("colors.ts"), templateOf("tokens.ts")]);
    for (const tone of tones) {
      const theme = { ...PLAIN, tone, corners: "square", density: "compact", font: "serif" } as const;
      expect([...names(mobileColorsFile(theme))]).toEqual(expect.arrayContaining([...names(colors)]));
      expect([...names(mobileTokensFile(theme))]).toEqual(expect.arrayContaining([...names(tokens)]));
      expect(sizes(mobileTokensFile(theme))).toEqual(expect.arrayContaining(sizes(tokens)));
    }
  });
});
