import { LatheError } from "@lathe/protocol/errors";
import { chown, copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const TEMPLATES = resolve(dirname(fileURLToPath(import.meta.url)), "../../templates");
/** What tools leave in a template's folder while somebody works on the template itself. */
const NOT_COPIED: ReadonlySet<string> = new Set(["node_modules", "dist", ".git", ".gitkeep"]);

export type Owner = { uid: number; gid: number };

/** The folder of a template's files. Errors: `not_found`. */
export function findTemplateFolder(name: string): string {
  const folder = join(TEMPLATES, name);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(folder)) {
    throw new LatheError("not_found", `There is no template "${name}".`);
  }
  return folder;
}

/** Whether a template brings packages, which have to be installed before it can be used. */
export function hasPackages(templateFolder: string): boolean {
  return existsSync(join(templateFolder, "package.json"));
}

/** Copies a template's files into an empty folder in which no process runs yet, and gives them to `owner`. */
export async function copyTemplate(from: string, to: string, owner: Owner | null): Promise<void> {
  await mkdir(to, { recursive: true });
  if (owner !== null) await chown(to, owner.uid, owner.gid);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (NOT_COPIED.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await copyTemplate(source, target, owner);
    } else if ((await stat(source)).isFile()) {
      await copyFile(source, target);
      if (owner !== null) await chown(target, owner.uid, owner.gid);
    }
  }
}
