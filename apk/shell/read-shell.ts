import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The program round the site: its compiled classes, and what it adds to a page (see README.md here). */
export interface Shell {
  classes: Uint8Array;
  pageScript: Uint8Array;
}

export async function readShell(): Promise<Shell> {
  const [classes, pageScript] = await Promise.all([
    readFile(join(import.meta.dir, "classes.dex")),
    readFile(join(import.meta.dir, "page.js")),
  ]);
  return { classes, pageScript };
}
