import type { BlockOf } from "@lathe/protocol/app/block";
import { splitList } from "../language/split-list.ts";
import { MEMORY_THEMES } from "../language/tools/memory-themes.ts";
import { asLabel, listInWords } from "../language/words.ts";
import { already, type Clause, impossible } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

/** Games: how hard they are, who plays against whom, and what is on the cards of memory. */
export function readGame(clause: Clause) {
  const { text } = clause;
  const isHard =
    /\b(?:harder|easier|more difficult|less difficult|difficulty|level|smarter|stronger|weaker|too (?:easy|hard))\b/i.test(
      text,
    );
  if (isHard)
    return changeBlock(clause, "game", (block) => {
      if (block.opponent !== "computer" || !["ticTacToe", "connectFour", "chess"].includes(block.game))
        return impossible("How hard this game is I cannot change; what it offers is chosen above the game itself.");
      if (block.game !== "chess")
        return already("How well the computer plays is chosen above the game itself: “Level”.");
      const level = levelOf(text, block.level ?? "medium");
      return {
        block: { ...block, level },
        said: `The computer begins with the level “${level}” now. Whoever plays can choose another above the board.`,
      };
    });
  if (
    !/\b(?:list|table|field|with)\b/i.test(text) &&
    /\b(?:keep|count|show|add|track|display)\b.*\b(?:scores?|points|wins)\b/i.test(text)
  )
    return changeBlock(clause, "game", ({ game }) =>
      game === "chess"
        ? impossible("Of chess no score is kept.")
        : already("The score is kept already, and shown with the game."),
    );
  if (
    /\b(?:our|the|their|player|players'?|my) names?\b|\bnames? (?:of|for) (?:the |each |both )?players?\b/i.test(text)
  )
    return changeBlock(clause, "game", () =>
      impossible(
        "The game itself knows its players by their side, and no names. A score sheet beside it does: “add a score sheet for Ana and Ben”.",
      ),
    );
  const side = /\b(?:play|start|begin|i am|i'm|let me be|be)\b.*\b(white|black)\b/i.exec(text)?.[1]?.toLowerCase();
  if (side === "white" || side === "black")
    return changeBlock(clause, "game", (block) =>
      block.game === "chess"
        ? { block: { ...block, side }, said: `You begin with the ${side} pieces now.` }
        : impossible("Only chess has white and black pieces."),
    );
  const pictures =
    /^(?:use|show|put|have|change (?:the )?(?:cards|pictures|symbols|icons) to)\s+(?:the\s+|these\s+)?(?:(?:words|names|letters)\s*:?\s+)?(.+?)(?:\s+(?:instead of|as|for|on|in place of|rather than)\s+(?:the\s+)?(?:cards?|pictures?|symbols?|icons?|images?))?(?:\s+on\s+.+)?$/i.exec(
      text,
    );
  const isMemory = clause.app.pages.some(({ blocks }) =>
    blocks.some((block) => block.type === "game" && block.game === "memory"),
  );
  const theme = themeMeant(text);
  const isOfWords = clause.app.pages.some(({ blocks }) =>
    blocks.some((block) => block.type === "game" && (block.game === "hangman" || block.game === "wordGuess")),
  );
  const guessed = (theme?.words ?? []).map((word) => word.replace(/^[^\p{L}\p{N}]+ /u, ""));
  if (theme !== null && isOfWords && guessed.every((word) => word.length > 2))
    return changeBlock(clause, "game", (block) => ({
      block: { ...block, words: guessed },
      said: `The words to guess are of the sort “${theme.name}” now.`,
    }));
  if (theme !== null && isMemory)
    return changeBlock(clause, "game", (block) =>
      JSON.stringify(block.words) === JSON.stringify(theme.words)
        ? already(`The cards show ${theme.name} already.`)
        : { block: { ...block, words: theme.words }, said: `The cards show ${theme.name} now.` },
    );
  if (
    isMemory &&
    pictures !== null &&
    /\b(?:words|names|letters|cards?|pictures?|symbols?|icons?|images?)\b/i.test(text)
  ) {
    const words = splitList(pictures[1] ?? "").map(asLabel);
    return changeBlock(clause, "game", (block) =>
      words.length < 3
        ? impossible(
            "Name three words or more, and they stand on the cards: “use the words dog, cat, horse and cow”. Pictures of your own are for you to put into the code.",
          )
        : {
            block: { ...block, words: [...new Set(words)].slice(0, 60) },
            said: `The cards show ${listInWords(words)} now.`,
          },
    );
  }
  const size =
    /\b(?:bigger|larger|smaller|more|fewer|less)\b.*\b(?:board|field|grid|pairs|cards|mines|cells|tiles|size)\b|\b\d+ ?(?:x|by) ?\d+\b/i.test(
      text,
    );
  if (size)
    return changeBlock(clause, "game", ({ game }) =>
      game === "memory" || game === "minesweeper"
        ? already("How large it is, is chosen above the game itself.")
        : impossible("The board of this game has one size."),
    );
  const isFriend =
    /\b(?:against|with|for|versus|vs\.?)\b.*\b(?:friend|person|people|human|each other|2 players|player|somebody|someone|me and|my (?:\w+))\b|\b(?:2|two)[- ]players?\b|\bmultiplayer\b/i.test(
      text,
    );
  const isComputer =
    /\b(?:against|with|versus|vs\.?)\b.*\b(?:computer|ai|machine|bot|cpu)\b|\bsingle[- ]player\b/i.test(text);
  if (!isFriend && !isComputer) return null;
  if (!/\b(?:play|game|player|players|opponent|multiplayer|against|chess|memory)\b/i.test(text)) return null;
  return changeBlock(clause, "game", (block) =>
    !["ticTacToe", "connectFour", "memory", "chess", "hangman", "rockPaperScissors"].includes(block.game)
      ? impossible("This game is for one.")
      : {
          block: { ...block, opponent: isComputer ? "computer" : "person" },
          said: isComputer
            ? "You play against the computer now."
            : "Two people play against each other on this device now.",
        },
  );
}

const CARDS =
  /^(?:use|show|put|have|make it|switch to|take|with|change (?:it|the (?:cards|pictures|symbols|icons|theme|images|animals)|\p{L}+) (?:to|into)|replace (?:the )?\p{L}+ (?:with|by))\s+(?:the |some )?(?:(?:pictures?|emojis?|images?|cards?|a theme) (?:of|with) )?(?<name>\p{L}+(?: \p{L}+)??)(?: emojis?| pictures?| images?| cards?| words?| names?| theme(?:d)?)?(?: (?:instead of|rather than|as|on|in place of) .+| instead)?$/iu;

/** "use fruits instead of animals": the words of a sort of things that there are pictures of. */
function themeMeant(text: string): { name: string; words: string[] } | null {
  const name = CARDS.exec(text)?.groups?.["name"]?.toLowerCase() ?? "";
  const theme = MEMORY_THEMES.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(name));
  return theme === undefined ? null : { name, words: theme[1].split(", ") };
}

/** Easier or harder than it was, or what is said outright. */
function levelOf(text: string, now: "easy" | "medium" | "hard"): "easy" | "medium" | "hard" {
  const levels = ["easy", "medium", "hard"] as const;
  const named = /\b(easy|medium|hard)\b(?! to)/i.exec(text.replace(/too (?:easy|hard)/i, ""))?.[1]?.toLowerCase();
  const known = levels.find((level) => level === named);
  if (known !== undefined) return known;
  const isEasier = /\b(?:easier|weaker|less difficult|too hard|dumber|slower|beginner)/i.test(text);
  const at = levels.indexOf(now) + (isEasier ? -1 : 1);
  return levels[Math.max(0, Math.min(2, at))] ?? now;
}

const PAIRS = [6, 8, 10, 12, 18];
const USUAL_PAIRS = 8;

/** Of memory more pairs are harder; as many as there are words on the cards. */
export function withMorePairs(block: BlockOf<"game">, isEasier: boolean) {
  if (block.words !== undefined)
    return impossible(
      `There are ${block.words.length} pairs, one of each word on the cards; ${isEasier ? "fewer" : "more"} words make it ${isEasier ? "easier" : "harder"}: “use the words …”.`,
    );
  const now = block.pairs ?? USUAL_PAIRS;
  const pairs = isEasier ? PAIRS.toReversed().find((size) => size < now) : PAIRS.find((size) => size > now);
  return pairs === undefined
    ? already(`With ${now} pairs it is as ${isEasier ? "easy" : "hard"} as it gets.`)
    : { block: { ...block, pairs }, said: `It begins with ${pairs} pairs now.` };
}
