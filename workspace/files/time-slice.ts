import { setImmediate as nextImmediate } from "node:timers/promises";

const SLICE_MS = 8;

/** Cuts long synchronous work into slices, so that prompts, sockets and terminals are served in between. */
export interface TimeSlice {
  /** Waits for the event loop's next round when the present slice is used up. */
  pause(): Promise<void>;
  isOver(): boolean;
}

export function startTimeSlice(): TimeSlice {
  let endsAt = performance.now() + SLICE_MS;
  const isOver = (): boolean => performance.now() >= endsAt;
  return {
    isOver,
    async pause() {
      if (!isOver()) return;
      await nextImmediate();
      endsAt = performance.now() + SLICE_MS;
    },
  };
}
