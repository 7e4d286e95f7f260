import type { ProjectId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";

/** Removes workspaces that are nobody's, and knows when that is done. */
export class WorkspaceDiscards {
  readonly #discard: (projectId: ProjectId) => Promise<void>;
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();

  constructor(discard: (projectId: ProjectId) => Promise<void>, log: Log) {
    this.#discard = discard;
    this.#log = log;
  }

  add(projectId: ProjectId): void {
    const removing = this.#remove(projectId).finally(() => this.#running.delete(removing));
    this.#running.add(removing);
  }

  /** Resolves when what has been added so far is gone. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #remove(projectId: ProjectId): Promise<void> {
    try {
      await this.#discard(projectId);
    } catch (error) {
      const text = "the workspace of a warm worker was not removed";
      this.#log({ level: "warning", message: text, project: projectId, error: String(error) });
    }
  }
}
