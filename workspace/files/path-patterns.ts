/** Whether a path of the project is meant by patterns with commas between them; null when there is no pattern. */
export function compilePathPatterns(patterns: string | undefined): ((path: string) => boolean) | null {
  // A comma within braces belongs to its pattern.
  const globs = [...(patterns ?? "").matchAll(/(?:\{[^}]*\}|[^,{])+/g)]
    .map(([pattern]) => pattern)
    .map((pattern) => pattern.trim().replace(/^\.?\//, ""))
    .filter((pattern) => pattern !== "")
    .flatMap(expandPattern)
    .map((pattern) => new Bun.Glob(pattern));
  return globs.length === 0 ? null : (path) => globs.some((glob) => glob.match(path));
}

/** A name alone is meant in every folder; what names a folder means all that is in it. */
function expandPattern(pattern: string): string[] {
  const bare = pattern.replace(/\/+$/, "");
  const anchored = bare.includes("/") ? bare : `**/${bare}`;
  return [anchored, `${anchored}/**`];
}
