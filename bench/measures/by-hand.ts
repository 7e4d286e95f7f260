import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "@lathe/e2e/browser";
import { freePort } from "../bare-vite.ts";
import type { Finding, Measure } from "../measure.ts";
import { paintedAt } from "../painted.ts";
import { median } from "../statistics.ts";

/** Installing downloads: more than a few runs say more about the registry than about the way. */
const RUNS = 3;
const MIN_RATIO = 20;
/** What Lathe's template has beside what `npm create vite` gives. */
const TEMPLATE_PACKAGES = ["tailwindcss@4.3.5", "@tailwindcss/vite@4.3.5", "@fontsource-variable/figtree@5.3.0"];

/** The way by hand, without the time to think and to type: npm create vite, npm install, start, load. */
export const measureByHand: Measure = async ({ say }, known) => {
  const { browser, close } = await launchBrowser();
  try {
    const samples: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      say(`by hand, ${run + 1} of ${RUNS}`);
      const page = await (await openContext(browser)).newPage();
      samples.push(
        await inFolder(async (folder) => {
          const start = performance.now();
          await runProgram(
            ["npm", "create", "--yes", "vite@latest", "app", "--", "--template", "react-ts", "--no-interactive"],
            folder,
          );
          await runProgram(["npm", "install", "--no-audit", "--no-fund", ...TEMPLATE_PACKAGES], join(folder, "app"));
          const port = freePort();
          const vite = Bun.spawn(
            ["npm", "run", "dev", "--", "--port", String(port), "--strictPort", "--host", "127.0.0.1"],
            {
              cwd: join(folder, "app"),
              stdout: "ignore",
              stderr: "ignore",
              detached: true,
            },
          );
          try {
            await untilAnswered(`http://127.0.0.1:${port}/`);
            await page.goto(`http://127.0.0.1:${port}/`);
            await paintedAt(page.mainFrame());
            return (performance.now() - start) / 1000;
          } finally {
            process.kill(-vite.pid, "SIGKILL");
            await vite.exited;
          }
        }),
      );
      await page.close();
    }
    return [
      {
        key: "d",
        what: "the same by hand",
        unit: "s",
        samples,
        note: "npm create vite, npm install (warm npm cache), npm run dev, load",
      },
      ...hold(samples, known),
    ];
  } finally {
    await close();
  }
};

function hold(samples: readonly number[], known: ReadonlyMap<string, Finding>): Finding[] {
  const [created, changed] = [known.get("a"), known.get("b")];
  if (created === undefined || changed === undefined) return [];
  const ratio = (median(samples) * 1000) / (median(created.samples) + median(changed.samples));
  return [
    {
      key: "d/(a+b)",
      what: "by hand held against a + b",
      unit: "×",
      samples: [ratio],
      aim: { figure: "median", at: "least", value: MIN_RATIO },
    },
  ];
}

async function inFolder(act: (folder: string) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "lathe-bench-hand-"));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runProgram(command: string[], cwd: string): Promise<void> {
  const child = Bun.spawn(command, { cwd, stdin: "ignore", stdout: "ignore", stderr: "pipe" });
  if ((await child.exited) !== 0) throw new Error(`${command.join(" ")}: ${await new Response(child.stderr).text()}`);
}

async function untilAnswered(url: string): Promise<void> {
  while (true) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await Bun.sleep(20);
  }
}
