import { Readable, pipeline } from "node:stream";
import type { DataUpkeep } from "@lathe/control/api/data-upkeep";
import { LatheError } from "@lathe/protocol/errors";
import { createCompressor, toWebStream } from "./archive/compression.ts";
import { type BackupSource, makeBackup } from "./backup/make-backup.ts";
import { StoredBackups } from "./backup/stored-backups.ts";
import { cleanData, type CleanPlace } from "./clean/clean-data.ts";
import { measureData } from "./folder/measure-data.ts";

export type DataUpkeepOptions = CleanPlace & Omit<BackupSource, "withKeys" | "onProgress">;

/** What the server's owner does with the data folder from the studio while the server runs. */
export function openDataUpkeep(options: DataUpkeepOptions): DataUpkeep {
  const { log } = options;
  const backups = new StoredBackups(options);
  let isCleaning = false;
  return {
    measure: (signal) => measureData(options, signal),
    backups: () => backups.list(),
    startBackup: () => backups.start(),
    stopBackup: () => backups.stop(),
    deleteBackup: (name) => backups.delete(name),
    async download() {
      log({ level: "info", message: "a backup without keys is being sent" });
      const tar = Readable.from(await makeBackup({ ...options, withKeys: false }), { objectMode: false });
      const compressed = createCompressor("gzip");
      // Whoever reads it learns of a failure by the stream, and a failure is logged where it happens.
      pipeline(tar, compressed, () => {});
      return toWebStream(compressed);
    },
    async clean(orders) {
      if (isCleaning) throw new LatheError("conflict", "A clean-up is under way already. Wait until it is done.");
      isCleaning = true;
      try {
        const report = await cleanData(options, orders);
        log({ level: "info", message: "cleaned up", items: report.items.length, dryRun: report.dryRun });
        return report;
      } finally {
        isCleaning = false;
      }
    },
    close: () => backups.close(),
  };
}
