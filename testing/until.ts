const POLL_MS = 5;
/** Less than what a test may take, so that the words below are what a failed one says. */
const WITHIN_MS = 25_000;

/**
 * For what has no event to wait for: asks again and again until `look` gives something, and gives that. Undefined, null
 * and false are nothing yet. `what`: what is waited for, or what is there in its place.
 *
 * @throws after `withinMs` milliseconds, and at once what `look` throws
 */
export async function until<Found>(
  look: () => Found | Promise<Found>,
  what: string | (() => string) = () => look.toString(),
  withinMs = WITHIN_MS,
): Promise<Exclude<Found, undefined | null | false>> {
  const endsAt = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (isThere(found)) return found;
    if (performance.now() > endsAt) {
      throw new Error(`Waited ${withinMs} ms in vain: ${typeof what === "string" ? what : what()}`);
    }
    await Bun.sleep(POLL_MS);
  }
}

function isThere<Found>(found: Found): found is Exclude<Found, undefined | null | false> {
  return found !== undefined && found !== null && found !== false;
}
