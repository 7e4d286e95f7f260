import { type Reading, type Recognized, type Recognizer, findAll, touches } from "../recognizer.ts";
import { wholeWish, withFrame } from "./frame.ts";

export const HERE =
  "The games that I have are tic-tac-toe, connect four, memory, 2048, minesweeper, chess, snake, hangman, a word or a number to guess, whack-a-mole, Simon says, sudoku, falling blocks, a typing test, reaction time and rock, paper, scissors";

/** Games that the kit has not, and what comes near. */
const OTHERS: readonly [words: string, answer: string][] = [
  [
    "(?:(?:game|one) (?:in which|where|that|with which) )?(?:(?:you|i|we|he|she|they|kids|the player) )?(?:(?:have to|has to|must|can|need to) )?(?:pop(?:ping|s)?|catch(?:ing|es)?|jump(?:ing|s)? over|dodg(?:e|ing|es)|shoot(?:ing|s)?|slic(?:e|ing|es)) (?:the |away )?(?:balloons?|bubbles?|(?:falling )?(?:stars|fruits?|objects|things|letters|apples|coins)|obstacles|cactus(?:es)?|asteroids|moles|ducks)|block(?:s)? puzzle|(?<!ping[- ])pong|breakout|arkanoid|pac-?man|asteroids|space invaders|flappy bird|platformer|jump (?:and|'n'?) run|racing|endless runner|doodle jump|frogger|shooter|arcade",
    `${HERE}; of those snake, falling blocks and whack-a-mole are of quickness.`,
  ],
  [
    "(?:[\\p{L}-]+ )?(?:dungeon|role[- ]?playing|rpg|roguelike|text adventure|adventure|tower defen[cs]e|strategy|battle|fighting|farming|idle|clicker|survival|zombie|escape) games?|text adventures?|dungeon crawlers?|roguelikes?|tower defen[cs]e",
    `${HERE}; worlds, heroes and monsters they have not.`,
  ],
  [
    "kakuro|lights out|maze(?:s)?(?= (?:games?|puzzles?|generators?)|[.,;!\\n]|$)|nonograms?|picross|crosswords?|word ?search(?:es)?|sliding puzzle|15[- ]puzzle|(?<!\\b(?:my|our|his|her|their|which|what|of) )jigsaw(?: puzzle)?(?!s(?:$| ))",
    `${HERE}; of those sudoku, minesweeper and 2048 are to puzzle over.`,
  ],
  [
    "(?:word|letter)[- ](?:scrambles?|jumbles?|chains?|ladders?)|scrambled words|scrabble|boggle|anagrams?|word(?=[- ]game)",
    `${HERE}. A quiz about words is possible: “a quiz with word and meaning”.`,
  ],
  [
    "solitaire|klondike|spider solitaire|freecell|poker|blackjack|uno|rummy|bridge|hearts|mahjong",
    `${HERE}; of cards only memory.`,
  ],
  [
    "snakes? (?:and|&|'?n'?) ladders|chutes and ladders|candy ?land|game of life|trivial pursuit|pictionary|cluedo|guess who|who is it(?= game)|scattergories|(?:stop|categories)(?= game)|taboo|articulate|codenames?|jenga|dominoe?s|carrom|nine men'?s morris|dots and boxes|hex(?= game)|chinese checkers|abalone|quarto|catan|carcassonne|rummikub|shut the box|craps|pong hau|tic tac two",
    `${HERE}. Dice and a score sheet for a board of your own are possible too: “two dice and a scoreboard for 4 players”.`,
  ],
  [
    "checkers|draughts|nim(?= game|[.,;!\\n]|$)|mastermind|farkle|yahtzee|reversi|othello|backgammon|ludo|battleships?|monopoly|gomoku|mancala|go(?= (?:board )?game)|risk",
    `${HERE}; chess and connect four are the nearest.`,
  ],
  [
    "chess (?:puzzles?|tactics|openings?|endgames?)(?: (?:trainers?|training|app|solver|practice|quiz(?:zes)?))*",
    "I have no collection of chess problems. A game of chess against the computer or each other is possible: “a chess game”.",
  ],
  [
    "most likely to|20 questions(?= game)|i spy(?= game|[.,;!\\n]|$)|number plate(?= game)|hide and seek(?= game)|spot the difference|find the (?:word|object|difference)s?(?= game)|slot machine|(?<!\\p{L} )(?:russian |casino )?roulette",
    `${HERE}. A wheel that picks one at random is possible: “a wheel with truth and dare”.`,
  ],
  [
    "(?:car|travel|road ?trip|spotting|holiday|human|baby shower|office|meeting|wedding|i spy) bingo|bingo(?: (?:cards?|generators?))+|bingo(?: games?)?(?= (?:with|using|of|from) (?:(?:custom|own|my|our|the|vocabulary|spelling) )+(?:words?|phrases|squares|items|lists?|cards?))",
    `${HERE}. Of bingo I make who calls the numbers, and no cards: “a bingo caller from 1 to 90”.`,
  ],
  [
    "(?:personality|buzzfeed(?:[- ]style)?|which [\\p{L} ]{2,30} are you) (?:quizz?(?:es)?|tests?)",
    "My quizzes have right and wrong answers, and do not add up to a kind of person. One of those is possible: “a quiz about plants”.",
  ],
  [
    "(?:multi-?player|online|mmo|role[- ]playing|rpg|adventure|text adventure|strategy|tower defen[cs]e|idle|clicker|3d)(?: (?:online|card|board|multiplayer))?(?= games?\\b)",
    `What I make has no server, so nobody plays over the network. ${HERE}, against the computer or two at one device.`,
  ],
];

