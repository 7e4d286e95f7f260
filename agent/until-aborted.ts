import type { Clock } from "./clock.ts";

/** Gives out what `source` gives until the signal is aborted, and then ends at once, even if the source hangs. */
export async function* untilAborted<Value>(source: AsyncIterable<Value>, signal: AbortSignal): AsyncGenerator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  // One listener for the whole stream: a race against one promise would hold a reaction for each part.
  let wake = (): void => {};
  const onAbort = (): void => wake();
  signal.addEventListener("abort", onAbort);
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<Value> | null>((resolve, reject) => {
        wake = () => resolve(null);
        iterator.next().then(resolve, reject);
      });
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Neither awaited nor heard: the stream is not wanted any more, and one that hangs must not hold up a stop.
    void iterator.return?.().catch(() => {});
  }
}

/** The work's result, or `otherwise` when it has not ended `graceMs` after the signal was aborted. */
export async function withinGrace<Value>(
  work: Promise<Value>,
  otherwise: Value,
  graceMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Value> {
  const ended = new AbortController();
  const grace = new Promise<Value>((resolve) => {
    const wait = (): void => void clock.sleep(graceMs, ended.signal).then(() => resolve(otherwise));
    if (signal.aborted) wait();
    else signal.addEventListener("abort", wait, { once: true, signal: ended.signal });
  });
  try {
    return await Promise.race([work, grace]);
  } finally {
    ended.abort();
  }
}
