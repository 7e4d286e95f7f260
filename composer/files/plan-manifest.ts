import type { ComposedApp } from "@lathe/protocol/app-specification";
import type { DoneCall } from "../conversation.ts";
import { KIT_PACKAGES } from "../packages/kit-package.ts";
import { packagesIn, planPackages } from "../packages/plan-packages.ts";
import { readFileState } from "./file-state.ts";
import type { PlannedFile } from "./plan-file.ts";

export const MANIFEST_PATH = "package.json";
const LOCK_PATH = "bun.lock";

interface ManifestWork {
  current: ComposedApp | null;
  /** The files of the app as it becomes. */
  generated: ReadonlyMap<string, string>;
  calls: readonly DoneCall[];
  mayExist: (path: string) => boolean;
}

/** What package.json and bun.lock need for the packages that the app uses now, and did not use before or no longer does. */
export function planManifest({
  current,
  generated,
  calls,
  mayExist,
}: ManifestWork): { unread: string[] } | { plans: PlannedFile[] } {
  const wanted = packagesIn(generated);
  const before = KIT_PACKAGES.filter((name) => current?.packages.includes(name));
  if (wanted.join() === before.join()) return { plans: [] };
  const [manifest, lock] = [MANIFEST_PATH, LOCK_PATH].map((path) => readFileState(path, calls, mayExist));
  const unread = [MANIFEST_PATH, LOCK_PATH].filter((path) => readFileState(path, calls, mayExist).state === "unread");
  if (unread.length > 0) return { unread };
  if (manifest?.state !== "read" || manifest.text === null) return { plans: [] };
  const files = { manifest: manifest.text, lock: lock?.state === "read" ? lock.text : null };
  const after = planPackages(files, { wanted, before });
  const plan = (path: string, mine: string | null, text: string | null): PlannedFile[] =>
    text === null || text === mine
      ? []
      : [{ path, plan: { action: "write", text, conflictLines: [], merged: false }, mine }];
  return {
    plans: [...plan(MANIFEST_PATH, files.manifest, after.manifest), ...plan(LOCK_PATH, files.lock, after.lock)],
  };
}
