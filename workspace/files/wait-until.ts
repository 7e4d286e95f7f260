const POLL_MS = 5;

/** For tests: waits until `condition` holds. @throws when it does not within `timeoutMs` */
export async function waitUntil(condition: () => boolean, timeoutMs = 10_000): Promise<void> {
  const endsAt = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > endsAt) throw new Error(`Waited ${timeoutMs} ms in vain.`);
    await Bun.sleep(POLL_MS);
  }
}
