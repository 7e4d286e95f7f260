import { LatheError } from "@lathe/protocol/errors";

/** The code of a failed system call (`ENOENT`), or null when `error` is something else. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Runs `act`; a failed system call with one of `codes` gives undefined, everything else is thrown on. */
export function unlessFails<Result>(codes: readonly string[], act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== null && codes.includes(code)) return undefined;
    throw error;
  }
}

/**
 * A failed system call on a project's file in the words of the protocol. What is none of these is the machine's own
 * trouble (EIO, EMFILE) and is thrown on as it is.
 */
export function toFileError(error: unknown, path: string): unknown {
  if (error instanceof LatheError) return error;
  const cause = { cause: error };
  switch (systemErrorCode(error)) {
    case "ENOENT":
      return new LatheError("file_not_found", `There is no "${path}".`, { path }, cause);
    case "ENOTDIR":
      return new LatheError("file_not_found", `There is no "${path}": a part of it is not a folder.`, { path }, cause);
    case "EEXIST":
    case "ENOTEMPTY":
      return new LatheError("file_exists", `"${path}" is there already.`, { path }, cause);
    case "EISDIR":
      return new LatheError("not_a_file", `"${path}" is a folder.`, { path }, cause);
    case "ELOOP":
      return new LatheError(
        "bad_path",
        `"${path}" leads through a symbolic link, which Lathe does not follow.`,
        { path },
        cause,
      );
    case "ENXIO":
    case "ENODEV":
      return new LatheError("not_a_file", `"${path}" is not a regular file.`, { path }, cause);
    case "ENAMETOOLONG":
    case "EINVAL":
      return new LatheError("bad_path", `"${path}" cannot be a path here.`, { path }, cause);
    case "ENOSPC":
    case "EDQUOT":
      return new LatheError("disk_full", "The disk is full: nothing was changed.", undefined, cause);
    case "EFBIG":
      return new LatheError("too_large", `"${path}" is larger than the system allows.`, undefined, cause);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new LatheError("forbidden", `"${path}" may not be opened or changed.`, undefined, cause);
    default:
      return error;
  }
}
