import type { Block, BlockOf, BlockType } from "@lathe/protocol/app/block";
import { namesIn } from "../language/sharing/sharing-words.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { withMorePairs } from "./read-games.ts";
import { changeBlock } from "./read-tools.ts";
import { type Clause, impossible, type Read, type Reader } from "./reader.ts";

/** What a block becomes by what is said of it. */
type Change<Type extends BlockType> = (
  block: BlockOf<Type>,
  found: RegExpExecArray,
) => { block: Block; said: string } | Applied;

/** A setting of a tool: the words that ask for it, with digits, and what it becomes. */
type Setting = (clause: Clause) => Read | null;

function setting<Type extends BlockType>(type: Type, words: RegExp, change: Change<Type>): Setting {
  return (clause) => {
    const isThere = clause.app.pages.some(({ blocks }) =>
      blocks.some(
        (block) =>
          block.type === type &&
          (block.type !== "game" || !AGAINST.includes(block.game)) &&
          (block.type !== "timer" || block.phases !== undefined),
      ),
    );
    const found = isThere ? words.exec(clause.digits) : null;
    return found === null ? null : changeBlock(clause, type, (block) => change(block, found));
  };
}

/** How well the computer plays in these is known to the reader of games. */
const AGAINST: readonly BlockOf<"game">["game"][] = ["chess", "ticTacToe", "connectFour"];
const MAKE =
  "(?:(?:make|use|show|draw|ask|have|form|build|put them in|i want|set it to|only|just|add|with|up to|for) )*";

