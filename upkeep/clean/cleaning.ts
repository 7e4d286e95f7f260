import { lstatSync, renameSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { measureDiskUsage } from "../folder/disk-usage.ts";
import type { CleanedItem, CleanReport } from "@lathe/protocol/data";

/** Names of what is being removed: a clean-up that was killed is finished by the next one. */
export const REMOVING_PREFIX = ".removing-";

/** One clean-up: what it does, or would do, and the report of it. */
export class Cleaning {
  readonly dryRun: boolean;
  readonly #root: string;
  readonly #items: CleanedItem[] = [];
  readonly #notes: string[] = [];

  constructor(root: string, dryRun: boolean) {
    this.#root = root;
    this.dryRun = dryRun;
  }

  /** Removes a file or a folder at once as others see it: it loses its name first. */
  async remove(kind: CleanedItem["kind"], path: string): Promise<void> {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
    const bytes = await measureDiskUsage(path);
    if (!this.dryRun) {
      const doomed = basename(path).startsWith(REMOVING_PREFIX)
        ? path
        : join(dirname(path), `${REMOVING_PREFIX}${crypto.randomUUID()}`);
      if (doomed !== path) renameSync(path, doomed);
      await removeTree(doomed);
    }
    this.#items.push({ kind, what: this.#show(path), bytes });
  }

  /** Makes something smaller in place. */
  async shrink(kind: CleanedItem["kind"], path: string, act: () => Promise<void>): Promise<void> {
    if (this.dryRun) {
      this.#items.push({ kind, what: this.#show(path), bytes: null });
      return;
    }
    const before = await measureDiskUsage(path);
    await act();
    const bytes = Math.max(before - (await measureDiskUsage(path)), 0);
    if (bytes > 0) this.#items.push({ kind, what: this.#show(path), bytes });
  }

  /** What was removed elsewhere and has nothing on disk. */
  removed(kind: CleanedItem["kind"], path: string): void {
    this.#items.push({ kind, what: this.#show(path), bytes: 0 });
  }

  /** Rows that were removed from the database, which gives their room to others and not at once to the disk. */
  removedRows(kind: CleanedItem["kind"], what: string, bytes: number): void {
    this.#items.push({ kind, what, bytes });
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  report(): CleanReport {
    return { dryRun: this.dryRun, items: this.#items, notes: this.#notes };
  }

  #show(path: string): string {
    const below = relative(this.#root, path);
    return below.startsWith("..") ? path : below;
  }
}
