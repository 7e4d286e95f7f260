const ONE = "(?:i|we|they|he|she|you|people)";
const OWNERS =
  "owner|customer|client|parent|guardian|mum|mother|dad|father|vet|doctor|landlord|tenant|agent|seller|buyer|supplier|breeder|teacher|coach|borrower|driver|carer|next of kin|organi[sz]er|host|guest|builder|plumber|dealer|shop";
const IT = "(?:it|they|this|that|each|each one)";

/** Questions by the words that a form has for them: "what I charged" is an amount, "when it went out" the day it did. */
export const TOLD_FORMS: readonly [RegExp, string][] = [
  // Money
  [
    new RegExp(
      `^what ${ONE} (?:have |had )?(charged|invoiced|billed|earned|quoted|tipped|donated|refunded)(?: (?:them|him|her|me|us))?(?: for (?:it|them|that))?$`,
      "i",
    ),
    "amount $1",
  ],
  [
    new RegExp(
      `^what (?:(?:${ONE} (?:got|sold (?:it|them)))|(?:${IT} (?:fetched|sold|went))) for(?: (?:it|them))?$`,
      "i",
    ),
    "sold for",
  ],
  [/^what (?:it|they) (?:fetched|raised)$/i, "amount raised"],
  [
    new RegExp(
      `^(?:what|how much) ${ONE} (?:think|reckon|guess|believe|suppose) ${IT}(?:'s|'re| is| are) worth(?: (now|today))?$`,
      "i",
    ),
    "estimated value $1",
  ],
  [/^(?:current |present )?(?:worth|value) (now|today)$/i, "value $1"],
  // Days
  [/^when (?:it|they|this) (?:went|goes|was sent|were sent) out$/i, "date out"],
  [/^when (?:it|they|this) (?:came|comes|was|were|is due) (?:back|in)$/i, "date back"],
  [/^(?:when (?:it|they|this|he|she) |it )?(?:runs|ran|run) out(?: on)?$/i, "runs out on"],
  [/^when (?:it|they|this) (?:expires?|ends|is up|lapses|needs renewing|is due for renewal)$/i, "expiry date"],
  // People
  [/^who (?:did|carried out) (?:it|the work|the job|this|them)$/i, "done by"],
  [/^who (?:it|they) (?:came|come|comes|was|were|is|are) from$/i, "from whom"],
  [/^who by$/i, "by whom"],
  [/^who from$/i, "from whom"],
  [/^(age|weight|height|size) in (months|years|weeks|kg|cm) (?:when|as) .+$/i, "$1 in $2"],
  // "got it or need it"
  [
    /^(?:whether (?:i|we) |if (?:i|we) )?(got|have|own) (?:it|them) or (need|want|missing)(?: (?:it|them))?$/i,
    "status (got, $2)",
  ],
  // "alumni with names and company"
  [/^(?:full |first and last )?names$/i, "name"],
  // "rate them", "set due dates", "write notes"
  [/^(?:rate|score) (?:them|it|each(?: one| [\p{L}]+)?|every [\p{L}]+|(?:my|the|our) [\p{L}]+s)$/iu, "rating"],
  [
    /^(?:set|write|take|leave|attach|upload|make|choose|assign|give|pick) (?:(?:it|them|each|an?|the|my|some|their|its|own) )*(notes?|comments?|photos?|pictures?|due dates?|deadlines?|priorit(?:y|ies)|ratings?|tags?|labels?|categor(?:y|ies)|prices?|dates?)$/i,
    "$1",
  ],
  // What became of it
  [
    /^(?:did|does) (?:it|they|this) (help|work|arriv|surviv|hatch|flower|germinat|bloom|ripen|rain|snow|finish|pass|recover|improv|last)e?\??$/i,
    "$1ed?",
  ],
  // "email of the owner"
  [
    new RegExp(
      `^((?:phone|mobile|contact)?(?: ?number)?|e-?mail(?: address)?|name|address|contact(?: details)?) (?:of|for) (?:the |its |their |his |her )?(${OWNERS})$`,
      "i",
    ),
    "$2's $1",
  ],
  // "a long text for its history"
  [
    /^(?:an? )?(?:long(?:er)?|big(?:ger)?|free|multi-?line) (?:text|text ?box|paragraph|piece of text|bit of text|field)(?: box| field)? (?:for|about|on|with|of) (?:its |the |their |my |our )?(?=\p{L})/iu,
    "long text for ",
  ],
];
