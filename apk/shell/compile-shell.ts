import { createHash } from "node:crypto";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { runTool } from "./run-tool.ts";

/** The steps from the shell's Java to its classes.dex; docs/decisions has why there are two of them. */
const JAVA = join(import.meta.dir, "java");
const ANDROID_API = join(import.meta.dir, "android-api");
export const SMALI = join(import.meta.dir, "smali");
/** Android 7, as the manifest says. */
const MIN_API = "24";

export async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Class files, against the signatures in android-api: `out`/classes and `out`/android. */
export async function compileJava(out: string): Promise<{ classes: string; android: string }> {
  const [classes, android] = [join(out, "classes"), join(out, "android")];
  await Promise.all([mkdir(classes, { recursive: true }), mkdir(android, { recursive: true })]);
  // Java 8: the last that knows no class files which dx does not.
  const options = ["--release", "8", "-g:none", "-Xlint:-options", "-encoding", "UTF-8", "-d"];
  await runTool(["javac", ...options, android, ...(await listFiles(ANDROID_API, ".java"))]);
  await runTool(["javac", ...options, classes, "-cp", android, ...(await listFiles(JAVA, ".java"))]);
  return { classes, android };
}

/** Class files → dex → smali. `dx`: the path of dx.jar. */
export async function translateClasses(classes: string, dx: string, out: string): Promise<void> {
  const dex = join(classes, "..", "translated.dex");
  const options = ["--dex", `--min-sdk-version=${MIN_API}`, "--no-locals", "--positions=none", `--output=${dex}`];
  await runTool(["java", "-cp", dx, "com.android.dx.command.Main", ...options, classes]);
  await runTool([
    "baksmali",
    "disassemble",
    "--debug-info",
    "false",
    "--sequential-labels",
    "--api",
    MIN_API,
    "-o",
    out,
    dex,
  ]);
}

/** Smali → dex. One job at a time: the order of what is in the file depends on it. */
export async function assembleSmali(folder: string, dex: string): Promise<void> {
  await runTool(["smali", "assemble", "--jobs", "1", "--api", MIN_API, "--output", dex, folder]);
}

/** Which Java the smali was made of: one line `SHA-256  path` for each file, as sha256sum writes them. */
export async function listJavaHashes(): Promise<string> {
  const lines = (await listFiles(JAVA, ".java")).map(async (path) => {
    const hash = createHash("sha256").update(await readFile(path));
    return `${hash.digest("hex")}  ${path.slice(JAVA.length + 1)}\n`;
  });
  return (await Promise.all(lines)).join("");
}
