/** A name as it is on disk: bytes where they may not be valid UTF-8. */
export type DiskName = string | Buffer;

/**
 * One folder, held open. Everything that is done to names in it is done in this very folder, whatever other processes
 * rename or link meanwhile. Two adapters: by descriptor (Linux), by checked path (elsewhere).
 */
export interface FolderHandle {
  /** The path by which system calls reach the folder itself. */
  readonly self: string;
  /** The path by which system calls reach a name in it. The name must be a single one. */
  at(name: string): string;
  at(name: DiskName): DiskName;
  /** Opens a folder in it. Fails with ENOTDIR or ELOOP for anything else, links to folders included. */
  open(name: DiskName): FolderHandle;
  close(): void;
}

export type OpenRootFolder = (directory: string) => FolderHandle;

export function joinName(folder: string, name: DiskName): DiskName {
  return typeof name === "string" ? `${folder}/${name}` : Buffer.concat([Buffer.from(`${folder}/`), name]);
}
