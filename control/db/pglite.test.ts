import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeStorage } from "./acceptance.ts";
import { openPglite } from "./open-pglite.ts";

describeStorage("PGlite", async () => {
  const directory = await mkdtemp(join(tmpdir(), "lathe-pglite-"));
  return {
    open: () => openPglite(directory, () => {}),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
});
