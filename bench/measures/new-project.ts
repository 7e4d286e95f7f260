import { openStudio } from "@lathe/e2e/open-studio";
import { timeFirstPaint, untilWarm } from "../first-paint.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { type ScriptedProvider, startScriptedProvider } from "../scripted-provider.ts";

const MAX_WARM_MS = 1_000;

/** From the click on "Build" to the first picture of the template in the preview, with a warm worker and without. */
export async function measureNewProject({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const provider = startScriptedProvider();
  try {
    say("with a warm worker");
    const warm = await measure(runs, "1", provider);
    say("with none");
    const cold = await measure(runs, "0", provider);
    return [
      {
        key: "a",
        what: "project created → template painted, warm",
        unit: "ms",
        samples: warm,
        aim: { figure: "median", at: "most", value: MAX_WARM_MS },
        note: "click on “Build” → first contentful paint of the preview's page, in headless Chromium",
      },
      { key: "a0", what: "the same without a warm worker", unit: "ms", samples: cold },
    ];
  } finally {
    await provider.close();
  }
}

async function measure(runs: number, warm: string, provider: ScriptedProvider): Promise<number[]> {
  const open = await openStudio({ LATHE_WARM: warm });
  const { server, studio } = open;
  const { page } = studio;
  try {
    await provider.connect(page, server.origin);
    const samples: number[] = [];
    // The first fills the caches of browser and server, which is not what is measured.
    for (let run = 0; run <= runs; run += 1) {
      await page.goto(server.origin);
      await page.getByRole("textbox", { name: "Describe your app" }).fill("Say hello");
      if (warm !== "0") await untilWarm(server);
      const ms = await timeFirstPaint(page);
      if (run > 0) samples.push(ms);
    }
    return samples;
  } finally {
    await open.close();
  }
}
