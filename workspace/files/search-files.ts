import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { SearchMatch, SearchOptions } from "@lathe/protocol/workspace";
import { readDiskFile } from "./disk-file.ts";
import { isBinary } from "./file-content.ts";
import { compileQuery, cutLine, type LineMatcher } from "./line-matcher.ts";
import { walkListed } from "./list-files.ts";
import { compilePathPatterns } from "./path-patterns.ts";
import { PROJECT_FOLDER, parseProjectPath } from "./project-path.ts";
import type { ProjectTree } from "./project-tree.ts";
import { systemErrorCode } from "./system-error.ts";
import { startTimeSlice } from "./time-slice.ts";
import type { WalkedEntry } from "./walk-tree.ts";

const MAX_DURATION_MS = 10_000;

/**
 * Looks through the text files of a project: one match a line, in order of folders. `truncated` says that there may be
 * more: too many matches, too many files, or too much time.
 */
export async function searchFiles(
  tree: ProjectTree,
  options: SearchOptions,
  signal?: AbortSignal,
): Promise<{ matches: SearchMatch[]; truncated: boolean }> {
  const matchLine = compileQuery(options);
  const wanted = Math.min(options.maxMatches ?? LIMITS.search.maxMatches, LIMITS.search.maxMatches);
  const under = options.under === undefined || options.under === "" ? PROJECT_FOLDER : parseProjectPath(options.under);
  const matches: SearchMatch[] = [];
  const endsAt = performance.now() + MAX_DURATION_MS;
  const slice = startTimeSlice();
  const isOverdue = async (): Promise<boolean> => {
    await slice.pause();
    if (signal?.aborted === true) throw new LatheError("stopped", "The search was stopped.");
    return performance.now() > endsAt;
  };
  const isIncluded = compilePathPatterns(options.include);
  const isExcluded = compilePathPatterns(options.exclude);
  let seen = 0;
  for (const entry of walkListed(tree, under)) {
    if (++seen > LIMITS.files.maxListed || (await isOverdue())) return { matches, truncated: true };
    if (isIncluded?.(entry.path) === false || isExcluded?.(entry.path) === true) continue;
    const text = readText(entry);
    if (text === null) continue;
    for (const match of matchText(entry.path, text, matchLine)) {
      if (match !== null && matches.length >= wanted) return { matches, truncated: true };
      if (match !== null) matches.push(match);
      if (slice.isOver() && (await isOverdue())) return { matches, truncated: true };
    }
  }
  return { matches, truncated: false };
}

/** Each line's match or null, one after the other, so that the caller may wait or leave between any two. */
function* matchText(path: string, text: string, matchLine: LineMatcher): Generator<SearchMatch | null, void, void> {
  let line = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(start, end > start && text[end - 1] === "\r" ? end - 1 : end);
    const column = matchLine(content);
    line++;
    yield column < 0 ? null : { path, line, column: column + 1, text: cutLine(content) };
    start = end + 1;
  }
}

/** The text of a file, or null for what is not searched. A file that is swapped or gone meanwhile is one of those. */
function readText(entry: WalkedEntry): string | null {
  if (entry.type !== "file" || (entry.stat?.size ?? 0) > LIMITS.file.maxTextBytes) return null;
  try {
    const { bytes } = readDiskFile(entry.folder, entry.name, { path: entry.path, maxBytes: LIMITS.file.maxTextBytes });
    return isBinary(bytes) ? null : bytes.toString("utf8");
  } catch (error) {
    if (error instanceof LatheError || ["ENOENT", "EACCES", "EPERM", "ENXIO"].includes(systemErrorCode(error) ?? ""))
      return null;
    throw error;
  }
}
