import type { GameName } from "@lathe/protocol/app/game";
import type { IconName } from "@lathe/protocol/app/label";

export interface GameWords {
  game: GameName;
  words: string;
  name: string;
  icon: IconName;
  /** Played by two, one of whom can be the computer. */
  isForTwo: boolean;
}

export const GAMES: readonly GameWords[] = [
  {
    game: "ticTacToe",
    words: "tic[- ]?tac[- ]?toe|n[oa]ughts (?:and|&) crosses|x'?s and o'?s|xs and os|xox",
    name: "Tic-tac-toe",
    icon: "game",
    isForTwo: true,
  },
  {
    game: "connectFour",
    words:
      "connect[- ]?(?:four|4)(?: in a (?:row|line))?|(?:four|4)[- ]in[- ]a[- ](?:row|line)|puissance 4|vier gewinnt",
    name: "Connect four",
    icon: "game",
    isForTwo: true,
  },
  {
    game: "memory",
    words:
      "memory(?: (?:cards?|match(?:ing)?))*(?= game|[.,!;\\n]|$| (?:with|for|app|and|in)\\b)|(?:matching |find (?:the )?|match (?:the )?)pairs(?: of cards)?|(?:card |picture )?match(?:ing)?(?= game)|pexeso|concentration(?= (?:card )?game)|pelmanism",
    name: "Memory",
    icon: "cards",
    isForTwo: false,
  },
  {
    game: "2048",
    words: "2048(?: puzzle)?|(?:number )?tile[- ]merging(?: puzzle)?|1024(?= game)|sliding number tiles",
    name: "2048",
    icon: "grid",
    isForTwo: false,
  },
  { game: "minesweeper", words: "mine ?sweeper|mines(?= game)", name: "Minesweeper", icon: "flag", isForTwo: false },
  {
    game: "chess",
    words:
      "chess(?![- ](?:clock|club|tournament|opening|tactic|endgame|trainer|lesson|problem|rating|puzzle|result|game log|games (?:i|with))\\w*)",
    name: "Chess",
    icon: "game",
    isForTwo: true,
  },
  {
    game: "snake",
    words:
      "(?<!\\b(?:corn|pet|my|our|the) )snake(?=(?:,| and|, and| or) (?:2048|chess|memory|hangman|tic|connect|minesweeper|rock|tetris|pong)| (?:game|clone|like|on|with|that|where|for|against)|[.,;!\\n]|$)|snake (?:game|clone)|nokia snake",
    name: "Snake",
    icon: "game",
    isForTwo: false,
  },
  {
    game: "hangman",
    words: "hang ?man|galgenm[äa]nnchen|guess(?:ing)? (?:the |a )?word letter by letter",
    name: "Hangman",
    icon: "game",
    isForTwo: true,
  },
  {
    game: "wordGuess",
    words:
      "wordle(?:[- ](?:like|style|type|clone))?|(?:word[- ]guess(?:ing)?|guess(?:ing)?[- ](?:the |a )?(?:hidden |secret )?(?:(?:five|5)[- ]letter )?words?)(?:[- ]game)?(?: (?:like|similar to|in the style of) wordle)?|(?:daily )?word(?: puzzle| guessing)? game (?:like|similar to|in the style of) wordle|(?:five|5)[- ]letter word (?:game|puzzle)|daily word (?:game|puzzle)",
    name: "Guess the word",
    icon: "game",
    isForTwo: false,
  },
  {
    game: "rockPaperScissors",
    words:
      "rock[ ,-]*(?:and )?paper[ ,-]*(?:and )?scissors?|roshambo|schnick schnack schnuck|scissors[ ,-]*paper[ ,-]*(?:and )?(?:rock|stone)",
    name: "Rock, paper, scissors",
    icon: "game",
    isForTwo: true,
  },
  {
    game: "whackAMole",
    words: "whac?k[- ]?an?[- ]?mole|whac?k[- ]the[- ]mole|(?:hit|catch)(?:ting|ing)? (?:the )?moles?(?= game)",
    name: "Whack-a-mole",
    icon: "game",
    isForTwo: false,
  },
  {
    game: "reactionTime",
    words:
      "(?:reaction|reflex)(?:es)?[- ]?(?:times?|speed)?(?: (?:tests?|testers?|games?|trainers?|challenge|measurer|timers?))+|(?:test|measure|train)(?:s|ing)? (?:my|your|their|our|the) (?:reaction(?: time| speed)?s?|reflex(?:es)?)",
    name: "Reaction time",
    icon: "bolt",
    isForTwo: false,
  },
  {
    game: "numberGuess",
    words:
      "(?:(?:game|app|one) (?:where|in which) (?:i|you|we|users?|players?|kids) (?:have to |must |can |try to )?)?(?:(?:number|numbers)[- ]guess(?:ing)?|guess(?:ing)?[- ](?:the |a |my )?(?:(?:secret|random|hidden) )?numbers?|higher or lower(?= (?:number )?(?:game|guess)))|(?:computer|app|it) (?:picks|thinks of|chooses) a (?:random |secret )?number(?: and (?:i|we|you|users?|players?) (?:have to |must |try to )?guess(?:es)?(?: it)?)?",
    name: "Guess the number",
    icon: "game",
    isForTwo: false,
  },
  {
    game: "typing",
    words:
      "(?:touch |fast |speed )?typing(?: (?:speed|practi[sc]e|skills?|wpm|accuracy))*(?: (?:games?|tests?|testers?|trainers?|tutors?|challenge|practi[sc]e|race))+|type[- ]?racer|typing (?:practi[sc]e|tutor|trainer)|(?:test|measure|improve|practi[sc]e|train)(?:s|ing)? (?:my|your|their|our|the)? ?typing(?: (?:speed|skills?))?|typing speed|words per minute (?:test|game)|wpm test",
    name: "Typing test",
    icon: "pen",
    isForTwo: false,
  },
  {
    game: "sudoku",
    words: "sudokus?(?: (?:puzzles?|games?|boards?|grids?))*",
    name: "Sudoku",
    icon: "grid",
    isForTwo: false,
  },
  {
    game: "fallingBlocks",
    words:
      "tetris(?:[- ](?:like|style|clone))?|falling (?:blocks?|shapes?|tetrominoe?s)|tetromino(?:e?s)?(?: game)?|blocks? stacking(?= game)",
    name: "Falling blocks",
    icon: "game",
    isForTwo: false,
  },
  {
    game: "simon",
    words:
      "simon(?: says)?(?:[- ](?:style|like|type|memory|colou?r)(?= ))*(?=[- ](?:style |like |type )?(?:memory |colou?r )?(?:games?|clone)|[.,;!\\n]|$| (?:with|where|in|and)\\b)|(?:repeat|remember|memori[sz]e)(?:ing)? (?:the |a )?(?:colou?r|light|pattern|colou?red) (?:sequence|pattern)s?(?= game|[.,;!\\n]|$)|(?:colou?r|light|pattern) (?:sequence|memory)(?= (?:memory )?game)",
    name: "Simon says",
    icon: "game",
    isForTwo: false,
  },
];

