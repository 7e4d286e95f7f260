import type { Problem } from "@lathe/protocol/language";

export interface FileProblems {
  path: string;
  problems: Problem[];
}

const MAX_FILES = 2_000;

/** What was found wrong, by file; files in which nothing is are in it too, once they were looked at. */
export class ProblemBook {
  readonly #files = new Map<string, Problem[]>();
  readonly #onChange: (files: FileProblems[]) => void;

  constructor(onChange: (files: FileProblems[]) => void) {
    this.#onChange = onChange;
  }

  get paths(): string[] {
    return [...this.#files.keys()];
  }

  list(): Problem[] {
    return [...this.#files.values()].flat();
  }

  set(path: string, problems: Problem[]): void {
    const before = this.#files.get(path) ?? [];
    if (this.#files.size >= MAX_FILES && !this.#files.has(path)) return;
    this.#files.set(path, problems);
    if (!Bun.deepEquals(before, problems)) this.#onChange([{ path, problems }]);
  }

  /** Those files are not there any more. */
  forget(isGone: (path: string) => boolean): void {
    const gone = this.paths.filter(isGone);
    const told = gone.filter((path) => (this.#files.get(path)?.length ?? 0) > 0);
    for (const path of gone) this.#files.delete(path);
    if (told.length > 0) this.#onChange(told.map((path) => ({ path, problems: [] })));
  }
}
