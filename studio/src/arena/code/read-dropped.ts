/** A file that comes into the project; `path` is relative to the folder that it was dropped on. */
export interface Upload {
  path: string;
  content: File;
}

export const MAX_DROPPED_FILES = 2_000;

/**
 * The files of a drop, with those inside of dropped folders. To be called while the drop is handled: afterwards a
 * browser tells nothing of it any more. Rejects when there are more than MAX_DROPPED_FILES.
 */
export async function readDropped(data: DataTransfer): Promise<Upload[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null);
  if (entries.length === 0) return [...data.files].map((content) => ({ path: content.name, content }));
  const uploads: Upload[] = [];
  for (const entry of entries) await addEntry(entry, uploads);
  return uploads;
}

async function addEntry(entry: FileSystemEntry, uploads: Upload[]): Promise<void> {
  if (isFile(entry)) {
    if (uploads.length >= MAX_DROPPED_FILES)
      throw new Error(`At most ${MAX_DROPPED_FILES} files can be dropped at once.`);
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    uploads.push({ path: entry.fullPath.replace(/^\/+/, ""), content });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives some at a time, and none at the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return;
      for (const inner of some) await addEntry(inner, uploads);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
