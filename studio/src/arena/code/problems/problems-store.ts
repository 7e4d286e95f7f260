import type { Problem } from "@lathe/protocol/language";
import type { ArenaApi } from "../../../api/arena-api.ts";
import { describeError } from "../../../api/http.ts";
import { ValueStore } from "../../../store/value-store.ts";

export interface FileProblems {
  path: string;
  problems: readonly Problem[];
}

export interface ProblemsView {
  /** Those with problems, by path. */
  files: readonly FileProblems[];
  errors: number;
  warnings: number;
  /** Why the code is not looked at. */
  fault: string | null;
  /** Null: nobody asked yet; `looking`: all files are being looked at. */
  phase: "looking" | "looked" | null;
}

/** What the project's language server finds wrong, as the worker tells it. */
export class ProblemsStore {
  readonly state = new ValueStore<ProblemsView>({ files: [], errors: 0, warnings: 0, fault: null, phase: null });
  readonly #api: Pick<ArenaApi, "problems">;
  /** The newest one: what an older one answers is of another worker, or of another moment. */
  #load: symbol | null = null;

  constructor(api: Pick<ArenaApi, "problems">) {
    this.#api = api;
  }

  /** Asks for all files to be looked at. What is found beyond what is known comes by and by. */
  async load(): Promise<void> {
    const load = Symbol("load");
    this.#load = load;
    this.state.update((view) => ({ ...view, phase: "looking" }));
    try {
      const groups = Map.groupBy(await this.#api.problems(), ({ path }) => path);
      if (this.#load === load)
        this.#set(
          [...groups].map(([path, problems]) => ({ path, problems })),
          "looked",
        );
    } catch (error) {
      if (this.#load === load) this.state.update((view) => ({ ...view, fault: describeError(error), phase: "looked" }));
    }
  }

  change(changed: readonly FileProblems[]): void {
    const files = new Map(this.state.get().files.map((file) => [file.path, file]));
    for (const file of changed) files.set(file.path, file);
    this.#set([...files.values()]);
  }

  /** Another worker is here, whose server has looked at nothing yet. */
  clear(): void {
    const { phase } = this.state.get();
    this.#set([], null);
    if (phase !== null) void this.load();
  }

  of(path: string): readonly Problem[] {
    return this.state.get().files.find((file) => file.path === path)?.problems ?? [];
  }

  #set(all: readonly FileProblems[], phase = this.state.get().phase): void {
    const files = all
      .filter(({ problems }) => problems.length > 0)
      .toSorted((left, right) => (left.path < right.path ? -1 : 1));
    const count = (severity: Problem["severity"]): number =>
      files.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
    this.state.set({ files, errors: count("error"), warnings: count("warning"), fault: null, phase });
  }
}
