import { findAxeFaults } from "@lathe/testing/find-axe-faults";
import type { Browser, Page } from "playwright-core";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** Rules that look at colours: all that another theme can change. */
const COLORS = ["color-contrast", "link-in-text-block"];

/**
 * Opens each page of a built app, shows each view of its records and each dialog that adds one, on a narrow screen and a
 * wide one, light and dark, and gives what is wrong: what axe finds, what is wider than the screen, what the page throws
 * or prints as an error.
 */
export async function lookAtApp(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults = new Set<string>();
  page.on("pageerror", (error) => faults.add(`throws: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.add(`prints: ${message.text()}`);
  });
  try {
    await page.goto(address);
    const links = await page.locator("nav a[href^='#/']").all();
    const routes = new Set(await Promise.all(links.map((link) => link.getAttribute("href"))));
    for (const route of routes.size === 0 ? [""] : routes) {
      await page.goto(`${address}${route ?? ""}`);
      await lookAtState(page, `${route}`, faults);
      for (const view of await page
        .getByRole("group", { name: /view|shown/i })
        .getByRole("button")
        .all()) {
        await view.click();
        await lookAtState(page, `${route}, view ${(await view.getAttribute("title")) ?? ""}`, faults);
      }
      const add = page.getByRole("button", { name: /^(?:Add|New) / }).first();
      if ((await add.count()) > 0 && (await add.getAttribute("type")) !== "submit") {
        await add.click();
        if ((await page.getByRole("dialog").count()) > 0) {
          await lookAtState(page, `${route}, adding`, faults, "dialog, [role=dialog]");
          await page.keyboard.press("Escape");
        }
      }
    }
  } finally {
    await context.close();
  }
  return [...faults];
}

async function lookAtState(page: Page, state: string, faults: Set<string>, within?: string): Promise<void> {
  for (const [size, colorScheme] of [
    [NARROW, "light"],
    [WIDE, "dark"],
  ] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const rules = size === WIDE ? { rules: COLORS } : {};
    const where = within === undefined ? {} : { within };
    for (const { rule, place, why } of await findAxeFaults(page, { ...where, ...rules }))
      faults.add(`${state}, ${size.width} px ${colorScheme}: ${rule} at ${place}: ${why}`);
    const isTooWide = await page.evaluate<boolean>("document.documentElement.scrollWidth > window.innerWidth");
    if (isTooWide) faults.add(`${state}, ${size.width} px: wider than the screen`);
  }
}
