import type { FileEntry } from "@lathe/protocol/workspace";

export interface TreeRow {
  path: string;
  name: string;
  /** From 0. */
  depth: number;
  isFolder: boolean;
  isExpanded: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
}

interface Node {
  path: string;
  name: string;
  isFolder: boolean;
  children: Map<string, Node>;
}

/** The visible rows of a tree: folders first, then by name; below a folder only when it is expanded. */
export function buildTreeRows(entries: readonly FileEntry[], expanded: ReadonlySet<string>): TreeRow[] {
  const root: Node = { path: "", name: "", isFolder: true, children: new Map() };
  for (const entry of entries) insertEntry(root, entry);
  const rows: TreeRow[] = [];
  addRows(rows, root, 0, expanded);
  return rows;
}

function insertEntry(root: Node, entry: FileEntry): void {
  const names = entry.path.split("/");
  let node = root;
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    let child = node.children.get(name);
    if (child === undefined) {
      child = {
        path: names.slice(0, index + 1).join("/"),
        name,
        isFolder: !isLast || entry.type === "directory",
        children: new Map(),
      };
      node.children.set(name, child);
    }
    // What has something below it is a folder, whatever the list said of it a moment before.
    if (!isLast) child.isFolder = true;
    node = child;
  }
}

const byName = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function addRows(rows: TreeRow[], parent: Node, depth: number, expanded: ReadonlySet<string>): void {
  const children = [...parent.children.values()].sort(
    (a, b) => Number(b.isFolder) - Number(a.isFolder) || byName.compare(a.name, b.name),
  );
  for (const [index, { path, name, isFolder, children: below }] of children.entries()) {
    const isExpanded = isFolder && expanded.has(path);
    rows.push({ path, name, depth, isFolder, isExpanded, position: index + 1, siblings: children.length });
    if (isExpanded) addRows(rows, { path, name, isFolder, children: below }, depth + 1, expanded);
  }
}

/** `src/a/b.ts` → `src/a`; a path at the top → "". */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** `path` after `from` became `to`, whether it is that path itself or lies below it; null when it is neither. */
export function movedPath(path: string, from: string, to: string): string | null {
  if (path === from) return to;
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
}
