import type { ArenaMessage } from "@lathe/protocol/arena";
import type { WorkerId } from "@lathe/protocol/ids";
import { ValueStore } from "../store/value-store.ts";

export interface WorkerView {
  /** Null until the first welcome. */
  workerId: WorkerId | null;
  /** It stands in for one that ended by itself while this page was in the arena; false again once that was read. */
  hasReplaced: boolean;
}

/** Which worker the project is on, and whether people must hear of a change. */
export class WorkerStore {
  readonly state = new ValueStore<WorkerView>({ workerId: null, hasReplaced: false });

  welcome({ workerId, opened }: Pick<Extract<ArenaMessage, { type: "welcome" }>, "workerId" | "opened">): void {
    this.state.update((view) => {
      if (view.workerId === workerId) return view;
      // A page that comes later, or a project that woke up, has lost nothing and needs no news.
      return { workerId, hasReplaced: view.workerId !== null && opened === "lost" };
    });
  }

  dismiss(): void {
    this.state.update((view) => (view.hasReplaced ? { ...view, hasReplaced: false } : view));
  }
}
