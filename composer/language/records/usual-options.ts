import type { FieldPhrase } from "../field-phrase.ts";

/** What may be told of some sorts of records, by their singulars, and what it is chosen from. */
const USUAL: readonly { label: RegExp; of: RegExp; options: readonly string[] }[] = [
  {
    label: /^condition$/i,
    of: /(?:^| )(?:vinyl|record|lp|album|cd|cassette|card|comic|issue|stamp|banknote)$/,
    options: ["Mint", "Near mint", "Very good", "Good", "Worn"],
  },
  {
    label: /^condition$/i,
    of: /(?:^| )(?:book|watch|toy|figure|doll|lens|camera|guitar|instrument|bag|shoe|puzzle|knife|pen|print|poster|painting|antique|collectible|game|console)$/,
    options: ["New", "Like new", "Good", "Worn"],
  },
  {
    label:
      /^condition of (?:the )?(?:sleeve|record|disc|cover|vinyl)$|^(?:sleeve|record|disc|cover|vinyl|media) condition$/i,
    of: /(?:)/,
    options: ["Mint", "Near mint", "Very good", "Good", "Worn"],
  },
  {
    label: /^rarity$/i,
    of: /(?:^| )(?:card|trading card|figure|coin|stamp|item)$/,
    options: ["Common", "Uncommon", "Rare", "Ultra rare"],
  },
  // Things, and neither people nor animals, whose condition is told in words.
  {
    label: /^(?:current )?condition(?: of (?:the |its )?[\p{L}]+)?$/iu,
    of: /^(?!.*(?:patient|client|resident|animal|horse|person|member|student|pet|dog|cat|child|customer|case|visit|treatment|weather|symptom|day|trip|hike|run|walk|bet|contract|offer|rule|plant|seedling|flower|crop|bed|hedge|lawn|cutting|bonsai|tree|river|road|dive|session|entry|log)$)/i,
    options: ["New", "Good", "Fair", "Poor"],
  },
];

/** A field with the options that are usual for such records: the condition of a vinyl is mint, near mint … */
export function withUsualOptions(phrase: FieldPhrase, singular: string): FieldPhrase {
  if (phrase.kind.type !== "text") return phrase;
  const usual = USUAL.find(({ label, of }) => label.test(phrase.label) && of.test(singular));
  return usual === undefined ? phrase : { ...phrase, kind: { type: "choice", options: [...usual.options] } };
}
