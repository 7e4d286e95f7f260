import type { LatheServer } from "@lathe/e2e/lathe-server";
import type { Frame, Page } from "playwright-core";
import { paintedAt } from "./painted.ts";

/** From the click on "Build" to the first picture of the app in the preview, in milliseconds. */
export async function timeFirstPaint(page: Page): Promise<number> {
  const painted = new Promise<Frame>((resolve) => {
    page.on("framenavigated", (frame) => {
      if (frame.parentFrame() !== null && frame.url().includes("--")) resolve(frame);
    });
  });
  const build = page.getByRole("button", { name: "Build", exact: true });
  const clickedAt = await build.evaluate((element) => {
    const at = performance.timeOrigin + performance.now();
    if (element instanceof HTMLElement) element.click();
    return at;
  });
  const ms = (await paintedAt(await painted)) - clickedAt;
  page.removeAllListeners("framenavigated");
  return ms;
}

/** Until a workspace waits for the next project. */
export async function untilWarm(server: LatheServer): Promise<void> {
  while (true) {
    const text = await (await fetch(`${server.origin}/metrics`)).text();
    if (/^lathe_arenas\{[^}]*state="warm"[^}]*\} [1-9]/m.test(text)) return;
    await Bun.sleep(50);
  }
}
