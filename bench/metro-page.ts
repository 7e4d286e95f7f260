import type { Frame, Page } from "playwright-core";
import { paintedAt } from "./painted.ts";

/** Reloads the preview until its page is one that Metro made, in place of esbuild's. */
export async function untilMetro(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((candidate) => candidate.parentFrame() !== null && candidate.url().includes("--"));
    const isMetro = await frame
      ?.evaluate(() => document.querySelector('script[src*=".bundle"]') !== null)
      .catch(() => false);
    if (frame !== undefined && isMetro === true) {
      await paintedAt(frame);
      return frame;
    }
    await page.getByRole("button", { name: "Reload" }).click();
    await Bun.sleep(1_000);
  }
}
