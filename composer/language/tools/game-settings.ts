import type { BlockOf } from "@lathe/protocol/app/block";
import type { GameName } from "@lathe/protocol/app/game";
import { type Reading, type Span, findAll } from "../recognizer.ts";

const LEVEL =
  /(?:\b(?:against|with|on|at|an?|the|and|level|difficulty|set to|of|in) )*\b(easy|easiest|beginner|simple|weak|weakest|medium|intermediate|hard|hardest|strong|strongest|difficult|expert)(?: (?:level|mode|difficulty|computer|opponent|ai|bot|engine|computer opponent|setting))+\b|\bon (?:the )?(easy|medium|hard)\b/g;
const SIDE =
  /(?:\b(?:and|where|with|so that|as|i(?:'m| am| want to| would like to)?|me|playing|plays?|have|having|we|you|the|computer|it|takes?|am) )*\b(?:play(?:ing|s)?|as|have|take|with|am|be)(?: (?:as|with|the))* (white|black)(?: pieces)?\b|\b(?:computer|it|opponent) (?:plays|has|is)(?: the)? (white|black)\b/g;

/** What chess begins with: "against an easy computer, I play black". */
export function chessWishes(reading: Reading): { wishes: Pick<BlockOf<"game">, "level" | "side">; spans: Span[] } {
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

export type GameSettings = Pick<BlockOf<"game">, "size" | "pairs" | "bestOf" | "level" | "largest">;

const IN_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};
const NUMBER = "\\d+|one|two|three|four|five|six|seven|ten";
const LEAD = "(?:,? ?\\b(?:with|on|of|an?|the|in|using|and|has|it|is|played|play|size|grid|board|field|first|to|we) )*";
const BOARD = new RegExp(
  `${LEAD}\\b(\\d+) ?(?:x|by|×|\\*) ?(\\d+)(?: (?:board|grid|field|cards|tiles|squares?|cells|size|one|layout|version))*`,
  "giu",
);
const PAIRS = new RegExp(
  `${LEAD}\\b(${NUMBER}|twelve|eight|fifteen|eighteen) (pairs|cards|tiles|pictures)\\b(?: of cards)?`,
  "giu",
);
const BEST_OF = new RegExp(`${LEAD}\\bbest[- ]of[- ](${NUMBER})(?: (?:rounds?|games?|match(?:es)?|wins))?`, "giu");
const FIRST_TO = new RegExp(
  `${LEAD}\\b(?:first|whoever|who) (?:one |player )?(?:(?:has|gets|wins|reaches|who|to|with) )*(${NUMBER})(?: (?:wins|points|rounds?|games?))*`,
  "giu",
);
const BIGGER = new RegExp(`${LEAD}\\b(?:bigger|larger|big|large) (?:boards?|grids?|fields?)(?! sizes)`, "giu");
const SPEED =
  /(?:\b(?:not|too|very|quite|starts?|starting|at|an?|the|it|is|be|should|goes|moves?|with|nice|and) )*\b(slow(?:ly|er)?|fast(?:er)?|quick(?:ly)?)(?: (?:speed|snake|at first|one|mode))*(?![\p{L}])/giu;

const RANGE = new RegExp(
  `${LEAD}(?:\\b(?:numbers?|between|from) )*\\b(?:0|1|one)(?: ?(?:-|–|to|and|through) ?)(\\d[\\d,.]*)\\b(?: (?:range|inclusive))?`,
  "giu",
);

/** What a game begins with: "2048 on a 5x5 board", "memory with 12 pairs", "rock paper scissors, best of five". */
export function gameSettings(
  reading: Reading,
  game: GameName,
  { end }: Span,
): { settings: GameSettings; spans: Span[] } {
  const behind = (pattern: RegExp) => findAll(reading, pattern).find(({ span }) => span.start >= end - 1) ?? null;
  const anywhere = (pattern: RegExp) => findAll(reading, pattern)[0] ?? null;
  const none = { settings: {}, spans: [] };
  const said = (text: string | undefined) =>
    IN_WORDS[(text ?? "").toLowerCase()] ?? WORDS[(text ?? "").toLowerCase()] ?? Number(text);
  if (game === "2048" || game === "memory") {
    const board = anywhere(BOARD);
    const [width, height] = [Number(board?.groups[1]), Number(board?.groups[2])];
    if (board !== null && game === "2048" && width === height && width >= 3 && width <= 8)
      return { settings: { size: width }, spans: [board.span] };
    const cells = width * height;
    if (board !== null && game === "memory" && cells % 2 === 0 && cells >= 6 && cells <= 36)
      return { settings: { pairs: cells / 2 }, spans: [board.span] };
  }
  if (game === "2048") {
    const bigger = behind(BIGGER);
    return bigger === null ? none : { settings: { size: 5 }, spans: [bigger.span] };
  }
  if (game === "memory") {
    const cards = anywhere(PAIRS);
    if (cards === null) return none;
    const pairs = said(cards.groups[1]) / (cards.groups[2] === "pairs" || cards.groups[2] === "pictures" ? 1 : 2);
    return Number.isInteger(pairs) && pairs >= 3 && pairs <= 18 ? { settings: { pairs }, spans: [cards.span] } : none;
  }
  if (game === "rockPaperScissors") {
    const match = behind(BEST_OF);
    const first = match === null ? behind(FIRST_TO) : null;
    const bestOf = match === null ? said(first?.groups[1]) * 2 - 1 : said(match.groups[1]);
    const found = match ?? first;
    return found !== null && bestOf >= 1 && bestOf <= 99 ? { settings: { bestOf }, spans: [found.span] } : none;
  }
  if (game === "numberGuess") {
    const range = anywhere(RANGE);
    const largest = Number((range?.groups[1] ?? "").replace(/[,.](?=\d{3})/g, "").replace(/[,.]$/, ""));
    return range !== null && largest >= 5 && largest <= 1_000_000
      ? { settings: { largest }, spans: [range.span] }
      : none;
  }
  if (game === "sudoku") {
    const level = /\b(easy|hard|difficult)\b(?! ?(?:,|\/|and|or|to)\b)/i.exec(reading.text)?.[1]?.toLowerCase();
    const isOne = level !== undefined && !/\bmedium\b/i.test(reading.text);
    return isOne ? { settings: { level: level === "easy" ? "easy" : "hard" }, spans: [] } : none;
  }
  if (game === "snake" || game === "whackAMole") {
    const speed = behind(SPEED);
    if (speed === null || /\b(?:not|too)\b/i.test(speed.text)) return none;
    return {
      settings: { level: /slow/i.test(speed.groups[1] ?? "") ? "easy" : "hard" },
      spans: [speed.span],
    };
  }
  return none;
}

const WORDS: Readonly<Record<string, number>> = { eight: 8, twelve: 12, fifteen: 15, eighteen: 18 };
