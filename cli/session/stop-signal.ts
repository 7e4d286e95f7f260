/** Aborts at the first SIGINT or SIGTERM, so that what was begun is ended in order; a second one ends the process. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  return stop.signal;
}
