import type { LoggedEvent } from "@lathe/protocol/events";

/** Follows a thread's events in the order of their log. An event that it knows already (by `seq`) is passed over. */
export interface TurnObserver {
  /** An event of the time before this worker: known for what follows it, and neither counted nor exported again. */
  recall(event: LoggedEvent): void;
  /** An event that this worker has just appended. */
  observe(event: LoggedEvent): void;
}
