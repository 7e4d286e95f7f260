import { isExcludedFolder } from "@lathe/workspace/files/excluded-names";
import { type IgnoreRules, parseIgnoreRules } from "@lathe/workspace/history/ignore-rules";
import type { IncomingFile } from "./incoming-file.ts";
import type { SkippedFiles } from "./skipped-files.ts";

const MAX_IGNORE_BYTES = 1024 * 1024;
/** Where there is no .gitignore that says what a build makes. */
const BUILD_FOLDERS = new Set(["dist", "build", "coverage"]);
const MADE_BY_SYSTEMS = new Set(["__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Those of an archive's files that are the project's sources: without dependencies, caches, other histories and what a
 * build makes, each named in `skipped` by its folder; and without a folder that holds all of them.
 */
export async function chooseFiles(files: readonly IncomingFile[], skipped: SkippedFiles): Promise<IncomingFile[]> {
  const own = files.filter(({ path }) => !path.split("/").some((name) => MADE_BY_SYSTEMS.has(name)));
  const top = findTop(own);
  const lifted = own.map((file) => ({ ...file, path: file.path.slice(top.length) }));
  const sources = lifted.filter(({ path }) => {
    const excluded = findFolder(path, (_folder, name) => isExcludedFolder(name));
    if (excluded !== null) skipped.add(excluded, "dependencies, caches and other histories are left out");
    return excluded === null;
  });
  const isMade = await findRules(sources);
  return sources.filter(({ path }) => {
    const made = isMade(path);
    if (made !== null) skipped.add(made, "what a build makes and .gitignore names is left out");
    return made === null;
  });
}

/** "name/" when all files are below one folder, else "". */
function findTop(files: readonly IncomingFile[]): string {
  const [first] = files;
  const slash = first?.path.indexOf("/") ?? -1;
  if (first === undefined || slash <= 0) return "";
  const top = first.path.slice(0, slash + 1);
  // A folder of dependencies, or a path that leads out, is no project's own folder.
  if (isExcludedFolder(top.slice(0, -1)) || top === "./" || top === "../") return "";
  return files.every(({ path }) => path.startsWith(top)) ? top : "";
}

/** The first folder on the way to `path` of which `is` holds; null: none. */
function findFolder(path: string, is: (folder: string, name: string) => boolean): string | null {
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const folder = path.slice(0, slash);
    if (is(folder, folder.slice(folder.lastIndexOf("/") + 1))) return folder;
  }
  return null;
}

async function findRules(files: readonly IncomingFile[]): Promise<(path: string) => string | null> {
  const rules = await readRules(files.find(({ path, kind }) => path === ".gitignore" && kind !== "link"));
  if (rules !== null) return (path) => findIgnored(rules, path);
  if (!files.some(({ path }) => path === "package.json")) return () => null;
  return (path) => findFolder(path, (folder) => BUILD_FOLDERS.has(folder));
}

async function readRules(file: IncomingFile | undefined): Promise<IgnoreRules | null> {
  if (file === undefined || file.sizeBytes > MAX_IGNORE_BYTES) return null;
  // One that cannot be read is said when its turn to be put in place comes.
  const bytes = await file.read().catch(() => null);
  return bytes === null ? null : parseIgnoreRules(new TextDecoder().decode(bytes));
}

function findIgnored(rules: IgnoreRules, path: string): string | null {
  const folder = findFolder(path, (candidate) => rules.decide(candidate, true) === "ignored");
  if (folder !== null) return folder;
  const name = path.slice(path.lastIndexOf("/") + 1);
  // Ignored nearly everywhere, and an app does not start without it.
  if (name === ".env" || name.startsWith(".env.")) return null;
  return rules.decide(path, false) === "ignored" ? path : null;
}
