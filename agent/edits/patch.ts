import type { Hunk } from "./hunk.ts";

/** What a patch does to one file. Paths are as the patch writes them, with "/" between their parts. */
export type FilePatch =
  | { kind: "add"; path: string; text: string }
  | { kind: "delete"; path: string }
  /** `to`: it is also moved there. `renames` says whether the patch says so, or only names two paths. */
  | { kind: "update"; path: string; to: string | null; renames: boolean; hunks: readonly Hunk[] };

export type ParsedPatch = { ok: true; files: readonly FilePatch[] } | { ok: false; reason: string };

/** A path as patches write it: Windows' separators, quotes and time stamps behind it are none of it. */
export function patchPath(text: string): string {
  const bare = (text.split("\t")[0] ?? "")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^`(.*)`$/, "$1");
  return bare
    .replace(/\s+\d{4}-\d\d-\d\d[ T]\d\d:\d\d.*$/, "")
    .replaceAll("\\", "/")
    .replaceAll(/(?<=.)\/{2,}/g, "/")
    .replace(/^(?:\.\/)+/, "");
}
