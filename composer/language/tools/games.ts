import type { BlockOf } from "@lathe/protocol/app/block";
import type { GameName } from "@lathe/protocol/app/game";
import { kebabCase } from "../../generate/names.ts";
import { type Reading, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";
import { cardWords } from "./game-cards.ts";
import { chessWishes, gameSettings } from "./game-settings.ts";
import { GAMES, HAVES } from "./game-words.ts";

type Opponent = BlockOf<"game">["opponent"];

const PLAYING =
  "(?:(?:to |can |could |you can |i can )*play(?:ing)?(?: an?| the| some)? (?:games? of )?)?(?:games? of )?";
const TAIL = "(?: (?:(?:board|card) ?)?(?:games?|puzzles?|board|clone))*";

/** How it is played against whom; the computer plays when nothing is said. */
const AGAINST =
  /(?:,? ?\b(?:and|where|in which|that|which|to|you|i|we|with|for|can|could|lets? me|people|be|is|it) )*\b(?:(?:play(?:s|ed|ing)? )?(?:against|versus|vs\.?|with) (?:the |an? |my )?(computer|ai|machine|bot|cpu|engine|computer opponent|robot)(?: (?:opponent|player))?|(?:single|1|one)[- ]player(?: mode)?|(computer|ai) opponent)\b/g;
const TOGETHER =
  /(?:,? ?\b(?:and|where|in which|that|which|to|you|i|we|for|can|could|lets? me|be|is|it) )*\b(?:(?:play(?:s|ed|ing)? )?(?:against|versus|vs\.?|with|for) (?:an?other |an? |my |your |the )?(?:friends?|(?:2|two) (?:players?|people)|person|brother|sister|son|daughter|mum|mom|dad|mother|father|kids?|wife|husband|girlfriend|boyfriend|partner|someone|somebody|human|each other|one another|children|family)(?: on (?:the|1|one) (?:same )?(?:device|screen|phone|computer|tablet))?|(?:2|two)[- ]players?(?: mode)?|(?:2|two) people(?: can play)?|for 2(?= ?(?:[.,;!\n]|$))|hot[- ]?seat|pass[- ]and[- ]play|local multi-?player|(?:on|sharing) (?:the same|1|one) (?:device|screen|phone))\b/g;

/** "With a friend or the computer" */
const EITHER =
  /(?:,? ?\b(?:and|where|that|which|to|you|i|we|users?|players?|with|against|for|can|could|be|played|either|play|by) )*\b(?:(?:an? |my |another |two |2 )*(?:friends?|person|human|players?|someone|each other) (?:or|and|and also)(?: (?:against|with|vs))?(?: the| an?)? (?:computer|ai|bot|machine)|(?:the |an? )?(?:computer|ai|bot|machine) (?:or|and|and also)(?: (?:against|with|vs))?(?: the| an?| my| another| 2| two)* (?:friends?|person|human|players?|someone|each other))(?: (?:mode|opponent|player)s?)?\b/g;

function detailsOf(reading: Reading, game: GameName, { end }: Span): Span[] {
  const lead =
    "(?:,? ?(?:with|and|that|which|it|has|keeps?|shows?|tracks?|counts?|display(?:s|ing)?|plus|including|an?|the|my|for|of|\\d+|three|several|different|simple|big|possible))";
  const tail =
    "(?: (?:tracking|keeping|counter|count|display|list|button|buttons|levels?|system|history|controls|options?|settings|support|highlighting|highlighted|game|score))*";
  const pattern = new RegExp(`(?<![\\p{L}])(?:${lead} )*(?:${HAVES[game]})${tail}(?![\\p{L}])`, "gu");
  return findAll(reading, pattern).flatMap(({ span }) => (span.start >= end ? [span] : []));
}

/** Even where a clock "for two players" has these words. */
const FOR_TWO = /\bfor (?:2|two) (?:players|people)\b|\b(?:2|two)[- ]player\b/i;
/** "For two players", and not only "for my kids". */
const BOTH_PLAY = /\b(?:2|two|players?|each other|one another|against|versus|vs|same|hot|pass|multi)\b/i;

const FOR_TODDLERS =
  /\b(?:toddlers?|pre-?schoolers?|pre-?school|kindergarten(?:ers?)?|[2-5][- ]year[- ]olds?|nursery)\b/i;
const TODDLER_PAIRS = 6;
const PICTURES = /\b(?:emojis?|smileys?)\b/i;

/** "Hangman with countries" */
function withTheme(name: string, words: string): string {
  const theme = /^\W*with (\p{L}+)$/u.exec(words)?.[1];
  return theme === undefined ? name : `${name} with ${theme}`;
}

/** Games that the kit has. */
export const recognizeGames: Recognizer = (reading) => {
  const against = findAll(reading, AGAINST);
  const together = findAll(reading, TOGETHER);
  const either = findAll(reading, EITHER);
  const opponents: readonly Opponent[] =
    either.length > 0
      ? ["computer", "person"]
      : together.length === 0 && (against.length > 0 || !FOR_TWO.test(reading.text))
        ? ["computer"]
        : against.length === 0
          ? ["person"]
          : ["computer", "person"];
  const manner = [...either, ...against, ...together].map(({ span }) => span);
  const chess = chessWishes(reading);
  return GAMES.flatMap(({ game, words: called, name, icon, isForTwo }) => {
    const pattern = new RegExp(`(?<![\\p{L}-])${PLAYING}(?:${called})${TAIL}(?![\\p{L}])`, "gu");
    const [found] = findAll(reading, pattern);
    if (found === undefined) return [];
    const id = game === "2048" ? "game-2048" : kebabCase(game);
    // "Hangman for my son" does not make him think of the words.
    const isOfHim = game === "hangman" && together.every(({ text }) => !BOTH_PLAY.test(text));
    const sides: readonly Opponent[] = isForTwo && !isOfHim ? opponents : ["computer"];
    const { settings, spans } = gameSettings(reading, game, found.span);
    const own = cardWords(reading, game, found.span);
    // Toddlers find a few pairs.
    const most = settings.pairs ?? (game === "memory" && FOR_TODDLERS.test(reading.text) ? TODDLER_PAIRS : undefined);
    // Of faces there are fewer than cards were asked for: any pictures will do.
    const isTooFew = game === "memory" && most !== undefined && own !== null && own.words.length < most;
    const words = isTooFew && PICTURES.test(reading.text) ? undefined : own?.words.slice(0, most);
    return [
      {
        spans: [
          withFrame(reading, found.span, detailsOf(reading, game, found.span).length === 0),
          ...(isForTwo ? manner : []),
          ...findAudience(reading),
          ...detailsOf(reading, game, found.span),
          ...(isForTwo ? chess.spans : []),
          ...(own === null ? [] : [own.span]),
          ...spans,
        ],
        part: {
          name:
            game === "hangman" && own !== null
              ? withTheme(name, reading.text.slice(own.span.start, own.span.end))
              : name,
          icon,
          ...((game === "ticTacToe" || game === "connectFour") && chess.wishes.level !== undefined
            ? {
                undone: [
                  {
                    words: chess.wishes.level,
                    answer: "The level is chosen beside the board, and remembered.",
                    isNote: true,
                  },
                ],
              }
            : {}),
          theme: { tone: "playful", font: "rounded" } as const,
          blocks: sides.map((opponent) => ({
            id,
            type: "game" as const,
            ...(sides.length === 1 ? {} : { title: opponent === "person" ? "For two" : "Against the computer" }),
            game,
            opponent,
            ...(game === "chess" && opponent === "computer" ? chess.wishes : {}),
            ...settings,
            ...(most === undefined || game !== "memory" ? {} : { pairs: most }),
            ...(words === undefined ? {} : { words, ...(most === undefined ? {} : { pairs: words.length }) }),
          })),
        },
      },
    ];
  });
};
