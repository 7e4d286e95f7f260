import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkspace, type OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { Finding, MeasureOptions } from "../measure.ts";
import { median } from "../statistics.ts";

const MAX_OVERHEAD_MS = 20;

/** What the sandbox adds to a command: the same shell command in a workspace and started by hand, in turn. */
export async function measureCommands({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), "lathe-bench-"));
  const workspace = await openWorkspace({
    directory: join(directory, "workspace"),
    storeDirectory: resolve(import.meta.dir, "../../.lathe/store"),
    template: "blank",
    sandbox: "required",
    previewDomain: "localhost",
    log: () => undefined,
    signal: new AbortController().signal,
  });
  try {
    say("commands in the sandbox and by hand");
    const inside: number[] = [];
    const byHand: number[] = [];
    for (let run = 0; run < runs * 10; run += 1) {
      inside.push(await time(() => runInside(workspace)));
      byHand.push(await time(runByHand));
    }
    const floor = median(byHand);
    return [
      {
        key: "i",
        what: "what the sandbox adds to a command (`sh -c true`)",
        unit: "ms",
        samples: inside.map((ms) => ms - floor),
        aim: { figure: "median", at: "most", value: MAX_OVERHEAD_MS },
        note: `less the median of the same by hand, ${floor.toFixed(1)} ms`,
      },
    ];
  } finally {
    await workspace.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function runInside(workspace: OpenedWorkspace): Promise<void> {
  const { exitCode } = await workspace.commands.run({ command: "true" }).exited;
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}`);
}

async function runByHand(): Promise<void> {
  await Bun.spawn(["sh", "-c", "true"], { stdin: "ignore", stdout: "pipe", stderr: "pipe" }).exited;
}

async function time(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
