/** Those who would do it in the app: whoever uses it. */
const ANYBODY = "(?:i|we|you|one|users?|people)";
export const GOOD =
  "(?:nice|great|good|cool|helpful|handy|lovely|useful|amazing|awesome|perfect|better|best|ideal|practical|convenient|fun|sweet|super|brilliant|fantastic|cute|sweet|neat|wonderful|welcome|appreciated|lovely|smart|motivating|encouraging|interesting|beautiful)";
const VERY = "(?:(?:really|very|so|super|quite|even|pretty|also|actually|just|probably|maybe|much|certainly) )*";
const ALSO = "(?:(?:also|please|maybe|perhaps|possibly|just|really|kindly|only|at least|somehow|rather|quickly) )*";
/** What can be done with something that is to be kept: each asks for a place for it. */
const KEEPS =
  "(?:put(?= (?:the|an?|my|our|its|their) (?:(?!in|on|at|above|below|first|last|before|after|next|under)\\p{L}+ ?){1,7}$)|enter|write down|note down|note|put in|jot down|record|store|save|type in|fill in|specify|state|remember|attach|upload|write)";
const THING = "(?=(?:an?|the|my|our|their|his|her|its|some|more|different|several|multiple|\\d+|two|three|four) )";
const ASKING = "(?=(?:when|if|whether|who|whom|whose|how|which|where|what|why)\\b)";

const ADJECTIVE =
  "(?:confusing|dark|bright|small|tiny|big|huge|large|long|short|ugly|boring|dull|plain|messy|cluttered|crowded|hard to (?:read|see|find|use|follow)|difficult to (?:read|see|find|use|follow)|unclear|complicated|annoying|wrong|weird|odd|strange|empty|pale|loud|childish|serious|slow|narrow|wide|cramped|cold|grey|gray|bland|old|basic|much|many|few|high|low|early|late|in the wrong order|upside down|all over the place|mixed up|a mess)";

