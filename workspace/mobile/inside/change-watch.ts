import { watch, type FSWatcher } from "node:fs";

/** Editors and generators write in bursts. */
const SETTLE_MS = 60;
/** Written by tools and not by people: hidden files, but for variables; types; lock files. */
const OF_TOOLS = /^\.(?!env)|\.d\.ts$|^(bun\.lockb?|package-lock\.json|yarn\.lock|tsconfig\.json)$|~$|\.tmp/;

export function isOfTools(name: string): boolean {
  return OF_TOOLS.test(name);
}

/** Tells of changes in a changing set of folders, each without those below it. */
export class ChangeWatch {
  readonly #onChange: (names: ReadonlySet<string>) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #names = new Set<string>();

  /** `onChange` gets the names (without folders) that changed together. */
  constructor(onChange: (names: ReadonlySet<string>) => void) {
    this.#onChange = onChange;
  }

  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!this.#watchers.has(folder)) this.#open(folder);
    }
  }

  close(): void {
    this.follow(new Set());
    clearTimeout(this.#timer);
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_type, name) => this.#note(name ?? ""));
      // The folder went away, which its own folder tells too.
      watcher.on("error", () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch {
      // It went away since it was seen; the change in its own folder leads to the next look.
    }
  }

  #note(name: string): void {
    if (isOfTools(name)) return;
    this.#names.add(name);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const names = this.#names;
      this.#names = new Set();
      this.#onChange(names);
    }, SETTLE_MS);
  }
}
