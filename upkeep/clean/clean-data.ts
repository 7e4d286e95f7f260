import type { StoredData } from "@lathe/control/db/dump/stored-data";
import type { ProjectId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import { Cleaning } from "./cleaning.ts";
import { cleanAttachments } from "./clean-attachments.ts";
import { cleanProjects } from "./clean-projects.ts";
import { cleanShips } from "./clean-ships.ts";
import { cleanStore } from "./clean-store.ts";
import { cleanTemporaries } from "./clean-temporaries.ts";
import type { CleanOrders, CleanReport } from "@lathe/protocol/data";

/** Runs `act` while no worker has the project's workspace open, and none can open it; null, and no run, when one has. */
export type WhileClosed = <Result>(projectId: ProjectId, act: () => Promise<Result>) => Promise<Result | null>;

export interface CleanPlace {
  dataDirectory: string;
  storeDirectory: string;
  stored: StoredData;
  whileClosed: WhileClosed;
  /** Where commands make their folders; default: the system's. */
  temporaryDirectory?: string;
  log: Log;
}

/**
 * Removes what nobody needs any more and says what it was. Whatever is in use is left alone. A part that fails is noted
 * and the others go on.
 */
export async function cleanData(place: CleanPlace, orders: CleanOrders): Promise<CleanReport> {
  const cleaning = new Cleaning(place.dataDirectory, orders.dryRun);
  // Projects first: what they used in the store is then used no more.
  const parts = [
    () => cleanProjects(place, cleaning, orders),
    () => cleanShips(place, cleaning),
    () => cleanAttachments(place, cleaning),
    () => cleanStore(place, cleaning),
    () => cleanTemporaries(place.dataDirectory, cleaning, place.temporaryDirectory),
  ];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      place.log({ level: "error", message: "a part of the clean-up failed", error: String(error) });
      cleaning.note(`Something could not be cleaned: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return cleaning.report();
}
