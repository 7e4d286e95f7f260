import { readDiskFile } from "@lathe/workspace/files/disk-file";
import { isExcludedFolder } from "@lathe/workspace/files/excluded-names";
import { ProjectTree } from "@lathe/workspace/files/project-tree";
import { walkTree } from "@lathe/workspace/files/walk-tree";
import { readlinkSync } from "node:fs";
import { IMPORT_LIMITS, type IncomingFile } from "./incoming-file.ts";
import type { SkippedFiles } from "./skipped-files.ts";

/** The files below a folder that nobody has checked, links not followed; each is read before the next is asked for. */
export function* readFolder(directory: string, skipped: SkippedFiles): Generator<IncomingFile, void, void> {
  const tree = new ProjectTree(directory, null);
  try {
    const accept = (path: string, name: string, isFolder: boolean): boolean => {
      if (!isFolder || !isExcludedFolder(name)) return true;
      if (name !== ".git") skipped.add(path, "dependencies, caches and other histories are left out");
      return false;
    };
    const onUnreadable = (path: string, code: string): void =>
      skipped.add(path, code === "EILSEQ" ? "its name is not valid UTF-8" : "it may not be read");
    for (const { path, name, type, stat, folder } of walkTree(tree.root, { prefix: "", accept, onUnreadable })) {
      if (stat === null || type === "directory") continue;
      if (type === "link") {
        const read = async () => readlinkSync(folder.at(name), { encoding: "buffer" });
        yield { path, kind: "link", sizeBytes: 0, read };
      } else if (type === "file") {
        const read = async () => readDiskFile(folder, name, { path, maxBytes: IMPORT_LIMITS.maxFileBytes }).bytes;
        const kind = (stat.mode & 0o100) === 0 ? "file" : "executable";
        yield { path, kind, sizeBytes: stat.size, read };
      } else {
        skipped.add(path, "it is neither a file nor a link");
      }
    }
  } finally {
    tree.close();
  }
}
