import type { FileEntry } from "@lathe/protocol/workspace";

/** Paths one a line, folders with a slash behind; folders that hold files are told by those. Bounded. */
export function listPaths(entries: readonly FileEntry[], maxEntries: number): string {
  const parents = new Set(entries.map((entry) => entry.path.slice(0, Math.max(0, entry.path.lastIndexOf("/")))));
  const telling = entries.filter((entry) => entry.type !== "directory" || !parents.has(entry.path));
  const lines = telling
    .slice(0, maxEntries)
    // A name with a line's end in it must not pass for a line of Lathe's.
    .map(
      ({ path, type }) =>
        path.replaceAll(/\p{Cc}/gu, "\uFFFD") + (type === "directory" ? "/" : type === "link" ? " (link)" : ""),
    );
  const left = telling.length - lines.length;
  if (left > 0) lines.push(`(and ${left} more; list a folder to see what it holds)`);
  return lines.join("\n");
}
