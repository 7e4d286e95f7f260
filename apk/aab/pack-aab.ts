import { LatheError } from "@lathe/protocol/errors";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ZipFile, readZip, writeZip } from "../formats/zip-archive.ts";
import { joinZip } from "../formats/zip-entries.ts";
import type { ApkSigner } from "../signing/apk-signer.ts";
import type { AabTools } from "./aab-tools.ts";
import { signJar } from "./jar-signature.ts";
import { runStep } from "./run-step.ts";

/** Each file of a package that was made here fits into memory, since it came out of it. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

/**
 * An Android App Bundle, which Google Play takes in place of packages (developer.android.com/guide/app-bundle), of a
 * package of packApk's: the same app in another order, signed with the upload key. Takes about two seconds.
 *
 * Errors: `build_failed` with the tool's log, `stopped`. Nothing stays in the folder for temporary files.
 */
export async function packAab(
  apk: Uint8Array,
  signer: ApkSigner,
  tools: AabTools,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "lathe-aab-"));
  try {
    const place = (name: string): string => join(folder, name);
    await writeFile(place("app.apk"), apk);
    const convert = ["convert", "--output-format", "proto", "-o", place("proto.apk"), place("app.apk")];
    await runStep([tools.aapt2, ...convert], { cwd: folder }, signal);
    await writeFile(place("base.zip"), await toModule(await readFile(place("proto.apk"))));
    const build = ["build-bundle", `--modules=${place("base.zip")}`, `--output=${place("app.aab")}`];
    await runStep([tools.java, "-jar", tools.bundletool, ...build], { cwd: folder }, signal);
    const files = await readZip(await readFile(place("app.aab")), () => true, MAX_FILE_BYTES);
    return await zip(await signJar(listFiles(files), signer));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A package with its resources as protocol buffers, in the order of a bundle's module. */
async function toModule(apk: Uint8Array): Promise<Uint8Array> {
  const files = await readZip(apk, () => true, MAX_FILE_BYTES);
  const moved = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) moved.set(modulePathOf(path), bytes);
  if (!moved.has("manifest/AndroidManifest.xml") || !moved.has("resources.pb")) {
    throw new LatheError("build_failed", "The package could not be turned into a bundle: parts of it are missing.");
  }
  return zip(listFiles(moved));
}

function modulePathOf(path: string): string {
  if (path === "AndroidManifest.xml") return `manifest/${path}`;
  return path.endsWith(".dex") && !path.includes("/") ? `dex/${path}` : path;
}

function listFiles(files: ReadonlyMap<string, Uint8Array>): ZipFile[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => ({ path, bytes }));
}

async function zip(files: readonly ZipFile[]): Promise<Uint8Array> {
  return joinZip(await writeZip(files));
}
