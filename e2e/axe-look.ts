import axe from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";
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
    const rules = colorScheme === "dark" ? COLORS : undefined;
    for (const { rule, place, why } of await findFaults(page, within, rules)) {
      faults.add(`${state}, ${colorScheme}, ${width} px: ${rule} at ${place}: ${why}`);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return [...faults];
}

interface Fault {
  rule: string;
  place: string;
  why: string;
}

async function findFaults(page: Page, within: string, rules?: string[]): Promise<Fault[]> {
  // Evaluated by the debugger, which the page's content security policy does not hold up.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  await settle(page);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ["violations"],
    ...(rules && { runOnly: { type: "rule", values: rules } }),
  };
  const results = await page.evaluate(
    ([root, others, given]) => {
      const { axe: runner } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return runner.run({ include: [[root]], exclude: others.map((selector) => [selector]) }, given);
    },
    [within, OTHERS, options] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      rule: id,
      place: node.target.join(" "),
      why: `${(node.failureSummary ?? "").split("\n").slice(1).join(" ").trim()} ${node.html.slice(0, 160)}`,
    })),
  );
}

/** Until a change of theme or width is drawn and what moves has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document.getAnimations().filter((animation) => {
      const timing = animation.effect?.getComputedTiming();
      return animation.playState === "running" && timing?.iterations !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(moving.map((animation) => animation.finished));
  });
}
