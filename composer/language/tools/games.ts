import type { BlockOf, GameName } from "@lathe/protocol/app/block";
import type { IconName } from "@lathe/protocol/app/label";
import { kebabCase } from "../../generate/names.ts";
import { type Reading, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { asLabel } from "../words.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";
import { MEMORY_THEMES } from "./memory-themes.ts";

type Opponent = BlockOf<"game">["opponent"];

interface GameWords {
  game: GameName;
  words: string;
  name: string;
  icon: IconName;
  /** Played by two, one of whom can be the computer. */
  isForTwo: boolean;
}

const GAMES: readonly GameWords[] = [
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
      "chess(?![- ](?:clock|club|tournament|opening|lesson|problem|rating|puzzle|result|game log|games (?:i|with))\\w*)",
    name: "Chess",
    icon: "game",
    isForTwo: true,
  },
];

const PLAYING =
  "(?:(?:to |can |could |you can |i can )*play(?:ing)?(?: an?| the| some)? (?:games? of )?)?(?:games? of )?";
const TAIL = "(?: (?:(?:board|card) ?)?(?:games?|puzzles?|board|clone))*";

/** How it is played against whom; the computer plays when nothing is said. */
const AGAINST =
  /(?:,? ?\b(?:and|where|in which|that|which|to|you|i|we|with|for|can|could|lets? me|people|be|is|it) )*\b(?:(?:play(?:s|ed|ing)? )?(?:against|versus|vs\.?|with) (?:the |an? |my )?(computer|ai|machine|bot|cpu|engine|computer opponent|robot)(?: (?:opponent|player))?|(?:single|1|one)[- ]player(?: mode)?|(computer|ai) opponent)\b/g;
const TOGETHER =
  /(?:,? ?\b(?:and|where|in which|that|which|to|you|i|we|for|can|could|lets? me|be|is|it) )*\b(?:(?:play(?:s|ed|ing)? )?(?:against|versus|vs\.?|with|for) (?:an?other |an? |my |your |the )?(?:friends?|(?:2|two) (?:players?|people)|person|brother|sister|son|daughter|mum|mom|dad|mother|father|kids?|wife|husband|girlfriend|boyfriend|partner|someone|somebody|human|each other|one another|children|family)(?: on (?:the|1|one) (?:same )?(?:device|screen|phone|computer|tablet))?|(?:2|two)[- ]players?(?: mode)?|(?:2|two) people(?: can play)?|for 2(?= ?(?:[.,;!\n]|$))|hot[- ]?seat|pass[- ]and[- ]play|local multi-?player|(?:on|sharing) (?:the same|1|one) (?:device|screen|phone))\b/g;

/** What a game has by itself; what is said of it is understood. */
const HAVES: Record<GameName, string> = {
  ticTacToe: "scores?|score ?board|new game|restart|reset|play again|winner|wins?",
  connectFour: "scores?|score ?board|new game|restart|reset|play again|winner|wins?",
  memory: "moves?|turns|best|new game|restart|reset|play again|sizes?|(?:16|20|36) (?:cards|tiles)|(?:8|10|18) pairs",
  "2048": "scores?|best|high ?scores?|keyboard|arrow keys?|swip(?:es?|ing)|undo|new game|restart|reset|play again",
  minesweeper:
    "flags?|timer|best times?|difficult(?:y|ies)|levels?|sizes?|new game|restart|reset|play again|mine counter",
  chess:
    "legal|moves?|move list|take back|undo|captured pieces|promotion|new game|restart|reset|play again|highlighting|highlighted",
};

function detailsOf(reading: Reading, game: GameName, { end }: Span): Span[] {
  const lead =
    "(?:,? ?(?:with|and|that|which|it|has|keeps?|shows?|tracks?|counts?|display(?:s|ing)?|plus|including|an?|the|my|for|of|\\d+|three|several|different|simple|big|possible))";
  const tail =
    "(?: (?:tracking|keeping|counter|count|display|list|button|buttons|levels?|system|history|controls|options?|settings|support|highlighting|highlighted|game|score))*";
  const pattern = new RegExp(`(?<![\\p{L}])(?:${lead} )*(?:${HAVES[game]})${tail}(?![\\p{L}])`, "gu");
  return findAll(reading, pattern).flatMap(({ span }) => (span.start >= end ? [span] : []));
}

const LEVEL =
  /(?:\b(?:against|with|on|at|an?|the|and|level|difficulty|set to|of|in) )*\b(easy|easiest|beginner|simple|weak|weakest|medium|intermediate|hard|hardest|strong|strongest|difficult|expert)(?: (?:level|mode|difficulty|computer|opponent|ai|bot|engine|computer opponent|setting))+\b|\bon (?:the )?(easy|medium|hard)\b/g;
