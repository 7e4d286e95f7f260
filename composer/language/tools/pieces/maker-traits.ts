import type { Block } from "@lathe/protocol/app/block";
import type { Trait } from "./trait.ts";

const isOf =
  (...types: readonly Block["type"][]) =>
  (block: Block) =>
    types.includes(block.type);
const isGame =
  (...games: readonly string[]) =>
  (block: Block) =>
    block.type === "game" && games.includes(block.game);

const CHOOSE = "(?:choose|select|pick|change|set|adjust|use|switch|customi[sz]e)(?: between| from)?";
const THEIR = "(?:the|their|your|my|an?|its|different|various|several|multiple|many|own|of)";
const SEE = "(?:see|view|show|display|track|count|check|keep|get)s?(?: track of)?";

/** What those who order a tool for others say of it: "users can draw, change the brush size and save the picture". */
export const MAKER_TRAITS: readonly Trait[] = [
  // Drawing
  {
    of: isOf("drawing"),
    words: `(?:draw|paint|sketch|doodle|write|scribble)(?:ing)?(?: (?:freely|freehand|free-?hand|pictures?|lines|things|on|in|with|the|a|canvas|screen|board|page|pens?|brush(?:es)?|mouse|fingers?|touch|or|and|using|different|many|several|colou?rs|sizes))*|(?:${CHOOSE} )?(?:${THEIR} )*(?:(?:brush|pen|line|stroke|pencil) )?(?:colou?rs?|sizes?|widths?|thickness|brush(?:es)?|pens?|(?:brush|pen|line|stroke) (?:colou?rs?|sizes?|widths?|thickness))(?:(?: and| or|,)? (?:(?:brush|pen|line|stroke) )?(?:colou?rs?|sizes?|widths?|thickness))*|eras(?:e|es|ing)(?: .*)?|(?:undo|redo|clear)(?:(?:,| and|, and| or|/) ?(?:undo|redo|clear))*(?: (?:the|canvas|board|drawing|everything|all|mistakes|last|stroke|page|button|it))*|(?:save|download|export|keep)(?: (?:and (?:save|download|export)))? (?:${THEIR} )*(?:pictures?|drawings?|images?|artworks?|canvas|it|them|png|sketch(?:es)?)(?: (?:to|as|on|in|their|your|my|the|an?|device|phone|computer|png|image|file|gallery|picture|jpg|jpeg))*`,
  },
  {
    of: isOf("drawing"),
    words:
      "(?:an? |the )?(?:gallery|list|collection|layers?|shapes?|fill(?: bucket| tool)?|stickers?|stamps?|text tool|share)(?: .*)?",
    answer:
      "The board has one picture at a time, drawn by hand: it is saved as a file, without layers, shapes or stickers.",
  },
  // Passwords
  {
    of: isOf("password"),
    words: `(?:${CHOOSE} )?(?:${THEIR} |password )*(?:length|numbers?|digits|symbols?|letters|special characters|(?:upper|lower) ?case(?: letters)?|options?|characters?)(?:(?:,| and|, and| or|/) ?(?:numbers?|digits|symbols?|letters|special characters|(?:upper|lower) ?case(?: letters)?))*(?: options?)?|copy(?:ing)? (?:${THEIR} )*(?:password|it|result)(?: .*)?|${SEE} how (?:strong|secure|safe) .*|(?:${SEE} )?(?:${THEIR} )*(?:password )?strength(?: .*)?|(?:passwords? )?generat(?:or|e|es|ing)(?: (?:an? |the )?(?:strong |secure |random |new )*passwords?)?(?: button)?`,
  },
  {
    of: isOf("password"),
    words: "(?:an? |the )?(?:save|store|keep|history|vault|list)(?:s|d)?(?: .*)?",
    answer: "What is made is kept nowhere, on purpose: copy it to where you keep your passwords.",
  },
  // Converters
  {
    of: isOf("converter"),
    words:
      "(?:and |it )*(?:updates?|converts?|shows?|results?|calculates?)(?: .*)?(?:as (?:you|i|they|users) type|live|instantly|in real ?time|while typing|automatically)|units?(?: converter)?|convert(?:er|s|ing)?|(?:swap|switch)(?: .*)?|several units(?: .*)?|common units",
  },
  {
    of: isOf("converter", "calculator"),
    words:
      "(?:keep |show |save |include |see )*(?:an? |the |my |their )*(?:(?:recent|past|last|conversion|calculation) )*(?:history|favou?rites?|conversions|calculations)(?: .*)?",
    answer: "It keeps what was typed in last, and no history or favourites.",
  },
  // Keys
  {
    of: isOf("keypad"),
    words:
      "(?:basic |simple |all |the |four |4 |standard |arithmetic )*(?:operations?|functions|maths?)|(?:an? |the |recent |past |calculation )*history(?: of (?:the |my |past |recent |last )*calculations)?|(?:clear|delete|reset|empty) (?:the |their |my )*(?:history|list|calculations?)(?: .*)?|clear(?: button)?|percentages?|keyboard(?: .*)?|decimals?|big buttons",
  },
  // Calculators
  {
    of: isOf("calculator"),
    words: `(?:enter|type in|type|input|put in|fill in|${CHOOSE}|${SEE}|calculate|work out|split|share|divide) (?:it |the bill |the total |the cost |the price )*(?:between|among|amongst|by|with) (?:the |several |multiple |many |a number of |any number of )*(?:people|friends|persons?|guests)|split(?: the bill| it)?`,
  },
  // Timers
  {
    of: (block) => block.type === "timer" && block.phases !== undefined && block.title !== undefined,
    words:
      "(?:different|several|various|multiple|many|custom|preset) (?:breathing )?(?:patterns?|techniques?|rhythms?|exercises?|methods?|modes?|styles)",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "intervals",
    words: `(?:${THEIR} |customi[sz]able |adjustable |${CHOOSE} )*(?:work|focus|rest|(?:short |long )?breaks?|study|sessions?)(?:(?:,| and|, and|/) ?(?:rest|(?:short |long )?breaks?))*(?: (?:times?|lengths?|durations?|periods?|intervals?|sessions?|minutes))?|(?:${SEE} |include )?(?:${THEIR} |daily |weekly |focus |session |work |productivity )*(?:statistics|stats)(?: .*)?|(?:${SEE} )?how many (?:(?:pomodoros?|sessions?|rounds?|they|users?|i|you|we|are|were|have|has|been) )*(?:did|done|complete[ds]?|finish(?:ed)?)(?: (?:today|(?:each|every|per|a|this) (?:day|week)))?|(?:${CHOOSE} )?(?:${THEIR} )*(?:lengths?|durations?|times?|minutes) (?:of|for) (?:the )?(?:work|rest|breaks?|focus|sessions?|rounds?)(?: and (?:work|rest|breaks?|rounds?))?`,
  },
  {
    of: (block) => block.type === "timer" && block.mode === "intervals",
    words: `(?:it )?(?:beeps?|rings?|sounds?|chimes?|bells?|alerts?)(?: .*)?`,
  },
  {
    of: isOf("timer"),
    words: `(?:${THEIR} |quick |time |timer |custom )*presets?(?: .*)?`,
    answer:
      "Each length is typed in and remembered; several beside each other are possible: “timers of 5, 10 and 25 minutes”.",
  },
  // Draws, wheels
  {
    of: isOf("draw"),
    words: `(?:${CHOOSE} )?(?:${THEIR} )*(?:min(?:imum)?|max(?:imum)?|range|from|lowest|highest)(?: (?:and|to|number|value|numbers|values|of|the|min(?:imum)?|max(?:imum)?|lowest|highest|range))*`,
  },
  { of: isOf("picker"), words: `(?:${SEE} )?(?:${THEIR} |result |spin |past |last )*(?:history|results?)(?: .*)?` },
  { of: isOf("picker"), words: "(?:the |an? |spinning |decision |lucky )*(?:wheel|picker|spinner|maker)(?: app)?" },
  // Scores
  {
    of: isOf("scores", "counter"),
    words: `(?:${CHOOSE} |add |enter |${SEE} )?(?:${THEIR} )*(?:(?:players?|teams?)(?: names?)?|names? of (?:the )?(?:players?|teams?)|rounds?|points?|scores?|totals?|winners?)(?:(?:,| and|, and) (?:rounds?|points?|scores?|totals?|players?|winners?))*(?: (?:per|by|for|of|in) (?:each |every |the )?(?:rounds?|players?|teams?|games?))?`,
  },
  // Flash cards
  {
    of: isOf("flashcards"),
    words: `(?:study|learn|practi[sc]e|review|revise|memori[sz]e|go through|use|flip(?: through)?)(?:ing)?(?: (?:them|it|the|cards?|flash ?cards|words|vocabulary|every|each|daily|day|through|mode|session|with|by|spaced|repetition))*|(?:with |by |using )*spaced[- ]repetition(?: .*)?|(?:make|add|create|edit|delete|write|build)(?:(?:,| and|, and| or) (?:make|add|create|edit|delete))* (?:${THEIR} |new )*(?:flash ?)?cards?`,
  },
  {
    of: isOf("flashcards"),
    words:
      "(?:show |see |track |count |keep )s?(?: me)? ?(?:how many|the number of|which)? ?(?:cards? |words |i |you |they |we |were |was |are |got |get |had |answered )*(?:right|correct|wrong|known)(?: .*)?",
    answer:
      "What you know goes into a higher box and comes less often; right and wrong ones are not counted. A quiz counts them: “add a quiz”.",
  },
  {
    of: isOf("flashcards"),
    words:
      "(?:show |see |track |include |view |keep |with )*(?:an? |the |my |their |learning |study |progress |daily |some )*(?:statistics|stats|progress|charts?|streaks?|accuracy)(?: .*)?",
    answer: "It shows how many cards are due, and no statistics beyond that.",
  },
  // Quizzes
  {
    of: isOf("quiz"),
    words:
      "(?:and |with |basic |simple )*(?:additions?|subtractions?|multiplications?|divisions?)(?: (?:facts|problems|questions|tasks|exercises))?",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:show |see |tell |give |display )s?(?:them |me |you |the player )?(?:the )?(?:right|correct|wrong) answers?(?: .*)?|(?:keep|show|count|track|see)s? (?:the |their |your |a |final )*(?:scores?|points|results?)(?: .*)?|(?:answer|take|play|start|solve)(?: (?:the|a|each|every|all|quiz(?:zes)?|questions?|it|again|round|game))*|multiple[- ]choice(?: .*)?|(?:an? |the )?(?:score|result)s?(?: (?:screen|page|at the end|shown))*",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:keep |show |save |see |include )*(?:an? |the |their )*(?:leader ?boards?|high ?scores?|best scores?|statistics|stats|history|past results)(?: .*)?",
    answer: "A round ends with its score; scores of other rounds are not kept.",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:(?:and|where|then|that) )*(?:students?|pupils|players?|users?|kids|children|they|people|everyone|friends|i|we|you)(?: can)? (?:takes?|plays?|answers?|solves?|tries|try|do)(?: (?:the|them|it|those|quiz(?:zes)?|questions?|all|each|and see .*))*",
  },
  {
    of: isOf("quiz"),
    words:
      "(?:users? |students? |i |you |they |people |kids |and |can |to )*(?:choose|pick|select|tap|click|guess|find|give|answer)s? (?:on )?(?:the |a |an |one |from )*(?:right|correct|possible|best|\\d+|four|three|several|multiple)? ?(?:answers?|translations?|options?|choices?|ones?|meanings?|words?)(?: .*)?|(?:it )?(?:should |must |can |will |to )*(?:track|keep|show|count|save)s? (?:track of )?(?:the |my |their |your |a )*scores?(?: .*)?",
  },
  {
    of: isOf("quiz", "flashcards"),
    words:
      "(?:and |with |of |the |using |show )*(?:pictures?|images?|photos?|illustrations?|audio|sounds?|pronunciations?|voice|videos?)(?: (?:and|or) (?:pictures?|images?|photos?|audio|sounds?))*(?: .*)?",
    answer: "Questions and cards are texts, without pictures or sounds.",
  },
  {
    of: (block) => block.type === "quiz" && block.deck === undefined,
    words:
      "(?:and |with |in |\\d+ |three |several |different |choose |the |of |an? )*(?:difficulty(?: levels?)?|levels?(?: of difficulty)?|(?:easy|medium|hard)(?:(?:,| and|, and| or|/) ?(?:easy|medium|hard))+)(?: .*)?",
    answer:
      "Its questions have no levels. With a choice “level” on each a round can be about one of them: “add a level with easy, medium and hard”.",
  },
  {
    of: (block) => block.type === "quiz" && block.deck !== undefined,
    words: "(?:and |with |in |several |different |choose |difficulty )*levels?(?: of difficulty)?(?: for .*)?",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words:
      "(?:with |and |into |for |that are )*(?:balanced|fair|equally strong|even)(?: (?:teams?|groups?|sides))?(?: .*)?",
    answer: "The groups are of the same size; how good anybody is, is not weighed.",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "intervals",
    words:
      "(?:with |and |create |add |set |enter |choose |save )*(?:(?:my|your|their|own|custom|several|different) )+(?:exercises?|workouts?|routines?|intervals?|phases|stations)(?: .*)?",
    answer:
      "Name them with their lengths, and they follow each other: “an interval timer: squats 40 seconds, rest 20 seconds, plank 60 seconds”.",
  },
  // Games
  {
    of: (block) => block.type === "game" && block.game === "memory" && block.words !== undefined,
    words:
      "(?:with |and |\\d+ |three |several |different |choose |the |an? )*(?:difficulty(?: levels?)?|levels?(?: of difficulty)?|(?:grid|board) sizes?)(?: .*)?",
    answer:
      "There are as many pairs as pictures of that theme; memory with its own pictures has 8, 10 or 18 to choose.",
  },
  {
    of: isGame("memory"),
    words: `(?:${CHOOSE} )?(?:${THEIR} )*(?:difficulty(?: levels?)?|levels?(?: of difficulty)?|modes?|grid sizes?|board sizes?)(?: .*)?|(?:${SEE} )?(?:${THEIR} )*(?:number of )?(?:moves?|turns|flips)|emojis?|(?:with )?(?:emoji|picture) cards|flip(?:ping)?(?: .*)?|match(?:ing)? .*pairs`,
  },
  {
    of: isGame("memory"),
    words: `(?:${SEE} )?(?:${THEIR} )*(?:moves? and (?:times?|seconds)|times? and moves?|times?|timers?)(?: .*)?`,
  },
  {
    of: isGame("chess", "ticTacToe", "connectFour", "rockPaperScissors", "hangman"),
    words: "(?:choose|select|pick) (?:to play )?(?:against|between|who|whether) .*",
  },
  {
    of: isGame("chess", "ticTacToe", "connectFour", "snake", "minesweeper", "whackAMole", "sudoku"),
    words: `(?:${CHOOSE} )?(?:${THEIR} )*(?:increasing )?(?:difficulty|speed|levels?)(?: (?:levels?|settings?|modes?))?`,
  },
  {
    of: isGame("hangman", "wordGuess"),
    words:
      "(?:with |word |words |choose |from |by |in |different |several |the |an? )*(?:categor(?:y|ies)|themes?|topics?)(?: .*)?",
    answer:
      "Its words are of all sorts, without categories. They can be yours: “hangman with the words tiger, zebra and panda”.",
  },
  {
    of: (block) => block.type === "game",
    words: `(?:${SEE} |save |include |with )*(?:an? |the |all |all-time |local |online |global )*(?:leader ?boards?|rankings?|scores? of others)(?: .*)?`,
    answer: "The best result of this device is kept; there is no table of several players.",
  },
  {
    of: (block) => block.type === "game",
    words:
      "(?:play|start|restart|pause|begin)(?:(?:,| and|, and| or) (?:play|start|restart|pause))*(?: (?:the|a|an|it|game|new|again|button|round|together|alone|anytime))*",
  },
];
