import { findAxeFaults } from "@lathe/testing/find-axe-faults";
import type { Page } from "playwright-core";

/** Made by others, with an access story of their own; what is around them is ours. */
const OTHERS = [".monaco-editor", ".monaco-aria-container", ".xterm"];
const isWhole = process.env.LATHE_TEST_ALL === "1";
/** The dark phone is looked at in `npm run test:all`: its parts are seen in the other looks. */
const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
  ...(isWhole ? [{ width: 375, colorScheme: "dark" } as const] : []),
  { width: 375, colorScheme: "light" },
] as const;
/** The rules that look at colours. */
const COLORS = ["color-contrast", "link-in-text-block"];

/**
 * Looks at the page as it is, at a desk's and a phone's width and in both themes, and gives each fault that axe finds as
 * a line. A preview's page is the app's own and not looked into. `within` is for what is open over a page that is hidden
 * from everybody meanwhile: the page without it has no landmarks or headings.
 */
export async function lookWithAxe(page: Page, state: string, within = "html"): Promise<string[]> {
  const faults = new Set<string>();
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // The other theme is the same page in other colours.
    const rules = colorScheme === "dark" ? { rules: COLORS } : {};
    for (const { rule, place, why } of await findAxeFaults(page, { within, ...rules, exclude: OTHERS })) {
      faults.add(`${state}, ${colorScheme}, ${width} px: ${rule} at ${place}: ${why}`);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return [...faults];
}
