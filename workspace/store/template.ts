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
  /**
   * A folder beside the template's with another `package.json` and `bun.lock`: the template's packages and those that
   * its apps may come to use, which are installed in place of the template's alone. An app can then take one into its
   * own package.json without a network.
   */
  preparedWith: TemplateName.optional(),
});

export interface Template {
  name: string;
  /** Where its files lie: those of a later folder take the place of the same in one before. */
  folders: readonly string[];
  bundler: z.infer<typeof TemplateRecord>["bundler"];
  modules: z.infer<typeof TemplateRecord>["modules"];
  /** Where the package.json and bun.lock lie that are installed in place of its own; null: its own are. */
  kit: string | null;
}

/** A template is a folder with a record beside it. Errors: `not_found`. */
export function findTemplate(name: string, root = TEMPLATES): Template {
  const folders: string[] = [];
  let own: z.infer<typeof TemplateRecord> | null = null;
  for (let next: string | undefined = name; next !== undefined;) {
    const [folder, path] = [join(root, next), join(root, `${next}.json`)];
    if (
      !TemplateName.safeParse(next).success ||
      !existsSync(folder) ||
      !existsSync(path) ||
      folders.length > MAX_BASES
    ) {
      throw new LatheError("not_found", `There is no template "${next}".`);
    }
    const record: z.infer<typeof TemplateRecord> = TemplateRecord.parse(JSON.parse(readFileSync(path, "utf8")));
    folders.unshift(folder);
    own ??= record;
    next = record.extends;
  }
  const kit = own?.preparedWith === undefined ? null : join(root, own.preparedWith);
  return { name, folders, bundler: own?.bundler ?? "vite", modules: own?.modules ?? "inside", kit };
}

/** The file that a project begins with under this name, at the root; null: none. */
export function findTemplateFile({ folders }: Pick<Template, "folders">, name: string): string | null {
  return folders.map((folder) => join(folder, name)).findLast((path) => existsSync(path)) ?? null;
}

/** Whether a template brings packages, which have to be installed before it can be used. */
export function hasPackages(template: Template): boolean {
  return findTemplateFile(template, "package.json") !== null;
}
