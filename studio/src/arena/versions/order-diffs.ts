import type { FileDiff } from "@lathe/protocol/workspace";

/** What tools write and nobody reads first: hidden files, lock files, and the composer's record of the app. */
const BY_TOOLS = /(?:^|\/)\.|(?:^|\/)(?:bun\.lockb?|package-lock\.json|pnpm-lock\.yaml|yarn\.lock|lathe\.app\.json)$/;

/** In the order in which people read changes: what was written for the app, the code before the rest, then what tools wrote. */
export function orderDiffs(diff: readonly FileDiff[]): FileDiff[] {
  return diff.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ path }: FileDiff): number {
  if (BY_TOOLS.test(path)) return 2;
  return path.includes("/") ? 0 : 1;
}
