import { parseBunLock, writeBunLock, type BunLock } from "./bun-lock.ts";
import type { PackageKit, KitPackage, PackageFiles } from "./kit-package.ts";
import { addDirect } from "./lock-head.ts";
import { placePackage } from "./lock-packages.ts";
import { addDependency, readManifest, versionInManifest } from "./manifest-text.ts";

/**
 * A project's package.json and bun.lock with the wanted packages in the kit's versions, and all else as it was. A
 * package that the project asks for already stays in its version. A bun.lock that is not written as Bun does, or has
 * another version in the way, is left alone: the next installation mends it. Adding twice is adding once.
 */
export function addPackages(files: PackageFiles, wanted: readonly KitPackage[], kit: PackageKit): PackageFiles {
  const [before, offered] = [readManifest(files.manifest), readManifest(kit.manifest)];
  if (before === null || offered === null) return files;
  let { manifest } = files;
  const added: [name: string, version: string][] = [];
  for (const name of new Set(wanted)) {
    const version = offered.dependencies?.[name];
    const present = versionInManifest(before, name);
    if (version === undefined || (present !== null && present !== version)) continue;
    if (present === null) manifest = addDependency(manifest, name, version);
    added.push([name, version]);
  }
  return { manifest, lock: files.lock === null ? null : addToLock(files.lock, added, kit.lock) };
}

function addToLock(text: string, added: readonly [name: string, version: string][], kitText: string): string {
  const [before, kit] = [parseBunLock(text), parseBunLock(kitText)];
  if (before === null || kit === null) return text;
  let lock: BunLock = before;
  for (const [name, version] of added) {
    const head = lock.direct.includes(name) ? lock.head : addDirect(lock.head, name, version);
    const entries = placePackage(lock.entries, kit.entries, name);
    if (head === null || entries === null) return text;
    lock = { head, direct: [...lock.direct, name], entries };
  }
  return lock === before ? text : writeBunLock(lock);
}
