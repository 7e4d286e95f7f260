import { existsSync, readdirSync, statSync } from "node:fs";
import { chmod, mkdir, mkdtemp, open, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { SHIP_ENDINGS, type ShipKind } from "@lathe/protocol/ship";
import { readZip } from "@lathe/worker/archive/read-zip";
import { SkippedFiles } from "@lathe/worker/archive/skipped-files";
import { UsageError } from "../usage-error.ts";

/**
 * Where an export goes. A path with the ending of the kind (.zip, .apk, .aab, .ipa) is a file, whose place it takes; any other
 * is a folder: packages are put into it, everything else is unpacked there, and then it has to be new or empty.
 */
export class OutputPlace {
  readonly #path: string;
  readonly #isFile: boolean;
  readonly #unpacks: boolean;

  /** @throws UsageError for a place that cannot take it, before anything is built */
  constructor(out: string, kind: ShipKind) {
    this.#path = resolve(out);
    const ending = SHIP_ENDINGS[kind];
    const isFolder = existsSync(this.#path) && statSync(this.#path).isDirectory();
    this.#isFile = !isFolder && extname(out).toLowerCase() === ending;
    this.#unpacks = !this.#isFile && ending === ".zip";
    if (!isFolder && existsSync(this.#path) && !this.#isFile) {
      throw new UsageError(`${out} is a file. Name a folder, or a file that ends with ${ending}.`);
    }
    if (isFolder && this.#unpacks && readdirSync(this.#path).length > 0) {
      throw new UsageError(`${out} is not empty. Name a new or an empty folder, or a file that ends with .zip.`);
    }
    if (this.#isFile && !existsSync(dirname(this.#path))) throw new UsageError(`There is no folder ${dirname(out)}.`);
  }

  /** Puts it there as a whole, or not at all; the path of the file or folder that holds it now. */
  async put(fileName: string, bytes: Uint8Array): Promise<string> {
    if (this.#unpacks) return await this.#unpack(bytes);
    if (!this.#isFile) await mkdir(this.#path, { recursive: true });
    const target = this.#isFile ? this.#path : join(this.#path, fileName);
    const partial = join(dirname(target), `.${crypto.randomUUID()}.partial`);
    try {
      await writeFile(partial, bytes, { flag: "wx" });
      await rename(partial, target);
    } finally {
      await rm(partial, { force: true });
    }
    return target;
  }

  /** In a folder beside it, which takes its place when all is there. */
  async #unpack(bytes: Uint8Array): Promise<string> {
    await mkdir(dirname(this.#path), { recursive: true });
    const folder = await mkdtemp(join(dirname(this.#path), ".lathe-export-"));
    try {
      const zip = join(folder, "archive.zip");
      const files = join(folder, "files");
      await writeFile(zip, bytes);
      await mkdir(files);
      await unpackZip(zip, files);
      // The mode of a temporary folder is for nobody else.
      await chmod(files, 0o755);
      if (existsSync(this.#path)) await rmdir(this.#path);
      await rename(files, this.#path);
      return this.#path;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A zip of Lathe's own making: one folder round all files, as in that of a source, is left out. Links are left out. */
async function unpackZip(path: string, directory: string): Promise<void> {
  const zip = await open(path, "r");
  try {
    const files = await readZip(zip, new SkippedFiles());
    const tops = new Set(files.map((file) => file.path.split("/")[0] ?? ""));
    const [top] = tops;
    const isWrapped = tops.size === 1 && files.every((file) => file.path.includes("/"));
    for (const file of files) {
      if (file.kind === "link") continue;
      const target = join(directory, isWrapped ? file.path.slice((top?.length ?? 0) + 1) : file.path);
      if (!target.startsWith(`${directory}/`)) continue;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await file.read(), { mode: file.kind === "executable" ? 0o755 : 0o644 });
    }
  } finally {
    await zip.close();
  }
}
