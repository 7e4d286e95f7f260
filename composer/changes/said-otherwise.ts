import { PARTS_SAID } from "./said-in-parts.ts";
import { APPS_SAID } from "./said-of-apps.ts";
import { FIELDS_SAID } from "./said-of-fields.ts";

/** What does not name a part by itself, though a noun could stand there. */
const NO_PART = "(?!(?:it|that|this|them|those|these|to|anything|something|everything|nothing|all|one|ones|you|me)\\b)";
const PART = `${NO_PART}([\\p{L}][\\p{L}\\p{N}' -]{1,40}?)`;
const ARTICLE = "(?:(?:the|an?|any|some|my|our|your|its|those|these)\\s+)?";
const WE = "(?:i|we|you|they)";

/** The parts of a page and an app that say words, and keep no fields: "the button should say …". */
const SPEAKING =
  "(?!(?:\\p{L}+ )?(?:button|headline|heading|title|hero|banner|page|site|website|app|text|it|this|that|menu|header|footer)\\b)";
const QUESTION = "(?:when|if|whether|who|how|which|where|what)";

/**
 * How people say in their own words what readers know in few: what is to go, what is missing, what they want to note.
 * Each makes of a clause another one; the first that fits counts.
 */
const WORDINGS: readonly [RegExp, string | ((...groups: string[]) => string)][] = [
  // What is to go.
  [
    pattern(
      `^(?:scrap|ditch|lose|bin|chuck(?: out)?|leave (?:out|off)|take off|kill|dump|omit|strip out|cut out|throw out|do away with|drop(?![ -]?(?:ins?|offs?)\\b)) ${ARTICLE}(\\S.*)$`,
    ),
    "remove the $1",
  ],
  [
    pattern(
      `^(?:${WE} )?(?:(?:have|see|'ve got|got) )?(?:no (?:real )?(?:use|need|reason) for|(?:never|didn't|did not|don't|do not) (?:ask(?:ed)?|mention(?:ed)?|order(?:ed)?) (?:for )?|(?:never|didn't|did not) (?:want(?:ed)?|need(?:ed)?) )\\s*${ARTICLE}${PART}(?: at all| in there| there| here)?$`,
    ),
    "remove the $1",
  ],
  [
    pattern(
      `^${ARTICLE}${PART} (?:can (?:go|come out|be (?:removed|dropped|deleted|left out|taken out|scrapped))|has to go|have to go|must go|should go|should not be there|shouldn't be there|(?:is|are) (?:useless|pointless|unnecessary|superfluous|rubbish|not for us|no use))(?: away| too| completely)?$`,
    ),
    "remove the $1",
  ],
  [pattern(`^(?:take|leave|cut|get|throw|kick) (?:the|my|our) ${PART} (?:out|off|away)$`), "remove the $1"],
  // What is missing.
  [
    pattern(
      `^you(?:'ve| have)? ?(?:not|haven't|have not|didn't|did not|forgot to|forgotten to) (?:put|add(?:ed)?|ask(?:ed)?(?: for)?|includ(?:e|ed)|got|mention(?:ed)?|said?|say)(?: in)? (${QUESTION}\\b.+)$`,
    ),
    "note $1",
  ],
  [
    pattern(
      `^you(?:'ve| have)? ?(?:not|haven't|have not|didn't|did not|forgot to|forgotten to) (?:put|add(?:ed)?|ask(?:ed)?(?: for)?|includ(?:e|ed)|got)(?: in)? ${ARTICLE}${PART}(?: in| anywhere)?$`,
    ),
    "add the $1",
  ],
  [
    pattern(`^(?:also )?(?:say|put|mention|include|note down|write down) (${QUESTION}\\b(?! (?:is|are|should)\\b).+)$`),
    "note $1",
  ],
  [
    pattern(
      `^(?:there(?:'s| is| are) (?:nowhere|no (?:place|room|field|box|space|column|way|option)|no) (?:to (?:put|enter|write|note|store|say|add|record|keep)|for)|(?:${WE} )?(?:(?:can't|cannot|don't) (?:find|see)(?: anywhere)?(?: to put| a place for)?|(?:'ve |have )?(?:forgot|forgotten|missed|left out)(?: to (?:add|put in|include))?|(?:am |are |'m |'re )?missing)|(?:it|the (?:app|list|form))(?: (?:is missing|lacks|doesn't have|does not have|has no|hasn't got|should have had)|'s missing)|missing(?: is)?|what about|how about|don't forget) ${ARTICLE}${PART}(?: anywhere| yet)?$`,
    ),
    "add the $1",
  ],
  [pattern(`^${ARTICLE}${PART} (?:is|are) (?:still )?missing$`), "add the $1"],
  [
    pattern(
      `^(?:everyone|everybody|each(?: one| person| of them)?|every (?:one|person)|all of them|they all)(?: (?:should|must|needs? to|has to|have to|ought to))?(?: also)? (?:have|has|get|gets|needs?) (an? .+|their .+)$`,
    ),
    "add $1",
  ],
  // What is to be noted.
  [
    pattern(
      `^(?:${WE} )?(?:(?:also|really|still) )?(?:want|need|would like|'d like|have|wanted|should be able) (?:(?:also|you) )?to (?:be able to )?(?:also )?(?:say|know|tell|remember|put|note|write|record|enter|track|mark|see(?= (?:when|if|whether|where)))(?: (?:down|in))?(?: also)? (?!(?:how (?:much|many)|who (?:owes?|has|hasn't|still)|which (?:ones|are|is))\\b)(${QUESTION}\\b.+)$`,
    ),
    "note $1",
  ],
  [
    pattern(
      `^let (?:me|us|people|them) (?:tick|check|mark)(?: off)? (?:(?:the )?(?:ones|those|things|people)(?: that| which| who)?(?:'ve| have| are|'s| is)? |(?:them |it )?(?:when|if|once) (?:(?:it|they|he|she)(?:'s|'re|'ve| is| are| have| has| have been| has been)? )?|as )(?:been )?(\\p{L}+)$`,
    ),
    "add a $1 checkbox",
  ],
  [
    pattern(
      `^((?:the|each|every|all|my|our) ${SPEAKING}[\\p{L}-]+(?: [\\p{L}-]+)?) (?:should|must|needs? to|has to|have to|ought to) (?:also )?(?:say|show|tell|list|contain|include|hold|state|record|mention|ask(?: for)?)(?: also)? ((?:${QUESTION}|the|an?|their|its|(?:\\p{L}+,)) .+)$`,
    ),
    "$1 should have $2",
  ],
  // Another list beside those that there are.
  [
    pattern(
      `^(?:(?:also )?(?:add|make|create|build|give me|start|put in)|${WE} (?:also )?(?:need|want|would like|'d like)|(?:i'd|we'd) (?:also )?like)(?: me| us)? (?:an?|another|one more|some)(?: (?:second|separate|new|further|extra|third|other|own|different))? (?:list|table|register|tab) (?:for|of|with) (?:all )?(?:the |my |our )?(\\p{L}+(?: \\p{L}+)?)$`,
    ),
    "also keep track of $1",
  ],
  [
    pattern(
      "^(?:put|write|stick|pop|add) (?!(?:the|an?|my|our|these|this|it|them|all|each)\\b)(\\S.*?) (?:on|onto|in|into|to) (?:the|my|our) (?:shopping |to-?do |task |habit |packing )?list$",
    ),
    "add $1",
  ],
  [
    pattern(
      "^(?:split|divide|part|separate|break) (?:it|this|that|the (?:list|app)|them)(?: up)? (?:in|into|up into) (?:\\d|two|three|four|several)? ?(?:lists|parts|groups|sections)?,? ?(?:one )?(?:for|:) ([\\p{L} ]+?)(?: and|,) (?:one )?(?:for )?([\\p{L} ]+?)$",
    ),
    (_all, one = "", other = "") => `group it by whose: ${nameOfPerson(one)}, ${nameOfPerson(other)}`,
  ],
  [
    pattern(
      `^(?:${WE} )?(?:also |really )?(?:want|need|would like|'d like|have) to (?:also )?(?:see|know|say|note) ((?:who|which)\\b[^:,]{2,30}): ?(.+)$`,
    ),
    "note $1: $2",
  ],
  [
    pattern(
      `^let (?:me|us|people|them) (?:also )?(?:add|put in|upload|attach|enter|have|write(?: down)?|note|take) (?!(?:them|it|more|new|one|this|that)\\b)${ARTICLE}(\\S.*)$`,
    ),
    "add $1",
  ],
  [
    pattern(
      `^(remove|delete|drop|hide|take away|take out|get rid of) ${ARTICLE}(\\S.*?) (?:thing|thingy|stuff|bit)s?$`,
    ),
    "remove the $2",
  ],
  [
    pattern("^who(?:'s| is| are|'ll be)? \\p{L}+ing(?: (?:it|them|for it))?[,:]? (.+, .+ or .+|\\p{L}+ or \\p{L}+)$"),
    "add who: $1",
  ],
  [
    pattern(
      "^(who \\p{L}+(?: \\p{L}+){0,2}) (?:should|can|must|could) be (?:one of )?(.+, .+ or .+|\\p{L}+ or \\p{L}+)$",
    ),
    "add $1: $2",
  ],
  [pattern("^(?:our|the|their) names (?:are|:) (\\S.*)$"), "the people are $1"],
  [
    pattern("^(?:our|my|the) (?:number|telephone|tel|mobile|landline) is (\\+?\\d[\\d ()/-]{4,})$"),
    "the phone number is $1",
  ],
  [
    pattern("^something (?:a bit |a little |much )?(warmer|cooler|darker|lighter|brighter|different|else|nicer)$"),
    "a $1 colour",
  ],
  // What is worked out.
  [
    pattern(
      "^(?:(?:i|we) (?:want|need|would like|'d like) to (?:see|know) |show(?: me| us)? |tell (?:me|us) |add |calculate |compute |work out |figure out )?(?:my |the |our )?pace(?: per (?:km|kilomet(?:re|er)|mile))?$",
    ),
    "add the pace",
  ],
  // Charts.
  [
    pattern(
      "^(?:put|stick|have|show|draw|make|give me|i want|i'd like|we need) (?:me )?(?:an? )?(chart|graph|line chart|bar chart|pie chart|diagram|plot)(?: in| in there| on it)? (?:of|for|showing|with|that shows) (?:the |my |our )?(\\S.*)$",
    ),
    "add a $1 of $2",
  ],
  // What is done is out of sight.
  [
    pattern(
      "^(?:hide|don't show|remove|take away) (?:(?:the|all|any) )*(?:things?|ones?|items?|those|stuff|everything|entries|what)?(?: (?:that|which))? ?(?:(?:i|we|you|they)(?:'ve| have)?|is|are|has been|have been)(?: already)? (?:got|done|bought|finished|ticked(?: off)?|completed|checked(?: off)?|had|read|seen|paid)(?: already)?$",
    ),
    "hide the done ones",
  ],
  [
    pattern(
      "^(?:show|put|have|see) (?:me )?(?:the )?totals? (?:(?:right )?(?:at|on) (?:the )?(?:very )?top|above(?: the list| it)?|first)$",
    ),
    "show the total",
  ],
  [
    pattern(
      "^(?:show |put |list )?(?:the )?(?:most valuable|priciest|dearest)(?: ones?)? (?:first|(?:on|at the) top)$",
    ),
    "most expensive first",
  ],
  [
    pattern(
      "^let (?:me|us|them|people) (?:tick|check)(?: off)? (?:them|it|each|each one|those)(?: off)? (?:every|each) day$|^let (?:me|us|them|people) (?:tick|check) (?:them|it|each)(?: off)? daily$",
    ),
    "add a daily checkbox",
  ],
  [
    pattern(
      "^(?:(?:add|have|include|make|give me|put in) )?(?:an? |the )?button (?:to|for|that|which) (?:clears?|removes?|deletes?|clearing|removing|deleting)(?: away| out)? (?:all )?(?:the |my )?(?:checked|ticked|done|crossed|\\p{L}+ed|bought)(?:[- ]off)?(?: ones| \\p{L}+s)?(?: at once)?$",
    ),
    "clear done",
  ],
  [
    pattern("^(?:add|show|make|create|include) (?:an? |the )?(?:seating|table) (?:plan|chart|arrangement)$"),
    "group the guests by table",
  ],
  [
    pattern(
      "^(?:give|award|let me give) (?:out )?(?:stars|a star rating|a rating|marks|points out of \\d+) (?:for|to) (?:every|each|the|my|all)(?: the)? \\p{L}+$",
    ),
    "add a rating",
  ],
  [
    pattern(
      "^(?:set |add |have |i want )?(?:an? |my |the )?(?:daily )?(?:goal|target)(?: of| to| is)? (\\d+ \\p{L}+) (?:an?|per|each|every) (day|week|month|year)$",
    ),
    (_all, amount = "", period = "") => `goal of ${amount} ${period === "day" ? "today" : `this ${period}`}`,
  ],
  [
    pattern(
      "^(?:change|swap|replace|turn) (?:the |all )?(?:red|blue|green|yellow|orange|purple|pink|teal|black|gr[ae]y|brown|turquoise|violet|navy|beige) (?:(?:colou?r|parts?|bits?) )?(?:to|with|for|by|into) ((?:dark |light |bright )?\\p{L}+)$",
    ),
    "make it $1",
  ],
  [
    pattern(
      "^(?:sort|group|split|divide|organi[sz]e|put|arrange) (?:it |them |everything |the \\p{L}+ )?(?:in|into|by) (?:different |several )?(categor|group|typ|kind)(?:ies|s|es)$",
    ),
    (_all, stem = "") => `group by ${/^categor/i.test(stem) ? "category" : /^group/i.test(stem) ? "group" : "type"}`,
  ],
  [
    pattern(
      "^add (?:an? |another )?question (?:about|for|asking (?:for|about)) (?:the |their |your )?(.+?) ((?:to|in|on) (?:the |my |our )?(?:\\p{L}+ )?form)$",
    ),
    "add $1 $2",
  ],
  // What is marked by hand.
  [
    pattern(
      "^(?:(?:add|have|include|give me|put in|i want|i need) )?(?:an? |the )?(?:favou?rites?|star|heart|bookmark)(?:ing)? (?:button|icon|toggle|mark|option|function|feature)s?((?: (?:to|for|on|at|beside|next to|in) .+)?)$",
    ),
    "add a favourite checkbox$1",
  ],
  // Files.
  [
    pattern(
      `^(?:an? |the )?(?:\\p{L}+ )?button (?:to|for|that) (?:exports?|exporting|downloads?|downloading|saves?|backups?)(?: (?:it|them|the (?:list|data)|everything|all))?(?: (?:to|as|in) .+)?$|^(?:(?:i|we) (?:want|need|would like|'d like) to )?(?:get|take|have|put|bring|send|copy)(?: it| this| them| everything| the (?:list|data)| my data)+ (?:out )?(?:in(?:to)?|as|to|for|out) (?:an? )?(?:excel|spread ?sheet|csv|google sheets|numbers|file)(?: (?:file|sheet))?$`,
    ),
    "add export",
  ],
  [
    pattern(
      "^we(?:'re| are) (?:(?:located|based|found|to be found) )?(?:at|in|on) (\\d+[a-z]? \\p{L}.*)$|^(?:you(?: can|'ll)? find us|find us|come to) (?:at|in|on) (\\S.*)$",
    ),
    (_all, one = "", other = "") => `the address is ${one || other}`,
  ],
  [pattern("^(our|the) team is (?:just|only) (?:me|myself)[,:]? (\\S.*)$"), "$1 team consists of $2"],
  [
    pattern(
      "^(?:write|say|put|add|include|tell(?: people)?)(?: in)? (?:something |a bit |a few words |some text |a text |a paragraph )?about (?:us|me|ourselves|the (?:business|shop|team))(?: that says)?\\s*[:,-]\\s*(\\S.*)$",
    ),
    "about us: $1",
  ],
  // Words on a page.
  [
    pattern(
      `^(?:it|the (?:site|page|website|app|home ?page|start page|top)) (?:should|must|has to|needs to) (?:say|read|have) "?([^"]+?)"? (?:at|on|in) the (?:very )?top$|^(?:have|put|write|say) "?([^"]+?)"? (?:at|on|in) (?:big(?: letters)? at )?the (?:very )?top$`,
    ),
    (_all, one, other) => (/^(?:the|an?) /.test(one || other) ? _all : `change the headline to "${one || other}"`),
  ],
  [
    pattern(
      '^(?:it|the (?:site|page|website|app|home ?page)) (?:should|must) (?:say|read|have) "?([^"]+?)"? (?:under|below|beneath) the (?:name|headline|title|heading|top)$',
    ),
    "change the text of the hero to $1",
  ],
  [
    pattern(
      '^(?:swap|replace|change|put) (?:the )?(?:text|words|sentence|line|headline|heading|slogan) (?:at|on) the (?:very )?top(?: of the (?:page|site))? (?:for|with|by|to|into) "?([^"]+?)"?$|^(?:swap|replace|change) (?:the )?hero(?: (?:text|title|headline))? (?:for|with|by|to|into) "?([^"]+?)"?$',
    ),
    (_all, one = "", other = "") => `change the headline to "${one || other}"`,
  ],
  [
    pattern(
      `^(?:make|let|have) ((?:the|our|my) .+?) (?:come|go|be|stand|appear|show up) (?:first|at the (?:very )?top|on top)$|^((?:the|our|my) ${NO_PART}[\\p{L} ]{2,30}?) (?:should|must|has to) (?:come|go|be|stand|appear) (?:first|at the (?:very )?top|on top)$`,
    ),
    (_all, one = "", other = "") => `put ${one || other} first`,
  ],
  [
    pattern(
      "^we(?:'re| are)? (?:now )?open (?:from )?(\\d.*?) (?:on )?((?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*(?:\\s*(?:to|-|–|and|until)\\s*(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)?)$",
    ),
    "we are open $2 $1",
  ],
  // A list that is known, on a page of its own.
  [
    pattern(
      "^(?:add|make|create|include|i want|i need) (?:an?|another|the)? ?(?:new |extra |separate )?((?:shopping|grocery|packing|to-?do|wish|guest|reading|watch|contacts?|task|check) ?list|checklist) (?:page|tab|screen|section)$",
    ),
    "add a $1",
  ],
  // "add a parking section": of no known sort it is a text under that heading.
  [
    pattern(
      "^(?:add|create|make|include) an? (?:new |separate |short |little )?(?!.*(?:about|services?|pric|faq|question|team|testimonial|review|gallery|photo|picture|contact|menu|feature|newsletter|blog|news|hours|hero|banner|footer|header|map|form|event|timetable|schedule|stat|figure|partner|sponsor|logo|step|how it works|call|product|shop|rsvp|booking|location|address|direction|text|new|class|course|room|portfolio|project|work|video|download))([\\p{L}][\\p{L} ]{2,24}?) section$",
    ),
    "add a section about $1",
  ],
  // "add a suppliers list"
  [pattern("^(?:add|create|make|include) an? (?:new |separate |second )?([\\p{L}]{3,}s) list$"), "add a list of $1"],
  // "show items below 5 in red"
  [
    pattern(
      "^(?:show|mark|highlight|colou?r|display|flag) (?:the |all |any )?(?:items|products|things|stock|ones|articles|parts|supplies)(?: that are| which are| with)? (?:(?:a )?(?:stock|quantity)(?: of)? )?(?:below|under|less than|fewer than|at or below) (\\d+)(?: (?:in|as) (?:red|orange|bold))?$",
    ),
    "highlight items when the stock is below $1",
  ],
  [
    pattern(
      "^(?:add|create|make|include|show) (?:\\d|two|three|four|some|the)? ?(?:pricing|price|subscription) (?:plans|tiers|packages|options|levels): (.+)$",
    ),
    "add pricing: $1",
  ],
  // What one value is to be called.
  [
    pattern(
      `^instead of "?([\\p{L}][\\p{L} -]{1,25}?)"?,? (?:call (?:it|them|that)|say|use|have|put|write|show|i want|it should (?:be|say)) "?([\\p{L}][\\p{L} -]{1,25}?)"?$`,
    ),
    "$2 instead of $1",
  ],
];

/** "me" names somebody to himself. */
function nameOfPerson(words: string): string {
  const plain = words.replace(/^(?:the|just) /i, "");
  return /^(?:me|myself)$/i.test(plain) ? "mine" : plain;
}

function pattern(source: string): RegExp {
  return new RegExp(source, "iu");
}

const SAID = [...APPS_SAID, ...FIELDS_SAID, ...PARTS_SAID];

/** A clause in the words that readers know, where it says the same in others. */
export function saidOtherwise(clause: string): string {
  const part = SAID.find(([wording]) => wording.test(clause));
  const said = part === undefined ? clause : clause.replace(part[0], part[1]).replace(" ()", "").trim();
  for (const [wording, plain] of WORDINGS) {
    if (!wording.test(said)) continue;
    return typeof plain === "string" ? said.replace(wording, plain) : said.replace(wording, plain);
  }
  return said;
}
