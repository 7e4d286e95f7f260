/** What today's tick says where nothing else was asked for. */
export const DEFAULT_TICK = "Done today";

/** "streaks", "a streak counter", "my best streak": that records are ticked day by day and the days in a row counted. */
export function meansStreaks(text: string): boolean {
  return /^(?:(?:an?|the|my|your|each|daily|current|best|longest|and|day|habit|practi[sc]e|study|reading|workout|writing|learning|exercise|show|see) )*streaks?(?: (?:count(?:ers?|s|ing)?|tracking|tracker|number|length|days?|feature|display|field))?$/i.test(
    text.trim(),
  );
}

/** "done today", "a daily checkbox": the tick that goes with streaks. */
export function meansTickOfToday(text: string): boolean {
  return /^(?:an? |the )?(?:(?:done|completed|checked|ticked|finished)(?: off)? (?:today|each day|every day|daily)|daily (?:check(?:box|[- ]?in|[- ]?off|s)?|ticks?|completion|tracking))(?: (?:checkbox|tick|button|box))?$/i.test(
    text.trim(),
  );
}
