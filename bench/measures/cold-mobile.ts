import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStudio } from "@lathe/e2e/open-studio";
import { timeFirstPaint } from "../first-paint.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { untilMetro } from "../metro-page.ts";

/** Each takes both cores for a minute. */
const RUNS = 3;

/** A mobile project on a machine that has had none, and one whose packages are there and whose Metro begins with nothing. */
export async function measureColdMobile({ say }: MeasureOptions): Promise<Finding[]> {
  const found = { first: [] as number[], cold: [] as number[], metro: [] as number[] };
  for (let run = 1; run <= RUNS; run += 1) {
    const store = mkdtempSync(join(tmpdir(), "lathe-bench-store-"));
    try {
      say(`the first of a machine, ${run} of ${RUNS}`);
      found.first.push((await openFirstProject(store)).paintedMs);
      rmSync(join(store, "metro"), { recursive: true, force: true });
      say(`with a cold Metro, ${run} of ${RUNS}`);
      const { paintedMs, metroMs } = await openFirstProject(store);
      found.cold.push(paintedMs);
      found.metro.push(metroMs);
    } finally {
      rmSync(store, { recursive: true, force: true });
    }
  }
  return [
    {
      key: "t",
      what: "mobile project created → painted, Metro's cache empty",
      unit: "ms",
      samples: found.cold,
      note: "no warm worker; packages in the store; esbuild's build is what is painted",
    },
    {
      key: "t1",
      what: "the same: Metro's page, had by reloading",
      unit: "ms",
      samples: found.metro,
      note: "the project is used meanwhile, as esbuild built it",
    },
    {
      key: "t2",
      what: "the first mobile project of a machine → painted",
      unit: "ms",
      samples: found.first,
      note: "store empty; packages come from Bun's cache where the machine has them, else from the registry",
    },
  ];
}

async function openFirstProject(store: string): Promise<{ paintedMs: number; metroMs: number }> {
  const open = await openStudio({ LATHE_WARM: "0", LATHE_STORE: store });
  const { page } = open.studio;
  try {
    await page.getByRole("radio", { name: "Mobile" }).click();
    await page.getByRole("textbox", { name: "Describe your app" }).fill("A habit tracker");
    const startedAt = performance.now();
    const paintedMs = await timeFirstPaint(page);
    await untilMetro(page);
    return { paintedMs, metroMs: performance.now() - startedAt };
  } finally {
    await open.close();
  }
}
