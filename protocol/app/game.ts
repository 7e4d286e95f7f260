import { z } from "zod";
import { Label } from "./label.ts";

export const GameName = z.enum([
  "ticTacToe",
  "connectFour",
  "memory",
  "2048",
  "minesweeper",
  "chess",
  "snake",
  "hangman",
  "wordGuess",
  "rockPaperScissors",
  "whackAMole",
  "reactionTime",
  "numberGuess",
  "typing",
  "simon",
  "sudoku",
  "fallingBlocks",
]);
export type GameName = z.infer<typeof GameName>;

/** Which game a block is, and how it begins. */
export const gameSettings = {
  game: GameName,
  /** Who plays against whoever begins; of games for one it says nothing. */
  opponent: z.enum(["computer", "person"]),
  /** On the cards of memory in place of pictures; to guess in hangman and in a word game. */
  words: z.array(Label).min(3).max(60).optional(),
  /** Of memory without words, at first. */
  pairs: z.number().int().min(3).max(18).optional(),
  /** Cells in a row of 2048, and rows. */
  size: z.number().int().min(3).max(8).optional(),
  /** Of rock, paper, scissors: the most rounds of a match. */
  bestOf: z.number().int().min(1).max(99).optional(),
  /** Of a number to guess: the largest that is thought of, at first. */
  largest: z.number().int().min(5).max(1_000_000).optional(),
  /** Of chess, of sudoku, of snake and of moles (their speed), at first; the side is the one that plays at the bottom. */
  level: z.enum(["easy", "medium", "hard"]).optional(),
  side: z.enum(["white", "black"]).optional(),
};
