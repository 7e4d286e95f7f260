import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { findSearchTerms } from "./search-terms.ts";

const MAX_MATCHES = 40;
/** What stands in more files than this is no trace of any of them. */
const MAX_FILES_OF_TERM = 8;
const MAX_FOUND = 4;

/** The files in which stands what the prompt quotes or names, those with most of it first. */
export async function findMentioningFiles(
  prompt: string,
  files: Pick<AgentWorkspace["files"], "search">,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Map<string, number>();
  for (const query of findSearchTerms(prompt)) {
    const { matches } = await files.search({ query, maxMatches: MAX_MATCHES }, signal);
    const paths = new Set(matches.map(({ path }) => path));
    if (paths.size > MAX_FILES_OF_TERM) continue;
    for (const path of paths) found.set(path, (found.get(path) ?? 0) + 1);
  }
  const ranked = [...found].toSorted(([, left], [, right]) => right - left);
  return ranked.slice(0, MAX_FOUND).map(([path]) => path);
}
