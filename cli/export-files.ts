import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "@lathe/protocol/workspace";

/**
 * Writes a project's files to a folder of the person's. Links are left out: they may point anywhere. Rejects in words when
 * the folder cannot take them; those that were written stay.
 */
export async function exportFiles(files: Files, directory: string): Promise<string[]> {
  try {
    return await writeFiles(files, directory);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The files could not all be written to ${directory}: ${reason}`, { cause: error });
  }
}

async function writeFiles(files: Files, directory: string): Promise<string[]> {
  const written: string[] = [];
  for (const entry of await files.list()) {
    const target = join(directory, entry.path);
    if (entry.type === "directory") mkdirSync(target, { recursive: true });
    if (entry.type !== "file") continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await files.readBytes(entry.path));
    chmodSync(target, 0o644);
    written.push(entry.path);
  }
  return written;
}
