import { ProjectId } from "@lathe/protocol/ids";
import { isExcludedFolder } from "@lathe/workspace/files/excluded-names";
import type { EntryHead } from "./archive-entry.ts";
import { ABOUT_NAME, FAILURE_NAME, MANIFEST_NAME } from "./archive-format.ts";
import { type BytePath, toShownText } from "./byte-path.ts";
import { damaged } from "./damaged.ts";

/** Where an entry belongs. */
export type Place =
  | { kind: "about" | "manifest" | "failure" }
  | { kind: "key"; name: "secret.key" | "join.secret" }
  /** Of packages that are made of folders; opened by what `secret.key` gives. */
  | { kind: "keystore"; name: string }
  | { kind: "table"; table: string }
  | { kind: "workspace"; projectId: ProjectId; names: BytePath[] };

const KEY_NAMES = ["secret.key", "join.secret"] as const;
/** A package id, with a keystore or the last version code. */
const KEYSTORE_NAME = /^[A-Za-z][A-Za-z0-9_.]{0,149}\.(p12|json)$/;
const TABLE_NAME = /^([a-z][a-z0-9_]{0,62})\.jsonl$/;
const MAX_PATH_BYTES = 32 * 1024;
const MAX_NAME_BYTES = 255;

/**
 * Says where an entry belongs, by an allow-list. What an archive holds may be anybody's making, so this is where a path
 * that leads elsewhere, a setting that makes git run programs, or a link where a file is expected, ends.
 *
 * @throws LatheError `bad_request`
 */
export function findPlace(head: EntryHead): Place {
  const names = splitPath(head.path);
  const [top = "", second = "", third = "", ...rest] = names;
  const isFile = head.type === "file";
  if (names.length === 1 && isFile) {
    if (top === ABOUT_NAME) return { kind: "about" };
    if (top === MANIFEST_NAME) return { kind: "manifest" };
    if (top === FAILURE_NAME) return { kind: "failure" };
  }
  if (top === "keys" && names.length === 2 && isFile) {
    const name = KEY_NAMES.find((known) => known === second);
    if (name !== undefined) return { kind: "key", name };
  }
  if (top === "keystores" && names.length === 2 && isFile && isKeystoreName(second)) {
    return { kind: "keystore", name: second };
  }
  if (top === "database" && names.length === 2 && isFile) {
    const table = TABLE_NAME.exec(second)?.[1];
    if (table !== undefined) return { kind: "table", table };
  }
  const projectId = top === "projects" ? ProjectId.safeParse(second) : null;
  if (projectId?.success === true) {
    const table = third === "database" && rest.length === 1 && isFile ? TABLE_NAME.exec(rest[0] ?? "")?.[1] : undefined;
    if (table !== undefined) return { kind: "table", table };
    if (third === "workspace" && rest.length > 0 && isOfWorkspace(rest, head.type)) {
      return { kind: "workspace", projectId: projectId.data, names: rest };
    }
  }
  throw damaged(`"${toShownText(head.path)}" in it belongs nowhere`);
}

/** Whether a backup holds this of the folder of keystores. */
export function isKeystoreName(name: string): boolean {
  return KEYSTORE_NAME.test(name);
}

function splitPath(path: BytePath): BytePath[] {
  const names = path.split("/");
  const wrong = (name: BytePath) =>
    name === "" || name === "." || name === ".." || name.includes("\0") || name.length > MAX_NAME_BYTES;
  if (path.length > MAX_PATH_BYTES || names.some(wrong)) {
    throw damaged(`"${toShownText(path).slice(0, 200)}" in it is no path that it may hold`);
  }
  return names;
}

/** What the next start makes anew, or what only means something to a process that runs. */
const NOT_KEPT = new Set(["layer", "run", "native", "worker.json"]);
const UNFINISHED = /^\.history\.git-new-|\.writing$|\.new$/;

/** Whether a backup holds this of a workspace. Names are below the workspace's own folder. */
export function isOfWorkspace(names: readonly BytePath[], type: EntryHead["type"]): boolean {
  const [top = "", ...rest] = names;
  if (NOT_KEPT.has(top) || UNFINISHED.test(top)) return false;
  if (top === "files") return rest.length > 0 ? isOfProject(rest, type) : type === "directory";
  // Links are the project's own matter. Lathe has none beside it.
  if (type === "link") return false;
  return top === "history.git" ? isOfHistory(rest, type) : true;
}

const VERSION_CONTROL = new Set([".git", ".hg", ".svn", ".jj"]);

/** Dependencies and caches come again from the lockfile. A repository that somebody made in the project does not. */
function isOfProject(names: readonly BytePath[], type: EntryHead["type"]): boolean {
  const folders = type === "directory" ? names : names.slice(0, -1);
  return !folders.some((name) => isExcludedFolder(name) && !VERSION_CONTROL.has(name.toLowerCase()));
}

/**
 * Versions and their names, and nothing that tells git what to do: its config, attributes, hooks and alternates are
 * made anew, since they can make it run programs and read other folders.
 */
function isOfHistory(names: readonly BytePath[], type: EntryHead["type"]): boolean {
  const path = names.join("/");
  if (type === "directory") return /^(|objects|objects\/[0-9a-f]{2}|objects\/pack|refs(\/[\w-]+)*)$/.test(path);
  return (
    /^(HEAD|packed-refs|lathe-has-versions|refs(\/[\w-]+)+)$/.test(path) ||
    /^objects\/([0-9a-f]{2}\/[0-9a-f]{38}|pack\/pack-[0-9a-f]{40}\.(pack|idx|rev))$/.test(path)
  );
}
