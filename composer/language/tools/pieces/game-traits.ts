import type { Block } from "@lathe/protocol/app/block";
import type { Trait } from "./trait.ts";

const isGame =
  (...games: readonly string[]) =>
  (block: Block) =>
    block.type === "game" && games.includes(block.game);

/** Of games. */
export const GAME_TRAITS: readonly Trait[] = [
  {
    of: isGame("memory", "hangman", "2048", "snake", "minesweeper", "sudoku", "wordGuess", "whackAMole", "simon"),
    words:
      "(?:an? |the |for |with |and )*(?:\\d+|two|three|four|several|multiple|more)?[- ]?(?:players?|multi-?player)(?: (?:mode|game|turns?))?",
    answer: "It is played by one at a time; who is next can try to do better.",
  },
  // Words to guess
  {
    of: isGame("hangman", "wordGuess", "memory"),
    words:
      "(?:with |and |using |from |of |for |add |enter |choose )*(?:my|our|their|his|her|own|custom|the class's) (?:own |class |custom )*(?:vocabulary|vocab|words?|spelling|word list|lists?|terms)(?: .*)?|(?:with |and |using |of )*(?:vocabulary|spelling|custom|own) (?:words?|lists?)(?: .*)?",
    answer: "Say the words, and they are those of the game: “use the words chien, chat and maison”.",
  },
  {
    of: isGame("hangman"),
    words:
      "(?:an? |the |with |and |gives? |shows? |has )*(?:hints?(?: button)?|clues?)(?: .*)?|(?:show(?:s|ing)? |display(?:s|ing)? |count(?:s|ing)? )?(?:how many |the )?(?:wrong |missed )?(?:letters|guesses|tries|attempts|chances|lives|misses)(?: (?:are|is))?(?: (?:left|remaining|tried|used|made|so far|to guess))*|(?:the |a |draws? |drawing of )*(?:gallows|stick ?man|hangman drawing|drawing)(?: .*)?|(?:on-?screen |letter )?keyboard|(?:the )?letters (?:to (?:tap|click|press)|as buttons)|keeps? .*(?:score|wins).*",
  },
  {
    of: isGame("hangman"),
    words:
      "(?:\\d+|six|seven|ten|eleven|twelve) (?:lives|tries|guesses|attempts|wrong guesses|misses|mistakes|chances)(?: .*)?",
    answer: "The drawing has eight strokes: so many may be wrong.",
  },
  {
    of: isGame("wordGuess"),
    words:
      "(?:with |and |you get |you have |has )*(?:6|six) (?:tries|guesses|attempts|chances)(?: .*)?|(?:with |of )*(?:5|five)[- ]letters?(?: words?)?(?: .*)?|(?:green|yellow|gr[ae]y|colou?red?)(?:(?:,| and|, and| or) (?:green|yellow|gr[ae]y))*(?: .*)?|(?:shows? |tells? )?(?:which|what|the) letters (?:are|is) .*|(?:on-?screen |letter )?keyboard|(?:keeps? |shows? |count )?(?:my |the |a )?(?:streak|statistics|stats|wins?|score|guess distribution)(?: .*)?",
  },
  {
    of: isGame("wordGuess"),
    words:
      "(?:an? |one )?(?:new |different )?(?:word|one|puzzle)?(?: of the day| (?:each|every|per|a) day| daily)|daily(?: .*)?",
    answer: "A new word comes with “New game”, as often as you like.",
  },
  {
    of: isGame("wordGuess"),
    words:
      "(?:with |of |and )*(?:\\d+|three|four|six|seven|eight)(?:[- ]letters?)(?: words?)?(?: .*)?|(?:\\d+|four|five|seven|eight|ten) (?:tries|guesses|attempts|chances)(?: .*)?",
    answer:
      "There are six tries. The words that I have are of five letters; yours may have others: “guess the word with the words planet, rocket and comet”.",
  },
  {
    of: isGame("snake"),
    words:
      "(?:an? |the |it |with |and |keeps? |saves? |shows? |has )*(?:score|high ?score|best score|points|pause(?: button)?|walls?|(?:no|without) walls|speeds?|(?:speed )?levels?|buttons|arrows?|touch(?: controls?| buttons)?|keyboard|apples?|food)(?: .*)?|(?:slow|medium|fast|easy|hard)(?:(?:,| and|, and| or|/) ?(?:slow|medium|fast|easy|hard))+(?: .*)?|(?:the )?(?:snake )?(?:grows?|gets longer|eats?)(?: .*)?|(?:goes|comes|passes|runs) through (?:the )?walls?.*",
  },
  {
    of: isGame("snake"),
    words:
      "(?:it |that |which |the snake )*(?:gets?|becomes?|goes|getting) (?:faster|quicker|harder)(?: .*)?|speeds? up.*",
    answer: "Its speed stays as it is chosen: slow, medium or fast.",
  },
  {
    of: isGame("rockPaperScissors"),
    words:
      "(?:an? |the |keeps? |shows? |with |and |has |count )*(?:scores?|score ?board|wins?(?:,? (?:and )?(?:losses|draws|ties))*|winner|rounds?|draws?|ties|emojis?|hands?|animations?)(?: .*)?",
  },
  {
    of: isGame("whackAMole"),
    words:
      "(?:an? |the |my |keeps? |saves? |shows? |with |and |has |random )*(?:scores?|high ?scores?|best(?: score)?|points|timer|time(?: limit)?|countdown|speeds?|levels?|difficulty(?: levels?)?|hits?|miss(?:es|ed)?|moles?|holes?|grid)(?: .*)?|moles? .*|(?:\\d+|thirty|sixty)[- ]seconds?(?: .*)?",
  },
  {
    of: isGame("reactionTime"),
    words:
      "(?:an? |the |my |all |keeps? |saves? |shows? |tracks? |stores? |with |and |see |their |your |previous |past |last )*(?:times?|results?|scores?|high ?scores?|best(?: times?| results?)?|averages?|history|attempts|milliseconds)(?: .*)?|(?:click|tap|press)(?:s|ing)? .*|(?:when |the )?(?:screen|colou?r|box|light) (?:turns|changes|goes) .*",
  },
  {
    of: isGame("numberGuess"),
    words:
      "(?:an? |the |my |keeps? |shows? |counts? |tracks? |gives? |tells? |with |and |me |says? |number of )*(?:hints?|higher|lower|too (?:high|low|big|small)|guess(?:es)?|tries|attempts|scores?|best(?: score)?|history|range)(?: .*)?",
  },
  {
    of: isGame("typing"),
    words:
      "(?:an? |the |my |keeps? |saves? |shows? |tracks? |measures? |calculates? |with |and |see |their |your |live |random |real-?time |different |highlight(?:s|ed|ing)? )*(?:wpm|words per minute|words a minute|speed|accuracy|errors?|mistakes|scores?|high ?scores?|best(?: scores?| results?)?|history|results?|progress|texts?|sentences?|paragraphs?|words|timer|time|statistics|stats)(?: .*)?",
  },
  {
    of: isGame("numberGuess"),
    words:
      "(?:i |you |we |the player |players? |users? |with |and |get |gets |have |has |only |limited )*(?:\\d+|five|six|seven|eight|ten|limited) (?:tries|guesses|attempts|chances|lives)(?: .*)?",
    answer: "There are as many guesses as it takes; the fewest are kept as the best.",
  },
  {
    of: isGame("typing"),
    words: "(?:.* )?(?:falling|dropping|lessons?|levels?|difficult\\w*|lives|fingers?|languages?)(?: .*)?",
    answer: "A text is typed from its beginning to its end; lessons, levels and falling words it has not.",
  },
  {
    of: isGame("sudoku"),
    words:
      "(?:an? |the |my |keeps? |shows? |with |and |has |gives? |highlights? |checks? |different |several |three |3 |new )*(?:hints?|timer|time|best times?|mistakes?|errors?|conflicts?|wrong (?:numbers|digits|entries)|duplicates|levels?|difficult(?:y|ies)(?: levels?)?|(?:easy|medium|hard)(?:(?:,| and|, and| or|/) ?(?:easy|medium|hard))*|erase|keyboard|numbers?|digits?|puzzles?)(?: .*)?",
  },
  {
    of: isGame("sudoku"),
    words:
      "(?:with |and |has |an? |the )*(?:pencil ?marks?|notes?(?: mode)?|candidates|undo|daily(?: .*)?|printable|print)(?: .*)?",
    answer: "It has hints and erases digits; notes in the cells, undo and a puzzle of the day it has not.",
  },
  {
    of: isGame("fallingBlocks"),
    words:
      "(?:an? |the |my |keeps? |shows? |with |and |has |gets? |it )*(?:scores?|high ?scores?|best(?: score)?|points|levels?|lines?|rows?|next|preview|ghost|pause|speeds?|faster|keyboard|arrow keys|controls|touch|buttons)(?: .*)?",
  },
  {
    of: isGame("fallingBlocks"),
    words: "(?:with |and |has |an? |the )*(?:hold(?: .*)?|music|sounds?(?: effects?)?)",
    answer: "It has no sounds, and no piece can be held back.",
  },
  {
    of: isGame("simon"),
    words:
      "(?:an? |the |my |keeps? |saves? |shows? |with |and |has |gets? )*(?:scores?|high ?scores?|best(?: score)?|levels?|rounds?|colou?rs?|lights?|buttons|sequences?|longer|harder|faster)(?: .*)?",
  },
  {
    of: (block) => block.type === "game",
    words:
      "(?:an? |the |my |keeps? |shows? |counts? )*(?:(?:new game|restart|reset|play again|start again)(?: button)?|arrow keys?|keyboard(?: controls?)?|(?:touch|mobile|swipe|on-?screen|arrow|phone)[- ](?:controls?|buttons?|support|friendly)|(?:works? )?(?:on|by) (?:touch|phone|mobile)|swip(?:e|ing))",
  },
  {
    of: isGame("ticTacToe", "connectFour"),
    words:
      "(?:an? |the |my |keeps? |shows? |counts? )*(?:scores?|score ?board|wins?|winner|(?:easy|medium|hard)(?:(?:,| and|, and| or|/) ?(?:easy|medium|hard))* ?(?:levels?|mode)?|levels?|difficulty(?: levels?)?|win counter|who (?:won|wins)|whose turn(?: it is)?)",
  },
  {
    of: isGame("memory"),
    words:
      "(?:an? |the |my |keeps? |shows? |counts? )*(?:moves?|turns|tries|timer|time|best(?: result| score)?|move counter|number of (?:moves|turns|tries)|(?:16|20|36) cards|(?:8|10|18) pairs|different sizes|sizes)",
  },
  {
    of: isGame("memory"),
    words:
      "(?:with )?\\d+ (?:pairs|cards|pictures|tiles)|(?:keeps? |saves? )?(?:the |my )*(?:best|fastest|record) times?",
    answer: "It has 8, 10 or 18 pairs, which is chosen beside it; it shows the time, and keeps the fewest moves.",
  },
  {
    of: isGame("memory", "2048", "minesweeper"),
    words: "(?:for )?(?:2|two|3|4|several|multi) ?-?players?(?: .*)?|against (?:the computer|each other|.*)|vs .*",
    answer: "It is a game for one here. For two there are chess, tic-tac-toe and connect four.",
  },
  {
    of: isGame("2048"),
    words:
      "(?:an? |the |my |keeps? |shows? |counts? )*(?:scores?|best(?: score)?|high ?scores?|undo|(?:smooth )?animations?)",
  },
  {
    of: isGame("minesweeper"),
    words:
      "(?:an? |the |my |keeps? |shows? |counts? )*(?:timer|time|best times?|flags?|(?:right|long) (?:click|press) (?:to flag|for flags)|mines? (?:left|counter)|9 ?x ?9(?: (?:with )?10 mines)?|(?:small|medium|large|easy|hard|sizes|levels?|difficulty)(?:(?:,| and|/| or)? ?(?:medium|large|hard))*)",
  },
  {
    of: isGame("chess"),
    words:
      "(?:an? |the |my |keeps? |shows? |with )*(?:undo(?: moves?| button)?|tak(?:e|es|ing) ?-?back(?: moves?)?(?: (?:is )?allowed| button)?|(?:shows? )?where (?:an? |the |each |my )?(?:pieces?|figures?|they|it) (?:can|may) (?:go|move)(?: .*)?|moves?|(?:list of |legal |possible )?moves?(?: list)?|move list|(?:legal|possible) moves?(?: (?:shown|highlighted))?|captured pieces|(?:choose|pick|as)? ?(?:white or black|black or white|side|colou?r)|(?:easy|medium|hard)(?:(?:,| and|, and| or|/) ?(?:easy|medium|hard))* ?(?:levels?|mode|computer)?|levels?|difficulty(?: levels?)?)",
  },
  {
    of: (block) => block.type === "game",
    words:
      "\\d+ ?(?:x|by|×) ?\\d+(?: (?:board|grid|field|cards|tiles|.*))?|(?:\\d+|four|five) in a (?:row|line)(?: wins?)?|(?:bigger|larger|other|own) (?:board|grid|sizes?)",
    answer: "The games have their usual boards; other sizes and other rules they have not.",
  },
  {
    of: (block) => block.type === "game",
    words: "(?:with |using )?(?:my |our |own |custom |family )*(?:emojis?|pictures?|photos?|images?|icons)(?: .*)?",
    answer:
      "The games have their own pictures. Memory can bear words of yours: “memory with the words cat, dog and cow”.",
  },
  {
    of: (block) => block.type === "game",
    words: "(?:an? |the |fun |animal |cute )*(?:sounds?(?: effects?)?|music|animations?|voices?)(?: .*)?",
    answer: "The games make no sounds, and move no more than they have to.",
  },
  {
    of: (block) => block.type === "game",
    words: "(?:an? |the )?(?:timer|time limit|countdown|clock|hints?|lives|statistics|stats)(?: .*)?",
    answer: "The game has none of that by itself. A timer can stand beside it: “add a timer of 5 minutes”.",
  },
  {
    of: (block) => block.type === "game",
    words:
      "(?:(?:i|you|we|one|it) )?(?:(?:can|could|should|must|to|be|possible) )*play(?:ed|able)?(?: it)?(?: (?:with|on|by|using|in) .*)?|(?:works? )?(?:on|for) (?:one|1|a|my|the|our|two|2) (?:phone|tablet|ipad|computer|device|screen)|(?:not )?too (?:many|few|much|hard|easy|difficult)(?: .*)?|(?:easy|simple|for (?:kids|children|beginners|toddlers|small children))|(?:play )?again(?: button)?|(?:my |the |our |keeps? |saves? |remembers? )+(?:best|high(?:est)?|record)(?: (?:score|result))?s?|who is (?:\\d+|three|four|five|six|seven|eight)",
  },
  {
    of: isGame("ticTacToe", "connectFour", "chess"),
    words:
      "(?:a |an |with |and |the |has |several |different |three |3 )*(?:easy|hard|medium|difficult|strong|beginner|expert)(?:(?:,| and|, and| or|/) ?(?:an? )?(?:easy|hard|medium|difficult|strong|expert))* ?(?:levels?|modes?|computer|opponents?|setting|one)?|(?:i |you |we )?(?:can )?(?:choose|pick|set|select) (?:how (?:hard|strong|difficult) .*|(?:the|a) (?:level|difficulty)|(?:if|whether|who) .*)|(?:also )?(?:for )?(?:two|2)[- ](?:players?|people|persons)(?: (?:mode|on one .*))?|against (?:each other|(?:the )?computer|my .*|a (?:friend|person)|(?:an? |the )?(?:other|another) .*)(?: or .*)?",
  },
];
