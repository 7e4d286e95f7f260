import { afterEach, beforeEach, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addPackages } from "./add-packages.ts";
import type { KitPackage, PackageFiles } from "./kit-package.ts";
import { findKit } from "./kits.ts";
import { removePackages } from "./remove-packages.ts";

const TEMPLATES = join(import.meta.dir, "../../templates");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-packages-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What Bun says of the files when it may change nothing. */
async function installFrozen({ manifest, lock }: PackageFiles): Promise<{ exitCode: number; said: string }> {
  writeFileSync(join(folder, "package.json"), manifest);
  writeFileSync(join(folder, "bun.lock"), lock ?? "");
  const command = [process.execPath, "install", "--frozen-lockfile", "--ignore-scripts"];
  const child = Bun.spawn(command, { cwd: folder, stdout: "pipe", stderr: "pipe" });
  const [out, error] = await Promise.all([child.stdout.text(), child.stderr.text()]);
  return { exitCode: await child.exited, said: out + error };
}

const CASES: readonly { template: string; names: readonly KitPackage[] }[] = [
  { template: "web", names: ["chess.js", "marked", "@fontsource-variable/fraunces"] },
  { template: "mobile", names: ["expo-sharing", "expo-image-picker", "marked"] },
  { template: "mobile-54", names: ["expo-file-system", "expo-sharing", "expo-image-picker", "chess.js"] },
];

for (const { template, names } of CASES) {
  test(`${template}: Bun takes the lock as its own, with the packages and without them again`, async () => {
    const read = (name: string) => readFileSync(join(TEMPLATES, template, name), "utf8");
    const files = { manifest: read("package.json"), lock: read("bun.lock") };
    const kit = findKit(files.manifest);
    if (kit === null) throw new Error("no kit");
    const added = addPackages(files, names, kit);
    expect(await installFrozen(added)).toMatchObject({ exitCode: 0 });
    for (const name of names) expect(existsSync(join(folder, "node_modules", name, "package.json"))).toBeTrue();
    expect(readFileSync(join(folder, "bun.lock"), "utf8")).toBe(added.lock ?? "");
    // A lock that lacks them is not taken: the check above can fail.
    expect((await installFrozen({ manifest: added.manifest, lock: files.lock })).exitCode).not.toBe(0);
    expect(await installFrozen(removePackages(added, names.slice(1), kit))).toMatchObject({ exitCode: 0 });
  }, 180_000);
}
