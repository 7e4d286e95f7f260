/** Where a link points, as its bytes say it; null for what is no UTF-8. */
export function readLinkTarget(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a link at `path` stays within the project wherever that is unpacked. */
export function isSafeLink(path: string, target: string | null): boolean {
  if (target === null || target === "" || /^[/\\]|^[A-Za-z]:|[\\\0]/.test(target)) return false;
  let depth = path.split("/").length - 1;
  for (const part of target.split("/")) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return false;
  }
  return true;
}
