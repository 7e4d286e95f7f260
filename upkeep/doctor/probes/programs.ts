import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@lathe/workspace/browser/find-browser";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import type { Probe } from "../probe.ts";

/** Runs a program to its end, or to the signal. Null when there is no such program. */
export async function capture(
  command: readonly string[],
  signal: AbortSignal,
  env: Record<string, string> = {},
): Promise<{ output: string; errors: string; exitCode: number | null } | null> {
  let child;
  try {
    child = Bun.spawn([...command], {
      env: { PATH: process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", ...env },
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
      signal,
      killSignal: "SIGKILL",
    });
  } catch {
    // The one way in which a start fails: it is not there.
    return null;
  }
  const [output, errors] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  await child.exited;
  return { output, errors, exitCode: child.exitCode };
}

/** Versions are kept by git: without it no project can be opened. */
export function probeGit(): Probe {
  const name = "git";
  return {
    name,
    limitMs: 5_000,
    async run(signal) {
      const found = await capture(["git", "--version"], signal);
      const version = /\d+(\.\d+)+/.exec(found?.output ?? "")?.[0];
      if (version !== undefined) return [{ name, status: "ok", summary: `git ${version} keeps the versions.` }];
      const summary = "There is no git, which keeps every project's versions.";
      return [{ name, status: "missing", summary, mend: "apt-get install git", blocks: true }];
    },
  };
}

/** A browser looks at the app after each turn. */
export function probeChromium(given: string | null = null): Probe {
  const name = "Chromium";
  return {
    name,
    limitMs: 10_000,
    async run(signal) {
      const browser = findBrowser(given);
      if (browser === null) {
        const summary = "None is found: apps are not looked at in a browser after a turn, and have no pictures.";
        return [{ name, status: "missing", summary, mend: "apt-get install chromium" }];
      }
      const profile = mkdtempSync(join(tmpdir(), "lathe-doctor-"));
      try {
        const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
        const page = ["--dump-dom", "data:text/html,<p>it starts</p>"];
        const command = [browser.program, ...flags, `--user-data-dir=${profile}`, ...page];
        const result = await capture(command, signal, { HOME: profile, TMPDIR: profile });
        if (result?.output.includes("it starts") === true) {
          return [{ name, status: "ok", summary: `${browser.program} starts and shows a page.` }];
        }
        const said = result?.errors.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
        return [
          {
            name,
            status: "warning",
            summary: `${browser.program} is there and does not start${said === "" ? "." : `: ${said}`}`,
            mend: "apt-get install --reinstall chromium fonts-liberation",
          },
        ];
      } finally {
        await removeTree(profile);
      }
    },
  };
}
