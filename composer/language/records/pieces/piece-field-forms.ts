import { TOLD_FORMS } from "../told-forms.ts";

/** What people say before the name of a field where they tell of it as they would speak: "so the variety", "um where it is". */
const LEADS = new RegExp(
  `^(?:${[
    "so(?! far)",
    "u[hm]+",
    "er+m?",
    "just",
    "only",
    "(?:want|need)(?= (?:the |an? )?[\\p{L}]+$)",
    "maybe",
    "perhaps",
    "possibly",
    "ideally",
    "(?:choose|upload|attach|pick(?= (?:an?|the)(?![\\p{L}])))",
    "later(?= (?:i|an?|the) )",
    "(?:i|we|you)(?:'d)? (?:want|need|like|love|put|type|give|measure|choose|pick|say|enter)(?: in)?(?! to )",
    "(?:that |which |it |this )?(?:shows|notes|lists|asks|says)(?= (?:an?|the|its|their|who|what|when|where|which|how|if|whether|from) )",
    "(?:it|there|they|she|he)(?:'s)? (?:has |have |got |should |must |needs? )*(?:to )?(?:show|note|list|ask|say|be|have)(?= (?:an?|the|its|their|who|what|when|where|which|how) )",
    "there(?:'s| is| are)(?= (?:an?|the|its) )",
    "lets? (?:me|us|them|people) (?:say|choose|enter|put|pick|write|note|add)(?: in| down)?",
    "where (?:i|we|you|they) (?:say|write|put|note|enter|click)(?= (?:an?|the|who|what|when|where|which|how) )",
  ].join("|")}) +(?:(?:the|an?|its|their) )?`,
  "iu",
);

const PREPOSITION =
  "(?:for|with|to|from|in|at|on|of|under|by|around|near|until|before|over|through|into|onto|against|off|behind|beside)";
const OWN = "(?:the |my |our |their |his |her |its )";

/** "I move them to new, doing, done": and "mark it as sewn": where they stand. */
export const MOVED =
  /^(?:(?:i|we|you|they|can|could|to|want) )*(?:move|drag|push|put|shift)s? (?:them|it|each|these|cards|items)(?: (?:to|between|through|from|into|across))?$|^(?:(?:i|we|can|want|to) )*mark (?:it|them|each|each one|these) as$/i;

