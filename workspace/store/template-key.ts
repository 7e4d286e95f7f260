import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNodeFolder } from "../sandbox/node-folder.ts";
import { findTemplateFile, type Template } from "./template.ts";

/** Changes when the way in which templates are prepared changes. */
const PREPARATION = 2;
/** What decides which packages are installed and how the dev server prepares them. */
const INPUTS = /^(?:package\.json|bun\.lock|vite\.config\.[cm]?[jt]s)$/;

/** `web-3f2a…`: the template and all that its prepared packages depend on. */
export function templateKey(template: Template): string {
  const hash = createHash("sha256").update(
    `${PREPARATION}\0bun ${Bun.version}\0node ${nodeVersion()}\0${process.arch}`,
  );
  if (template.bundler !== "vite") hash.update(`\0${template.bundler}`);
  const { folders, kit } = template;
  // What is installed is the kit's, and what the dev server prepares hangs on the template's own.
  for (const layers of kit === null ? [folders] : [folders, [kit]]) {
    const names = new Set(layers.flatMap((folder) => readdirSync(folder)));
    for (const name of [...names].filter((entry) => INPUTS.test(entry)).toSorted()) {
      const path = findTemplateFile({ folders: layers }, name);
      if (path !== null) hash.update(`\0${name}\0`).update(readFileSync(path));
    }
  }
  return `${template.name}-${hash.digest("hex").slice(0, 20)}`;
}

function nodeVersion(): string {
  const folder = findNodeFolder();
  const manifest = folder === null ? null : join(folder, "package.json");
  return manifest !== null && existsSync(manifest) ? readFileSync(manifest, "utf8") : "none";
}
