import { mkdir } from "node:fs/promises";
import type { Template } from "../store/template.ts";
import type { WorkspaceRecord } from "../workspace-record.ts";
import { findEsbuild } from "./find-esbuild.ts";
import { metroCacheFolder } from "./metro-cache-folder.ts";

/** Folders of the host that a project's sandbox sees, so that an Expo app can be served in it. */
export async function mobileMounts(
  { storeKey, bundler }: Pick<WorkspaceRecord, "storeKey"> & Pick<Template, "bundler">,
  storeDirectory: string,
): Promise<Record<string, string>> {
  const mounts: Record<string, string> = {};
  const esbuild = findEsbuild();
  if (esbuild !== null) Object.assign(mounts, { esbuild: esbuild.library, "esbuild-binary": esbuild.binary });
  if (storeKey !== null && bundler === "metro") {
    const cache = metroCacheFolder(storeDirectory, storeKey);
    // Made before there is anything in it: what comes later is seen by all who have it mounted.
    await mkdir(cache, { recursive: true, mode: 0o755 });
    mounts["metro-cache"] = cache;
  }
  return mounts;
}
