import type { Block } from "@lathe/protocol/app/block";
import { GAME_TRAITS } from "./game-traits.ts";
import { QUANTITIES } from "../converters.ts";
import type { Trait } from "./trait.ts";
import { TURN_TRAITS } from "./turn-traits.ts";

const isTimer = (block: Block) => block.type === "timer";
const isCounting = (block: Block) => block.type === "timer" && block.mode !== "stopwatch" && block.mode !== "day";
const isInRounds = (block: Block) => block.type === "timer" && block.mode === "intervals";
const isOf =
  (...types: readonly Block["type"][]) =>
  (block: Block) =>
    types.includes(block.type);
const isAny = () => true;

const BELLS =
  "(?:(?:loud|soft|gentle|short|nice|clear|strong|big|small|calm|end|ending|finish(?:ing)?|final) )*(?:bells?|beeps?|beeping|sounds?|gongs?|chimes?|alarms?|buzzers?|rings?|ringing|alerts?|sound alerts?|dings?)(?: sounds?| tones?)?";
const AT_END =
  "(?: (?:when|at|after|once|in) (?:the |it |its |it's |each |every |time |a )*(?:is |has )?(?:end(?:s|ed)?|over|up|done|finish(?:es|ed)?|zero|0|interval|round|phase|set|switch|change|changes|step)(?: of (?:each|every|the|an?)(?: (?:one|interval|round|phase|set|step|session|timer))?)?)?";
const BUTTONS = "start|stop|pause|reset|resume|restart|continue|skip|back|next|begin|cancel";
const SIZES = "(?:very |really |extra )?(?:big|huge|large|giant|bold|clear)";

