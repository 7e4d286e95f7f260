import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "@lathe/e2e/browser";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { StudioSession } from "@lathe/e2e/studio-session";
import type { Browser, Page } from "playwright-core";
import type { Finding, MeasureOptions } from "../measure.ts";

const MAX_HOME_KB = 200;
const SLOW = 4;

interface Load {
  /** Of all scripts that came before it was usable, as they came over the wire. */
  scriptKb: number;
  usableMs: number;
  paintMs: number;
  largestMs: number;
  blockedMs: number;
  shift: number;
}

/** Home and arena in a fresh browser and in one that has been there, on this processor and on one a quarter as fast. */
export async function measureStudioLoad({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  const { browser, close } = await launchBrowser();
  try {
    const session = await StudioSession.logIn(server.address);
    const project = await session.createProject({ name: "Measured", template: "blank" });
    const pages = [
      { key: "m", name: "home", path: "/", field: "Describe your app", aim: MAX_HOME_KB },
      { key: "n", name: "arena", path: `/projects/${project.projectId}`, field: "Message", aim: null },
    ];
    const findings: Finding[] = [];
    for (const { key, name, path, field, aim } of pages) {
      for (const slowdown of [1, SLOW]) {
        say(`${name}, processor ÷ ${slowdown}`);
        const cold: Load[] = [];
        const warm: Load[] = [];
        // The first wakes the project's worker.
        for (let run = 0; run <= runs; run += 1) {
          const pair = await loadTwice(browser, session, `${server.origin}${path}`, field, slowdown);
          if (run === 0) continue;
          cold.push(pair.cold);
          warm.push(pair.warm);
        }
        const suffix = slowdown === 1 ? "" : `/${slowdown}`;
        const where = slowdown === 1 ? "" : `, processor ÷ ${slowdown}`;
        if (slowdown === 1) {
          findings.push({
            key: `${key}0`,
            what: `${name}: JavaScript before it can be used, compressed`,
            unit: "kB",
            samples: cold.map(({ scriptKb }) => scriptKb),
            ...(aim === null ? {} : { aim: { figure: "median", at: "most", value: aim } as const }),
            note: "bytes on the wire, brotli",
          });
        }
        findings.push(
          {
            key: `${key}1${suffix}`,
            what: `${name}: asked for → can be typed in${where}, cold`,
            unit: "ms",
            samples: cold.map(({ usableMs }) => usableMs),
          },
          {
            key: `${key}2${suffix}`,
            what: `${name}: the same${where}, warm cache`,
            unit: "ms",
            samples: warm.map(({ usableMs }) => usableMs),
          },
          {
            key: `${key}3${suffix}`,
            what: `${name}: first paint${where}, cold`,
            unit: "ms",
            samples: cold.map(({ paintMs }) => paintMs),
          },
          {
            key: `${key}4${suffix}`,
            what: `${name}: largest paint (LCP)${where}, cold`,
            unit: "ms",
            samples: cold.map(({ largestMs }) => largestMs),
            aim: { figure: "median", at: "most", value: 2_500 },
          },
          {
            key: `${key}5${suffix}`,
            what: `${name}: blocked (TBT)${where}, cold`,
            unit: "ms",
            samples: cold.map(({ blockedMs }) => blockedMs),
            aim: { figure: "median", at: "most", value: 200 },
          },
          {
            key: `${key}6${suffix}`,
            what: `${name}: layout shift (CLS, thousandths)${where}, cold`,
            unit: "‰",
            samples: cold.map(({ shift }) => shift * 1000),
            aim: { figure: "median", at: "most", value: 100 },
          },
        );
      }
    }
    return findings;
  } finally {
    await close();
    await server.close();
  }
}

/** In a context of its own, so that the first time nothing is cached. */
async function loadTwice(browser: Browser, session: StudioSession, url: string, field: string, slowdown: number) {
  const context = await openContext(browser);
  try {
    await context.addCookies([session.cookie]);
    await context.addInitScript(watchLoad);
    return {
      cold: await loadOnce(await context.newPage(), url, field, slowdown),
      warm: await loadOnce(await context.newPage(), url, field, slowdown),
    };
  } finally {
    await context.close();
  }
}

async function loadOnce(page: Page, url: string, field: string, slowdown: number): Promise<Load> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url, { waitUntil: "commit" });
  const box = page.getByRole("textbox", { name: field });
  await box.waitFor();
  // What stands there can be used when the page has answered once: what it is busy with by then counts.
  await box.focus();
  const load = await page.evaluate(async () => {
    const { latheLoad } = globalThis as unknown as {
      latheLoad: { largestMs: number; blockedMs: number; shift: number };
    };
    const usableMs = performance.now();
    const scripts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scriptBytes = scripts
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
    // A second in which nothing more is asked of it: what is late, as a picture or a shift, is counted.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const paintMs = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? usableMs;
    return { scriptKb: scriptBytes / 1000, usableMs, paintMs, ...latheLoad };
  });
  await page.close();
  return load;
}

/** Runs in the page before anything of its own. */
function watchLoad(): void {
  const load = { largestMs: 0, blockedMs: 0, shift: 0 };
  Object.assign(globalThis, { latheLoad: load });
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => void (load.largestMs = entry.startTime));
  watch("longtask", (entry) => void (load.blockedMs += Math.max(0, entry.duration - 50)));
  watch("layout-shift", (entry) => void (load.shift += (entry as unknown as { value: number }).value));
}
