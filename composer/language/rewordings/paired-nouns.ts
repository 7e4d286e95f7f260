/** Two that go together and are told with one noun: the first word, and what the other may be. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["start|starting|begin|beginning", "end|ending|finish|due"],
  ["arrival", "departure"],
  ["departure", "arrival|return"],
  ["check-?in", "check-?out"],
  [
    "pick-?up|collection|hire|rental|loan|lending|borrow(?:ing)?|issue|lent|out",
    "return|drop-?off|due|delivery|expiry|in",
  ],
  ["sowing|planting|seeding", "harvest(?:ing)?"],
  ["order|purchase|production|manufacturing|packing|shipping", "delivery|sale|expiry|expiration|arrival|best before"],
  ["buying|purchase|cost", "selling|sale"],
  ["opening", "closing"],
  ["home|private", "work|office"],
  ["billing|invoice", "shipping|delivery"],
  ["recording|filming|writing|draft|shooting", "publish(?:ing)?|publication|release|air(?:ing)?|editing"],
  ["birth", "death|adoption"],
  ["first", "last|second"],
  ["estimated|planned|expected|budgeted", "actual|real"],
  ["old|current|before", "new|target|after"],
  ["enrol+ment|admission|entry|joining", "exit|leaving|discharge|graduation"],
];

const NOUN = "dates?|times?|prices?|costs?|address(?:es)?|numbers?|weights?|days?|hours|budgets?|scores?|photos?";

const PAIRED = PAIRS.map(
  ([one, other]) =>
    new RegExp(
      `(?<![\\p{L}-])(${one}) (?:and|&|\\/) (${other}) (${NOUN})(?![\\p{L}-]| (?:and|&) (?:places|times|locations|years|weights)(?![\\p{L}-]))`,
      "giu",
    ),
);

/** Of whom a list is, and no page that tells how to reach somebody. */
const LISTED =
  /^(?:(?:an? |my |our |the |simple )*(?:[\p{L}-]+ ){0,4}(?:directory|list|app|tracker|database|crm|book|register|manager|management|system|organi[sz]er)|(?:[\p{L}-]+ ){0,2}(?:suppliers|vendors|clients|customers|contacts|members|employees|students|players|volunteers|tenants|contractors|doctors|teachers|parents|guests|neighbou?rs))(?: (?:for|of) [^:,]+?)?(?: with|:|,| where| that)/iu;
const CONTACT = /(?<=(?:with|and|,|:) )(?:their |its |the )?contact (?:details|infos?|information|data)(?![\p{L}-])/giu;

/** Where pictures from before and after stand side by side. */
const OF_SITE = /\b(?:web ?sites?|sites?|(?:landing|web) ?pages?|home ?pages?|portfolio|one-?pager|salon|studio)\b/i;

/** "sowing and harvest dates" are a sowing date and a harvest date, and contact details of clients phone and mail. */
export function pairedNouns(prompt: string): string {
  const listed = LISTED.test(prompt) ? prompt.replace(CONTACT, "phone, email") : prompt;
  return PAIRED.reduce(
    (text, pattern) =>
      text.replace(pattern, (all: string, one: string, other: string, noun: string) => {
        if (/^photos?$/i.test(noun) && OF_SITE.test(prompt)) return all;
        const single = /^hours$/i.test(noun) ? noun : noun.replace(/(?<=address)es$|(?<!s)s$/i, "");
        return `${one} ${single}, ${other} ${single}`;
      }),
    listed,
  );
}