const SIDE =
  /(?:\b(?:and|where|with|so that|as|i(?:'m| am| want to| would like to)?|me|playing|plays?|have|having|we|you|the|computer|it|takes?|am) )*\b(?:play(?:ing|s)?|as|have|take|with|am|be)(?: (?:as|with|the))* (white|black)(?: pieces)?\b|\b(?:computer|it|opponent) (?:plays|has|is)(?: the)? (white|black)\b/g;

/** What chess begins with: "against an easy computer, I play black". */
function chessWishes(reading: Reading): { wishes: Pick<BlockOf<"game">, "level" | "side">; spans: Span[] } {
  const [level] = findAll(reading, LEVEL);
  const [side] = findAll(reading, SIDE);
  const said = (level?.groups[1] ?? level?.groups[2] ?? "").toLowerCase();
  const color = side?.groups[1]?.toLowerCase() ?? (side?.groups[2]?.toLowerCase() === "white" ? "black" : "white");
  return {
    wishes: {
      ...(level === undefined
        ? {}
        : { level: /eas[yi]|begin|simple|weak/.test(said) ? "easy" : /medi/.test(said) ? "medium" : "hard" }),
      ...(side === undefined ? {} : { side: color === "black" ? "black" : "white" }),
    },
    spans: [level, side].flatMap((each) => (each === undefined ? [] : [each.span])),
  };
}

const OWN_WORDS =
  /(?:,? ?\b(?:with|using|from|of|for|where|the|my|our|own|these|following|pairs|cards|are|is|words?|pictures?|names?|custom|on) ?)*(?:words?|names|pairs|cards|terms|vocabulary|list)?:? ((?:[\p{L}][\p{L}' -]{0,24})(?:(?:, and |, | and )[\p{L}][\p{L}' -]{0,24}){2,17})(?=[.;!\n]|$)/gu;

/** The words on the cards of memory: "with cat, dog, fish and bird". */
function memoryWords(reading: Reading, { end }: Span): { words: string[]; span: Span } | null {
  const found = findAll(reading, OWN_WORDS).find(
    ({ span, text }) =>
      span.start >= end - 1 &&
      span.start <= end + 2 &&
      /\b(?:words?|names|with|pairs|cards|terms|using|of)\b|:/i.test(text),
  );
  const words = [...new Set(splitList(found?.groups[1] ?? "").map((word) => word.replace(/^(?:the|an?) /i, "")))];
  if (found === undefined || words.length < 3 || words.length > 18) return null;
  if (
    /\b(?:timer|list|quiz|game|scores?|chess|tac|counter|notes?|levels?|moves?|sizes?|difficulty|minesweeper|cards?)\b/i.test(
      found.groups[1] ?? "",
    )
  )
    return null;
  return { words: words.map(asLabel), span: found.span };
}

/** "A memory game with farm animals": words of that sort. */
function memoryTheme(reading: Reading, { end }: Span): { words: string[]; span: Span; undone: string } | null {
  for (const [words, names] of MEMORY_THEMES.toReversed()) {
    const found = findAll(
      reading,
      new RegExp(
        `(?:(?:with|of|about|using|featuring|where|has|pictures|cards|images|cute|the|my|and) )*(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?: (?:pictures|cards|images|theme|themed|names))*`,
        "gu",
      ),
    ).find(({ span }) => span.start >= end - 1 && span.start <= end + 2);
    if (found !== undefined) return { words: names.split(", "), span: found.span, undone: found.text.trim() };
  }
  return null;
}

/** Games that the kit has. */
export const recognizeGames: Recognizer = (reading) => {
  const against = findAll(reading, AGAINST);
  const together = findAll(reading, TOGETHER);
  const opponents: readonly Opponent[] =
    together.length === 0 ? ["computer"] : against.length === 0 ? ["person"] : ["computer", "person"];
  const manner = [...against, ...together].map(({ span }) => span);
  const chess = chessWishes(reading);
  return GAMES.flatMap(({ game, words, name, icon, isForTwo }) => {
    const pattern = new RegExp(`(?<![\\p{L}-])${PLAYING}(?:${words})${TAIL}(?![\\p{L}])`, "gu");
    const [found] = findAll(reading, pattern);
    if (found === undefined) return [];
    const id = game === "2048" ? "game-2048" : kebabCase(game);
    const sides: readonly Opponent[] = isForTwo ? opponents : ["computer"];
    const theme = game === "memory" ? memoryTheme(reading, found.span) : null;
    const own = theme ?? (game === "memory" ? memoryWords(reading, found.span) : null);
    return [
      {
        spans: [
          withFrame(reading, found.span, detailsOf(reading, game, found.span).length === 0),
          ...(isForTwo ? manner : []),
          ...findAudience(reading),
          ...detailsOf(reading, game, found.span),
          ...(isForTwo ? chess.spans : []),
          ...(own === null ? [] : [own.span]),
        ],
        part: {
          name,
          icon,
          ...(theme === null
            ? {}
            : {
                undone: [
                  {
                    words: theme.undone,
                    answer: "I have no pictures of these: the cards bear their words.",
                    isNote: true as const,
                  },
                ],
              }),
          ...(game !== "chess" && isForTwo && chess.wishes.level !== undefined
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
            ...(own === null ? {} : { words: own.words }),
          })),
        },
      },
    ];
  });
};
