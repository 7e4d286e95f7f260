import { LatheError } from "@lathe/protocol/errors";
import type { FileContent, Files } from "@lathe/protocol/workspace";

/** A file's content; null where there is no file that can be read. */
export async function readIfThere(files: Files, path: string): Promise<FileContent | null> {
  try {
    return await files.read(path);
  } catch (error) {
    const gone = ["file_not_found", "not_a_file", "too_large", "bad_path", "forbidden"];
    if (error instanceof LatheError && gone.includes(error.code)) return null;
    throw error;
  }
}
