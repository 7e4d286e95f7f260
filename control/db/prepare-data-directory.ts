import { existsSync } from "node:fs";
import { chmod, rename, rm } from "node:fs/promises";
import { dataDir as loadPreparedArchive } from "@electric-sql/pglite-prepopulatedfs";

/**
 * Makes sure that there is a database cluster in `directory`. A new one is unpacked from an archive, because initdb
 * takes about ten seconds in WebAssembly. The archive is made for PGlite's major version of Postgres; what differs
 * between releases of the same major version is not on disk. Put in place by a rename, so a broken start leaves no half.
 */
export async function prepareDataDirectory(directory: string): Promise<void> {
  if (existsSync(directory)) return chmod(directory, 0o700);
  const partial = `${directory}.partial`;
  await rm(partial, { recursive: true, force: true });
  const archive = await loadPreparedArchive();
  await new Bun.Archive(await archive.arrayBuffer()).extract(partial);
  // Whatever may enter the folder around it, nobody else reads the database.
  await chmod(partial, 0o700);
  await rename(partial, directory);
}
