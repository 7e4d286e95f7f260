import { builtinModules } from "node:module";
import { LatheError } from "@lathe/protocol/errors";
import type { Commands, Files } from "@lathe/protocol/workspace";
import { z } from "zod";
import { failed, type Finding } from "./finding.ts";
import { listImports } from "./list-imports.ts";

const TIMEOUT_MS = 10_000;
const MAX_FILES = 400;
/** Longer ones are made by tools. */
const MAX_CHARACTERS = 300_000;
const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const NOT_OWN = /(?:^|\/)(?:dist|build|node_modules|\.[^/]+)\/|\.d\.[cm]?ts$/;
const BUILT_IN: ReadonlySet<string> = new Set([...builtinModules, "bun"]);

const Packages = z.record(z.string(), z.unknown()).catch({});
const Manifest = z
  .object({
    name: z.string().catch(""),
    dependencies: Packages,
    devDependencies: Packages,
    peerDependencies: Packages,
    optionalDependencies: Packages,
  })
  .transform(({ name, ...lists }) => new Set([name, ...Object.values(lists).flatMap((list) => Object.keys(list))]));

export interface PackagesOptions {
  files: Pick<Files, "list" | "read">;
  commands: Commands;
}

interface Unlisted {
  package: string;
  path: string;
  line: number;
}

/**
 * Whether each package that the project's code imports is listed in its package.json: one that is merely there, because
 * another one needs it or the template is prepared with it, is missing where the project is installed anew. Null where
 * all are. Rejects when the signal is aborted.
 */
export async function checkPackages(
  { files, commands }: PackagesOptions,
  signal: AbortSignal,
): Promise<Finding | null> {
  const unlisted = await listUnlisted(files, signal);
  if (unlisted.length === 0) return null;
  // What is not there at all is told by the bundler, and may be an alias of the project's own.
  const present = await listPresent(new Set(unlisted.map((each) => each.package)), commands, signal);
  const faults = unlisted.filter((each) => present.has(each.package));
  const names = [...new Set(faults.map((each) => each.package))];
  const [first] = faults;
  if (first === undefined) return null;
  const summary =
    names.length === 1
      ? `${first.package} is used in ${first.path} but not listed in package.json.`
      : `${names.length} packages are used but not listed in package.json: ${names.join(", ")}.`;
  const places = faults.map((each) => `${each.path}:${each.line}: "${each.package}" is imported.`);
  return failed(
    summary,
    [
      ...places,
      "They work here only because they happen to be installed, and are missing where the project is installed anew. Add " +
        "them to the dependencies in package.json, or do without them.",
    ].join("\n"),
  );
}

async function listUnlisted(files: PackagesOptions["files"], signal: AbortSignal): Promise<Unlisted[]> {
  const paths = (await files.list()).flatMap(({ path, type }) => (type === "file" ? [path] : []));
  const listed = new Map<string, ReadonlySet<string>>();
  for (const path of paths.filter((each) => /(?:^|\/)package\.json$/.test(each) && !NOT_OWN.test(each)))
    listed.set(path.slice(0, -"package.json".length), readManifest(await readText(files, path)));
  if (listed.size === 0) return [];
  const unlisted: Unlisted[] = [];
  for (const path of paths.filter((each) => CODE.test(each) && !NOT_OWN.test(each)).slice(0, MAX_FILES)) {
    signal.throwIfAborted();
    const text = await readText(files, path);
    if (text.length > MAX_CHARACTERS) continue;
    const lists = [...listed].flatMap(([folder, names]) => (path.startsWith(folder) ? [names] : []));
    if (lists.length === 0) continue;
    for (const { package: name, line } of listImports(path, text))
      if (!BUILT_IN.has(name) && !lists.some((names) => names.has(name))) unlisted.push({ package: name, path, line });
  }
  return unlisted;
}

/** "" where it is not there any more, or no text. */
async function readText(files: PackagesOptions["files"], path: string): Promise<string> {
  try {
    return (await files.read(path)).text ?? "";
  } catch (error) {
    if (error instanceof LatheError) return "";
    throw error;
  }
}

function readManifest(text: string): ReadonlySet<string> {
  try {
    const read = Manifest.safeParse(JSON.parse(text));
    return read.success ? read.data : new Set();
  } catch (error) {
    // The app's state tells.
    if (error instanceof SyntaxError) return new Set();
    throw error;
  }
}

async function listPresent(
  names: ReadonlySet<string>,
  commands: Commands,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const quoted = [...names].map((name) => `'${name}'`).join(" ");
  const command = `for name in ${quoted}; do if [ -e "node_modules/$name/package.json" ]; then echo "$name"; fi; done`;
  const running = commands.run({ command, timeoutMs: TIMEOUT_MS }, signal);
  let output = "";
  for await (const text of running.output) output += text;
  await running.exited;
  signal.throwIfAborted();
  return new Set(output.split("\n").filter((line) => names.has(line)));
}
