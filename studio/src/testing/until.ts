/** Waits until `check` gives something other than undefined, null or false; fails after `limitMs`. */
export async function until<Value>(
  check: () => Value,
  what = "condition",
  limitMs = 5_000,
): Promise<NonNullable<Value>> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = check();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`${what} did not come about within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
