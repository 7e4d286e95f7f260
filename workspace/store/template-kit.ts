import { join } from "node:path";
import { z } from "zod";
import { readText } from "../commands/read-text.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { copyTemplate, type Owner } from "./copy-template.ts";
import { findTemplateFile, type Template } from "./template.ts";

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });
/** Where the template's own package.json and bun.lock wait while the kit's are installed. */
const OWN = ".own";

/**
 * Like copyTemplate, with the kit's package.json and bun.lock in the place of the template's, until `restoreOwn`.
 */
export async function copyWithKit(template: Template, to: string, owner: Owner | null): Promise<void> {
  const { folders, kit } = template;
  await copyTemplate({ folders: kit === null ? folders : [...folders, kit] }, to, owner);
  if (kit !== null) await copyTemplate(template, join(to, OWN), owner);
}

/**
 * Gives the project in a sandbox its template's own package.json and bun.lock back. Done in the sandbox: after the
 * packages' scripts, who can say where a path in there leads.
 */
export async function restoreOwn({ kit }: Template, sandbox: Pick<Sandbox, "spawn">): Promise<void> {
  if (kit === null) return;
  const script = `mv -f ${OWN}/package.json ${OWN}/bun.lock . && rm -rf ${OWN}`;
  const child = await sandbox.spawn({ command: ["sh", "-c", script] });
  let said = "";
  const keep = (text: string) => void (said += text);
  const [exit] = await Promise.all([child.exited, readText(child.stdout, keep), readText(child.stderr, keep)]);
  if (exit.exitCode !== 0) throw new Error(`the template's own package.json could not be put back: ${said}`);
}

/** Names of the packages that a project of this template can import at once, its own first. */
export async function listPreparedPackages(template: Template): Promise<{ own: string[]; kit: string[] }> {
  const own = await listDependencies(findTemplateFile(template, "package.json"));
  const installed = template.kit === null ? [] : await listDependencies(join(template.kit, "package.json"));
  return { own, kit: installed.filter((name) => !own.includes(name)) };
}

async function listDependencies(path: string | null): Promise<string[]> {
  return path === null ? [] : Object.keys(Manifest.parse(await Bun.file(path).json()).dependencies);
}
