/** What stands before a noun that two fields share. */
const SHARING =
  "morning|midday|noon|afternoon|evening|night|day|daily|weekly|monthly|yearly|left|right|upper|lower|planned|actual|estimated|real|buying|selling|purchase|sale|start|end|starting|ending|opening|closing|in|out|arrival|departure|sowing|harvest|birth|death|min|max|minimum|maximum|home|away|first|last|before|after|systolic|diastolic|inner|outer|front|rear|back|check[- ]?in|check[- ]?out|launch|landing|take-?off|pick-?up|drop-?off|collection|delivery|planting|picking|flowering|hatching|laying|order|invoice|issue|expiry|entry|exit|top|bottom|old|new|previous|current|summer|winter|high|low|low tide|high tide|departure|return|opening|closing|purchase|wedding|baptism|burial";
const SHARED = new RegExp(`^[\\s,]*(?:and|&) (?:${SHARING})( [\\p{L}-]+)$`, "iu");
const SHARES = new RegExp(`^(?:${SHARING})$`, "i");
const BOTH = new RegExp(`^(${SHARING}) ?(?:and|&|/) ?(${SHARING}) ([\\p{L}-]+)$`, "iu");

/** The noun that a field has from the one behind it: of "morning, and evening readings" both are readings. */
export function sharedNoun(words: string, next: string): string {
  return SHARES.test(words) ? (SHARED.exec(next)?.[1] ?? "") : "";
}

/** "money in and out" */
const OF_ONE =
  /^(money|cash|time|date|weight|km|miles|hours|train|bus|flight|picture|photo) (in|on|out|there|before|given|planned) (?:and|&) (out|off|back|home|after|taken|actual)$/i;

/** "engine hours start and end", "picture of the card front and back" */
const OF_SIDES =
  /^((?!what|when|who|how|where|which|if)[\p{L}]+(?: (?!and |or )[\p{L}]+){0,3}) (start|before|front|morning|left|top|inside|first thing) (?:and|&|\/) (end|finish|after|back|evening|night|right|bottom|outside|last thing)$/iu;

/** "out and in date" are two dates. */
export function bothOfOneNoun(words: string): { fields: readonly string[] } | null {
  const [, first, second, noun] = BOTH.exec(words) ?? [];
  const [, shared, one, other] = OF_ONE.exec(words) ?? [];
  const [, of, side, reverse] = OF_SIDES.exec(words) ?? [];
  if (of !== undefined) return { fields: [`${of} ${side}`, `${of} ${reverse}`] };
  if (shared !== undefined) return { fields: [`${shared} ${one}`, `${shared} ${other}`] };
  return noun === undefined ? null : { fields: [`${first} ${noun}`, `${second} ${noun}`] };
}
