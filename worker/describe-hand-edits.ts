import type { Thread } from "@lathe/protocol/thread";
import type { History } from "@lathe/protocol/workspace";

/** Enough for a model to know what happened; it can read the files themselves. */
const MAX_FILES = 20;

/**
 * What people changed since the last turn that left a version, as a unified diff; empty when nothing did, or when there
 * was no such turn. Going back to a version counts as a change.
 */
export async function describeHandEdits(history: History, thread: Thread): Promise<string> {
  const before = thread.turns.findLast(({ versionId }) => versionId !== null)?.versionId;
  const [newest] = await history.list({ limit: 1 });
  if (before === undefined || before === null || newest === undefined || newest.versionId === before) return "";
  const changes = await history.diff(newest.versionId, before);
  const told = changes.slice(0, MAX_FILES).map(({ path, change, patch, binary }) => {
    return patch === "" || binary ? `${change}: ${path}${binary ? " (not a text)" : ""}\n` : patch;
  });
  const left = changes.length - told.length;
  return told.join("") + (left > 0 ? `and ${left} more files\n` : "");
}
