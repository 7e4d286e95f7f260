import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "@lathe/e2e/browser";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { StudioPage } from "@lathe/e2e/studio-page";
import type { Frame, Page } from "playwright-core";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startBareVite } from "../bare-vite.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { watchFor } from "../painted.ts";
import { startScriptedProvider } from "../scripted-provider.ts";
import { median } from "../statistics.ts";

const MAX_P50_MS = 100;
const MAX_P95_MS = 250;
const MAX_OF_BARE = 2.5;
/** Far more than asked for: the figure of interest is near the noise of a shared machine. */
const RUNS_FACTOR = 5;

const pageSource = (marker: string): string =>
  `export function App() {\n  return <main className="p-8 text-xl">${marker}</main>;\n}\n`;

/** From the model's last byte to the changed page, and the same write to a bare Vite, in turn in one run. */
export async function measureLastByte({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const provider = startScriptedProvider();
  const server = new LatheServer();
  await server.start();
  const { browser, close } = await launchBrowser();
  const vite = await startBareVite();
  try {
    const studio = new StudioPage(await (await openContext(browser)).newPage());
    await studio.page.goto(server.address);
    await studio.page.getByRole("textbox", { name: "Describe your app" }).waitFor();
    await provider.connect(studio.page, server.origin);
    await studio.page.reload();
    provider.next("I begin.", [
      { name: "write_file", input: { path: "src/app.tsx", content: pageSource("marker-0") } },
    ]);
    await studio.build("Write a page");
    await studio.waitForTurn(1);
    const preview = await findPreview(studio.page);
    const barePage = await (await openContext(browser)).newPage();
    await barePage.goto(vite.url);
    const total = runs * RUNS_FACTOR;
    say(`${total} changes each, in turn`);
    const through: number[] = [];
    const bare: number[] = [];
    for (let run = 1; run <= total; run += 1) {
      through.push(await changeByModel(studio, preview, provider, run));
      bare.push(await changeByHand(barePage.mainFrame(), join(vite.directory, "src", "app.tsx"), run));
    }
    const ratio = median(through) / median(bare);
    return [
      {
        key: "b",
        what: "last byte of the model → changed page painted",
        unit: "ms",
        samples: through,
        aim: { figure: "median", at: "most", value: MAX_P50_MS },
        note: "provider's socket → gateway → agent → file → Vite in the sandbox → preview in the studio",
      },
      {
        key: "b95",
        what: "the same, its 95th percentile",
        unit: "ms",
        samples: through,
        aim: { figure: "p95", at: "most", value: MAX_P95_MS },
      },
      {
        key: "c",
        what: "bare Vite: file written → changed page painted",
        unit: "ms",
        samples: bare,
        note: "the same template and write, Vite on the host by Node, a page of its own",
      },
      {
        key: "b/c",
        what: "b held against c",
        unit: "×",
        samples: [ratio],
        aim: { figure: "median", at: "most", value: MAX_OF_BARE },
      },
    ];
  } finally {
    await vite.close();
    await close();
    await server.close();
    await provider.close();
  }
}

async function changeByModel(
  studio: StudioPage,
  preview: Frame,
  provider: ReturnType<typeof startScriptedProvider>,
  run: number,
): Promise<number> {
  const marker = `marker-${run}`;
  const { read } = await watchFor(preview, marker);
  provider.next("I change it.", [{ name: "write_file", input: { path: "src/app.tsx", content: pageSource(marker) } }]);
  await studio.send(`change ${run}`);
  const painted = await read();
  await studio.waitForTurn(run + 1);
  return painted - provider.lastByteAt;
}

async function changeByHand(frame: Frame, path: string, run: number): Promise<number> {
  const marker = `bare-${run}`;
  const { read } = await watchFor(frame, marker);
  writeFileSync(`${path}.writing`, pageSource(marker));
  const writtenAt = performance.timeOrigin + performance.now();
  renameSync(`${path}.writing`, path);
  return (await read()) - writtenAt;
}

async function findPreview(page: Page): Promise<Frame> {
  await page.frameLocator('iframe[title="App preview"]').getByText("marker-0").waitFor({ timeout: 60_000 });
  const frame = page.frames().find((candidate) => candidate.parentFrame() !== null && candidate.url().includes("--"));
  if (frame === undefined) throw new Error("there is no preview");
  return frame;
}