/** Ways of telling a field, and the words for it: "in which bed" is the bed, "until when" a day. */
const TOLD: readonly [RegExp, string][] = [
  // "who I lent them to"
  [
    /^(?:to )?(?:who|whom) (?:i|we)(?:'ve| have|'d)? (lent|given|sold|gave) (?:it|them|each one|one)(?: out)?(?: to)?$/i,
    "$1 to",
  ],
  [
    /^(?:to )?(?:who|whom) (?:it|they)(?:'s|'re| is| are| was| were| has been| have been)? (lent|given|sold)(?: out)? to$/i,
    "$1 to",
  ],
  [/^(move|check|drop|trade|sign)[- ](in|out|off) (date|day|time)$/i, "$1-$2 $3"],
  ...TOLD_FORMS,
  // "budget so we can call them back"
  [
    /^(.+?),? so (?:that )?(?:i|we|you|they|he|she|people|nobody|everyone|parents)(?:'ll|'d|'m|'re| can| could| know| see| don't| do| have| will) .+$/i,
    "$1",
  ],
  // "a smiley for how it went"
  [
    /^(?:an? |the )?(?:smileys?|emojis?|(?:smiley|happy|sad|happy or sad|happy\/sad) faces?) (?:face )?(?:for|of|to (?:say|show)|showing|about) (?:how|what) .+$/i,
    "smiley",
  ],
  // "room by room"
  [/^(?!day|week|month|year|step|side|one|bit|night)([\p{L}]+) by \1$/iu, "$1"],
  [/^how (?:many|much) ((?:[\p{L}]+ )?[\p{L}]+) (?:is|are)(?: still)? (left|remaining)(?: .+)?$/iu, "$1 $2"],
  [MOVED, "status"],
  [/^from when (?:on )?(?:till?|until|to) when$/i, "from date"],
  [/^(?:un)?till? when$/i, "until"],
  [/^from when$/i, "from date"],
  [/^(.+ )?from (?:what|which) (time|date|day)$/i, "$1start $2"],
  [/^(?:(?:un)?till?|to|and|up to) (?:what|which) time$/i, "end time"],
  [/^(.+ )?from (?:what|which) (month|year|age|week)$/i, "$1$2 from"],
  [/^(?:(?:un)?till?|to|and|up to) (?:what|which) (month|year|age|week)$/i, "$1 to"],
  // "rooted yet", "made it yet"
  [
    /^(?:is it |are they |has it been |have i |have we )?([\p{L}]+(?:ed|en|t|n|de|ne|ad|ld)(?: (?:up|out|off|in|on|back|away|over))?)(?: (?:it|them))? yet\??$/iu,
    "$1?",
  ],
  [/^for how much$/i, "price"],
  [/^by who$/i, "by whom"],
  [/^(?:the )?(lowest|least|most) (?:i'd|i would|we'd|we|i|i'll) (?:take|accept|pay)$/i, "$1 price"],
  [/^(?:roughly|approximately|about|more or less|rough|approx\.?) (?=(?:what|how|when|where)\b)/i, ""],
  [
    /^(age|condition|state|weight|height|size|price|value|length) (?:when|as) (?:i|we|it|they|he|she) (?:got|bought|found|came|arrived|took|rescued|received|had)\b.*$/i,
    "$1 at first",
  ],
  // "date it came in"
  [
    /^(?:date|day) (?:that |when |on which )?((?:it|they|he|she|i|we)(?:'ve|'d| have| had)? (?!is$|was$|are$)[\p{L}].*)$/iu,
    "when $1",
  ],
  [/^(what|where|which [\p{L}]+|who|how [\p{L}]+) its(?= |$)/iu, "$1 it's"],
  [/^(?:by|before) when$/i, "due date"],
  [/^what (?:i|we|they|he|she)(?:'ve| have|'d| had)? ([\p{L}]+(?: (?:aside|away|back|in))? so far)$/iu, "$1"],
  [/^(status|state|stage) to$/i, "$1"],
  [/^what (?:they|he|she|it|people) (?:still )?owes? (?:me|us)$/i, "amount owed"],
  [
    /^(?!how |what |if |whether )([\p{L}-]+(?: [\p{L}-]+){0,2}) (?:every|each) (?:single )?(?:day|week|month|morning|evening|night|time)$/iu,
    "$1",
  ],
  [
    /^([\p{L}-]+(?: [\p{L}-]+)?) (?:that |which )?(?:i|we|you|they) can (?:change|edit|add|choose|set|define|rename)(?: [\p{L}]+){0,2}$/iu,
    "$1",
  ],
  [/^(?:per|for each) (?!(?:day|week|month|year|hour)s?$)(?=[\p{L}]+$)/iu, ""],
  [/^out of how many$/i, "how many in all"],
  [/^(?:for|with|by) how many(?: (?:people|persons|guests))?$/i, "how many people"],
  [new RegExp(`^${PREPOSITION} (?:which|what) (?:of (?:my|our|the) )?(?=\\p{L})`, "iu"), ""],
  // "instructor if there was one"
  [
    /^(?!what|who|how|when|where|if)(.+?),? (?:if (?:any|known|there (?:is|was|are|were) (?:one|any|some)|applicable|relevant|they have (?:one|any)|it has (?:one|any))|or none|where known)$/i,
    "$1",
  ],
  // "is out with which bride", "goes to which client"
  [
    new RegExp(
      `^(?:that |which )?(?:is|are|was|were|goes|go|belongs?|comes?|came|went)(?: \\p{L}+){0,2}? ${PREPOSITION} (?:which|what) (?=\\p{L})`,
      "iu",
    ),
    "",
  ],
  [/^(?:is|are|was|were) (\p{L}+ (?:to|by|from|with)) whom?$/iu, "$1"],
  [/^(?:un)?till? (?:what|which) (?:date|day)$/i, "until"],
  [/^with whom(?: .+)?$|^who with$/i, "with whom"],
  [/^from whom .+$/i, "from whom"],
  [/^to whom .+$/i, "to whom"],
  [/^for who(?:m)?(?: (?:it|they|this)(?: is|'s| are|'re| was| were))?$/i, "who it is for"],
  [/^whose(?: (?:it|they) (?:is|are))?$/i, "owner"],
  // "what the garment is"
  [new RegExp(`^what ${OWN}([\\p{L}-]+(?: [\\p{L}-]+)?) (?:is|was|are|were)$`, "iu"), "$1"],
  [/^what (?:they|he|she|people|everyone|each(?: one)?) pays?(?: (?:me|us|for (?:it|them)))*$/i, "payment"],
  [/^what (?:(?:i|we) ask|(?:i|we|they|he|she) charges?)(?: for (?:it|them|that))?$/i, "price"],
  [/^(outcome|result|answer|level|condition|size|type|kind|priority|grade)s? (?:is|are|can be|may be)$/i, "$1"],
  [/^what (?:it|they)(?:'s|'re| is| are) worth (now|today)$/i, "value $1"],
  [/^what (?:i|we) gave for (?:it|them)$/i, "price paid"],
  [
    /^(?:every )?how many (days|weeks|months) (?:they|it|each|i) (?:needs?|wants?|has|have|must|should).*$/i,
    "interval in $1",
  ],
  [
    /^what (?:each|every)(?: one| child| kid| person)? (?:has |have |had )?(earned|saved|paid|spent|raised|collected|donated|given)$/i,
    "amount $1",
  ],
  [/^((?:amount|sum|fee|price|money)(?: due| owed| to pay)?) [€£$]?\d+(?:[.,]\d+)?(?: each)?$/i, "$1"],
  [/^\d+ (places|seats|spots|spaces|slots|beds|tickets|copies|chairs|stalls|tables|rooms)$/i, "$1"],
  [
    /^(?:people|they|guests|customers|members|families|parents|everyone) (?:can )?(?:book|reserve|sign up|register)(?: (?:for it|them|online|places|seats))?$/i,
    "booked",
  ],
  [
    /^what (?:i|we|they|it|each(?: one)?) (?:sold|sells?|went)(?: (?:it|them|that|each|each one))? for$/i,
    "selling price",
  ],
  [/^what (?:i|we) (?:have |had )?(?:planned|budgeted)(?: (?:to (?:spend|pay)|for (?:it|them)))?$/i, "planned amount"],
  [
    /^what (?:it|they|this|each(?: one)?|that)(?:'s)? costs?(?: (?:me|us))? (?:to (?:make|produce|buy|run|keep|fix|build)|in (?:materials|ingredients|parts))$/i,
    "cost",
  ],
  [/^what (?:i'm|we're|i am|we are) asking(?: for(?: (?:it|them))?)?$/i, "asking price"],
  [/^what (?:it|they|this|each(?: one)?|that)(?:'s)?(?: has| have)? costs? (?:me|us)$/i, "cost"],
  [/^what (?:it|they|he|she|i|we|each(?: one)?) weigh(?:s|ed)?(?: (?:that day|now|then|today))?$/i, "weight"],
  [
    /^(status|state|stage)s? (?:goes|moves|runs|changes|can be|should be|is|be)(?: (?:from|through|one of|either))?$/i,
    "$1",
  ],
  // "watched with whom" is cut to its end.
  [/^(?:(?:with )?whom|with who|who (?:(?:i|we) (?:[\p{L}]+ )?(?:it |them )?)?with)$/iu, "with whom"],
  [/^when (?:i |we )?(?:have |need )?to (cancel|renew|pay|return)(?: (?:it|them|each))?$/i, "$1 by"],
  [
    /^(?:my |our |an? |the )?(?:own |short )*(summary|description|review|note|comment|verdict|opinion) in (?:\d+|one|two|three|four|five|an? few|few|some) (?:words?|sentences?|lines?)$/i,
    "$1",
  ],
  [/^(?:which|what|the) ([\p{L}]+) (?:of (?:the|my|our) [\p{L}]+ )?(?:it|they|each(?: one)?) belongs? to$/iu, "$1"],
  [/^(notes?|comments?) (?:how|what|why|whether|if|where) .+$/i, "$1"],
  [/^(?:field|column|box|tick ?box|check ?box) (?:for|to say) (?=whether |if |when |who |what |how )/i, ""],
  [/\b(?:zero|one) (?:to|-) (?=\d)/i, "1-"],
  [/^in (kilos|kg|grams|g|lbs?|pounds|oz|ounces)$/i, "weight in $1"],
  [/^in (ml|cl|lit(?:re|er)s)$/i, "amount in $1"],
  [/^(?:whether|if) (?:it|they|each)(?:'s|'re| is| are)$/i, "status"],
  [/^(?:€|euros?)$/i, "amount in euros"],
  [/^(?:£|pounds(?= sterling)?)$/i, "amount in £"],
  [/^(?:\$|dollars?|bucks)$/i, "amount in dollars"],
  // "the word, in dialect"
  [
    /^in ((?:the )?(?:dialect|latin|english|german|french|spanish|italian|dutch|polish|portuguese|japanese|greek|welsh))$/i,
    "$1",
  ],
];

const ASKS_AT_END = /^((?:how|what|who|whom|where|when|why|which) .*)\?$/i;

/** The words for a field, without what is told around it. */
export function plainField(words: string): string {
  let bare = words.replace(ASKS_AT_END, "$1");
  for (let next = bare.replace(LEADS, ""); next !== bare && next !== ""; next = bare.replace(LEADS, "")) bare = next;
  return inPlainForm(bare) || words;
}

/** "whose it is" as "owner": the words that a form would have. */
export function inPlainForm(words: string): string {
  return TOLD.reduce((now, [pattern, form]) => now.replace(pattern, form), words).trim();
}
