import type { Action } from "@lathe/protocol/actions";

/** A page that reports later than this after a write was opened for another reason. */
const MAX_UPDATE_MS = 60_000;

/** Brings files that were written together with the pages that report to show them. Times are milliseconds. */
export class PreviewClock {
  #writtenAt: number | null = null;

  /** Of several writes before a report, the first counts: the page was behind since then. */
  written(at: number): void {
    if (this.#writtenAt === null || at - this.#writtenAt > MAX_UPDATE_MS) this.#writtenAt = at;
  }

  /** When the files were written that the page shows now, or null when it reports for another reason. */
  updated(at: number): number | null {
    const writtenAt = this.#writtenAt;
    this.#writtenAt = null;
    return writtenAt !== null && at >= writtenAt && at - writtenAt <= MAX_UPDATE_MS ? writtenAt : null;
  }
}

export function isFileChange({ kind }: Action): boolean {
  return (
    kind === "file.write" ||
    kind === "file.append" ||
    kind === "file.edit" ||
    kind === "file.delete" ||
    kind === "file.rename"
  );
}
