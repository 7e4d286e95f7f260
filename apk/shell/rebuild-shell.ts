import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMALI, assembleSmali, compileJava, listJavaHashes, translateClasses } from "./compile-shell.ts";
import { fetchDx } from "./fetch-dx.ts";

/**
 * After a change of the shell's Java: makes smali/ and classes.dex anew.
 * `bun apk/shell/rebuild-shell.ts [dx.jar]`; without the path, dx comes from Debian 11.
 */
const folder = await mkdtemp(join(tmpdir(), "lathe-shell-"));
try {
  const { classes } = await compileJava(folder);
  const dx = process.argv[2] ?? (await fetchDx(folder));
  await rm(SMALI, { recursive: true, force: true });
  await translateClasses(classes, dx, SMALI);
  await writeFile(join(SMALI, "made-of.sha256"), await listJavaHashes());
  await assembleSmali(SMALI, join(import.meta.dir, "classes.dex"));
} finally {
  await rm(folder, { recursive: true, force: true });
}
