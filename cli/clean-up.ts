import { cleanData } from "@lathe/upkeep/clean/clean-data";
import { CleanReport, type CleanOrders } from "@lathe/protocol/data";
import { findRunningServer, listLivingWorkers } from "@lathe/upkeep/folder/running-server";
import packageJson from "./package.json";
import { openData } from "./back-up-data.ts";
import type { CommandEnvironment } from "./environment.ts";
import { askServer } from "./server-request.ts";
import { showBytes } from "./show-bytes.ts";

/** `lathe clean`: by the server, when one runs on the data folder, since it knows what is open. */
export async function cleanUp(
  environment: CommandEnvironment,
  { dryRun, deletedAfterDays, json }: CleanOrders & { json: boolean },
): Promise<number> {
  const orders: CleanOrders = { dryRun, deletedAfterDays };
  const server = await findRunningServer(environment.dataDirectory, environment.joinSecret);
  const report =
    server === null
      ? await cleanFolder(environment, orders)
      : CleanReport.parse(await (await askServer(server, "/clean", orders)).json());
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
  return 0;
}

async function cleanFolder(environment: CommandEnvironment, orders: CleanOrders): Promise<CleanReport> {
  const { dataDirectory, storeDirectory } = environment;
  const stored = await openData(environment, packageJson.version);
  try {
    const open = new Set<string>(listLivingWorkers(dataDirectory));
    return await cleanData(
      {
        dataDirectory,
        storeDirectory,
        stored,
        whileClosed: async (projectId, act) => (open.has(projectId) ? null : await act()),
        log: () => {},
      },
      orders,
    );
  } finally {
    await stored.close();
  }
}

function describe({ dryRun, items, notes }: CleanReport): string {
  const lines = items.map(({ kind, what, bytes }) => {
    const size = bytes === null ? "known when it is done" : showBytes(bytes);
    return `${kind.padEnd(18)} ${what}  ${size}`;
  });
  const sum = showBytes(items.reduce((total, { bytes }) => total + (bytes ?? 0), 0));
  const end = dryRun ? `Would free ${sum}; nothing was changed.` : `Freed ${sum}.`;
  return [...lines, ...notes, end, ""].join("\n");
}
