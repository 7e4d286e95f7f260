import { interpret } from "@lathe/composer/interpret";
import { loadEnglish } from "@lathe/composer/language/english";
import { shippedBytes, Workshop } from "@lathe/composer/quality/workshop";
import { GOLDEN_PROMPTS } from "@lathe/composer/testing/golden-prompts";
import { TestProject } from "@lathe/composer/testing/project";
import type { Finding, MeasureOptions } from "../measure.ts";

const MAX_FILES_MS = 300;
/** So many apps are built for their size. */
const BUILT = 12;

/** The composer without its steady pace: a prompt → all files of the app, how much of prompts it uses, how large apps are. */
export async function measureComposedApp({ say }: MeasureOptions): Promise<Finding[]> {
  await loadEnglish();
  const prompts = GOLDEN_PROMPTS.flatMap(([given, , undone]) =>
    given.length === 1 && given[0] !== undefined ? [{ prompt: given[0], undone: undone ?? "" }] : [],
  );
  const apps = prompts.flatMap(({ prompt, undone }) => {
    const read = interpret(prompt, null);
    return read.type === "create" ? [{ prompt, undone, app: read.app }] : [];
  });

  say(`composing ${apps.length} apps`);
  const turnsMs: number[] = [];
  const files: number[] = [];
  for (const { prompt } of apps) {
    const project = new TestProject();
    const startedAt = performance.now();
    const { calls } = await project.play(prompt);
    turnsMs.push(performance.now() - startedAt);
    files.push(calls.filter((call) => call.startsWith("write_file")).length);
  }

  const workshop = await Workshop.open("web");
  const totals: number[] = [];
  try {
    for (const [index, { app }] of apps.filter((_, each) => each % Math.ceil(apps.length / BUILT) === 0).entries()) {
      say(`building ${index + 1}`);
      const project = workshop.write(`app-${index}`, app);
      await workshop.build(project);
      totals.push(shippedBytes(project).total / 1000);
    }
  } finally {
    workshop.close();
  }
  const used = apps.filter(({ undone }) => undone === "").length;
  const answered = apps.filter(({ undone }) => !undone.includes("?")).length;
  return [
    {
      key: "v1",
      what: "composer: first prompt → all files of the app, at once",
      unit: "ms",
      samples: turnsMs,
      aim: { figure: "p95", at: "most", value: MAX_FILES_MS },
      note: `the golden prompts that make an app, each as a turn; ${Math.round(files.reduce((sum, count) => sum + count, 0) / files.length)} files on average`,
    },
    {
      key: "v2",
      what: "of these prompts used as a whole",
      unit: "%",
      samples: [(used / apps.length) * 100],
      note: `used, or what is left is answered with what is possible: ${Math.round((answered / apps.length) * 100)} %`,
    },
    {
      key: "v3",
      what: "a composed web app, built and compressed, with its font",
      unit: "kB",
      samples: totals,
      note: "React among it",
    },
  ];
}