const SETTINGS: readonly Setting[] = [
  setting(
    "quiz",
    new RegExp(
      `^${MAKE}(\\d+) questions?(?: (?:a|per|each|in a|every) (?:round|game|time|quiz)| at (?:a time|once)| each time)?$|^rounds? (?:of|with) (\\d+)(?: questions)?$`,
      "i",
    ),
    (block, found) =>
      between(count(found), 2, 100, "A round has 2 to 100 questions.") ?? {
        block: { ...block, perRound: count(found) },
        said: `A round has ${count(found)} questions now.`,
      },
  ),
  setting(
    "quiz",
    /(?:(\d+) ?(?:seconds?|secs?|s)\b.*\b(?:per|for each|for every|each|every|to answer|a) ?(?:question|answer|it)?\b|\b(?:question|answer)s?\b.*\b(\d+) ?(?:seconds?|secs?))/i,
    (block, found) =>
      between(count(found), 3, 600, "For an answer there are 3 to 600 seconds.") ?? {
        block: { ...block, seconds: count(found) },
        said: `Each question can be answered for ${count(found)} seconds now; then it counts as wrong.`,
      },
  ),
  setting(
    "picker",
    new RegExp(
      `^${MAKE}(\\d+) (?:teams?|groups?|sides|tables|squads)(?: instead(?: of \\d+)?| rather than \\d+)?$`,
      "i",
    ),
    (block, found) => inGroups(block, "count", count(found)),
  ),
  setting(
    "picker",
    new RegExp(
      `^${MAKE}(?:teams?|groups?|pairs) of (\\d+)(?: (?:people|players|kids|each))?$|^(\\d+) (?:people |players |kids )?(?:per|in each|in a|for each) (?:team|group)$`,
      "i",
    ),
    (block, found) => inGroups(block, "size", count(found)),
  ),
  setting(
    "picker",
    /^(?:(?:don't|do not|never) (?:put|let|have) (.+?) (?:be )?(?:together|in (?:one|the same) (?:team|group))|(?:keep|have) (.+?) (?:apart|separate|in different (?:teams|groups)))$/i,
    (block, found) => apart(block, found[1] ?? found[2] ?? ""),
  ),
  setting(
    "password",
    new RegExp(
      `^${MAKE}(\\d+) (characters|letters|signs|words)(?: long)?(?: (?:by default|at first|as default))?$`,
      "i",
    ),
    (block, found) => {
      const kind = /word/i.test(found[2] ?? "") ? "words" : "characters";
      return (
        between(count(found), 3, 64, "A password has 3 to 64 of them.") ?? {
          block: { ...block, kind, length: count(found) },
          said: `It begins with ${count(found)} ${kind} now; whoever uses it can choose more.`,
        }
      );
    },
  ),
  setting(
    "draw",
    new RegExp(
      `^${MAKE}(?:numbers?|the numbers|it)? ?(?:should |must |can )?(?:go )?(?:up to|from 1 to|1 to|1-|between 1 and|until|to) ?(\\d+)$`,
      "i",
    ),
    (block, found) =>
      between(count(found), block.from + 1, 99_999, "Numbers go up to 99999.") ?? {
        block: { ...block, to: count(found) },
        said: `Numbers from ${block.from} to ${count(found)} are drawn now.`,
      },
  ),
  setting(
    "draw",
    new RegExp(
      `^${MAKE}(\\d+) (?:numbers?|at once|at a time|balls)(?: at (?:once|a time)| each time| together)?$`,
      "i",
    ),
    (block, found) =>
      between(count(found), 1, Math.min(50, block.to - block.from + 1), "So many cannot be drawn at once.") ?? {
        block: { ...block, count: count(found) },
        said: `${count(found)} are drawn at once now.`,
      },
  ),
  setting(
    "game",
    /^(?:(?:make (?:it|the snake|him|them)|it should be|go|a bit|play|move) )*(slower|faster|quicker|slow|fast|speed up|slow down)(?: down)?$/i,
    (block, found) => withLevel(block, /slow/i.test(found[1] ?? "") ? -1 : 1),
  ),
  setting(
    "game",
    /\b(harder|easier|more difficult|less difficult|too easy|too hard|too difficult|too fast|too slow)\b/i,
    (block, found) => withLevel(block, /easier|less|too (?:hard|difficult|fast)/i.test(found[1] ?? "") ? -1 : 1),
  ),
  setting(
    "game",
    /^(?:use |take |with |add |have )?(?:my |our |these |the |own |only )*words(?: are| to guess| should be)*:? ((?:[\p{L} -]+(?:, ?(?:and )?| and )){2,}[\p{L} -]+)$/iu,
    (block, found) => {
      const words = (found[1] ?? "").split(/\s*,\s*(?:and )?|\s+and\s+/i).filter((word) => word.trim().length > 2);
      return block.game === "hangman" || block.game === "wordGuess"
        ? {
            block: { ...block, words: [...new Set(words)].slice(0, 60) },
            said: `${listInWords(words)} are guessed now.`,
          }
        : impossible("This game has no words to guess.");
    },
  ),
  setting("game", new RegExp(`^${MAKE}best (?:of|out of) (\\d+)(?: (?:rounds|games))?$`, "i"), (block, found) =>
    block.game === "rockPaperScissors"
      ? (between(count(found), 1, 99, "A match has 1 to 99 rounds.") ?? {
          block: { ...block, bestOf: count(found) },
          said: `A match is the best of ${count(found)} now.`,
        })
      : impossible(
          "The score is kept from game to game and shown with it, so that a best of five can be read from it; an end to it I cannot set.",
        ),
  ),
  setting("game", new RegExp(`^${MAKE}(\\d+) pairs?(?: of cards)?$`, "i"), (block, found) =>
    block.game === "memory"
      ? (between(count(found), 3, 18, "There are 3 to 18 pairs.") ?? {
          block: { ...block, pairs: count(found) },
          said: `It begins with ${count(found)} pairs now.`,
        })
      : impossible("This game has no pairs."),
  ),
  setting(
    "game",
    new RegExp(
      `^${MAKE}(?:a |the )?(?:board |grid |field )?(?:of )?(\\d) ?(?:x|by|×) ?\\d(?: board| grid| field)?$`,
      "i",
    ),
    (block, found) =>
      block.game === "2048"
        ? (between(count(found), 3, 8, "The board has 3 to 8 rows.") ?? {
            block: { ...block, size: count(found) },
            said: `The board has ${count(found)} rows of ${count(found)} now.`,
          })
        : impossible("The board of this game has one size, or it is chosen above the game itself."),
  ),
  setting(
    "game",
    new RegExp(
      `^${MAKE}(?:numbers?|a number|the number|it)? ?(?:should )?(?:go |be )?(?:up to|from 1 to|1 to|between 1 and|until) ?(\\d+)$`,
      "i",
    ),
    (block, found) =>
      block.game === "numberGuess"
        ? (between(count(found), 5, 1_000_000, "Numbers go from 5 to a million.") ?? {
            block: { ...block, largest: count(found) },
            said: `A number up to ${count(found)} is to be guessed now.`,
          })
        : impossible("This game has no numbers to guess."),
  ),
  setting(
    "timer",
    /^(?:(?:make it|use|do|change it to|set it to|breathe|inhale|in)\b[ :,]*)*(?:for )?(\d+)(?: ?(?:seconds?|secs?|s))?(?: (?:breathing )?in)?(?:,| ?-|,? and|,? then)? ?(?:(?:hold|pause)(?: for| it)? )?(\d+)(?: ?(?:seconds?|secs?|s))?(?: (?:hold|holding))?(?:,| ?-|,? and|,? then)? ?(?:(?:(?:breathe |breathing )?out|exhale)(?: for)? )?(\d+)(?: ?(?:seconds?|secs?|s))?(?: (?:breathing )?out)?$/i,
    (block, found) => breaths(block, found.slice(1, 4).map(Number)),
  ),
  setting(
    "counter",
    /^(?:(?:please )?(?:reset|start|begin|set|zero)(?: it| them| the counters?| anew| again| over| back| from (?:0|zero)| to (?:0|zero))* (?:every day|each day|daily|at midnight|every morning|each morning|at night|over night|overnight)|it should (?:reset|start again|be reset)(?: (?:every day|daily|each day|at midnight)))$/i,
    (block) => ({
      block: { ...block, isDaily: true },
      said: "It begins at nothing again each day now.",
    }),
  ),
  setting("counter", new RegExp(`^${MAKE}(\\d+) (players?|teams?|people|counters?)$`, "i"), (block, found) => {
    const noun = /^team/i.test(found[2] ?? "") ? "Team" : "Player";
    if (!block.counters.every(({ label }) => /^(?:player|team) \d+$/i.test(label)) && block.counters.length > 1)
      return impossible(`Tell me who they are: “the players are Ana, Ben and Cleo”.`);
    const step = block.counters[0]?.step ?? 1;
    return (
      between(count(found), 1, 12, "There are up to 12 counters.") ?? {
        block: {
          ...block,
          counters: Array.from({ length: count(found) }, (_, at) => ({ label: `${noun} ${at + 1}`, step, goal: null })),
        },
        said: `${count(found)} are counted now.`,
      }
    );
  }),
  setting("counter", /^(?:(?:\d+ )?(?:players|teams|people|names)) (?:called|named|are|:) (.+)$/i, (block, found) =>
    named(block, found[1] ?? ""),
  ),
  setting(
    "scores",
    /^(?:the )?(?:lowest|fewest|least)(?: (?:score|points|number|sum))? (?:wins?|is best|should win|counts)$/i,
    (block) => ({
      block: { ...block, lowestWins: true },
      said: "Whoever has the fewest points is ahead now.",
    }),
  ),
  setting("scores", /^(?:the )?(?:highest|most)(?: (?:score|points))? (?:wins?|is best|should win)$/i, (block) => ({
    block: { ...block, lowestWins: false },
    said: "Whoever has the most points is ahead now.",
  })),
  setting(
    "scores",
    /^(?:start|begin|count down)(?:s|ing)?(?: (?:at|from|with))(?: the score)? (\d+)(?: points)?$|^(\d+) to begin with$/i,
    (block, found) => ({
      block: { ...block, from: Math.min(100_000, Math.max(1, count(found))) },
      said: `All begin with ${count(found)}, and what is scored is taken off now.`,
    }),
  ),
  setting(
    "scores",
    /^(?:first to|play (?:up )?to|until somebody has|up to|to|goal(?: of)?|whoever (?:has|gets|reaches)) (\d+)(?: points)?(?: wins?| first)?$/i,
    (block, found) => ({
      block: { ...block, goal: Math.max(1, count(found)) },
      said: `Whoever has ${count(found)} points has won now.`,
    }),
  ),
];

/** Settings of tools that are numbers or switches: "10 questions per round", "4 teams", "numbers up to 90", "slower". */
export const readToolSettings: Reader = (clause) => {
  if (/\b(?:field|column|checkbox|section|page)s?\b/i.test(clause.text)) return null;
  for (const each of SETTINGS) {
    const read = each(clause);
    if (read !== null) return read;
  }
  return null;
};

function count(found: RegExpExecArray): number {
  return Number(found.slice(1).find((group) => group !== undefined && /^\d+$/.test(group)) ?? 0);
}

function between(value: number, least: number, most: number, otherwise: string): Applied | null {
  return value < least || value > most ? impossible(otherwise) : null;
}

function inGroups(block: BlockOf<"picker">, by: "count" | "size", number: number) {
  return (
    between(number, 2, 50, "There are 2 to 50 of them.") ?? {
      block: { ...block, groups: { ...block.groups, by, number } },
      said: by === "count" ? `It makes ${number} groups now.` : `It makes groups of ${number} now.`,
    }
  );
}

function apart(block: BlockOf<"picker">, names: string) {
  if (block.groups === undefined) return impossible("It draws one name and makes no groups; say “make 2 teams” first.");
  return {
    block: { ...block, groups: { ...block.groups, apart: true } },
    said: `Who is not to be together is said in the app itself, above the groups: ${names}.`,
  };
}

const WITH_LEVEL: readonly BlockOf<"game">["game"][] = ["snake", "whackAMole", "sudoku"];

function withLevel(block: BlockOf<"game">, step: 1 | -1) {
  if (block.game === "memory") return withMorePairs(block, step < 0);
  if (!WITH_LEVEL.includes(block.game))
    return impossible("How hard this game is I cannot change; what it offers is chosen above the game itself.");
  const levels = ["easy", "medium", "hard"] as const;
  const at = levels.indexOf(block.level ?? "medium") + step;
  const level = levels[Math.max(0, Math.min(2, at))] ?? "medium";
  return {
    block: { ...block, level },
    said: `The game begins with the level “${level}” now. Whoever plays can choose another above it.`,
  };
}

function named(block: BlockOf<"counter">, words: string) {
  const names = namesIn(words)?.names ?? words.split(/\s*,\s*(?:and )?|\s+and\s+/i);
  const labels = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))].slice(0, 12);
  const step = block.counters[0]?.step ?? 1;
  return {
    block: { ...block, counters: labels.map((label) => ({ label: label.slice(0, 60), step, goal: null })) },
    said: `${listInWords(labels.map((label) => `**${label}**`))} are counted now.`,
  };
}

/** "4-7-8": in, hold and out. */
function breaths(block: BlockOf<"timer">, seconds: readonly number[]): { block: Block; said: string } | Applied {
  if (block.phases === undefined || seconds.some((each) => each < 1 || each > 60))
    return impossible("Only breathing has phases of seconds.");
  const labels = ["Breathe in", "Hold", "Breathe out"];
  return {
    block: { ...block, phases: seconds.map((each, at) => ({ label: labels[at] ?? "Hold", minutes: each / 60 })) },
    said: `It is ${seconds.join(", ")} seconds in, holding and out now.`,
  };
}