/** The first that says the whole piece counts. */
export const TRAITS: readonly Trait[] = [
  ...TURN_TRAITS,
  // Timers
  { of: isCounting, words: `${BELLS}${AT_END}` },
  {
    of: isTimer,
    words: `${SIZES} (?:digits?|numbers?|numerals|figures|clock|display|countdown|time|letters|font|text|timer)(?: (?:readable|visible|that (?:can be|are|is) (?:read|seen)|to (?:read|see)|i can (?:read|see)|on|across|from|for|in)(?: [\\p{L}]+)*)?`,
  },
  {
    of: isTimer,
    words: `(?:${BUTTONS})(?:(?:,|/| and|, and| or|&)? ?(?:${BUTTONS}))*(?: (?:it|again|anytime|any time|at any time|the timer))?(?: buttons?| controls?)?`,
  },
  {
    of: isTimer,
    words:
      "(?:(?:all|fully|easily|freely|own|custom) )*(?:adjustable|customi[sz]able|configurable|changeable|editable|custom|settable)(?: (?:by me|by hand|times?|durations?|lengths?|intervals?|rounds|minutes|seconds|work|rest|breaks?|settings?|and|,))*|(?:(?:times?|durations?|lengths?|intervals?|minutes|everything|all) )+(?:adjustable|can be (?:set|changed|adjusted)|changeable|customi[sz]able|configurable)|(?:set|change|adjust|choose|pick|edit) (?:the |my |your |own |work |rest |break |both )*(?:times?|durations?|lengths?|minutes|seconds|intervals?|rounds)(?:(?:,| and|, and) (?:rounds|times?|minutes|seconds|lengths?|breaks?))*",
  },
  {
    of: isTimer,
    words:
      "(?:where |so that |that |in which )?(?:(?:i|you|we|one|they|people) )?(?:(?:can|could|want to|may|must|should be able to) )*(?:set|change|adjust|choose|pick|select|enter|type(?: in)?|decide(?: on)?|say)(?: (?:myself|ourselves))? (?:(?:for )?how (?:many|long|much)|the (?:length|number|time|duration|minutes|seconds|rounds|work|rest|breaks?)|(?:my|your|our) own|own|(?:the )?(?:minutes|seconds|rounds))(?: .*)?|(?:choice|number|choosing) of (?:the )?(?:minutes|rounds|seconds)|(?:different|several|other) (?:lengths|durations|times)(?: to choose from)?|minutes",
  },
  {
    of: isTimer,
    words:
      "(?:(?:and|with|the) )*(?:remembers?|keeps?|saves?) (?:my |the |our )?(?:last )?(?:settings?|times?|lengths?|durations?|setup)|(?:for|with|over) \\d+ (?:pupils|students|children|people|essays|papers|questions|guests|speakers|eggs)|(?:no|without) (?:ads|adverts|sign ?up|login)|(?:(?:a |the )?pause)(?: (?:button|function|when .*|if .*))?|(?:on|for) (?:a |the |my |our )?(?:tablet|ipad|phone|beamer|projector|big screen|smart ?board|tv)",
  },
  {
    of: isTimer,
    words:
      "progress(?: (?:ring|circle|bar|wheel))?|(?:circular |round )?progress|remaining time|time (?:left|remaining)",
  },
  {
    of: isTimer,
    words:
      "(?:keeps? (?:on )?running|runs?|works?|goes on)(?: (?:in the background|when (?:the )?(?:tab|page|app|browser) is (?:closed|hidden)|in another tab))",
  },
  {
    of: isInRounds,
    words:
      "\\d+ ?(?:seconds?|secs?|s|minutes?|mins?)? ?(?:of )?(?:rest|breaks?|pause|work)|(?:(?:count(?:er|s)?|number|display) (?:of |the )*)?(?:current )?rounds?(?: (?:counter|count|number|display|left|done|remaining))?|(?:names?|labels?) of (?:the |each )?(?:phases?|intervals?|exercises?)|(?:current |next )?(?:phase|exercise)(?: names?)?(?: shown)?|total (?:number of )?rounds",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "stopwatch",
    words:
      "(?:fastest|best|slowest)(?: (?:and|,|or) (?:fastest|best|slowest))?(?: lap)?(?: times?)?|laps?(?: times?| list)?",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "turns",
    words: `(?:\\d+ ?(?:seconds?|secs?|s) )?increments?(?: per move)?|(?:${SIZES}|two|2) (?:big |large |huge )?(?:halves|sides|buttons|areas)|(?:tap|press|click|touch)(?:ing)? (?:on )?(?:the |your |own |my )*(?:side|half|clock|button|screen)(?: to .+| when .+)?|whose turn(?: it is)?`,
  },
  {
    of: isTimer,
    words: "(?:an? )?(?:full ?screen|full screen)(?: mode)?|fills? the (?:whole )?screen",
    answer: "It stands in its page; a browser shows a page on the whole screen by itself (F11).",
  },
  {
    of: isTimer,
    words:
      "(?:turns?|goes|becomes?|flash(?:es|ing)?|blink(?:s|ing)?|changes?(?: to)?)(?: (?:colou?r|red|yellow|green|orange|the (?:screen|background)))*(?: .*)?|(?:red|yellow|green|orange)(?: (?:at|when|after|for|then|first|in) .*)?",
    answer: "A timer keeps its colour; it rings at its end, and the ring around it shows how much is left.",
  },
  {
    of: isTimer,
    words:
      "(?:an? |the )?(?:voice|speech|spoken)(?: .*)?|(?:says?|speaks?|announces?|reads?)(?: out)?(?: .*)?|(?:vibrat(?:es?|ion|ing))(?: .*)?",
    answer: "It has a bell, and shows the name of what is on; it does not speak or vibrate.",
  },
  {
    of: isTimer,
    words:
      "(?:an? |the )?(?:circle|ball|bubble|ring)(?: that)? (?:growing|grows?|expand(?:s|ing)?)(?: and (?:shrinking|shrinks?|contract(?:s|ing)?))?(?: .*)?|growing(?: and shrinking)? (?:circle|ball|bubble)(?: .*)?|(?:animated|breathing|pulsing) (?:circle|ball|bubble)",
    answer: "A ring around the time fills and empties with each phase; no other shape grows with the breath.",
  },
  {
    of: isCounting,
    words:
      "(?:\\d+[- ]?(?:seconds?|secs?|s|minutes?|mins?) )?(?:warning|warning (?:bell|sound|signal)|heads[- ]up|count ?down (?:before|at the start|to start|first|in front).*|lead[- ]?in(?: .*)?|(?:get[- ]ready|prep(?:aration)?|warm[- ]?up) (?:time|phase|seconds|countdown)(?: .*)?)",
    answer: "A timer rings when a phase ends and not before; a short phase of its own comes near.",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "day",
    words:
      "(?:(?:and|to|i|want|it|that|should|count(?:s|ing)?|shows?|showing|see|tells?|me|how many|number of|the|in|down|left|shown|big|only|all) )*(?:days|weeks|hours|minutes|sleeps|time)(?:(?:,| and|, and|/)? (?:weeks|hours|minutes|seconds))*(?: (?:left|remaining|to go|passed|are left|big|large|shown|shown big|for (?:each|all)(?: of them)?|until (?:each|then)|so far|since|since then))*|(?:count|counts) down",
  },
  {
    of: isInRounds,
    words:
      "(?:work|rest|pause|breaks?)|(?:it )?(?:should |must )?(?:tells?|shows?|says?|see)(?: me)? (?:which (?:one |exercise )?(?:is |comes )?next|what(?:'s| is| comes)? next|the next (?:one|exercise|phase|step))|next (?:one|exercise|phase|step)(?: shown)?",
  },
  // Counters
  {
    of: isOf("counter"),
    words:
      "(?:and |it |that |which |should |must |then |automatically |to )*(?:goes?|starts?|resets?|begins?|jumps?|rolls?)(?: back| over| again| anew)*(?: (?:to|at|from) (?:zero|0|1|one))?(?: again| anew)? (?:after|at|when|once|every) .*\\d.*",
    answer: "A counter goes to zero by its button. With a goal it shows when so many are reached: “a goal of 12”.",
  },
  {
    of: isOf("counter"),
    words:
      "(?:it )?(?:remembers?|keeps?|saves?|knows?|stores?)(?: (?:the|my|all|last|current|a))* ?(?:counts?|numbers?|totals?|scores?|values?|where i (?:was|stopped|am))?(?: (?:when|if|even|after|until|next time|between|for|while) .*)?|(?:an? |one |two |1 |2 |with |really |very |the |some )*(?:big|large|huge|giant|fat)(?: (?:plus|minus|\\+|-|and|\\/|round|clear|single|red|green|buttons?|numbers?|digits|tap area|one|button to press))*|(?:one|1) (?:tap|click|press) (?:is |= |means )?(?:one|1)(?: [\\p{L}]+)?|(?:works? )?(?:with|in) (?:one hand|gloves)|undo(?: (?:the )?(?:last|a) (?:point|tap|wrong tap|one))?|last point|who (?:is|'s) (?:ahead|leading|winning|in the lead)|running (?:score|total)",
  },
  {
    of: isOf("counter"),
    words: "(?:growing )?(?:bars?|charts?|pie|percent(?:ages?)?|histogram)(?: .*)?",
    answer: "Each count is a number; bars show the last days of counters that begin anew each day.",
  },
  {
    of: isOf("counter"),
    words:
      "(?:(?:an? )?(?:plus|minus|\\+|-|plus one|minus one|add(?: one)?|subtract|undo|reset|up|down|increase|decrease)(?:(?:/|,| and|&|, and) ?)?)+ ?(?:buttons?)?|(?:tap|click|press)(?:ing)?(?: (?:on )?(?:it|the (?:number|button|screen)|a button))? to (?:add|count|increase|subtract)(?: one)?|(?:several|multiple|many|different|more than one|2|3|4|5|6) (?:counters?|tallies|things)(?: (?:at once|side by side|on one (?:page|screen)))?|(?:with )?(?:own )?names?(?: for each)?|save(?:s|d)?(?: the)? counts?|keeps? (?:the )?(?:counts?|numbers?)",
  },
  {
    of: (block) => block.type === "counter" && block.isDaily,
    words:
      "(?:the )?(?:last|past) (?:7|seven|few) days|(?:goal|progress) (?:bar|ring)|history|days before|resets? (?:every|each) (?:day|midnight)",
  },
  {
    of: (block) => block.type === "counter" && block.counters.some(({ goal }) => goal !== null),
    words: "(?:goal|progress|daily goal)(?: (?:bar|ring|circle|display))?",
  },
  {
    of: isOf("counter"),
    words: "(?:an? |the |all )?(?:totals?|sum|grand total)(?: .*)?|export(?: .*)?|csv",
    answer: "Each counter stands for itself: they are not added up, and not written to a file.",
  },
  {
    of: isOf("counter"),
    words: "(?:turns?|goes|becomes?|flash(?:es)?|changes?) (?:to )?(?:red|green|yellow|orange|colou?r)(?: .*)?",
    answer: "A counter with a goal has a ring that fills, and a tick when it is reached; its colour stays.",
  },
  // Score sheets
  {
    of: isOf("scores"),
    words:
      "(?:it )?(?:(?:should|must|has to|to|can|be|easily|clearly) )*(?:readable|visible|legible|seen|read|shown)(?: .*)?|(?:with |an? |in |the )*(?:very |really )?(?:big|huge|large)(?: .*)?|(?:you |i |we |one )?(?:just )?(?:tap|press|click|type|enter|write|put in|add)(?:s|ing)? (?:on |in |down |a |the |to )*(?:it |button |each |team |player |their |our |add |enter |give )*(?:points?|scores?|numbers?|round)?(?: .*)?|(?:the |their |our |team )*(?:points?|scores?)(?: (?:per|for|of|by|in) (?:each |every |the )?(?:rounds?|players?|teams?|person|game|hole))?|(?:the )?(?:names?|players?|teams?)(?: (?:of .*|names?|can be .*))?|(?:reset|start again|new game|start over|begin anew|restart)(?: button)?|(?:saves?|keeps?|remembers?|stores?)(?: .*)?|undo(?: .*)?|(?:add|remove|rename|change)(?:(?:,| and| or|/) ?(?:add|remove|rename|change))* (?:the )?(?:players?|teams?|names?)(?: .*)?|who (?:is|'s|has) .*|(?:so )?(?:everyone|everybody|all|we|they) (?:can )?(?:see|read)s?(?: .*)?",
  },
  {
    of: isOf("scores"),
    words:
      "(?:an? |the |with |our |my )*(?:(?:par|handicaps?|strikes?|spares?|jokers?|bonus(?:es)?|doubles?|doubl(?:e|es|ed|ing)|triples?|wild ?cards?|penalt(?:y|ies)|stableford|checkouts?|trumps?|contracts?|bids?)(?:(?:,| and|/| or)? ?(?:an? |the )?(?=[\\p{L}])|$))+(?:.*)?|it knows? about .*",
    answer: "Of these rules it knows nothing: write down what a round counts by them, and it is added up.",
  },
  // Draws, dice, coins, wheels
  {
    of: isOf("draw"),
    words:
      "(?:(?:an?|the|it|keeps?|shows?|lists?|showing|all|those|that|what|which|were|was|are|is|been|have|has|already|stay|on|of|with|big|board|list|history|called|drawn|played|last|past|previous|numbers?|ones?|draws?|results?|balls?|tickets?|left|remaining|how many|still|to come|i|we|and|played|weeks?|remembers?|me|to|see|number|in|order|stays?|visible|shown|screen|page|grid)(?:,? |$))+|(?:an? |the |one )*(?:big|large|huge|massive) (?:button|numbers?|digits)(?: (?:for|to) .*)?|(?:an? |the )?(?:next|draw|new game|restart|reset|start over|begin anew)(?: .{0,12})? ?button|press(?:ing)? (?:a |the )?button .*|reset|start over|at random|random(?:ly)?",
  },
  {
    of: isOf("draw"),
    words:
      "(?:an? |the |with )*(?:voice|speech|sounds?|drum ?roll|music|animation|confetti|rhymes?|calls?|nicknames?|bingo lingo)(?: .*)?|(?:it )?(?:says|speaks|reads?|calls?)(?: .*)?",
    answer: "The number stands there large, without voice, sound or rhymes: whoever calls says it.",
  },
  {
    of: isOf("draw"),
    words: "(?:plus )?(?:\\d+|an?|one|two)? ?(?:extra|bonus|super|stars?)(?: (?:number|ball|numbers|stars?))*(?: .*)?",
    answer: "A second draw stands beside it when you say “add a random number from 1 to 12”.",
  },
  {
    of: isOf("dice"),
    words:
      "(?:show(?:s|ing)? )?(?:the |their )?(?:sum|total|totals)(?: (?:of|and|,) .*)?|(?:an? |the |keeps? )*(?:roll(?:ing)? )?(?:history|log|list)(?: of (?:the |my )*(?:last |past |previous )*(?:\\d+ )?(?:rolls?|throws?|results))?|(?:the |my )*(?:last|past|previous|recent) (?:\\d+ |few )?(?:rolls?|throws?|results)(?: (?:shown|list|kept))?|roll(?:ing)? (?:button|animation)|animat(?:ed|ion)(?: rolls?)?|(?:choose|change|set|pick) (?:the |how many )*(?:number of )?(?:dice|sides)",
  },
  {
    of: isOf("dice"),
    words: "(?:no|without) (?:repeats?|duplicates?|repetitions?)|(?:no|without) numbers? twice|how many numbers",
    answer: "Every throw is new: a number can come twice.",
  },
  {
    of: isOf("picker"),
    words:
      "(?:i |we |you |one |everyone )*(?:can |could |should be able to )?(?:add|type|enter|edit|write|put in|change|paste|own|remove|delete)(?: in)?(?:(?:,| and| or) (?:add|edit|remove|delete|change))*(?: (?:my|our|your|their|the|own|new|all|of|class))*(?: (?:names?|options?|pupils?|students?|kids|people|entries|choices|dishes|list|items|participants|things|segments|words))?(?: (?:myself|ourselves|first|before|by hand|one by one))?|(?:names?|options?|pupils?|students?|kids|entries|choices|participants|players)|(?:own|my own|custom) (?:names?|options?|entries|choices)|spin(?:ning|s)?(?: (?:it|the wheel|button|animation|wheel))?|shuffle|(?:and )?(?:it )?picks (?:one|someone|somebody)(?: at random)?|(?:at )?random(?:ly)?|(?:the )?(?:last|past|previous) (?:results|winners|names|picks)|history(?: of .*)?",
  },
  {
    of: isOf("picker"),
    words:
      "(?:(?:that|which|it|to|and) )*(?:picks?|chooses?|decides?|spins?|selects?|draws?)(?: (?:for (?:me|us)|one|someone|somebody|what|who|the|a|today's|tonight's|our|my)(?: .*)?)?|(?:(?:everyone|everybody|each|they|we|the kids|kids) )+(?:can )?(?:spins?|has a turn|gets a turn)(?: .*)?|(?:what|who) (?:came up|was (?:drawn|picked)|has been) .*|(?:no|without|never) (?:repeats?|duplicates?|(?:the )?same (?:one |name |person )?(?:twice|again).*)|(?:a )?(?:big|large) (?:wheel|button|spin button|name)",
  },
  {
    of: isOf("picker"),
    words:
      "(?:once|when|if|after|what|whatever|who|whoever) .*(?:done|picked|drawn|chosen|came up|had a turn|finished|won).*(?:off|out|removed?|gone|taken|leaves?|left out|again).*|(?:it |they )?(?:is |are )?(?:taken|comes?|goes|removed?) (?:off|out of|from) (?:the )?(?:wheel|list).*|(?:leaves?|leave|leaving) out (?:the last|who|what|those).*",
    answer:
      "With “Each once” nobody and nothing comes again before all had their turn; what is out for longer is deleted from the list, and taken back with “Undo”.",
  },
  {
    of: isOf("picker"),
    words:
      "confetti|(?:drum ?roll|sounds?|music|fanfare|click(?:ing)?|applause)(?: (?:effects?|sounds?|and .*))?|(?:with )?(?:sound|confetti) (?:and|,) (?:sound|confetti)",
    answer: "The wheel turns and stops without a sound, and without confetti.",
  },
  {
    of: isOf("picker"),
    words: "(?:skip|leave out|mark|without|except)(?: the)? (?:absent|missing|sick|ill)(?: .*)?",
    answer: "Everybody on the list is on the wheel: delete a name for the day, and take it back with “Undo”.",
  },
  {
    of: isOf("picker"),
    words: "(?:with )?(?:weights?|weighted|probabilit(?:y|ies)|chances?)(?: .*)?|and weights",
    answer: "Each one is as likely. One that is to come more often can stand on the list twice.",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words:
      "(?:the |and |by |how many |choose |set )*(?:number|size|amount|count)? ?(?:of )?(?:the )?(?:teams?|groups?)(?: (?:size|count|sizes))?",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "stopwatch",
    words:
      "(?:with |and |the |my |marks? |shows? |highlights? |highlighted )*(?:best|fastest|quickest|slowest)(?: and (?:slowest|worst|best|fastest))? laps?(?: times?)?(?: (?:highlighted|marked|shown|in (?:green|red|bold|colou?r).*))?",
  },
  {
    of: isOf("picker"),
    words:
      "(?:with |and |shows? |keeps? |the |track |see )*(?:statistics?|stats|counts?|tall(?:y|ies)|counters?|how many|how often|number of)(?: (?:of|for) (?:heads|tails|each|the|results).*| .*)?",
    answer: "What came up last is listed; it is not counted.",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words:
      "(?:paste|type|enter|add|put in)(?: in)?(?: (?:my|our|the|all|class|player))* (?:names|list|players|students)|(?:choose|set|pick|change|enter)(?: the)? (?:number|size) of (?:teams|groups)|(?:an? |the )?(?:(?:button|key) (?:to|for) )?(?:re-?)?(?:shuffl(?:e|ing)|mix|draw)(?: (?:it|them|everyone|all))?(?: (?:again|anew|button))*|(?:teams|groups) of \\d+",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words:
      "(?:remember|save|keep|store|compare)s? .*(?:plan|plans|groups|teams|seating|tables|pairs|weeks?|times?)(?: .*)?|(?:an? )?history(?: .*)?|(?:last|previous|old|past) (?:week's |time's )?(?:plans?|groups|teams|seating|pairs).*|(?:not|never|no) (?:the )?same .*(?:twice|again|last time|before|two weeks).*",
    answer: "What was drawn stays until it is drawn again; “Copy” keeps it elsewhere, so that two can be compared.",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words: "(?:the |my |our )*names? .*(?:paste|import|copy).*|(?:paste|import|upload)(?: in)? .*",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words:
      "(?:and |it |then |to |that |which )*(?:gets?|gives?|makes?|into|split(?:s|ting)?|divides?|builds?|shows?|have|puts?)(?: (?:it|them|everyone|everybody|all|me|us|up|in|into|to))* (?:\\d+ )?(?:fair |even |equal |random |balanced |mixed )*(?:teams|groups|tables|pairs)(?: of \\d+)?|tables? (?:of|with|for) \\d+(?: .*)?",
  },
  // Passwords
  {
    of: isOf("password"),
    words:
      "(?:an? |the )?(?:length|number of (?:characters|words))(?: (?:slider|choice|setting))?|(?:upper ?case|lower ?case|capitals?|letters|symbols?|special characters|signs|numbers?|digits|words)(?:(?:,|/| and|, and|\\+) ?(?:upper ?case|lower ?case|capitals?|letters|symbols?|special characters|numbers?|digits))*(?: ?(?:on ?/ ?off|on or off|toggles?|switch(?:es)?|checkbox(?:es)?|options?))?|copy(?: (?:button|it|to clipboard|with one click|on click))?|(?:password )?strength(?: (?:meter|shown|bar|indicator))?|(?:\\d+ )?random words|passphrases?",
  },
  // Drawing
  {
    of: isOf("drawing"),
    words:
      "(?:an? |some |the |many |several |different |\\d+ )*(?:colou?rs?|colou?r (?:picker|palette|choice)|brush(?:es)?|brush sizes?|sizes|pen sizes?|pens?|eraser|rubber|undo|clear(?: (?:button|all|the (?:board|page|picture)))?|fat lines|thick lines|line width|(?:save|download|export|keep)(?: it)?(?: (?:as|to))?(?: an?)?(?: (?:picture|png|image|file|drawing))?)",
  },
  // Texts
  {
    of: isOf("textTool"),
    words:
      "(?:(?:words?|characters?|letters?|sentences?|paragraphs?|spaces|counts?|with|without|and|&|/|,|reading time|time to read) ?)+|(?:(?:change|convert|switch|turn)(?:s)? (?:it |text )?(?:in)?to )?(?:(?:upper|lower|title|sentence|capital|upper ?case|lower ?case|title ?case|sentence ?case|case|letters|and|or|to|/|,) ?)+|(?:copy|clear|undo)(?: .*)?|(?:paste|write|type)(?: .*)?",
  },
  // Converters
  ...QUANTITIES.map(({ quantity, units }): Trait => ({
    of: (block) => block.type === "converter" && block.quantity === quantity,
    words: `(?:(?:in|to|from|and|or|with|between|both|ways) )*(?:${units})(?:(?:,| and|, and| or| to|/) ?(?:${units}))*`,
  })),
  // Averages of rows
  {
    of: isOf("average"),
    words:
      "(?:(?:and|with|where|that|the|an?|my|their|your|can|users?|students?|people|i|you|see|shows?|calculates?|enter|add|remove|edit|several|multiple|each|final|current|letter|weighted|total|overall|cumulative) )*(?:courses?|subjects?|classes|modules?|assignments?|exams?|tests?|credits?|credit hours|weights?|percentages?|grades?|marks?|scores?|gpa|averages?|names?|semesters?)(?: .*)?",
  },
  // Keypad
  {
    of: isOf("keypad"),
    words:
      "(?:an? |the )?(?:history|last results|tape|past results|log)(?: (?:of .*))?|memory|percent(?:ages?)?|keyboard|(?:big|large) (?:keys|buttons)",
  },
  // Calculators
  {
    of: isOf("calculator"),
    words: "(?:an? |the )?(?:slider|sliders)(?: .*)?",
    answer: "Numbers are typed, or stepped with the keys; there are no sliders.",
  },
  {
    of: (block) => block.type === "calculator" && block.table !== undefined,
    words:
      "(?:an? |the |shows? |include )*(?:.*\\b(?:charts?|graphs?|diagram|table|schedule|curve|plan|breakdown)\\b.*)",
  },
  {
    of: isOf("calculator"),
    words: "(?:an? |the |shows? )*(?:.*\\b(?:charts?|graphs?|diagram|table|schedule|curve|plan)\\b.*)",
    answer: "A calculator shows its results as numbers, without tables or charts.",
  },
  {
    of: isOf("calculator"),
    words:
      "(?:updates?|calculates?|results?|shows?|recalculates?)(?: (?:live|at once|instantly|as i type|immediately|while typing|right away|automatically))+|(?:live|instant)(?: (?:results?|update|calculation))?|reset(?: button)?|remembers? (?:my |the )?(?:last )?(?:numbers|values|inputs?)",
  },
  // Quizzes
  {
    of: isOf("quiz"),
    words:
      "(?:show(?:s|ing)? )?(?:the |my |a |final )*(?:scores?|points|results?|percent(?:age)?|how many (?:i |were |are )?(?:right|correct))(?: (?:right|correct|in percent|percent|at the end|counter|and .*))*|(?:shows? )?(?:the )?(?:right|correct) (?:answers?|ones?|solution)(?: .*)?|multiple choice|(?:four|4|several|three|3) (?:answers?|choices|options)(?: (?:each|per question|to choose from))?|shuffled?|random(?:ly)?(?: order)?|(?:high|best) ?(?:score|result)s?|progress(?: bar)?|repeat (?:the )?(?:wrong|missed) .*|next button|(?:i |we )?(?:can )?(?:add|write|enter|type in|make)(?: my| our| your)?(?: own)? questions(?: .*)?",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:(?:and|at the end|in the end|afterwards|show|shows|showing|see|list|lists|listing|tell|tells|me|a|the|all|her|him|them|us|my|review|of|over|what|which|ones?|questions?|answers?|were|was|are|i|she|he|they|you|we|got|had|has|have|get|wrong|missed|again|repeat|repeats|repeated|ask|asks|asked|come|comes|back|only|those|that|until|right|they're|it's|once more|mistakes?)(?:,? |$))+|(?:tells? me )?(?:my |the )?best (?:score|result)|take your time|no (?:clock|time limit|timer)|(?:no |without )?(?:stress|hurry)|(?:to )?(?:start|begin) (?:over|again)(?: button)?",
  },
  {
    of: (block) => block.type === "quiz" && block.deck !== undefined,
    words:
      "(?:(?:i |you |we |she |he |they |to )*(?:can )?)?(?:pick|choose|select|choosing) (?:which |what |the |a |an? |one |by )*[\\p{L}]+(?: first| at the start| before)?",
  },
  {
    of: isOf("quiz"),
    words: "(?:\\d+) (?:random )?questions?",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:\\d+ )?(?:seconds|minutes|s|secs?|mins?)(?: (?:per|each|for|a) .*)?|(?:with )?(?:a |an )?(?:timer|time limit|countdown)(?: .*)?|(?:\\d+ )?(?:lives|jokers|hints)|explanations?(?: .*)?|pass(?:ed)? (?:at|with) .*|certificate(?: .*)?|levels?|difficulty(?: levels?)?",
    answer: "A quiz asks, says what is right, and counts; it knows no hints, lives, levels or explanations.",
  },
  {
    of: isOf("quiz"),
    words: "(?:\\d+ )?teams?(?: .*)?|(?:\\d+ )?players?(?: .*)?|points table|rounds(?: .*)?",
    answer: "A quiz is for one at a time. A scoreboard beside it is possible: “add a scoreboard for 4 teams”.",
  },
  {
    of: isOf("quiz"),
    words: "(?:and )?(?:stars?|medals?|badges?|trophy|trophies|confetti)(?: .*)?",
    answer: "At the end it says how many were right, and what was wrong; it gives no stars or medals.",
  },
  // Cards
  {
    of: isOf("flashcards"),
    words: "(?:leitner|(?:spaced )?repetition|due today|percent|and|at the end|show|,| )+",
  },
  {
    of: isOf("flashcards"),
    words:
      "(?:the )?(?:wrong|unknown|missed|difficult|hard) (?:ones|cards|words)?(?: (?:come back|again|repeat(?:ed)?|more often|shown again|later))*|(?:it )?repeats? (?:the |those |what |only )*(?:ones )?(?:i |that i )?(?:got |get |don't )?(?:wrong|unknown|missed|know)(?: (?:ones|cards|words|more often|again))*|mark(?:ing)?(?: (?:them|cards|words|it|as|ones|the))*(?: (?:known|learned|learnt|right|wrong|hard|easy|not known|and|or))+(?: ones?)?|known (?:and|or|/) (?:unknown|not known)(?: buttons?)?|(?:with )?(?:two |2 )?(?:buttons? )?(?:i )?(?:knew|know) it(?:,? (?:and|or|/))? (?:i )?(?:didn't|did not|don't|do not) (?:know|know it|knew it)(?: buttons?)?|(?:tap|touch|click|press)(?: (?:it|the card|on it))? to (?:turn|flip|see|show|reveal)(?: .*)?|(?:those |the ones |cards |what )?(?:i |that i )?(?:didn't|did not|don't|do not) know (?:come|comes|are|is|shown)(?: .*)?|(?:cards |those |the ones |what )?(?:that )?i (?:know|knew) (?:should |come |comes |go |goes |are |is )*(?:away|less often|out|less|rarer|later|gone)|(?:flip|turn)(?:s|ping|ing)?(?: (?:over|it|them|the card|cards|around))*(?: (?:on|by|with) (?:an? )?(?:click|tap|touch))?|(?:show(?:s|ing)? )?(?:my |the )?progress|(?:box|leitner)(?: (?:system|boxes))?(?: with \\d boxes)?|(?:\\d )?boxes|spaced repetition|(?:how many (?:are )?)?due today|(?:i |we )?(?:can )?(?:add|write|enter|make)(?: my| our)? own (?:questions|cards|words)|swipe(?: .*)?",
  },
  {
    of: isOf("flashcards", "quiz"),
    words:
      "(?:the )?(?:words?|terms?|translations?|meanings?|definitions?)(?: (?:and|&|/) ?(?:translations?|meanings?|definitions?))*",
  },
  {
    of: isOf("flashcards"),
    words: "shuffle[ds]?|random(?: order)?",
    answer: "What is due comes first, what you know least before the rest; it is not shuffled.",
  },
  {
    of: isOf("flashcards"),
    words:
      "(?:(?:and|where|so that|that|with|the|those|these|cards|words|ones?|questions?|which|what|i|we|she|he|they|my (?:son|daughter|kids?)) )*(?:(?:get|got|gets|have|had|answer(?:ed)?) (?:them |it |one )?wrong|(?:don't|didn't|do not|doesn't|did not) (?:know|remember|get right)|missed|miss|mistakes?|hard|difficult|forgot|forget|wrong)(?: (?:ones?|cards|words|answers))?(?:(?: (?:should|must|will|are|is|get|gets|be))* (?:come|comes|coming|show|shown|shows|asked|appear|appears|repeated|repeat|turn up|return|returned)(?: (?:back|up|again|more|often|sooner|until|later|once|i|we|get|know|them|it|right|frequently|first|before|the|others|at the end|for|me|a|few|times|every|day|many|than|ones))*)?|(?:repeat|ask|show|bring back|come back to|practi[sc]e|go over|review)(?:s|ing)? (?:me )?(?:again )?(?:the |those |what |only |ones |cards |words |my )*(?:wrong|missed|mistakes|hard|difficult|unknown|i (?:got|get|don't|didn't) .*)(?: .*)?",
  },
  ...GAME_TRAITS,
  // Converters
  {
    of: isOf("converter"),
    words:
      "(?:swap|switch|both (?:ways|directions)|reverse)(?: (?:button|units|them|direction))?|(?:live|instant)(?: .*)?|two[- ]way",
  },
  // All of them
  {
    of: isAny,
    words:
      "(?:saves?|keeps?|remembers?|store[sd]?)(?: (?:it|them|everything|the (?:last )?(?:state|values?|settings)|my (?:settings|values|data)|the data))?(?: (?:in|on) (?:the|my|this) (?:browser|device|phone))?|(?:works? )?offline|no (?:internet|login|account)(?: needed)?|(?:all )?(?:in |on )?(?:one|single|1) (?:page|app|screen|place)|tabs?(?: (?:at|on) the (?:bottom|top))?|(?:nothing|not anything) else(?: on (?:the|it).*)?",
  },
];
