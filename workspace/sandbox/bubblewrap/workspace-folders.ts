import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { makeLink } from "../make-link.ts";
import type { ModulesPlace } from "../sandbox.ts";
import { MODULES_BESIDE } from "./bind-arguments.ts";
import { runTool } from "./run-tool.ts";

/** Where the parts of a workspace lie on the host. */
export interface WorkspaceFolders {
  files: string;
  /** `node_modules`, `cache`: what the project has of its own above the template; `home`; `work`: the overlay's own. */
  layer: string;
  /** Inside: `/run/lathe/ports`, where the project's processes put sockets, or anything else they like. */
  ports: string;
  /** Inside: `/run/lathe/egress`, read-only. */
  egress: string;
  /** Not visible inside. */
  upstream: string;
}

/** Creates what is missing and gives to the sandbox's uid what it has to own. Nothing of the workspace runs yet. */
export async function prepareFolders(
  workspaceDirectory: string,
  owner: { uid: number; gid: number } | null,
  modules: ModulesPlace,
): Promise<WorkspaceFolders> {
  const folders: WorkspaceFolders = {
    files: join(workspaceDirectory, "files"),
    layer: join(workspaceDirectory, "layer"),
    ports: join(workspaceDirectory, "run/ports"),
    egress: join(workspaceDirectory, "run/egress"),
    upstream: join(workspaceDirectory, "run/upstream"),
  };
  for (const name of ["ports", "egress", "upstream"] as const) rmSync(folders[name], { recursive: true, force: true });
  for (const folder of [folders.egress, folders.upstream]) mkdirSync(folder, { recursive: true });
  chmodSync(join(workspaceDirectory, "run"), 0o700);
  const layers = [
    "node_modules",
    "cache",
    "home",
    "work",
    "work/node_modules",
    "work/cache",
    "cache/bun",
    "cache/npm",
    "cache/transpiler",
  ];
  for (const folder of [
    folders.files,
    folders.layer,
    folders.ports,
    ...layers.map((name) => join(folders.layer, name)),
  ]) {
    makeOwned(folder, owner);
  }
  if (modules === "beside") makeLink(join(folders.files, "node_modules"), MODULES_BESIDE);
  else makeMountPoint(join(folders.files, "node_modules"));
  if (owner !== null) {
    // Left by a server that ran as another user, or unpacked by hand. A link is changed itself, never what it points at.
    await runTool(["chown", "-hR", `${owner.uid}:${owner.gid}`, "--", folders.files]);
  }
  return folders;
}

/** Inside, the project may have put a link in place of a folder (of those in its cache): it is left as it is. */
function makeOwned(folder: string, owner: { uid: number; gid: number } | null): void {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined) mkdirSync(folder, { recursive: true });
  if (owner !== null && there?.uid !== owner.uid) lchownSync(folder, owner.uid, owner.gid);
}

/**
 * The kernel leaves a folder of mode 000 in an overlay's work folder, which stops anybody but root from deleting the
 * workspace.
 */
export function openWorkFolders(layer: string): void {
  for (const name of ["node_modules", "cache"]) {
    const folder = join(layer, "work", name, "work");
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) chmodSync(folder, 0o700);
  }
}

/** The project may have left anything under this name while it was not mounted over. */
function makeMountPoint(path: string): void {
  if (existsSync(path) && !lstatSync(path).isSymbolicLink() && lstatSync(path).isDirectory()) return;
  rmSync(path, { force: true, recursive: true });
  mkdirSync(path);
}

/** Puts a copy of the template's layers below the project's own, where no overlay can be had. Does it once. */
export async function copyLower(
  lower: string,
  layer: string,
  owner: { uid: number; gid: number } | null,
): Promise<void> {
  for (const name of ["node_modules", "cache"]) {
    const mark = join(layer, `work/${name}.copied`);
    if (existsSync(mark) || !existsSync(join(lower, name))) continue;
    await runTool(["cp", "-a", "--reflink=auto", "--", `${join(lower, name)}/.`, join(layer, name)]);
    if (owner !== null) await runTool(["chown", "-hR", `${owner.uid}:${owner.gid}`, "--", join(layer, name)]);
    mkdirSync(mark);
  }
}

/** An overlay shows files with the owner they have below; what belongs to somebody else could not be changed inside. */
export function hasOwner(lower: string, owner: { uid: number; gid: number } | null): boolean {
  const uid = owner?.uid ?? process.getuid?.();
  const stat =
    lstatSync(join(lower, "node_modules"), { throwIfNoEntry: false }) ?? lstatSync(lower, { throwIfNoEntry: false });
  if (stat === undefined) throw new LatheError("sandbox_unavailable", "The template's prepared folder is missing.");
  return stat.uid === uid;
}
