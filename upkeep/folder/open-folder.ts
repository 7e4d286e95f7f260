import { openCheckedRoot } from "@lathe/workspace/files/checked-folder";
import { openDescriptorRoot } from "@lathe/workspace/files/descriptor-folder";
import type { FolderHandle } from "@lathe/workspace/files/folder-handle";

/** Opens a folder so that names in it are reached without following a link, whatever happens to its path. */
export function openFolder(directory: string): FolderHandle {
  return process.platform === "linux" ? openDescriptorRoot(directory) : openCheckedRoot(directory);
}
