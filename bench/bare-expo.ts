import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort, node } from "./bare-vite.ts";

const root = resolve(import.meta.dir, "..");

export interface BareExpo {
  readonly url: string;
  readonly directory: string;
  /** When `expo start` was called, by `performance.now()`. */
  readonly startedAt: number;
  /** Of `expo start`, the parent of whatever else it starts. */
  readonly pid: number;
  close(): Promise<void>;
}

/** The template as somebody would run it by hand: installed in a folder, `expo start --web` on the host, Metro's cache empty. */
export async function startBareExpo(): Promise<BareExpo> {
  const directory = mkdtempSync(join(tmpdir(), "lathe-bench-expo-"));
  const temporary = mkdtempSync(join(tmpdir(), "lathe-bench-metro-"));
  cpSync(join(root, "templates", "mobile"), directory, { recursive: true });
  const install = Bun.spawn([process.execPath, "install", "--frozen-lockfile"], {
    cwd: directory,
    stdout: "ignore",
    stderr: "pipe",
  });
  if ((await install.exited) !== 0) throw new Error(`bun install: ${await new Response(install.stderr).text()}`);
  const port = freePort();
  const startedAt = performance.now();
  const expo = Bun.spawn([node(), "node_modules/expo/bin/cli", "start", "--web", "--offline", "--port", String(port)], {
    cwd: directory,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: temporary,
      TMPDIR: temporary,
      BROWSER: "none",
      EXPO_NO_TELEMETRY: "1",
      EXPO_NO_DEPENDENCY_VALIDATION: "1",
    },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "ignore",
    detached: true,
  });
  const url = `http://localhost:${port}/`;
  while (
    !(await fetch(`${url}status`).then(
      (response) => response.ok,
      () => false,
    ))
  )
    await Bun.sleep(20);
  return {
    url,
    directory,
    startedAt,
    pid: expo.pid,
    async close() {
      process.kill(-expo.pid, "SIGKILL");
      await expo.exited;
      for (const folder of [directory, temporary]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
