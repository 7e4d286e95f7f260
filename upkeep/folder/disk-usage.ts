import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { systemErrorCode } from "@lathe/workspace/files/system-error";

/** Bytes of a block in `st_blocks`, whatever the file system's own are. */
const BLOCK_BYTES = 512;
const ENTRIES_BETWEEN_PAUSES = 2_000;

/**
 * What removing this would free: blocks on disk of it and all below, files with several names only when all of their
 * names are in it. What is gone meanwhile counts nothing. With a signal, what was counted until then.
 */
export async function measureDiskUsage(path: string, signal?: AbortSignal): Promise<number> {
  const names = new Map<string, { seen: number; links: number; bytes: number }>();
  let [bytes, looked] = [0, 0];
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (signal?.aborted === true) break;
    if (++looked % ENTRIES_BETWEEN_PAUSES === 0) await new Promise(setImmediate);
    const folder = next;
    const stat = unlessGone(() => lstatSync(folder));
    if (stat === null) continue;
    if (stat.isDirectory()) {
      const inside = unlessGone(() => readdirSync(folder, { encoding: "latin1" })) ?? [];
      // Names as bytes would need paths as bytes: those few are looked at by the text that finds them, or not at all.
      waiting.push(...inside.map((name) => join(folder, Buffer.from(name, "latin1").toString("utf8"))));
    }
    if (stat.nlink <= 1 || stat.isDirectory()) {
      bytes += stat.blocks * BLOCK_BYTES;
      continue;
    }
    const key = `${stat.dev}:${stat.ino}`;
    const kept = names.get(key) ?? { seen: 0, links: stat.nlink, bytes: stat.blocks * BLOCK_BYTES };
    kept.seen += 1;
    names.set(key, kept);
  }
  for (const { seen, links, bytes: size } of names.values()) if (seen >= links) bytes += size;
  return bytes;
}

function unlessGone<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES" || code === "EPERM") return null;
    throw error;
  }
}
