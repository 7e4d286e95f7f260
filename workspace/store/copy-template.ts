import { chown, copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Template } from "./template.ts";

/** What tools leave in a template's folder while somebody works on the template itself. */
const NOT_COPIED: ReadonlySet<string> = new Set(["node_modules", "dist", ".git", ".gitkeep", ".expo"]);

export type Owner = { uid: number; gid: number };

/**
 * Copies a template's files into an empty folder in which no process runs yet, and gives them to `owner`: those of its
 * base first, its own over them.
 */
export async function copyTemplate(
  { folders }: Pick<Template, "folders">,
  to: string,
  owner: Owner | null,
): Promise<void> {
  for (const folder of folders) await copyFolder(folder, to, owner);
}

async function copyFolder(from: string, to: string, owner: Owner | null): Promise<void> {
  await mkdir(to, { recursive: true });
  if (owner !== null) await chown(to, owner.uid, owner.gid);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (NOT_COPIED.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await copyFolder(source, target, owner);
    } else if ((await stat(source)).isFile()) {
      await copyFile(source, target);
      if (owner !== null) await chown(target, owner.uid, owner.gid);
    }
  }
}
