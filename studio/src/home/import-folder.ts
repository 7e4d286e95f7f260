export interface FolderFile {
  /** Below the chosen folder, "/" between names. */
  path: string;
  content: Blob;
}

/** What has no use on its way: the server leaves it out too, and says so. */
const LEFT_OUT = new Set(["node_modules", ".git", ".hg", ".svn", ".next", ".cache", "__pycache__"]);
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Whether a file of a chosen folder is sent along. */
export function isSent({ path, content }: FolderFile): boolean {
  return content.size <= MAX_FILE_BYTES && !path.split("/").some((name) => LEFT_OUT.has(name));
}

/** The files of a folder that was chosen in an input, and its name. */
export function readChosenFolder(files: Iterable<File>): { name: string; files: FolderFile[] } {
  const chosen = [...files].map((content) => ({ path: content.webkitRelativePath || content.name, content }));
  const name = chosen[0]?.path.split("/")[0] ?? "";
  return { name, files: chosen };
}
