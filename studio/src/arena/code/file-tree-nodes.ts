import type { FileEntry } from "@lathe/protocol/workspace";
import type { TreeNode } from "../../ui/tree-rows.ts";

interface Folder {
  folders: Map<string, Folder>;
  files: Set<string>;
}

/** The tree of a project's files, by their paths: folders first, then by name. */
export function buildFileNodes(entries: readonly FileEntry[]): TreeNode[] {
  const root = createFolder();
  for (const { path, type } of entries) {
    const names = path.split("/");
    const name = names.pop() ?? "";
    let folder = root;
    for (const above of names) folder = openFolder(folder, above);
    if (type === "directory") openFolder(folder, name);
    else folder.files.add(name);
  }
  return listNodes(root, "");
}

const createFolder = (): Folder => ({ folders: new Map(), files: new Set() });

function openFolder(parent: Folder, name: string): Folder {
  const folder = parent.folders.get(name) ?? createFolder();
  parent.folders.set(name, folder);
  return folder;
}

const inOrder = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function listNodes({ folders, files }: Folder, above: string): TreeNode[] {
  // What has something below it is a folder, whatever the list said of it a moment before.
  const fileNames = [...files].filter((name) => !folders.has(name));
  return [
    ...[...folders]
      .sort(([a], [b]) => inOrder.compare(a, b))
      .map(([name, folder]) => ({ id: above + name, name, children: listNodes(folder, `${above}${name}/`) })),
    ...fileNames.sort(inOrder.compare).map((name) => ({ id: above + name, name, children: null })),
  ];
}
