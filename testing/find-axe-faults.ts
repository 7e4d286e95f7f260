import axe from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

export interface AxeFault {
  rule: string;
  place: string;
  why: string;
}

interface Looking {
  /** Where it looks; default: the whole page. */
  within?: string;
  /** Only these rules; default: all. */
  rules?: readonly string[];
  /** Selectors of what is not looked into. */
  exclude?: readonly string[];
}

/** What axe finds on a page once everything on it has come to rest. */
export async function findAxeFaults(
  page: Page,
  { within = "html", rules, exclude = [] }: Looking = {},
): Promise<AxeFault[]> {
  // Evaluated by the debugger, which the page's content security policy does not hold up.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  await settlePage(page);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ["violations"],
    ...(rules && { runOnly: { type: "rule", values: [...rules] } }),
  };
  const results = await page.evaluate(
    ([root, others, given]) => {
      const { axe: runner } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return runner.run({ include: [[root]], exclude: others.map((selector) => [selector]) }, given);
    },
    [within, exclude, options] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      rule: id,
      place: node.target.join(" "),
      why: `${(node.failureSummary ?? "").split("\n").slice(1).join(" ").trim()} ${node.html.slice(0, 160)}`,
    })),
  );
}

/** Run in the page; as text, since most of those who look at pages have no types of a browser. */
const SETTLE = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // What a change of size or theme sets going may begin some frames after it.
  for (let calm = 0; calm < 4; ) {
    await frame();
    const moving = document.getAnimations().filter((animation) => {
      const timing = animation.effect?.getComputedTiming();
      return animation.playState === "running" && timing?.iterations !== Number.POSITIVE_INFINITY;
    });
    calm = moving.length === 0 ? calm + 1 : 0;
    await Promise.allSettled(moving.map((animation) => animation.finished));
  }
})()`;

/** Until a change of theme or width is drawn and what moves has come to rest. */
export async function settlePage(page: Page): Promise<void> {
  await page.evaluate(SETTLE);
}
