import { parseBeginPatch } from "./parse-begin-patch.ts";
import { parseUnifiedDiff } from "./parse-unified-diff.ts";
import type { ParsedPatch } from "./patch.ts";

/**
 * Reads a patch as models write it: a unified diff or the `*** Begin Patch` format, in a code fence, behind a shell's
 * `apply_patch <<'EOF'`, or with words around it. Never throws; linear in the text.
 */
export function parsePatch(text: string): ParsedPatch {
  const lines = unwrap(
    text
      .replace(/^\uFEFF/, "")
      .split("\n")
      .map((line) => line.replace(/\r$/, "")),
  );
  if (lines.some((line) => /^\*\*\* (?:Begin Patch|(?:Add|Create|Update|Delete|Remove)(?: File)?:)/i.test(line)))
    return parseBeginPatch(lines);
  if (lines.some((line) => /^(?:@@|--- |diff --git |rename from )/.test(line))) return parseUnifiedDiff(lines);
  return {
    ok: false,
    reason: 'it is neither a unified diff ("--- a/path", "+++ b/path", "@@") nor a "*** Begin Patch" one',
  };
}

/** Takes off a fence around the patch, or a here document, with what stands before and behind it. */
function unwrap(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const start = lines.findIndex((line) => /^(?:\*\*\* |--- |diff --git |@@|Index: )/.test(line));
  const fence = lines.slice(0, Math.max(start, 0)).findLastIndex((line) => /^\s*(?:`{3,}|~{3,})/.test(line));
  if (fence !== -1) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(lines[fence] ?? "")?.[1] ?? "```";
    const end = lines.findLastIndex((line, index) => index > fence && line.trim() === mark);
    return lines.slice(fence + 1, end === -1 ? undefined : end);
  }
  const heredoc = /<<-?\s*['"]?(\w+)['"]?/.exec(lines[first] ?? "");
  if (heredoc === null) return lines;
  const end = lines.findLastIndex((line, index) => index > first && line.trim() === heredoc[1]);
  return lines.slice(first + 1, end === -1 ? undefined : end);
}