/** What a game has by itself; what is said of it is understood. */
export const HAVES: Record<GameName, string> = {
  ticTacToe: "levels?|difficult(?:y|ies)|scores?|score ?board|new game|restart|reset|play again|winner|wins?",
  connectFour: "levels?|difficult(?:y|ies)|scores?|score ?board|new game|restart|reset|play again|winner|wins?",
  memory:
    "timer|time|moves?(?: counter)?|turns|best(?: scores?| times?)?|high ?scores?|scores?|levels?|difficult(?:y|ies)|stages?|new game|restart|reset|play again|sizes?|(?:16|20|36) (?:cards|tiles)|(?:8|10|18) pairs",
  "2048": "scores?|best|high ?scores?|keyboard|arrow keys?|swip(?:es?|ing)|undo|new game|restart|reset|play again",
  minesweeper:
    "flags?|timer|best times?|difficult(?:y|ies)|levels?|(?:(?:custom|different|several|board|grid) )*sizes?|new game|restart|reset|play again|mine counter",
  snake:
    "scores?|best|high ?scores?|keyboard|arrow keys?|swip(?:es?|ing)|walls?|speeds?|levels?|pause|new game|restart|reset|play again|touch",
  hangman: "hints?|scores?|wins?|letters|keyboard|gallows|drawing|new game|restart|reset|play again",
  wordGuess:
    "streaks?|statistics|stats|scores?|keyboard|letters|colou?rs|(?:6|six) (?:tries|guesses|attempts|chances)|(?:5|five) letters?|new game|restart|reset|play again",
  rockPaperScissors: "scores?|score ?board|wins?|winner|rounds?|new game|restart|reset|play again",
  whackAMole:
    "scores?|best(?: scores?)?|high ?scores?|timer|time limit|countdown|(?:30|thirty)[- ]seconds?(?: rounds?| timer)?|speeds?|difficult(?:y|ies)|levels?|moles?|hits?|misses|new game|restart|reset|play again",
  reactionTime:
    "scores?|(?:best|average|last|fastest|previous|all) (?:times?|results?|scores?)|times?|results?|best|average|history|in milliseconds|milliseconds|ms|new game|restart|reset|play again",
  numberGuess:
    "hints?|higher or lower(?: hints?)?|too high or too low|(?:number of |count (?:the |my )?)(?:guesses|tries|attempts)|(?:computer|app) (?:picks|thinks of|chooses) a (?:random |secret )?number|(?:to )?guess(?:es)? it|best(?: score)?|scores?|history|levels?|difficult(?:y|ies)|ranges?|new game|restart|reset|play again",
  typing:
    "wpm|words (?:per|a) minute|speed|accuracy|errors?|mistakes|timer|time|scores?|best(?: scores?| results?| speed)?|high ?scores?|history|results?|statistics|stats|progress|random (?:texts?|words|sentences)|texts?|sentences|new game|restart|reset|play again",
  sudoku:
    "hints?|timer|time|best times?|mistakes?|errors?|conflicts?|difficult(?:y|ies)|levels?|easy, medium(?:,| and|, and) hard|three levels|erase|check|keyboard|digits|numbers|new (?:game|puzzle)|restart|reset|play again",
  fallingBlocks:
    "scores?|best(?: scores?)?|high ?scores?|levels?|lines?|rows?|next (?:piece|shape|block)(?: preview)?|preview|ghost piece|hard drop|speeds?|keyboard|arrow keys?|pause|touch|buttons|new game|restart|reset|play again",
  simon:
    "scores?|best(?: scores?)?|high ?scores?|levels?|rounds?|colou?rs|lights|sequences?|new game|restart|reset|play again",
  chess:
    "levels?|difficult(?:y|ies)|legal|moves?|move list|take back|undo|captured pieces|promotion|new game|restart|reset|play again|highlighting|highlighted",
};
