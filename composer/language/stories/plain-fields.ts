/** How fields are told in a breath, one by one: "which child has which size", "the weight at four and eight weeks". */
export function plainFields(fields: string): string {
  return PLAINLY.reduce((text, [said, plain]) => text.replace(said, plain), fields);
}

const PLAINLY: readonly (readonly [said: RegExp, plain: string])[] = [
  [/\b(?:which|what) ([\p{L}]+) has (?:which|what) ([\p{L}]+)/iu, "$1, $2"],
  [/\bwho (?:takes|has|uses|drives|borrows|gets) (?:which|what) ([\p{L}]+)/iu, "who, $1"],
  [
    /,? (?:and )?(?:then )?(?:(?:i|we|they) (?:say|tell|give|name|quote|set)|(?:he |she )?(?:says|tells|gives|names|quotes))(?: me| us| them)? (?=(?:an? |the )?[\p{L}]+(?: and [\p{L}]+)?(?:,|$))/giu,
    ", ",
  ],
  [/^([\p{L} ]+?),? and (?:write|note)(?: down)? (?=[\p{L}])/iu, "$1, "],
  [
    /\b((?:tickets|pieces|jars|loaves|portions) sold) at (\d+)(?: euros?| dollars?| pounds?)?(?=,| and |$)/iu,
    "$1, takings = $1 * $2",
  ],
  [/,? and (?:write|note)(?: down)? (?=what|how|which|who)/giu, ", "],
  [/\bwho took what\b/iu, "who, what"],
  [/\bwhom (?:they|he|she|we|i) visited\b/iu, "person visited"],
  [/\bpick[- ]?up and return(?: dates?)?\b/iu, "pick-up date, return date"],
  [/\bthe date (?:it|they) expires?\b/iu, "expiry date"],
  [/\bthe date (?:it|they) (?:was|were) ([\p{L}]+)/iu, "$1 on date"],
  [/\bhours at (\d+)(?: euros?| dollars?| pounds?)?(?: an hour| each)?(?=,| and |$)/iu, "hours, fee = hours * $1"],
  [
    /\b(?:max(?:imum)?\.?|up to|at most|no more than) \d+ (?:students|people|participants|places|children|guests|members|pupils)\b/iu,
    "places",
  ],
  [/\bwhen to (repeat|call|review|renew|check)(?: again)?(?=,| and |$)/iu, "$1 on date"],
  [/\bhow much (?:is|are) left\b/iu, "quantity left"],
  [/^what it is(?=,)/iu, "name"],
  [/\b(?:whether|if) (?:we|i) (?:already )?(?:have|got|own) (?:it|them|one)(?: already)?\b/iu, "got it yes/no"],
  [
    /\bhow (?:they|he|she|it was|it is|the customer) (?:paid|pays?),? (?:\(|by )?cash or card\)?/iu,
    "payment (cash, card)",
  ],
  [/(?<=^|, |and )\d+ (places|seats)\b/iu, "$1"],
  [/\bwifi password\b/iu, "wifi"],
  [/\b(?:who came|who was there|who attended)(?: to| at| in) which [\p{L}]+/iu, "date, who came"],
  [/\bwho has (?:what|which|it) since when\b/iu, "who has it, since when"],
  [/\bwhen each [\p{L}]+ was (last )?([\p{L}]+)\b/iu, "$1$2 on date"],
  [/\bwho has what\b/iu, "name, who has it"],
  [/\bwho brings what\b/iu, "who, what"],
  [/^from, to(?=,.*\b(?:km|kilomet(?:re|er)s?|miles|fare|distance)\b)/iu, "starting point, destination"],
  [/\b(?:with )?times(?= and how many)/iu, "start time, end time"],
  [/\bwhen to (?<verb>sow|plant|harvest|prun)e?(?=,| and |$)/iu, "$<verb>ing month"],
  [/\bhow much (?:is|are) (?:still |left )*(?:to pay|open|unpaid|owed|due)(?: still)?\b/iu, "amount due"],
  [/\b(?:an? |the )?recipe with ([\p{L}]+) and ([\p{L}]+)(?=,)/iu, "recipe, $1, $2"],
  [/\b(?:an? |the )?recipe with [\p{L}]+(?=,)/iu, "recipe"],
  [
    /\b([\p{L}]+(?: [\p{L}]+)?) before and after (meals|eating|exercise|sleep|training|work)\b/iu,
    "$1 before $2, $1 after $2",
  ],
  [/\bwhat (?:i|we) ([\p{L}]+ed) where and when\b/iu, "name, where, $1 on date"],
  [
    /\bfrom when (?:till|until|to) when\b|\bfrom one (?:date|day) to (?:another|the next|the other)\b/iu,
    "start date, end date",
  ],
  [/\bwith or without ([\p{L}]+)/iu, "$1 yes/no"],
  [
    /\b(?:the |its |their )?([\p{L}]+) at ([\p{L}]+|\d+) and ([\p{L}]+|\d+) (weeks|months|days|years)\b/iu,
    "$1 at $2 $4, $1 at $3 $4",
  ],
  [/\b(?:the )?([\p{L}]+) before and after(?=,| and |$)/iu, "$1 before, $1 after"],
  [
    /\b(?:the day|the date|the time|when) (?:it|they|he|she|that) (?:gets|is|are|get|was|were|has been) (?:picked up|collected)\b/iu,
    "pickup date",
  ],
  [/\b(?:the day|the date) (?:it|they|he|she) ([\p{L}]+)(?: (in|out|back|off))?(?=,| and |$)/iu, "$1 $2 on date"],
  [/^(an? |the )?(owner|customer|client|contact|parent|guardian)s? with /iu, "$2, "],
  [/\bwhat was paid\b/iu, "amount paid"],
  [/,?(?: and)?(?: the| a)? status(?::| of) ([\p{L}' ]+(?:, [\p{L}' ]+)+)$/iu, ", status ($1)"],
  [/ or (?=[^(),]*\)$)/iu, ", "],
  [/\bhow much (?:of it )?(?:i|we) (harvested|sold|ate|drank|used)\b/iu, "quantity $1"],
];
