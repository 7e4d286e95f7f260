/** A calendar month in UTC, and its first moment. */
export function monthOf(at: number): { name: string; since: number } {
  const day = new Date(at);
  const since = Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
  return { name: new Date(since).toISOString().slice(0, 7), since };
}
