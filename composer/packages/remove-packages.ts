import { parseBunLock, writeBunLock } from "./bun-lock.ts";
import type { PackageKit, KitPackage, PackageFiles } from "./kit-package.ts";
import { removeDirect } from "./lock-head.ts";
import { dropUnneeded } from "./lock-packages.ts";
import { readManifest, removeDependency } from "./manifest-text.ts";

/**
 * A project's package.json and bun.lock without the named packages, and without what only these needed. One that stands
 * there in another version than the kit's is somebody's own and stays, and so does a bun.lock that is not written as Bun
 * does.
 */
export function removePackages(files: PackageFiles, names: readonly KitPackage[], kit: PackageKit): PackageFiles {
  const [before, offered] = [readManifest(files.manifest), readManifest(kit.manifest)];
  if (before === null || offered === null) return files;
  const removed = [...new Set(names)].filter((name) => {
    const version = before.dependencies?.[name];
    return version !== undefined && version === offered.dependencies?.[name];
  });
  const manifest = removed.reduce(removeDependency, files.manifest);
  return { manifest, lock: files.lock === null ? null : removeFromLock(files.lock, removed) };
}

function removeFromLock(text: string, removed: readonly string[]): string {
  const lock = parseBunLock(text);
  if (lock === null || removed.length === 0) return text;
  const gone = removed.filter((name) => lock.direct.includes(name));
  let { head } = lock;
  for (const name of gone) {
    const without = removeDirect(head, name);
    if (without === null) return text;
    head = without;
  }
  const direct = lock.direct.filter((name) => !gone.includes(name));
  return writeBunLock({ head, entries: dropUnneeded(lock.entries, lock.direct, direct) });
}
