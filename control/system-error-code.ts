/** The code of a failed system call (`ENOENT`), or null when `error` is something else. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
