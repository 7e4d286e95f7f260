import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { writeLongThread } from "./long-thread.ts";
import { StudioPage } from "./studio-page.ts";
import { StudioSession } from "./studio-session.ts";

const EVENTS = 5_000;
const TURNS = EVENTS / 10;
/** Of what is read, in pixels. */
const MAX_JUMP = 2;

const server = new LatheServer({ LATHE_WARM: "0" });
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
let studio: StudioPage;
let messages: Locator;

beforeAll(async () => {
  await server.start();
  const session = await StudioSession.logIn(server.address);
  const project = await session.createProject({ name: "Long", template: "blank" });
  await writeLongThread(server.dataDirectory, project, EVENTS);
  // A new project is opened at once: its worker may have read the thread while it was still being written.
  await server.stop();
  await server.start();
  ({ browser, close: closeBrowser } = await launchBrowser());
  const context = await openContext(browser);
  await context.addCookies([session.cookie]);
  page = await context.newPage();
  studio = new StudioPage(page);
  await page.goto(`${server.origin}/projects/${project.projectId}`);
  messages = page.getByRole("group", { name: "Messages" });
  await studio.chat.getByRole("article", { name: `Prompt ${TURNS}:` }).waitFor({ timeout: 60_000 });
}, 240_000);

afterAll(async () => {
  await closeBrowser();
  await server.close();
}, 60_000);

/** Scrolls as a reader does, `steps` times, and gives how far what was read was moved afterwards, each time. */
async function scroll(by: number, steps: number): Promise<number[]> {
  return messages.evaluate(
    async (box, { by, steps }) => {
      const frames = async (count: number): Promise<void> => {
        for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
      };
      const jumps: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        box.scrollTop += by;
        const edge = box.getBoundingClientRect().top;
        // What stands first in view.
        const read = [...box.querySelectorAll("article")].find(
          (turn) => turn.getBoundingClientRect().bottom > edge + 1,
        );
        const inside = [...(read?.querySelectorAll("p, li, pre, td") ?? [])].find(
          (part) => part.getBoundingClientRect().top >= edge,
        );
        const held = inside ?? read;
        if (held === undefined) throw new Error("Nothing is in view.");
        const before = held.getBoundingClientRect().top;
        await frames(8);
        // What rests is drawn anew when it comes near: then its turn stands for it.
        if (held.isConnected) jumps.push(Math.abs(held.getBoundingClientRect().top - before));
      }
      return jumps;
    },
    { by, steps },
  );
}

/** How many turns are shown whole. */
const countWhole = (): Promise<number> =>
  messages.evaluate((box) => [...box.querySelectorAll("article")].filter((turn) => turn.style.height === "").length);

describe("a thread of 5,000 events", () => {
  test("opens at its end, with every turn there and few of them shown whole", async () => {
    expect(await studio.chat.getByRole("article").count()).toBe(TURNS);
    expect(await countWhole()).toBeLessThan(40);
    const fromEnd = await messages.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight);
    expect(fromEnd).toBeLessThan(2);
  });

  test("what is read stays where it is while older turns come near and are measured", async () => {
    const jumps = await scroll(-500, 40);
    expect(jumps.length).toBeGreaterThan(35);
    expect(Math.max(...jumps)).toBeLessThan(MAX_JUMP);
    expect(await countWhole()).toBeLessThan(60);
  }, 60_000);

  test("and on the way down again", async () => {
    const jumps = await scroll(500, 20);
    expect(jumps.length).toBeGreaterThan(15);
    expect(Math.max(...jumps)).toBeLessThan(MAX_JUMP);
  }, 60_000);

  test("a jump to its beginning meets turns, not an empty place, and what was left rests again", async () => {
    await messages.evaluate((box) => void (box.scrollTop = 0));
    const first = studio.chat.getByRole("article", { name: "Prompt 1:" });
    await first.getByRole("list").first().waitFor();
    expect(await first.getByText("Prompt 1:").isVisible()).toBeTrue();
    expect(await countWhole()).toBeLessThan(60);
    await page.getByRole("button", { name: "Jump to the newest" }).click();
    await page.waitForFunction(
      (box) => box !== null && box.scrollHeight - box.scrollTop - box.clientHeight < 2,
      await messages.elementHandle(),
    );
    expect(studio.complaints).toEqual([]);
  }, 60_000);
});
