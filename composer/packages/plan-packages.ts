import { addPackages } from "./add-packages.ts";
import { KIT_PACKAGES, type KitPackage, type PackageFiles } from "./kit-package.ts";
import { findKit } from "./kits.ts";
import { removePackages } from "./remove-packages.ts";

/** What an app's files import of the packages that a composed app may use, in the order of KIT_PACKAGES. */
export function packagesIn(files: ReadonlyMap<string, string>): KitPackage[] {
  const texts = [...files.values()];
  return KIT_PACKAGES.filter((name) =>
    texts.some((text) => new RegExp(`(?:from|import) "${name}(?:/[^"]*)?"`).test(text)),
  );
}

/**
 * A project's package.json and bun.lock as an app that uses `wanted` needs them, when the composer had put `before` into
 * them. The same files where its template is none that packages are prepared for.
 */
export function planPackages(
  files: PackageFiles,
  { wanted, before }: { wanted: readonly KitPackage[]; before: readonly KitPackage[] },
): PackageFiles {
  const kit = findKit(files.manifest);
  if (kit === null) return files;
  const unwanted = before.filter((name) => !wanted.includes(name));
  return addPackages(removePackages(files, unwanted, kit), wanted, kit);
}
