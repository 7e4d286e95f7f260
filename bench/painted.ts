import type { Frame } from "playwright-core";

/** When a frame's page first painted something of its own: milliseconds since the epoch, by the browser's clock. */
export async function paintedAt(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const take = (entries: PerformanceEntryList): void => {
          const paint = entries.find((entry) => entry.name === "first-contentful-paint");
          if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
        };
        take(performance.getEntriesByType("paint"));
        new PerformanceObserver((list) => take(list.getEntries())).observe({ type: "paint", buffered: true });
      }),
  );
}

/**
 * Makes a frame's page note when `text` is first painted in it; call `read` afterwards. Painted: the task behind the
 * frame in whose animation callback the text was found.
 */
export async function watchFor(frame: Frame, text: string): Promise<{ read: () => Promise<number> }> {
  await frame.evaluate((wanted) => {
    const found = new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.body.textContent?.includes(wanted) !== true) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener("message", () => resolve(performance.timeOrigin + performance.now()));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      look();
    });
    Object.assign(globalThis, { latheBenchFound: found });
  }, text);
  return {
    read: () => frame.evaluate(() => (globalThis as unknown as { latheBenchFound: Promise<number> }).latheBenchFound),
  };
}
