import { readText } from "@lathe/workspace/commands/read-text";
import type { VersionFile } from "@lathe/workspace/history/open-history";
import type { Sandbox } from "@lathe/workspace/sandbox/sandbox";
import { readArchive } from "../../archive/read-archive.ts";

const MAX_FILE_BYTES = 1024 * 1024;

/**
 * The files of a version, and behind them the project's own `.env` files as they are now: no version keeps those, since
 * they are each machine's own.
 */
export async function* bringEnvironment(
  project: Pick<Sandbox, "spawn">,
  files: AsyncIterable<VersionFile>,
  known: ReadonlyMap<string, unknown>,
  signal: AbortSignal,
): AsyncGenerator<VersionFile, void, void> {
  yield* files;
  const list = 'find . -maxdepth 1 -type f -name ".env*" -print0 | tar -c -f - --null -T -';
  const child = await project.spawn({ command: ["sh", "-c", list] });
  child.stdin.end();
  const complaint = readText(child.stderr, () => {});
  try {
    for await (const file of readArchive(child.stdout)) {
      signal.throwIfAborted();
      const path = file.path.replace(/^\.\//, "");
      if (file.kind === "link" || path.includes("/") || known.has(path) || file.sizeBytes > MAX_FILE_BYTES) continue;
      yield { path, kind: "file", bytes: Uint8Array.from(await file.read()) };
    }
  } finally {
    await child.kill(0);
    await complaint;
  }
}
