import type { ProjectId } from "@lathe/protocol/ids";

/** Projects that must not be opened now, since somebody copies or removes what is theirs. */
export class KeptClosed {
  readonly #kept = new Map<ProjectId, Promise<unknown>>();

  /** Resolves when nobody keeps the project closed. */
  async opened(projectId: ProjectId): Promise<void> {
    await this.#kept.get(projectId);
  }

  /** Keeps it closed until what is returned is called; several may do so at once. */
  keep(projectId: ProjectId): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    const kept = Promise.all([this.#kept.get(projectId), promise]).then(() => {
      if (this.#kept.get(projectId) === kept) this.#kept.delete(projectId);
    });
    this.#kept.set(projectId, kept);
    return resolve;
  }
}
