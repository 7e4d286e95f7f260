import { z } from "zod";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { askInside } from "./ask-inside.ts";

/**
 * Runs inside the sandbox, since only there the project's own modules and the template's lie on each other. Prints the
 * version of each named package, null for one that is not there.
 */
const LIST_VERSIONS = `
const names = JSON.parse(process.env.LATHE_PACKAGES);
const read = (name) => { try { return JSON.parse(require("node:fs").readFileSync("node_modules/" + name + "/package.json", "utf8")).version ?? "" } catch { return null } };
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, read(name)]))));
`;
/** What a process of the project says is not to be trusted. */
const Versions = z.record(z.string(), z.string().max(200).nullable());

/** The packages of `dependencies` that are not installed in a version that fits, sorted by name. */
export async function findMissingPackages(
  sandbox: Pick<Sandbox, "spawn">,
  dependencies: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string[]> {
  const names = Object.keys(dependencies).toSorted();
  if (names.length === 0) return [];
  const installed = await listVersions(sandbox, names, signal);
  return names.filter((name) => !fits(installed[name] ?? null, dependencies[name] ?? ""));
}

async function listVersions(
  sandbox: Pick<Sandbox, "spawn">,
  names: string[],
  signal: AbortSignal,
): Promise<Record<string, string | null>> {
  const env = { LATHE_PACKAGES: JSON.stringify(names) };
  const versions = Versions.safeParse(await askInside(sandbox, LIST_VERSIONS, env, signal));
  // A project that spoils the answer only makes its own start slower: it installs.
  return versions.success ? versions.data : {};
}

/** Whether an installed version (null: none) is what package.json asks for. */
export function fits(version: string | null, wanted: string): boolean {
  if (version === null) return false;
  const range = /^npm:(?:@[^/]+\/)?[^@]+@(.+)$/.exec(wanted)?.[1] ?? wanted;
  // Tags, addresses, folders and workspaces say nothing about a version: what is there counts.
  if (!/^[\s\d^~<>=*xXv|.-][\w\s^~<>=*|.+-]*$/.test(range) || /^\.\.?\//.test(range)) return true;
  return Bun.semver.satisfies(version, range);
}
