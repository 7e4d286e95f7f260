/** More lines than this are drawn only when asked for. */
export const MAX_PATCH_LINES = 500;

/** The beginning of a unified diff, and how many of its lines are left out. */
export function cutPatch(patch: string): { patch: string; left: number } {
  const lines = patch.replace(/\n$/, "").split("\n");
  // A few lines more than the limit are not worth a click.
  if (lines.length <= MAX_PATCH_LINES * 1.1) return { patch, left: 0 };
  return { patch: lines.slice(0, MAX_PATCH_LINES).join("\n"), left: lines.length - MAX_PATCH_LINES };
}