/** What such games have: without the game it is nothing to keep. */
const OF_GAMES =
  /(?:,? ?\b(?:and|with|has|an?|the|online|global|local|shared|saved|different|several|many|increasing|more|my|its) )*\b(?:high ?scores?|best scores?|leader ?boards?|score ?boards?|scores?|levels?|lives|power-?ups?|obstacles|enemies|sound effects|multi-?player|(?:2|two)[- ]player(?:s| mode)?|touch controls?|arrow keys?|swipe controls?|difficulty (?:levels?|settings?)|speed(?:s| levels?)?)(?: (?:list|table|mode|counter|history))?\b/g;

/** What is wanted of games that there are, and is not possible. */
const NETWORK =
  /\b(?:,? ?(?:and|with|in|that can be|that is|playable|to be|can be) )*(?:played )?(?:online multi-?player|multi-?player online|over the (?:internet|network)|against (?:people|players|others|friends) online|online (?:against|with) (?:friends|others|people)|with friends online|online matchmaking)(?: (?:mode|games?))?\b/g;

export const recognizeOtherGames: Recognizer = (reading) => {
  const games = findOthers(reading);
  const haves = games.length === 0 ? [] : findAll(reading, OF_GAMES).map(({ span }) => span);
  return [
    ...games.map((game, index) => (index === 0 ? { ...game, spans: [...game.spans, ...haves] } : game)),
    ...findAll(reading, NETWORK)
      .filter(({ span }) => !touches(haves, span))
      .map(({ span, text }) => ({
        spans: [span],
        part: {
          undone: [
            {
              words: text.replace(/^(?:,? ?(?:and|with|in|that can be|that is|to be|can be) )+/i, ""),
              answer: "What I make has no server: two can play at one device, or one against the computer.",
            },
          ],
        },
      })),
  ];
};

function findOthers(reading: Reading): Recognized[] {
  return OTHERS.flatMap(([words, answer]) =>
    findAll(
      reading,
      new RegExp(
        `(?<![\\p{L}-])(?:play(?:ing)? )?(?:${words})(?:[- ](?:games?|puzzles?|clone|solver|generator))*(?![\\p{L}-])`,
        "gu",
      ),
    )
      // "Keep score in Scrabble" is a scoreboard.
      .filter(
        ({ span }) =>
          !/\b(?:scor\w*|points?)(?: ?(?:keeper|keeping|board|sheet|counter|card|app|tracker))? (?:in|for|of|at|when we play|while playing) (?:(?:our|the|my|a) )*$/i.test(
            reading.text.slice(0, span.start),
          ) &&
          !/^ ?(?:games? )?(?:scor(?:e|es|ing|er|e ?keeper)|points?|tally)(?![\p{L}])/iu.test(
            reading.text.slice(span.end),
          ),
      )
      .filter(({ text }) => !/^(?:risk|uno|hearts|bridge|racing|arcade|adventure|strategy|idle)$/i.test(text))
      .map(({ span, text }) => ({
        spans: [withFrame(reading, span), ...wholeWish(reading, span)],
        part: { undone: [{ words: text.toLowerCase().replace(/^where (?:you|i|we) /, ""), answer }] },
      })),
  );
}
