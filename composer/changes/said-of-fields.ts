/** What is said of the things that are kept and of their fields: each in the words that readers know. */
export const FIELDS_SAID: readonly (readonly [RegExp, string])[] = [
  // What something is called, what it can be, and what it is kept of.
  [
    rx(
      `^(the |my |our )?([\\p{L}][\\p{L} -]{1,30}?) (?:should|must|has to|needs to|could) (?:rather |better )?(?:be )?(?:called|named|labelled|labeled|titled|renamed(?: to)?|read) "?([^"]{2,40}?)"?(?: instead(?: of .+)?)?$`,
    ),
    "rename $1$2 to $3",
  ],
  [
    rx(
      `^(?:keep|save|collect|store|note|record|track) (?:also )?(the |an? )([\\p{L}][\\p{L} ]{2,30}?) (?:of|for|from) (?:each|every|all|the) ([\\p{L}-]+)$`,
    ),
    "add $1$2 to $3",
  ],
  [
    rx(
      `^(?:the )?(stars?|ratings?|hearts?|points) (?:should |must |can )?(?:be |go )?(?:up to|out of|from (?:1|one) to|to) (?:10|ten)(?: stars)?$`,
    ),
    "rating out of 10",
  ],
  [rx(`^(.{3,50}?)[,:]? \\(?(?:yes or no|yes ?\\/ ?no|y ?\\/ ?n)\\)?$`), "$1 checkbox"],
  [
    rx(
      `^(?:sort|split|group|divide|put|separate|order|organi[sz]e|arrange) (?:it|them|everything|the \\p{L}+|all) (?:into|in|by|under) (?:different |several |these |the )?([\\p{L}]+?)s?: (.+, .+)$`,
    ),
    "group it by $1: $2",
  ],
  [rx(`^group by ([\\p{L}]+): (.+, .+)$`), "group it by $1: $2"],
  [
    rx(
      `^(?:mark|flag|star|highlight|tick) (?:the |my |all )?(hard|difficult|easy|important|urgent|best|good|bad|new|known|learned|learnt|missing|broken|sold|paid|taken|used|finished|read|favou?rite|expensive|private|public|special|lost|empty|open)(?: ones?| words?| cards?| items?| things?)?$`,
    ),
    "add a $1 checkbox",
  ],
  [
    rx(`^(how many [\\p{L} ]+?) (?:should|must) (?:be|stand|come|go) (?:(?:on|at) (?:the )?top|first|above.*)$`),
    "show $1",
  ],
  [
    rx(
      `^(?:the )?(headline|title|heading) (?:should|must|could) be (?:shorter|longer|simpler|better|nicer|different|punchier|catchier)\\s*[:,-]\\s*(.+)$`,
    ),
    'change the headline to "$2"',
  ],
  [
    rx(
      `^(?:(?:the )?(?:whole thing|everything|whole (?:app|site|page|look)|app|site|page|design|look|style)|it|this)(?:'s| feels?| looks?| seems?| is| comes across)(?: (?:all|just|a bit|a little|rather|quite|still))* too ([\\p{L}]+)$`,
    ),
    "too $1",
  ],
  [
    rx(
      `^(?:sign|signing|subscribe)(?:ing)? (?:up )?(?:for|to) (?:the |our |a )?newsletter$|^add (?:sign(?:ing)?|subscrib(?:e|ing))(?: up)? (?:for|to) (?:the |our |a )?newsletter$`,
    ),
    "add a newsletter",
  ],
  [
    rx(`^we(?:'re| are) (?:at|in|on) ([\\p{L}][\\p{L} .-]{2,40}? \\d+[a-z]?(?:,? (?:in )?[\\p{L}\\d -]+)?)$`),
    "the address is $1",
  ],
  [
    rx(`^(?:add )?(?:(?:two|three|four|five|\\d) )?(?:pricing )?(?:plans|tiers|packages)\\s*[:-]\\s*(.+)$`),
    "prices: $1",
  ],
  [
    rx(
      `^(?:put|write|say|add|include)(?: in)? something about (me|us|myself|ourselves|our \\p{L}+|the \\p{L}+) on (?:a|its|an extra|another|a separate) (?:own )?page(?: of its own)?$`,
    ),
    "add a page about $1",
  ],
  [rx(`^add (.+?) (?:below|underneath|under it|to it|down there|at the end)$`), "add $1"],
  [
    rx(
      `^(?:know|see|say|show|note|tell)(?: me| us)? (who|which (?:ones?|of them|\\p{L}+)) (still )?(hasn't|haven't|has not|have not|didn't|did not|isn't|aren't|has|have|is|are) (not )?(?:yet )?(\\p{L}+)(?: (?:it|them|theirs|this|that))?(?: yet)?(?: (?:this|for this) (?:week|month|year)| today| so far| right now| now| at the moment)?$`,
    ),
    "$1 $3 $4$5",
  ],
  [
    rx(
      `^(?:the |each |every |all )?([\\p{L}]+(?: [\\p{L}]+)?) (?:should |must |can )?(?:have|has|need|needs|get|gets) (?:an? |the |their )([\\p{L} ]{2,25}?)(?: field)?(?: which is| that is| like)? ?[:(] ?([^()]+,[^()]+)\\)?$`,
    ),
    "add a $2 field with $3 to the $1",
  ],
  [rx(`^(.{2,30}?),? (?:too|as well|also),? in ([\\p{L}]+)$`), "add $1 in $2"],
  [
    rx(
      `^(?:swap|exchange|change|switch|replace) (?:the )?(?:dollars?|euros?|pounds?|[$€£]|usd|eur|gbp)(?: signs?)? (?:for|to|with|into|by) (?:the )?(euros?|dollars?|pounds?|francs?|yen|rupees?|[$€£])(?: signs?)?$|^(?:the )?currency (?:in|should be|to|is|must be) (?:in )?(.+)$`,
    ),
    "use $1$2",
  ],
  [
    rx(
      `^(.*\\b(?:easier to read|bigger|larger|readable|simpler)\\b.*?) for (?:older|elderly|old|my|our|the) (?:people|folks|eyes|kids|children|toddlers|ladies|gr\\p{L}+|mother|father|parents|customers|users|seniors|members)$`,
    ),
    "$1",
  ],
  [rx(`^make (?:the |all )?(?:text|letters|writing|words|everything) (?:easier|better) to read$`), "bigger text"],
  [
    rx(
      `^((?!(?:add|remove|show|make|hide|delete|put|sort|group|use|create|set|rename|mark|change|keep|filter|move|note|include|have|give|let|calculate|count|list|all|only|one|more|less|bigger|longer|\\d)\\b)(?!.*\\b(?:should|must|needs?|has|have|is|are|ask|to|can|could)\\b)(?:an? |the )?(?:[\\p{L}-]+ ){1,3}(?:list|log|diary|journal|checklist|schedule|history)) for (?:the |all |all the |each |every )([\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "add $1 to the $2",
  ],
  [
    rx(
      `^(?!.*\\b(?:budget|limit|chart|graph|view|page|section|button)\\b)((?!(?:add|remove|show|make|hide|delete|put|sort|group|use|create|set|rename|mark|change|keep|filter|move|note|include|have|give|let|calculate|count|list|all|only|one|more|less|bigger|longer|\\d)\\b)(?!.*\\b(?:should|must|needs?|has|have|is|are|ask|to|can|could)\\b)(?:an? |the )?[\\p{L}][\\p{L} -]{2,30}?) for (?:the |all |all the |each |every )([\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "add $1 field to the $2",
  ],
  [
    rx(
      `^(?:the |all |our |my )?(?:everyone|everybody|they|people|all|each|users|customers|clients|guests|members|participants|volunteers|visitors|we|i|he|she)(?: (?:should|must|has to|have to|needs? to))?(?: also)? (?:get|gets|receive|receives) (?:an? |the )?((?:confirmation |reminder )?(?:e-?mails?|mails?|sms|text messages?|messages?|notifications?|reminders?)(?: .*)?)$`,
    ),
    "send $1",
  ],
  [
    rx(
      `^(?:they|it|each|each one|each of them|all of them|every one)(?: all| each)? (?:also )?(?:needs?|should have|must have) (an? .+)$`,
    ),
    "add $1",
  ],
  [
    rx(
      `^(?:show |see |add |put |have )?(?:the |my )?([\\p{L} ]{2,25}?) (?:for|per|by|of) (?:each|every|the) ([\\p{L} ]{2,25}?) (?:in|as|on) (?:a|the) (?:bar |pie |line )?(?:chart|graph|diagram)$`,
    ),
    "add a chart of $1 by $2",
  ],
  [
    rx(
      `^(the |my |our )([\\p{L} ]{3,30}?) (?:should|must|has to) (?:be|come) (?:the )?(?:(?:very )?first(?: thing)?|on top|at the top)(?: (?:that )?(?:i|we|you|people|visitors|they|everyone) sees?)?$`,
    ),
    "put $1$2 at the top",
  ],
  [rx(`^(?:rate|review|score) (?:the |my |our |each |every )?([\\p{L}]+)$`), "add a rating to the $1"],
  [
    rx(
      `^((?:who|when|where|what|how|which|whose) .{3,50}?) (?:should|must|needs to|has to|could) (?:also )?be (?:noted|there|visible|recorded|shown|kept|written down|in there|clear|seen|mentioned|listed)(?: too)?$`,
    ),
    "note $1",
  ],
  [rx(`^(?:let me know|know|note|add|show|see|say) (since|until|till|from) when$`), "add a $1 date"],
  [
    rx(
      `^(?:make )?(?:the )?(?:(?:bigger|larger|huge) (?:digits|numbers|figures|clock|timer|buttons?|display)|(?:digits|numbers|figures|clock|timer|buttons?|display) (?:should be |much |a bit )*(?:bigger|larger|huge))(?: for (?:my |our )?\\p{L}+)?$`,
    ),
    "bigger text",
  ],
  [
    rx(
      `^(?:split|separate|divide|arrange|organi[sz]e|structure|cluster)(?: (?:it|them|everything|all|the list))?(?: up)? by ([\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "group by $1",
  ],
  [
    rx(
      `^(status|stage|state|priority|type|kind|category|size|condition|mood|level|difficulty)(?: like| such as|,)? (?!options|choices|should|must|can|is|are|to)([^,:]{2,25}(?:, [^,:]{2,25})+)$`,
    ),
    "$1: $2",
  ],
  [
    rx(
      `^(?:the |our |my )?((?:\\p{L}+ )?form) (?:also )?(?:needs|lacks|is missing|is lacking) (?:an? |the |their )?(.+)$`,
    ),
    "add $2 to the $1",
  ],
  [
    rx(
      `^(?:calculate |add |work out |charge |show |count |with |it's |we get |i get )*[$€£]?(\\d+(?:\\.\\d+)?)(?: ?(?:euros?|dollars?|pounds?|[€$£]))? (?:per|for each|for every|each|an?) (km|kilomet(?:re|er)|mile|hour|day|night|kg|kilo|lit(?:re|er)|piece|item|page)s?$`,
    ),
    "amount = $2 * $1",
  ],
  [
    rx(
      `^(?:add|let (?:people|visitors|customers|guests|them|clients|users|me|us) (?:also )?(?:pick|choose|enter|select|say|give|add|leave|write|tell)) (.+?) (?:when (?:they|people|you|customers|guests) (?:sign up|book|register|order|reserve|apply)|when (?:signing up|booking|registering|ordering)|(?:at|on|during|with) (?:the )?(?:sign-?up|registration|booking|order|checkout))$`,
    ),
    "add $1 to the form",
  ],
  [
    rx(
      `^(?:the )?(?:registration|booking|order|sign-?up|contact|rsvp|enquiry|reservation|application)(?: form)? (?:should|must|needs to|has to|could) (?:also )?(?:ask(?: people| them)?(?: for| about)?|have|include|contain|collect) (?:also )?(?:the |their |an? )?(.+?)(?: (S, M.*|[^ ,]+(?:, [^ ,]+)+))?$`,
    ),
    "add $1 ($2) to the form",
  ],
  [
    rx(
      `^(?:mark|tick(?: off)?|flag|check(?: off)?|set) (?:the |my |all |some |single |an? )?(?!it |them |what)[\\p{L}]+(?: [\\p{L}]+)? as (?:an? |my |being |already )?(?!the )([\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "add a $1 checkbox",
  ],
  [
    rx(
      `^(?:tick|check|cross)(?: off)? (?:each|every|the|my|finished|completed|done) (?!box)[\\p{L}]+(?: ones?| off| when (?:it's |it is )?done)?$`,
    ),
    "add a done checkbox",
  ],
  [
    rx(
      `^add (?:(?:\\d+|two|three|four|five|six|some|a few|these|several)(?: new| more| other)?|new|more) (?!fields|columns|options|tags|pages|sections|questions|cards|timers|words|plans|examples)([\\p{L}]+s): (.+)$`,
    ),
    "add $2 to the $1",
  ],
  // A list of what it can be.
  [
    rx(
      `^split (?:it |them |the (?!costs?|bills?|expenses?|money|spendings?|rent|payments?|debts?|price)\\p{L}+ )?(?:up )?between ([\\p{L} ]+?) and ([\\p{L} ]+?)$`,
    ),
    "split it into two lists, one for $1 and one for $2",
  ],
  [
    rx(
      `^(?:put|sort|group|divide|organi[sz]e|split|order|arrange) (?:the |my |our |all )?(?:\\p{L}+|them|it|everything) (?:in|into|by|under) (?:different |several |some |the |various )?(categories|groups|types|kinds|sections|classes)(?: like| such as| called| named|:|,| -)+ (.+)$`,
    ),
    "add category: $2",
  ],
  [
    rx(
      `^(?:i|we) (?:don't|do not) (?:want|like) (?:to (?:type|enter|write)(?: in)?(?: out)? (?:the |an? )?([\\p{L} ]{2,25}?)|(?:the |an? )?([\\p{L} ]{2,25}?) to be (?:typed|entered|written|filled)(?: in| out)?)(?: (?:every|each) time| again(?: and again)?| by hand| over and over(?: again)?)+$`,
    ),
    "pick the $1$2 from a list",
  ],
  [
    rx(
      `^(?:use |show |have |i want |make )?(?:the |my )?([\\p{L}]{3,20}) (?:with|as|in|by) (?:smileys?|smilies|emojis?|faces|smiley faces)$`,
    ),
    "make the $1 a choice of 😀, 🙂, 😐, 🙁",
  ],
  [
    rx(
      `^(.*\\b)(?:some(?:one|body) responsible|someone in charge|somebody in charge|a responsible person|responsible person)$`,
    ),
    "$1a person responsible",
  ],
  [rx(`^(.*\\b)(move|check|sign|log|drop|pick) (in|out|off|up) (date|day|time)(\\b.*)$`), "$1$2-$3 $4$5"],
  [
    rx(
      `^(?:add |show |draw )?(?:me )?an? (line|curve|graph|diagram|plot)(?: chart)? (?:showing|that shows|of|for|with)(?: me)? (?:the |my |our )?(.+)$`,
    ),
    "add a line chart of $2",
  ],
  [
    rx(
      `^clear (?:everything|all|the (?:ones|items|things|tasks)|what)(?: (?:that's|that is|that are|which is|which are|i|i've|is|are))? ?(?:already )?(?:bought|done|finished|completed|ticked(?: off)?|checked(?: off)?|packed|paid|got)(?: (?:with one click|at once|in one go|with a button))*$`,
    ),
    "add a clear done button",
  ],
  [
    rx(
      `^(?:(?:make|show|mark|turn|paint|colou?r) (?:it|them|the (?:row|item|number|stock)s?) )?(?:in )?(?:red|orange|bold|highlighted|yellow) (?:when|if|once) (?:there(?:'s| is| are)|it(?:'s| is)|they(?:'re| are)|(?:the )?(?:stock|quantity|number) (?:is|gets|goes|falls)|we have|i have)(?: only)? (?:less than|fewer than|below|under) (\\d+)(?: left| in stock| of them)?$`,
    ),
    "highlight items when the stock is below $1",
  ],
  [
    rx(
      `^((?!add|remove|show|make|hide|delete)[\\p{L}][\\p{L} -]{2,30}?) for (?:each|every) (?:one|of them|single one)$|^((?!add|remove|show|make|hide|delete)[\\p{L}][\\p{L} -]{2,30}?) for (?:each|everyone|everybody|all of them)$`,
    ),
    "add $1$2",
  ],
  // What is out of sight, missing or to go in.
  [
    rx(
      `^(?:the |all )?([\\p{L} ]{3,30}?) (?:should|must|need to|have to|ought to|can|could) (?:be hidden|disappear|vanish|go away|not be (?:shown|seen|visible)|be out of sight|not show(?: up)?|no longer (?:show|be shown))(?: (?:by default|automatically|from the list))?$`,
    ),
    "hide the $1",
  ],
  [
    rx(
      `^(?:the )?"?([\\p{L}][\\p{L} &-]{1,25}?)"? (?:is|are) (?:still )?missing (?:in|from|among|as one of|under) (?:the |my |our )?([\\p{L} ]{3,20})$`,
    ),
    "add $1 to the $2",
  ],
  [
    rx(
      `^(?:the |my |our )?([\\p{L}]{3,20}(?: [\\p{L}]{3,20})?) (?:should|must|has to|have to|needs? to|could|can|ought to) (?:also )?(?:go|be|come|fit|belong|stand|appear)(?: noted| kept| stored)? (?:in(?:to|side)? (?:there|it|here|the (?:app|list))|on (?:there|it|the list)|there)(?: too| as well)?$`,
    ),
    "add $1",
  ],
  [
    rx(
      `^(?:highlight|mark|warn(?: me| us)?|tell(?: me| us)?|show(?: me| us)?|flag|notice|see)?(?: it| me)?(?: when| if| that) (?:we|i) (?:spend|are|go|am)(?: spending)? (?:more than|over|above) ([$€£]?\\d[\\d.,]*)(?: (?:euros?|dollars?|pounds))? (?:a|per|each|every|in a|in one) (month|week|year|day)$`,
    ),
    "add a $2ly limit of $1",
  ],
  [
    rx(
      `^(?:some|several|many|two|a few|different|multiple) [\\p{L}]+ (?:can |may )?(?:belong to|have|share|are (?:of|from)|come from|go to) (?:the same|one|a single) ([\\p{L}]+)$`,
    ),
    "pick the $1 from a list",
  ],
  [
    rx(
      `^(sold|available|open|closed|paid|unpaid|new|used|rented|free|taken|booked|active|inactive|draft|published|bought|owned|lent|unread|reserved|in stock|planned|cancelled) or (sold|available|open|closed|paid|unpaid|new|used|rented|free|taken|booked|active|inactive|draft|published|bought|owned|lent|unread|reserved|sold out|done|cancelled)$`,
    ),
    "add a status ($1, $2)",
  ],
  [
    rx(
      `^(?:add |make it |use )?an? (?:one|single)[- ]?page(?:r)?(?: site| website| app)?$|^(?:it should )?(?:all )?be (?:on )?(?:one|a single) page$`,
    ),
    "everything on one page",
  ],
  [rx(`^(slower|faster|quicker|harder|easier|longer|shorter)$`), "make it $1"],
  [
    rx(
      `^play (?:with|against|as) (?:two|2|(?:a|my|another) (?:friend|person|player|sister|brother|wife|husband|son|daughter|kid|child)|each other|somebody|someone(?: else)?)$`,
    ),
    "two players",
  ],
  [
    rx(`^(?:most expensive|highest|priciest|dearest)(?: ones?| \\p{L}+s)? (?:at the (?:bottom|end)|last)$`),
    "sort by price, lowest first",
  ],
  [rx(`^(?:cheapest|lowest)(?: ones?| \\p{L}+s)? (?:at the (?:bottom|end)|last)$`), "sort by price, highest first"],
  [rx(`^(?:newest|latest)(?: ones?| \\p{L}+s)? (?:at the (?:bottom|end)|last)$`), "oldest first"],
  [rx(`^(?:oldest|earliest)(?: ones?| \\p{L}+s)? (?:at the (?:bottom|end)|last)$`), "newest first"],
  [
    rx(
      `^(?:everything |all |the (?:orders?|ones?|things|tasks|entries|items|[\\p{L}]+s) )?(?:(?:for|of|from|due) )?(?:today|today's [\\p{L}]+|what(?:'s| is) (?:next|due next|due|coming up)|the next ones?|upcoming ones?)(?: should| must)?(?: (?:come|be|stand|go))? (?:first|on top|at the top)$`,
    ),
    "sort by date, earliest first",
  ],
];

function rx(source: string): RegExp {
  return new RegExp(source, "iu");
}
