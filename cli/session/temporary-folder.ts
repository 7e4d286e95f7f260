import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";

/** A new folder for what a command needs while it runs. @throws UsageError when TMPDIR is none that can be used */
export function makeTemporaryFolder(prefix: string): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`There is no room for temporary files in ${tmpdir()} (TMPDIR): ${reason}`, { cause: error });
  }
}
