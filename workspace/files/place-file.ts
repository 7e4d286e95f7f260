import { renameSync, symlinkSync, unlinkSync } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { statName, writeDiskFile } from "./disk-file.ts";
import { newTemporaryName } from "./excluded-names.ts";
import type { ProjectPath } from "./project-path.ts";
import type { ProjectTree } from "./project-tree.ts";
import { unlessFails } from "./system-error.ts";

/** A file as versions and archives have it: regular, executable, or a link whose target its bytes are. */
export interface PlacedFile {
  kind: "file" | "executable" | "link";
  bytes: Uint8Array;
}

const DEFAULT_MODE = 0o644;

/**
 * Puts a file in place at once, in the place of the file or link that stands there, and makes missing folders.
 *
 * @throws LatheError `not_a_file` where a folder stands, `file_exists` where a file does that no version could keep,
 * `bad_path` for a link out of the project
 */
export function placeFile(tree: ProjectTree, path: ProjectPath, file: PlacedFile): void {
  const target = file.kind === "link" ? Buffer.from(file.bytes).toString("utf8") : null;
  if (target !== null && !staysInside(path.path, target)) {
    throw new LatheError("bad_path", "the link leads out of the project", { path: path.path });
  }
  tree.inParent(
    path,
    (folder, name) => {
      const present = statName(folder, name);
      if (present?.isDirectory() === true) {
        throw new LatheError("not_a_file", "a folder stands there", { path: path.path });
      }
      if (present !== null && present.size > LIMITS.file.maxBytes) {
        throw new LatheError("file_exists", "a file stands there that is too large for a version", { path: path.path });
      }
      if (target === null) {
        const before = present?.isFile() === true ? present.mode : DEFAULT_MODE;
        const mode = withExecutable(before, file.kind === "executable");
        return writeDiskFile(folder, name, file.bytes, { mode, owner: tree.owner });
      }
      const temporary = newTemporaryName();
      symlinkSync(target, folder.at(temporary));
      try {
        renameSync(folder.at(temporary), folder.at(name));
      } catch (error) {
        unlessFails(["ENOENT"], () => unlinkSync(folder.at(temporary)));
        throw error;
      }
    },
    true,
  );
}

/**
 * Whether a link at `path` can only lead to something in the project: it goes up first, no further than the project,
 * and then down. A ".." behind a name would go up from wherever that name leads.
 */
export function staysInside(path: string, target: string): boolean {
  if (target === "" || target.startsWith("/") || target.includes("\0")) return false;
  const names = target.split("/").filter((name) => name !== "" && name !== ".");
  const ups = names.findIndex((name) => name !== "..");
  const leading = ups < 0 ? names.length : ups;
  return !names.slice(leading).includes("..") && leading <= path.split("/").length - 1;
}

/** Who may read may execute, or nobody may. */
function withExecutable(mode: number, executable: boolean): number {
  return executable ? mode | ((mode & 0o444) >> 2) : mode & ~0o111;
}
