import { singularOf } from "../../words.ts";

/** What stands before a noun that two fields share. */
const SHARING =
  "morning|midday|noon|afternoon|evening|night|day|daily|weekly|monthly|yearly|left|right|upper|lower|planned|actual|estimated|real|buying|selling|purchase|sale|start|end|starting|ending|opening|closing|in|out|arrival|departure|sowing|harvest|birth|death|min|max|minimum|maximum|home|away|first|last|before|after|systolic|diastolic|inner|outer|front|rear|back|check[- ]?in|check[- ]?out|launch|landing|take-?off|pick-?up|drop-?off|collection|delivery|planting|picking|flowering|hatching|laying|cash|card|ordered|arrived|started|finished|posted|original|final|initial|middle|common|latin|scientific|botanical|trade|official|base|maiden|married|gross|net|full|empty|asking|wet|dry|hot|cold|total|current|personal|retail|wholesale|waist|chest|order|invoice|issue|expiry|entry|exit|top|bottom|old|new|previous|current|summer|winter|high|low|low tide|high tide|departure|return|opening|closing|purchase|wedding|baptism|burial";
const SHARED = new RegExp(`^[\\s,]*(?:and|&) (?:${SHARING})( [\\p{L}-]+)$`, "iu");
const SHARES = new RegExp(`^(?:${SHARING})$`, "i");
const BOTH = new RegExp(`^(${SHARING}) ?(?:and|&|/) ?(${SHARING}) ([\\p{L}-]+)$`, "iu");

/** The noun that a field has from the one behind it: of "morning, and evening readings" both are readings. */
export function sharedNoun(words: string, next: string): string {
  return SHARES.test(words) ? (SHARED.exec(next)?.[1] ?? "") : "";
}

const NOUNS_OF_BOTH =
  "(?:dates?|times?|places?|years?|months?|prices?|weights?|locations?|towns?|mileages?|readings?|names?|numbers?|temperatures?|phones?|emails?)";
const MORE = `(?:,? ?(?:and|&|/) ?|, ?)(?:${SHARING})`;
const NO_NOUN =
  "(?!(?:and|or|to|in|of|at|on|for|with|the|a|an|is|was|it|so|that|which|who|when|where|what|how|if|whether|also|plus|each|every|per|from|by|as|then|out|back|side|day|order)(?![\\p{L}]))";
/** "planned, in progress": a state, and no noun of both. */
const NO_STATE = "(?<!\\bin(?= (?:progress|review|transit|testing|use|stock|repair|production)(?![\\p{L}])))";
/** "original and final gravity", "top, middle and base notes", "birth and death dates and places" in a text. */
export const FIELDS_OF_ONE_NOUN_IN = new RegExp(
  `(?<![\\p{L}-])(?!total, )(?:${SHARING})(?:${MORE})+${NO_STATE} (?:${NOUNS_OF_BOTH} (?:and|&) ${NOUNS_OF_BOTH}(?![\\p{L}])|${NO_NOUN}[\\p{L}-]+)`,
  "giu",
);
/** "top, middle and base notes": the first of them, the last, and the noun. */
export const THREE_OF_ONE_NOUN = new RegExp(
  `(?<![\\p{L}-])((?:(?:${SHARING}), ?)+(?:${SHARING})),? (?:and|&) (${SHARING}) (${NO_NOUN}[\\p{L}-]+)`,
  "giu",
);
const OF_ONE_NOUN = new RegExp(
  `^((?:${SHARING})(?:${MORE})+) (?:(${NOUNS_OF_BOTH}) (?:and|&) (${NOUNS_OF_BOTH})|(${NO_NOUN}[\\p{L}-]+))$`,
  "iu",
);

/** "top, middle and base notes": the noun is of each of them. */
function eachOfOneNoun(words: string): { fields: readonly string[] } | null {
  const [, owners, one, other, noun] = OF_ONE_NOUN.exec(words) ?? [];
  if (owners === undefined) return null;
  const each = owners.split(/,? ?(?:\band\b|&|\/) ?|, ?/i).filter((owner) => owner !== "");
  const nouns = noun === undefined ? [one ?? "", other ?? ""].map(singularOf) : [noun];
  return each.length < 2 ? null : { fields: each.flatMap((owner) => nouns.map((told) => `${owner} ${told}`)) };
}

/** "phone and email of the owner" */
const OF_WHOM =
  /^((?:phone|mobile|e-?mail|name|address|number)(?: (?:number|address))?) (?:and|&|\/) ((?:phone|mobile|e-?mail|name|address|number)(?: (?:number|address))?) (of|for) ((?:the |their |its |his |her )?[\p{L}]+)$/iu;

/** "number of adults and kids", "grams of flour and water" */
const COUNTED =
  /^(?!date of birth (?:and|&) (?!death|burial|baptism|marriage))((?:total )?(?:number|amount|grams|kilos|lit(?:re|er)s|ml|cups|price|cost|name|names|date|size|weight|length|age|colou?r|value) of) (?:the |my )?([\p{L}-]+) (?:and|&) (?:the |my )?([\p{L}-]+)$/iu;

/** "malts and hops in grams": as much of each. */
const BOTH_IN =
  /^((?!who|what|how)[\p{L}]+s) (?:and|&) ([\p{L}]+s) (?:in|with(?: the)?) (grams|g|kg|kilos|ml|lit(?:re|er)s|oz|ounces)$/iu;

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
  const [, contact, contactToo, by, whom] = OF_WHOM.exec(words) ?? [];
  if (contact !== undefined) return { fields: [`${contact} ${by} ${whom}`, `${contactToo} ${by} ${whom}`] };
  const [, some, others, unit] = BOTH_IN.exec(words) ?? [];
  if (some !== undefined) return { fields: [`${some} in ${unit}`, `${others} in ${unit}`] };
  const [, counted, thing, thingToo] = COUNTED.exec(words) ?? [];
  if (counted !== undefined) return { fields: [`${counted} ${thing}`, `${counted} ${thingToo}`] };
  const each = eachOfOneNoun(words);
  if (each !== null) return each;
  if (of !== undefined) return { fields: [`${of} ${side}`, `${of} ${reverse}`] };
  if (shared !== undefined) return { fields: [`${shared} ${one}`, `${shared} ${other}`] };
  return noun === undefined ? null : { fields: [`${first} ${noun}`, `${second} ${noun}`] };
}
