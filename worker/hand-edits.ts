/** What is typed is a version of its own once nobody has typed for this long. */
const QUIET_MS = 30_000;
const MAX_NAMED = 3;

/** Collects what people type in editors, which reaches the files bit by bit, into versions of some size. */
export class HandEdits {
  readonly #keep: (message: string) => Promise<void>;
  readonly #paths = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param keep Makes a version of what is in the files. */
  constructor(keep: (message: string) => Promise<void>) {
    this.#keep = keep;
  }

  add(path: string): void {
    this.#paths.add(path);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), QUIET_MS);
  }

  /** Makes the version now, if there is something to be kept. */
  async keepNow(): Promise<void> {
    this.close();
    if (this.#paths.size === 0) return;
    const message = describeEdits([...this.#paths]);
    this.#paths.clear();
    await this.#keep(message);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** "Edited a.ts and 2 more". */
export function describeEdits(paths: readonly string[]): string {
  const named = paths.slice(0, MAX_NAMED);
  const more = paths.length - named.length;
  return `Edited ${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
