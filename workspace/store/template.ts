import { LatheError } from "@lathe/protocol/errors";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const TEMPLATES = resolve(dirname(fileURLToPath(import.meta.url)), "../../templates");
/** A template that is based on one that is based on … ends here. */
const MAX_BASES = 4;

const TemplateName = z.string().regex(/^[a-z][a-z0-9-]*$/);
/** `templates/NAME.json`. */
const TemplateRecord = z.object({
  /** Another template whose files come first; this one's own lie over them. */
  extends: TemplateName.optional(),
  /** What serves the template's app: it decides what is prepared once for all projects. */
  bundler: z.enum(["vite", "metro"]).default("vite"),
  /**
   * Where its modules lie. `beside`: out of the project, where Metro does not walk and watch 30,000 files of them, which
   * takes it seconds at each start; Metro of Expo SDK 54 finds them `inside` only.
   */
  modules: z.enum(["inside", "beside"]).default("inside"),
});

export interface Template {
  name: string;
  /** Where its files lie: those of a later folder take the place of the same in one before. */
  folders: readonly string[];
  bundler: z.infer<typeof TemplateRecord>["bundler"];
  modules: z.infer<typeof TemplateRecord>["modules"];
}

/** Errors: `not_found`. */
export function findTemplate(name: string, root = TEMPLATES): Template {
  const folders: string[] = [];
  let own: z.infer<typeof TemplateRecord> | null = null;
  for (let next: string | undefined = name; next !== undefined;) {
    const folder = join(root, next);
    if (!TemplateName.safeParse(next).success || !existsSync(folder) || folders.length > MAX_BASES) {
      throw new LatheError("not_found", `There is no template "${next}".`);
    }
    const record: z.infer<typeof TemplateRecord> = readRecord(join(root, `${next}.json`));
    folders.unshift(folder);
    own ??= record;
    next = record.extends;
  }
  return { name, folders, bundler: own?.bundler ?? "vite", modules: own?.modules ?? "inside" };
}

/** The file that a project begins with under this name, at the root; null: none. */
export function findTemplateFile({ folders }: Template, name: string): string | null {
  return folders.map((folder) => join(folder, name)).findLast((path) => existsSync(path)) ?? null;
}

/** Whether a template brings packages, which have to be installed before it can be used. */
export function hasPackages(template: Template): boolean {
  return findTemplateFile(template, "package.json") !== null;
}

/** Without a record a folder is a template as it is. */
function readRecord(path: string): z.infer<typeof TemplateRecord> {
  return TemplateRecord.parse(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
}
