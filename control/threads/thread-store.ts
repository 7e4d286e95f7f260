import type { EventsPage } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import type { ProjectId, ThreadId, UserId } from "@lathe/protocol/ids";
import type { Database } from "../db/open-database.ts";
import { appendEvents } from "./append-events.ts";
import { readEvents } from "./read-events.ts";

export interface PageOfEvents {
  after: number;
  limit: number;
}

/** The logs of threads, for users and for the worker that holds the thread's project. */
export class ThreadStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Errors: `not_found`. */
  read(userId: UserId, threadId: ThreadId, page: PageOfEvents): Promise<EventsPage> {
    return this.#database.asUser(userId, (transaction) => readEvents(transaction, threadId, page));
  }

  /** Errors: `not_found`, also for a thread of another project. */
  readForWorker(projectId: ProjectId, threadId: ThreadId, page: PageOfEvents): Promise<EventsPage> {
    return this.#database.asProject(projectId, (transaction) => readEvents(transaction, threadId, page));
  }

  /** See appendEvents for what it promises. */
  append(projectId: ProjectId, threadId: ThreadId, batch: readonly LoggedEvent[]): Promise<number> {
    return this.#database.asProject(projectId, (transaction) => appendEvents(transaction, threadId, batch));
  }
}