/** The frames in which people put what they ask for, and what stands for them in a plain request; all that fit are taken off. */
export const REQUEST_FRAMES: readonly (readonly [RegExp, string])[] = [
  // What is only said before it.
  [
    /^(?:(?:hey|hi|hello|ok|okay|oh|ah|well|alright|and|also|plus|btw|by the way|hm+|yeah|yep|yes|great|cool|nice|thanks|thank you|sorry|please|pls|maybe|perhaps|lastly|additionally|besides|ideally|honestly|i guess|i think|i feel(?: like)?|i believe|i suppose|in my opinion|if possible|if you can|quick(?: question| one| thing)?|(?:one|another|a|last|just one)(?: more| last| small| little| other| quick)* (?:thing|request|wish|question|idea)|now that i think (?:of|about) it|for (?:the|this) app)[\s,:;!–-]+)+(?=\p{L})(?!(?:should|must|is|are|or|and)\b)/iu,
    "",
  ],
  // "it's a bit dark, make it lighter": why it is wanted is said in front.
  [
    rx(
      `^(?:it|this|that|the [\\p{L}' ]{2,30}|everything|all|there|they)(?:'s| is| are| look(?:s|ed)?| feels?| seems?|'re| was| were) (?:all |just |still )*(?:a (?:little )?bit |a little |slightly |quite |rather |really |very |so |way |far |much |pretty |too )*${ADJECTIVE}(?: for (?:me|us|my taste|the \\p{L}+))?(?: (?:right )?now)?(?:,? (?:so|and|but)|[,.;:!]| -| –)+ (?:please |can you |could you |i'd |maybe |just |rather |so )*(?=(?:make|show|use|put|change|sort|order|hide|remove|add|move|give|have|turn|set|let|split|group|rename|call|try|start|warmer|cooler|darker|lighter|brighter|bigger|smaller|larger|more|less|something|another|softer|bolder)\\b)`,
    ),
    "",
  ],
  [
    rx(
      `^(?:the )?(?:\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?)?|it|that|this|(?:the )?[\\p{L} ]{2,20}) (?:is|are)(?: (?:way|far|a bit|much))? too (?:short|long|little|few|many|much|fast|slow|high|low)[,.;]+ (?:i(?:'d)? (?:prefer|want|like|need|would like|would prefer|rather have)|make (?:it|that)|rather|better|use|give me|let's (?:do|say|have)|should be|please) (\\d+) (min(?:ute)?s?|sec(?:ond)?s?|hours?)$`,
    ),
    "make it $1 $2",
  ],
  [
    rx(
      `^(?:the )?(?:\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?)?|it|that|this|(?:the )?[\\p{L} ]{2,20}) (?:is|are)(?: (?:way|far|a bit|much))? too (?:short|long)[,.;]+ (?:i(?:'d)? (?:prefer|want|like|need|would like|would prefer|rather have)|make (?:it|that)|rather|better|use|give me|let's (?:do|say|have)|should be|please) (\\d+)$`,
    ),
    "make it $1 minutes",
  ],
  [
    rx(
      `^(?:the )?(?:\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?)?|it|that|this|(?:the )?[\\p{L} ]{2,20}) (?:is|are)(?: (?:way|far|a bit|much))? too (?:little|few|many|much|high|low)[,.;]+ (?:i(?:'d)? (?:prefer|want|like|need|would like|would prefer|rather have)|make (?:it|that)|rather|better|use|give me|let's (?:do|say|have)|should be|please) (\\d+)$`,
    ),
    "make it $1",
  ],
  // Why it is wanted, or what is asked of oneself, in front of the wish.
  [
    rx(
      `^(?:we|i|they|he|she|people|there|it|my \\p{L}+|our \\p{L}+|the \\p{L}+) [^,.;?!]{4,60}, so (?=(?:an?|the|please|can|could|i|we|add|it|there|make|show|put|let|maybe|one|some) )`,
    ),
    "",
  ],
  [
    rx(
      `^(?:what|where|how|when|which|who|why)[^.?!]{3,60}\\? (?=(?:i|we|please|can|could|add|let|maybe|would|make|show|put|there) ?(?:'d |'m |'ve )?)`,
    ),
    "",
  ],
  [
    rx(
      `^(?:(?:know|see|note|tell|say|track|record|add|show|choose|pick) )?(who|where|when|what|which \\p{L}+|how|whose) ([^,:?]{2,40}?)[:,] ((?:[\\p{L}][\\p{L} ]{0,25}, )*[\\p{L}][\\p{L} ]{0,25},? or [\\p{L}][\\p{L} ]{0,25})$`,
    ),
    "add $1 $2: $3",
  ],
  [
    rx(
      `^(?:can|could|may|might) (?:it|the app|this|that|they|the site|we) (?:also |maybe |please )*(?:have|get|include) `,
    ),
    "add ",
  ],
  [
    rx(
      `^((?:who|when|where) (?:\\p{L}+ed|paid|took|made|bought|sold|wrote|did|brought|gave|lent|saw|got|won|found|has|had|read|did) (?:it|them|this|what))$`,
    ),
    "note $1",
  ],
  [rx(`^(?:and |also )*((?:when|where|how often|how) to [^?,:]{2,60})$`), "note $1"],
  [
    rx(
      `^((?:what|how much|how many \\p{L}+|when|where|who|how often|how long|which \\p{L}+)) (i|we|they|he|she|people|(?:the|my|our) \\p{L}+) (?!can|could|should|would|will|do|does|have to|need|must|is|are|was|were|has|have)(\\p{L}+)( [^?]*)?$`,
    ),
    "note $1 $2 $3$4",
  ],
  [
    rx(
      `^how old (?:they|he|she|each(?: \\p{L}+)?|everyone|everybody|people|somebody|someone|the \\p{L}+)(?:'s|'re|'ll be| is| are| will be| turns?| gets?| becomes?)(?: (?:then|now|this year|turning|getting))*$`,
    ),
    "add the age",
  ],
  [
    rx(
      `^what(?:'s| is) (?:the |my |our )?(?:whole |entire |complete |total )?(?:collection|list|everything|all of (?:it|them)|it all|stuff|inventory|stock|lot)(?: all)? worth(?: in total| altogether)?\\??$`,
    ),
    "show the total value",
  ],
  [
    rx(
      `^(?:i|we) (?:keep forgetting|always forget|often forget|forget|never remember|can't remember|can never remember) (.+?),? (?:so |and )?(?:there should be|i need|we need|please add|add|can you add|i'd like|put in|note)(?: (?:an? )?(?:field|place|spot|box|column|line|somewhere)| that| it| this| somewhere)(?: (?:for|to (?:put|note|write)) (?:that|it|this|them))?$`,
    ),
    "add $1",
  ],
  [
    rx(
      `^((?:who|when|where) (?:\\p{L}+ed|paid|took|made|bought|sold|wrote|did|brought|gave|lent|saw|got|won|found) (?:it|them|this))((?: and|,) [^?]+)$`,
    ),
    "add $1$2",
  ],
  [
    rx(
      `^(?:the |my |our )?((?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) (?:would be|is|are) (?:also |very |really |quite |so )*(?:important|necessary|essential|needed|required too)(?: too| as well| for (?:me|us))?$`,
    ),
    "add the $1",
  ],
  [rx(`^(?:can|could|may|might|should) there (?:also |maybe |please )*be (?=\\p{L})`), "add "],
  // Questions for it.
  [rx(`^(?:would|do) you mind (?=\\p{L}+ing\\b)`), ""],
  [rx(`^(?:can|could|would|will) (?:you|u|we|i) ${ALSO}(?=(?:have|get) ${THING})(?:have|get) `), "add "],
  [
    rx(
      `^(?:can|could|would|will) (?:you|u) ${ALSO}(?:be able to |be so kind (?:as )?to |manage to |help me )?(?=\\p{L})`,
    ),
    "",
  ],
  [
    rx(
      `^(?:(?:would|is|might) (?:it|there|that)(?: also| perhaps| maybe)?(?: be)?|(?:do|does) (?:we|you|it) have) ${ALSO}(?:at all )?(?:possible|doable|feasible|able|(?:a|any|some) (?:way|option|possibility|chance)|an option|ok|okay)(?: for (?:you|me|us))?(?: to| that ${ANYBODY} (?:can|could)| ${ANYBODY} (?:can|could)) ${ALSO}(?=\\p{L})`,
    ),
    "",
  ],
  [rx(`^any (?:chance|way|possibility) (?:of|to|(?:that )?${ANYBODY} (?:can|could|might)) ${ALSO}(?=\\p{L})`), ""],
  [
    rx(
      `^(?:do you think|i wonder|i was wondering|i'm wondering|wondering|i'd ask|may i ask)(?: if| whether)? (?:it's possible to|it is possible to|(?:you|we|i) (?:can|could|might|would)) ${ALSO}(?=\\p{L})`,
    ),
    "",
  ],
  [
    rx(
      `^(?:why (?:not|don't (?:you|we)|do not (?:you|we))|what if (?:you|we)|how about (?:you|we|if you|if we)) (?=\\p{L})`,
    ),
    "",
  ],
  [
    rx(
      `^(?:how about|what about|why not|maybe try|try|consider|i suggest|i'd suggest|i would suggest|i'm thinking of|i was thinking of|i am thinking of) (?=\\p{L}+ing\\b)`,
    ),
    "",
  ],
  [rx(`^why (?:can't|cannot|can not|couldn't) ${ANYBODY} ${ALSO}(?=\\p{L})`), "let me "],
  [
    rx(
      `^(?:why (?:is|are) there (?:still )?no|why (?:isn't|aren't|is not|are not) there (?:an?|any)|why (?:doesn't|does not|don't) (?:it|they|the app|the list|the site) have (?:an?|any)|why (?:does|has) (?:it|the app)(?: have| got)? no|shouldn't (?:there be|it have)) (?=\\p{L})`,
    ),
    "add a ",
  ],
  // It would be nice.
  [
    rx(
      `^(?:(?:(?:it|that|this)(?:'d| would| might| could)|would|might|could|i'd think it would) ${VERY}be|(?:it|that)(?:'s| is)) ${VERY}(?:an? )?${GOOD}(?: (?:idea|thing|feature|addition|option))?(?: for (?:me|us|everyone))? (?:if|when) `,
    ),
    "if ",
  ],
  [
    rx(
      `^(?:(?:it|that|this)(?:'d| would| might| could)|would|might|could) ${VERY}be ${VERY}(?:an? )?${GOOD}(?: (?:idea|thing|feature|addition|option))?(?: for (?:me|us|everyone))? to `,
    ),
    "",
  ],
  [rx(`^(?:i|we)(?:'d| would) (?:really |also |much )?(?:like|love|appreciate|prefer|want) it if `), "if "],
  [
    rx(`^i (?:wish|hope|was hoping|'m hoping)(?: that)? (?=(?:i|we|you|it|there|the|they|people|users|my|our) )`),
    "if ",
  ],
  [rx(`^i (?:was hoping|hope|'m hoping|am hoping|wish) (?:for|to) `), "i want to "],
  [
    rx(`^if (?:only )?${ANYBODY}(?:'d)? (?:can|could|would be able to|was able to|were able to|might) (?:also )?`),
    "let me ",
  ],
  [
    rx(
      `^if (?:you|we|i) (?:can|could|would) (?:also )?(?=(?:add|make|change|remove|rename|move|put|show|use|turn|sort)\\b)`,
    ),
    "",
  ],
  [
    rx(
      `^if (?:it|there|we|i|they|the app|the list)(?: also)? (?:had|was|were|has|have|would have|would be|is|could be)(?: also)? (?=(?:an?|some|more|two|three|also)\\b)`,
    ),
    "add ",
  ],
  [
    rx(`^if (?:it|the app|the list|they)(?: also)? (?:would |could )?(?:also )?(?:showed|shows?|displayed?|displays) `),
    "show ",
  ],
  [
    rx(`^if ((?:the|my|our|all|each|every) [^,]{2,40}?) (?:was|were|is|are|would be|could be) (?=\\p{L})`),
    "$1 should be ",
  ],
  [
    rx(`^if ((?:the|my|our|all|each|every) [^,]{2,40}?) (?:had|have|has|would have|could have) (?=\\p{L})`),
    "$1 should have ",
  ],
  [
    rx(
      `^if ((?:the |my |our )?[^,]{2,30}?) (?:came|comes|would come|stood|stands|went) (?=first|last|at|on|above|below)`,
    ),
    "$1 should come ",
  ],
  [rx(`^if (?:it|this|the app|everything) (?:was|were|is|would be|could be|looked|would look) (?=\\p{L})`), "make it "],
  // Wishes.
  [
    rx(
      `^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|wish|prefer|expect|ask)(?: for)? (?:you |it |the app |this app )to ${ALSO}(?=be \\p{L})be (?!able\\b)`,
    ),
    "make it ",
  ],
  [
    rx(
      `^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|prefer|expect|ask) (?:you |it |the app |this app )(?:to|could|should) ${ALSO}(?!be\\b|have\\b)`,
    ),
    "",
  ],
  [rx(`^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|prefer|expect) (?:it|the app) to have `), "add "],
  [
    rx(
      `^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|prefer) ((?:the|my|our|all|each|every|these|those) [^,]{2,40}?) to (?=(?:be|have|come|go|stand|appear|look)\\b)`,
    ),
    "$1 should ",
  ],
  // A button for something, and a field beside it.
  [
    rx(
      `^(?:(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|have)|add) an? button to ([^,]{3,40}), and ((?:an?|the) [^,]{3,40})$`,
    ),
    "add a button to $1. Add $2",
  ],
  [
    rx(
      `^(?:(?:(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|wish)(?: ${ALSO}?to)?|${ANYBODY} (?:should|must|need to|needs to|ought to|have to)) ${ALSO}be able to(?! (?:vote|comment|chat|like|register|sign up|log ?in|upload|share|book|order|pay|buy|message|subscribe)\\b)|it (?:should|must|has to|needs to) ${ALSO}be possible(?: for (?:me|us|you|users|people))? to|there (?:should|must|has to|needs to) be (?:a |an |some )(?:way|option|possibility|chance|place)(?: for (?:me|us|you|users|people))? to|(?:give|offer|get)(?: me| us| people| users)? (?:a |an |the |some )(?:way|option|possibility|chance|ability|place) to|(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|have)(?: to have)? (?:(?:a |an |the |some )(?:way|option|possibility|chance|ability|place|spot|button)|somewhere|something) (?:to|where (?:i|we|you) can)|make it (?:possible|so that|so|such that)(?: for (?:me|us|users|people))?(?: to| (?:i|we|you|users|people) can)|(?:allow|enable|permit) (?:me|us|users|people|one)? ?to|somewhere to|a (?:way|place) to) ${ALSO}`,
    ),
    "let me ",
  ],
  [
    rx(
      `^(?:(?:but |sadly |unfortunately )?(?:i|we|you|one) (?:can't|cannot|can not|am unable to|'m unable to|couldn't|am not able to|'m not able to|have no (?:way|option|place) to|don't see (?:how|where|a way) to|do not see (?:how|where|a way) to|don't know (?:how|where) to|don't find (?:how|where|a way) to)|there(?:'s| is| seems to be|'s currently| is currently) (?:still )?no (?:way|option|possibility|place|button|chance|spot|room) (?:for (?:me|us) )?(?:to|where (?:i|we) can)|there(?:'s| is) nowhere to|(?:it|the app) (?:doesn't|does not|won't|will not) (?:let|allow) (?:me|us|you)(?: to)?|no (?:way|option|place) to|i need to) (?:also |even |currently |still )?(?!(?:work|open|load|see anything|find anything|use it)\\b)`,
    ),
    "let me ",
  ],
  [
    rx(
      `^(?:(?:i|we)(?:'d| would)? ${ALSO}(?:rather|prefer(?: to)?|like better)|rather)(?: have| use| get| see| go with)? (?=(?:an? |the )?(?:euros?|dollars?|pounds|€|\\$|£|kg|lbs?|pounds|km|miles|celsius|fahrenheit)\\b)`,
    ),
    "use ",
  ],
  [
    rx(`^(?:i|we)(?:'d| would)? ${ALSO}(?:rather|prefer(?: to)?)(?: have| see| get)? (?=\\p{L})(?!(?:not|no|to)\\b)`),
    "i want ",
  ],
  [
    rx(
      `^(?:i|we)(?:'d| would|'ll)? ${ALSO}(?:like|love|want|wish|prefer)(?: ${ALSO}?to) ${ALSO}(?!be\\b)(?!${KEEPS}\\b)(?!(?:keep|track|log|know|tell|say|put|mark|have|see|get|read|list)\\b)`,
    ),
    "",
  ],
  [
    rx(
      `^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|wish|prefer)(?: ${ALSO}?to)? (?:have|get|see)(?: also)? (?=(?:an?|some|another|one|more) )`,
    ),
    "add ",
  ],
  [rx(`^(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|wish|prefer) (?=(?:an?|some|another|one|more) )`), "add "],
  [
    rx(
      `^(?:you|we) (?:should|could|can|might|may want to|must|need to|have to) ${ALSO}(?=(?:add|make|change|remove|rename|move|put|show|use|turn|sort|give|hide|group|call|include|drop)\\b)`,
    ),
    "",
  ],
  [rx(`^(?:feel free to|let's|lets|let us|go ahead and|time to|be so kind (?:as )?to|make sure (?:to|that you)) `), ""],
  // It should, it lacks.
  [
    rx(
      `^(?:it|the (?:app|list|site|page|website)|this(?: app| site)?|there) (?:should|must|has to|needs to|ought to) ${ALSO}(?:have|include|contain|offer|provide|get|be(?= (?:an?|some|another) (?!bit|little)\\p{L}+(?: \\p{L}+)?$)) (?=(?:an?|some|another|one|more|the|my|our) )(?!(?:an? )?(?:own|different|bit|little|look)\\b)`,
    ),
    "add ",
  ],
  [
    rx(
      `^(?:it|the (?:app|list|site|page|website)) (?:should|must|has to|needs to|ought to) ${ALSO}(?=(?:show|sort|group|filter|mark|highlight|use|ask|hide|start|open|begin|count|add up|calculate)\\b)`,
    ),
    "",
  ],
  [
    rx(
      `^(?:it|the (?:app|site|page|website)|this|we|i|you) (?:could (?:really |also )?(?:use|do with)|(?:still )?(?:lacks?|misses|is lacking|is missing|'s missing)|(?:really |still |also )?needs) (?=(?:an?|some|another|more) )`,
    ),
    "add ",
  ],
  [rx(`^could (?:really |also )?(?:use|do with) (?=(?:an?|some|another|more) )`), "add "],
  [
    rx(
      `^((?:an? |another |some )(?:\\p{L}+ ){0,4}\\p{L}+) (?:would|might|could) (?:also |really |be )*${VERY}${GOOD}(?: to have| too| as well)?$`,
    ),
    "add $1",
  ],
  [
    rx(
      `^(?:there(?:'s| is| are)|i see|i find|it has|it's got|we have) (?:still |currently )?no (?!(?:need|use|reason|point|way|option|place|room|space|space|box|field|column|button|one)\\b)(?=\\p{L})`,
    ),
    "add a ",
  ],
  [
    rx(
      `^(?:there (?:isn't|aren't|is not|are not)|(?:i|we) (?:don't|do not|can't|cannot) (?:see|find|have)) (?:yet |still )?(?:an?|any) (?=\\p{L})`,
    ),
    "add a ",
  ],
  [rx(`^(?:don't forget|do not forget|remember)(?: to (?:add|include|put in))? (?=(?:the|an?|my|our) )`), "add "],
  [rx(`^(?:have|get) (?=(?:an?|some|another|one more) )`), "add "],
  [
    rx(
      `^add (?:an? |some )?(?:spot|place|space|room|box|area|slot|somewhere|line) (?:for|to (?:put|keep|store|note|enter|write(?: down)?|add|save)) (?:(?:the|my|our|an?|some) )?(?=\\p{L})`,
    ),
    "add ",
  ],
  [
    rx(
      `^(?:i|we)(?:'d| would)? (?:also )?(?:want|need|like|love|prefer) ((?:the|my|our) [\\p{L}' ]{2,30}?) (before|after|above|below|under|underneath|next to|behind|at the top|at the bottom|on top|first|last)\\b`,
    ),
    "put $1 $2",
  ],
  [rx(`^let (?:me|us|you) (?:tell|say|know|find out|see) (which [\\p{L} ]+? (?:are|is|have|has|still)\\b)`), "show $1"],
  [
    rx(
      `^(?:(?:i|we)(?:'d| would)? ${ALSO}(?:like|love|want|need|wish|prefer) to ${ALSO})?see (?=(?:the|my|our|how|what|all|everything|each|every|it|them|total|average)\\b)`,
    ),
    "show ",
  ],
  [
    rx(
      `^(?:let (?:me|us|people) )?(?:give|award|assign)(?: (?:it|them|each(?: \\p{L}+)?|some))? (?:stars|a rating|ratings|marks|a score)$`,
    ),
    "add a rating",
  ],
  // What is done in it by whoever uses it.
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?:see|view|look at|have a look at|get an overview of|have an overview of|display|show) (?=\\p{L})`,
    ),
    "show ",
  ],
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?:say|tell|know|track|log|keep|set|${KEEPS.slice(3, -1)}|put|keep track of|mark|see)(?: down| in)? ${ASKING}`,
    ),
    "note ",
  ],
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?:${KEEPS.slice(3, -1)}|set|say|keep|log|choose|pick|select|give(?: it| them| each(?: one)?)?)(?: down| in)? ${THING}(?!.*\\b(?:from|out of) (?:a|the|my) )`,
    ),
    "add ",
  ],
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?:mark|star|flag|have|save|choose|pick|set|keep|collect)(?: (?:the|my|some|our))? (favou?rite)s?(?: ones)?(?: \\p{L}+)?$`,
    ),
    "add a $1 checkbox",
  ],
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?:mark|flag|tag|label|tick|check)(?: (?:them|it|one|some|each|things|items|the \\p{L}+|my \\p{L}+|an? \\p{L}+|\\p{L}+s))?(?: off)? as (?:an? |my |being |already )?(\\p{L}+(?: \\p{L}+)?)$`,
    ),
    "add a $1 checkbox",
  ],
  [
    rx(
      `^let (?:me|us|you|users?|people) ${ALSO}(?=(?:sort|filter|group|search|export|import|print|undo|drag|rename|add|make|change|remove|move|show|use|play|reset|rearrange|reorder)\\b)`,
    ),
    "",
  ],
];

function rx(source: string): RegExp {
  return new RegExp(source, "iu");
}
