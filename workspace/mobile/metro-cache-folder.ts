import { join } from "node:path";

/** What Metro has prepared for every project over the modules of this key; only Lathe writes to it. */
export function metroCacheFolder(storeDirectory: string, key: string): string {
  return join(storeDirectory, "metro", key);
}
