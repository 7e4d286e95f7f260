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

/** How such things stand, where nothing but a status is told of them. */
const STANDING: readonly { of: RegExp; options: readonly string[] }[] = [
  {
    of: /(?:^| )(?:book|novel|comic|manga|audiobook|article|magazine|paper)$/,
    options: ["To read", "Reading", "Read"],
  },
  {
    of: /(?:^| )(?:film|movie|series|tv series|tv show|show|title|anime|documentary|k-drama|drama)$/,
    options: ["To watch", "Watching", "Watched"],
  },
  { of: /(?:^| )(?:game|video game|computer game|visual novel)$/, options: ["To play", "Playing", "Finished"] },
  { of: /(?:^| )(?:podcast|episode|album|playlist)$/, options: ["To listen to", "Listening", "Heard"] },
  {
    of: /(?:^| )(?:wine|whisky|whiskey|beer|coin|stamp|banknote|card|trading card|figure|record|vinyl|lego set|set|toy|perfume|sneaker|pair|watch|collectible|antique|funko pop)$/,
    options: ["Owned", "Wanted", "Gone"],
  },
  { of: /(?:^| )(?:recipe|dish)$/, options: ["To try", "Tried", "Favourite"] },
  { of: /(?:^| )(?:gift|present|gift idea|present idea)$/, options: ["Idea", "Bought", "Wrapped", "Given"] },
  { of: /(?:^| )(?:box|moving box)$/, options: ["Empty", "Packed", "Moved", "Unpacked"] },
  {
    of: /(?:^| )(?:place|restaurant|cafe|country|city|museum|destination|beach)$/,
    options: ["Want to go", "Been there"],
  },
  { of: /(?:^| )(?:plant|houseplant)$/, options: ["Healthy", "Needs care", "Ill"] },
  { of: /(?:^| )(?:parcel|package|shipment)$/, options: ["Ordered", "On the way", "Delivered"] },
  { of: /(?:^| )(?:subscription|insurance policy|policy|membership)$/, options: ["Active", "Paused", "Cancelled"] },
  {
    of: /(?:^| )(?:reimbursement|expense|claim|expense claim|expense report|requisition)$/,
    options: ["Submitted", "Approved", "Paid", "Rejected"],
  },
  { of: /(?:^| )(?:bill|payment|rent payment|fee|tax|instal?ment|dues?)$/, options: ["Due", "Paid", "Late"] },
  { of: /(?:^| )(?:donation|pledge)$/, options: ["Pledged", "Received", "Thanked"] },
  { of: /(?:^| )(?:debt)$/, options: ["Open", "Paid off"] },
  { of: /(?:^| )(?:lent item|loan)$/, options: ["Lent", "Returned"] },
  { of: /(?:^| )(?:wish|dream)$/, options: ["Someday", "Planned", "Done"] },
];
const OF_STANDING = /^(?:(?:read(?:ing)?|watch(?:ed|ing)?|play(?:ed|ing)?|current|collection) )?status$/i;
/** What a status is where nothing is known of the records. */
const ANY_STATUS = ["Planned", "In progress", "Done"];

/** A field with the options that are usual for such records: the condition of a vinyl is mint, near mint … */
export function withUsualOptions(phrase: FieldPhrase, singular: string): FieldPhrase {
  if (phrase.kind.type === "choice" && OF_STANDING.test(phrase.label) && isAnyStatus(phrase.kind.options)) {
    const standing = STANDING.find(({ of }) => of.test(singular));
    return standing === undefined ? phrase : { ...phrase, kind: { type: "choice", options: [...standing.options] } };
  }
  if (phrase.kind.type !== "text") return phrase;
  const usual = USUAL.find(({ label, of }) => label.test(phrase.label) && of.test(singular));
  return usual === undefined ? phrase : { ...phrase, kind: { type: "choice", options: [...usual.options] } };
}

function isAnyStatus(options: readonly string[]): boolean {
  return options.length === ANY_STATUS.length && ANY_STATUS.every((option) => options.includes(option));
}
