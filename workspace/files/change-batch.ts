import type { FileChange } from "@lathe/protocol/workspace";

/** Changes of one short while, one for each path. */
export class ChangeBatch {
  readonly #changes = new Map<string, FileChange["change"]>();

  add(path: string, change: FileChange["change"]): void {
    const before = this.#changes.get(path);
    this.#changes.set(path, before === undefined ? change : mergeChanges(before, change));
  }

  /** In order of paths, so that a folder comes before what is in it. */
  changes(): FileChange[] {
    return [...this.#changes]
      .map(([path, change]) => ({ path, change }))
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  }
}

function mergeChanges(before: FileChange["change"], after: FileChange["change"]): FileChange["change"] {
  if (before === "deleted" && after === "created") return "changed";
  if (before === "created" && after === "changed") return "created";
  return after;
}
