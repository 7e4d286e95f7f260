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

/** "whether I took them", "taken or not", "mark when taken": of what is ticked day by day, that it is ticked. */
export function meansTickOfEach(text: string): boolean {
  return /^(?:(?:and|to|i|we|can|could|want|also) )*(?:(?:if|whether|when|that) (?:i|we|it|they|each)(?:'ve|'s|'re| have| has| had| was| were| is| are)*(?: already| actually)? (?:took|taken|done|did|do|completed|finished|kept)(?: (?:it|them|each|each one|the (?:dose|pill|medicine)))?(?: (?:or not|today|yet|already|that day|each day|every day|on time))*|(?:taken|done|completed)(?: (?:or not|today|status|yes or no|\?|each day|daily))*|(?:mark|tick|check)(?:ing)?(?: (?:it|them|each(?: one)?|doses?|pills?|off|medicines?))* (?:off )?(?:as |when |once |that )?(?:i )?(?:took|taken|done|completed)(?: (?:it|them))?(?: (?:each|every) day)?)$/i.test(
    text.trim(),
  );
}
