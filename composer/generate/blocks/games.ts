import type { BlockOf } from "@lathe/protocol/app/block";
import type { GameName } from "@lathe/protocol/app/game";
import { jsxValue, quoted } from "../code.ts";
import { type BlockCode, element } from "./block-code.ts";

interface GameComponent {
  name: string;
  from: string;
  /** Whether two can play it. */
  hasOpponent: boolean;
}

const COMPONENTS: Readonly<Record<GameName, GameComponent>> = {
  ticTacToe: { name: "TicTacToe", from: "games/tic-tac-toe.tsx", hasOpponent: true },
  connectFour: { name: "ConnectFour", from: "games/connect-four.tsx", hasOpponent: true },
  memory: { name: "Memory", from: "games/memory.tsx", hasOpponent: false },
  "2048": { name: "TwentyFortyEight", from: "games/twenty-forty-eight.tsx", hasOpponent: false },
  minesweeper: { name: "Minesweeper", from: "games/minesweeper.tsx", hasOpponent: false },
  chess: { name: "Chess", from: "games/chess.tsx", hasOpponent: true },
  snake: { name: "Snake", from: "games/snake.tsx", hasOpponent: false },
  hangman: { name: "Hangman", from: "games/hangman.tsx", hasOpponent: true },
  wordGuess: { name: "WordGuess", from: "games/word-guess.tsx", hasOpponent: false },
  rockPaperScissors: { name: "RockPaperScissors", from: "games/rock-paper-scissors.tsx", hasOpponent: true },
  whackAMole: { name: "WhackAMole", from: "games/whack-a-mole.tsx", hasOpponent: false },
  reactionTime: { name: "ReactionTest", from: "games/reaction-test.tsx", hasOpponent: false },
  numberGuess: { name: "NumberGuess", from: "games/number-guess.tsx", hasOpponent: false },
  typing: { name: "TypingTest", from: "games/typing-test.tsx", hasOpponent: false },
  sudoku: { name: "Sudoku", from: "games/sudoku.tsx", hasOpponent: false },
  fallingBlocks: { name: "FallingBlocks", from: "games/falling-blocks.tsx", hasOpponent: false },
  simon: { name: "Simon", from: "games/simon.tsx", hasOpponent: false },
};

const WITH_WORDS: readonly GameName[] = ["memory", "hangman", "wordGuess"];
const WITH_LEVEL: readonly GameName[] = ["chess", "snake", "whackAMole", "sudoku"];

export function gameBlock(block: BlockOf<"game">, { storageKey }: { storageKey: string }): BlockCode {
  const { name, from, hasOpponent } = COMPONENTS[block.game];
  const constant = `${block.id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Words`;
  const hasWords = WITH_WORDS.includes(block.game) && block.words !== undefined;
  return {
    imports: [{ names: [name], from }],
    constants: hasWords ? [`const ${constant} = [${block.words?.map(quoted).join(", ")}];`] : [],
    element: element(name, [
      block.title !== undefined && `title=${jsxValue(block.title)}`,
      `storageKey=${jsxValue(storageKey)}`,
      hasOpponent && `opponent="${block.opponent}"`,
      WITH_LEVEL.includes(block.game) && block.level !== undefined && `level="${block.level}"`,
      block.game === "chess" && block.side !== undefined && `side="${block.side}"`,
      hasWords && `words={${constant}}`,
      block.game === "memory" && block.pairs !== undefined && `pairs={${block.pairs}}`,
      block.game === "2048" && block.size !== undefined && `size={${block.size}}`,
      block.game === "numberGuess" && block.largest !== undefined && `largest={${block.largest}}`,
      block.game === "rockPaperScissors" && block.bestOf !== undefined && `bestOf={${block.bestOf}}`,
    ]),
  };
}
