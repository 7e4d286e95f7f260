import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { Frame } from "playwright-core";
import { type OpenStudio, openStudio } from "./open-studio.ts";

/** The first mobile project of a machine installs its packages, and its Metro begins with nothing. */
const FIRST_MS = 240_000;
const TURN_MS = 180_000;

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio();
}, 240_000);
afterAll(() => open.close(), 60_000);

/** One person's way to a mobile app, in order. */
describe("a mobile app", () => {
  test(
    "is built from a prompt, and used in a phone's frame",
    async () => {
      const { studio } = open;
      await studio.page.getByRole("radio", { name: "Mobile" }).click();
      await studio.build("A habit tracker with streaks");
      await studio.page
        .getByRole("toolbar", { name: "Device frame" })
        .getByText("390 × 844")
        .waitFor({ timeout: FIRST_MS });
      await studio.preview.getByText("3 of 5 done today").waitFor({ timeout: FIRST_MS });
      expect(await studio.waitForTurn(1, TURN_MS)).toMatch(/^Done/);
      await press("button", "New habit");
      await studio.preview.getByRole("textbox", { name: "Name" }).fill("Read a page");
      await press("button", "Add habit");
      await studio.preview.getByRole("heading", { name: "Read a page" }).waitFor();
      await studio.preview.getByText("3 of 6 done today").waitFor();
      await press("checkbox", "Read a page");
      await studio.preview.getByText("4 of 6 done today").waitFor();
    },
    FIRST_MS + TURN_MS,
  );

  test(
    "is changed in place by what is said, with what was entered",
    async () => {
      const { studio } = open;
      await studio.send("add a reminder time");
      expect(await studio.waitForTurn(2, TURN_MS)).toMatch(/^Done/);
      await studio.preview.getByText("4 of 6 done today").waitFor();
      await press("button", "New habit");
      await studio.preview
        .getByLabel(/^Reminder/)
        .first()
        .waitFor();
      await studio.page.getByRole("button", { name: "Reload the preview" }).click();
    },
    TURN_MS + 60_000,
  );

  test(
    "is changed by hand without losing what its page has in memory, once Metro serves it",
    async () => {
      const { studio, api } = open;
      const frame = await findMetroPage();
      // The form is over the tabs; they are there all the same.
      await studio.preview.getByText("Insights").first().waitFor({ state: "attached" });
      await frame.evaluate(() => Object.assign(globalThis, { latheKept: true }));
      const layout = "src/app/(tabs)/_layout.tsx";
      await api.writeFile(layout, ((await api.readFile(layout)) ?? "").replace('"Insights"', '"Numbers"'));
      await studio.preview.getByText("Numbers").first().waitFor({ state: "attached" });
      expect(await frame.evaluate(() => Reflect.get(globalThis, "latheKept"))).toBe(true);
    },
    TURN_MS,
  );

  test("the page complained of nothing", () => {
    expect(open.studio.complaints).toEqual([]);
  });
});

/** By its key: the frame is drawn smaller than it is, which a mouse of Playwright's does not reckon with at its edges. */
async function press(role: "button" | "checkbox", name: string): Promise<void> {
  await open.studio.preview
    .getByRole(role, { name, exact: true })
    .first()
    .press(role === "button" ? "Enter" : "Space");
}

/** Each reload may still be answered by the build that comes before Metro. */
async function findMetroPage(): Promise<Frame> {
  const { page } = open.studio;
  return await until(
    async () => {
      const frame = page.frames().find((each) => each.parentFrame() !== null && each.url().includes("--"));
      await frame?.waitForLoadState("load");
      const isMetro = await frame?.evaluate(() => document.querySelector('script[src*=".bundle?"]') !== null);
      if (frame !== undefined && isMetro === true) return frame;
      const navigated = page.waitForEvent("framenavigated", (each) => each.parentFrame() !== null);
      await page.getByRole("button", { name: "Reload the preview" }).click();
      await navigated;
      return null;
    },
    "Metro's page",
    TURN_MS,
  );
}
