import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openStoredData } from "@lathe/control/db/open-storage";
import { LatheError } from "@lathe/protocol/errors";
import { findTemplate } from "@lathe/workspace/store/template";
import { templateKey } from "@lathe/workspace/store/template-key";
import { storedTemplate } from "@lathe/workspace/store/prepare-template";
import { checkFolderFormat, FOLDER_FORMAT, readFolderRecord } from "../../folder/folder-format.ts";
import { measureDiskUsage } from "../../folder/disk-usage.ts";
import { isUnused } from "../../restore/settle-restore.ts";
import type { Finding, Probe } from "../probe.ts";

const MEASURE_LIMIT_MS = 5_000;

export interface DataFolderPlace {
  dataDirectory: string;
  databaseUrl: string | undefined;
  /** Of this Lathe. */
  version: string;
  /** Where a server runs on it, or null. */
  runningAt: string | null;
}

/** The data folder: whether it can be used, by whom it is, how large it is, and whether its database opens. */
export function probeDataFolder(place: DataFolderPlace): Probe {
  const name = "data folder";
  return {
    name,
    limitMs: 12_000,
    async run(signal) {
      const { dataDirectory, version } = place;
      if (!existsSync(dataDirectory)) return [describeNew(name, dataDirectory)];
      try {
        accessSync(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
        if (!statSync(dataDirectory).isDirectory()) throw new Error("it is no folder");
        checkFolderFormat(dataDirectory, version);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const mend = "Set LATHE_DATA to a folder that can be written.";
        return [{ name, status: "missing", summary: `It cannot be used: ${reason}`, mend, blocks: true }];
      }
      const limit = AbortSignal.any([signal, AbortSignal.timeout(MEASURE_LIMIT_MS)]);
      const [bytes, database] = await Promise.all([measureDiskUsage(dataDirectory, limit), lookAtDatabase(place)]);
      const size = `${limit.aborted ? "more than " : ""}${Math.ceil(bytes / 1024 / 1024)} MB`;
      const format = `format ${readFolderRecord(dataDirectory)?.format ?? FOLDER_FORMAT}`;
      return [{ name, status: "ok", summary: `${dataDirectory}: writable, ${format}, ${size}.` }, database];
    },
  };
}

function describeNew(name: string, dataDirectory: string): Finding {
  let above = dirname(dataDirectory);
  while (!existsSync(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    return { name, status: "ok", summary: `${dataDirectory} will be made at the first start.` };
  } catch {
    // The one answer that an access check gives.
    const mend = "Set LATHE_DATA to a folder that can be written.";
    return { name, status: "missing", summary: `${dataDirectory} cannot be made in ${above}.`, mend, blocks: true };
  }
}

async function lookAtDatabase({ dataDirectory, databaseUrl, runningAt }: DataFolderPlace): Promise<Finding> {
  const name = "database";
  const kind = databaseUrl === undefined ? "PGlite" : "Postgres";
  if (runningAt !== null) return { name, status: "ok", summary: `${kind}, in use by the server at ${runningAt}.` };
  if (databaseUrl === undefined && (isUnused(dataDirectory) || !existsSync(join(dataDirectory, "db")))) {
    return { name, status: "ok", summary: "It will be made at the first start." };
  }
  try {
    const stored = await openStoredData({ dataDirectory, databaseUrl, log: () => {} });
    try {
      const projects = await stored.listProjects();
      return { name, status: "ok", summary: `${kind} opens and knows ${projects.length} projects.` };
    } finally {
      await stored.close();
    }
  } catch (error) {
    const isExpected = error instanceof LatheError && error.code !== "internal";
    const reason = error instanceof Error ? error.message : String(error);
    const summary = isExpected ? reason : `${kind} does not open: ${reason}`;
    const mend = "If no server runs on it: restore a backup (./lathe restore FILE --force).";
    return { name, status: "missing", summary, mend, blocks: true };
  }
}

/** Whether the first project can be opened at once, or the template's packages have to be fetched before. */
export function probeTemplates(storeDirectory: string): Probe {
  const name = "templates";
  return {
    name,
    limitMs: 2_000,
    async run() {
      const key = templateKey(findTemplate("web"));
      if (existsSync(storedTemplate(storeDirectory, key))) {
        return [{ name, status: "ok", summary: "The packages of the template are in the store." }];
      }
      const summary =
        "The packages of the template are not in the store yet: the next start fetches them, which takes a minute.";
      return [{ name, status: "missing", summary, mend: "Start Lathe once with a network." }];
    },
  };
}
