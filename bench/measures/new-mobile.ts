import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "@lathe/e2e/browser";
import { openStudio } from "@lathe/e2e/open-studio";
import { listWorkers } from "@lathe/e2e/run-records";
import type { Frame } from "playwright-core";
import { startBareExpo } from "../bare-expo.ts";
import { timeFirstPaint, untilWarm } from "../first-paint.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { measureTree } from "../measure-tree.ts";
import { untilMetro } from "../metro-page.ts";
import { paintedAt, watchFor } from "../painted.ts";
import { type ScriptedProvider, startScriptedProvider } from "../scripted-provider.ts";

const MAX_WARM_MS = 1_500;
const MAX_CHANGE_MS = 400;
/** Each cold start of Metro takes both cores for half a minute. */
const BARE_RUNS = 3;
const CHANGES_FACTOR = 3;

const screen = (marker: string): string =>
  `import { Text, View } from "react-native";\n\nexport default function Home() {\n  return <View><Text>${marker}</Text></View>;\n}\n`;

/** A new mobile project until its first picture, a change until it is seen, and what Metro costs; then Expo by hand. */
export async function measureNewMobile({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const provider = startScriptedProvider();
  try {
    say("with a warm worker");
    const warm = await measureProjects(runs, "1", provider);
    say("with none");
    const alone = await measureProjects(runs, "0", provider);
    say("by hand");
    const bare = await measureBare(runs);
    return [
      {
        key: "q",
        what: "mobile project created → template painted, warm",
        unit: "ms",
        samples: warm.paints,
        aim: { figure: "median", at: "most", value: MAX_WARM_MS },
        note: "click on “Build” → first contentful paint of the preview's page",
      },
      {
        key: "q0",
        what: "the same without a warm worker",
        unit: "ms",
        samples: alone.paints,
        note: "esbuild's build is what is painted",
      },
      {
        key: "q1",
        what: "`expo start --web` by hand: started → painted, Metro's cache empty",
        unit: "ms",
        samples: bare.starts,
        note: "the same files, installed before",
      },
      {
        key: "r",
        what: "mobile: a screen written → painted in the preview",
        unit: "ms",
        samples: warm.changes,
        aim: { figure: "median", at: "most", value: MAX_CHANGE_MS },
        note: "Metro in the sandbox, Fast Refresh",
      },
      { key: "r1", what: "the same by hand", unit: "ms", samples: bare.changes },
      {
        key: "s",
        what: "a mobile project with its Metro, warm from the shared cache",
        unit: "MB",
        samples: warm.memory,
        note: "worker and everything in its sandbox, PSS",
      },
      {
        key: "s1",
        what: "`expo start --web` by hand, after a cold bundle",
        unit: "MB",
        samples: bare.memory,
        note: "PSS",
      },
    ];
  } finally {
    await provider.close();
  }
}

interface Samples {
  paints: number[];
  changes: number[];
  memory: number[];
}

async function measureProjects(runs: number, warm: string, provider: ScriptedProvider): Promise<Samples> {
  const open = await openStudio({ LATHE_WARM: warm });
  const { server, studio } = open;
  const { page } = studio;
  try {
    await provider.connect(page, server.origin);
    const samples: Samples = { paints: [], changes: [], memory: [] };
    // The first prepares the template and makes the workspace that waits one for mobile projects.
    for (let run = 0; run <= runs; run += 1) {
      await page.goto(server.origin);
      await page.getByRole("radio", { name: "Mobile" }).click();
      await page.getByRole("textbox", { name: "Describe your app" }).fill("Say hello");
      if (warm !== "0" && run > 0) await untilWarm(server);
      const ms = await timeFirstPaint(page);
      if (run > 0) samples.paints.push(ms);
      if (run < runs) continue;
      const projectId = new URL(page.url()).pathname.split("/")[2] ?? "";
      const frame = await untilMetro(page);
      const path = join(server.dataDirectory, "workspaces", projectId, "files", "src", "app", "index.tsx");
      samples.changes.push(...(await changeRepeatedly(frame, path, runs * CHANGES_FACTOR)));
      const worker = listWorkers(server.dataDirectory).find((each) => each.projectId === projectId);
      if (worker !== undefined) samples.memory.push(measureTree(worker.pid).megabytes);
    }
    return samples;
  } finally {
    await open.close();
  }
}

async function measureBare(runs: number): Promise<{ starts: number[]; changes: number[]; memory: number[] }> {
  const { browser, close } = await launchBrowser();
  const found = { starts: [] as number[], changes: [] as number[], memory: [] as number[] };
  try {
    for (let run = 0; run < BARE_RUNS; run += 1) {
      const expo = await startBareExpo();
      try {
        const page = await (await openContext(browser)).newPage();
        await page.goto(expo.url, { timeout: 180_000 });
        await paintedAt(page.mainFrame());
        found.starts.push(performance.now() - expo.startedAt);
        found.memory.push(measureTree(expo.pid).megabytes);
        if (run === BARE_RUNS - 1) {
          const path = join(expo.directory, "src", "app", "index.tsx");
          found.changes.push(...(await changeRepeatedly(page.mainFrame(), path, runs * CHANGES_FACTOR)));
        }
        await page.close();
      } finally {
        await expo.close();
      }
    }
    return found;
  } finally {
    await close();
  }
}

/** The first change, for which Metro makes what it makes once, is not counted. */
async function changeRepeatedly(frame: Frame, path: string, count: number): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run <= count; run += 1) {
    const marker = `marker-${run}`;
    const { read } = await watchFor(frame, marker);
    writeFileSync(`${path}.writing`, screen(marker));
    const writtenAt = performance.timeOrigin + performance.now();
    renameSync(`${path}.writing`, path);
    const ms = (await read()) - writtenAt;
    if (run > 0) samples.push(ms);
  }
  return samples;
}
