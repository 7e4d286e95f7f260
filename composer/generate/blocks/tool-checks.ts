import type { Block, BlockOf } from "@lathe/protocol/app/block";
import { codeCheck } from "./code-checks.ts";
import type { Check } from "../sample.ts";

type Tried = Pick<Check, "text" | "steps" | "expect">;

/**
 * What is tried of a block among the others of its page: of several buttons of the same name, which it is, and of several
 * checks that say the same, of what.
 */
export function toolCheckOn(blocks: readonly Block[], block: Block): Tried | null {
  const check = toolCheck(block);
  if (check === null) return null;
  const others = blocks.map((each) => ({ block: each, check: toolCheck(each) }));
  const alike = others.filter((each) => targetOf(each.check) !== "" && targetOf(each.check) === targetOf(check));
  if (alike.length < 2) return check;
  const nth = alike.findIndex((each) => each.block === block) + 1;
  const isSame = alike.some((each) => each.block !== block && each.check?.text === check.text);
  return {
    ...check,
    text: isSame ? `${check.text} (${block.title ?? nth})` : check.text,
    steps: check.steps.map((step) => ("name" in step && keyOf(step) === targetOf(check) ? { ...step, nth } : step)),
  };
}

/** The first thing that a check takes hold of. */
function targetOf(check: Tried | null): string {
  const first = check?.steps.find((step) => "name" in step);
  return first === undefined ? "" : keyOf(first);
}

function keyOf(step: Tried["steps"][number]): string {
  return "name" in step ? `${step.do} ${"role" in step ? (step.role ?? "") : ""} ${step.name ?? ""}` : "";
}

/** What a person should be able to do with a tool or a game, and what is seen of a section; null when nothing is tried. */
export function toolCheck(block: Block): Tried | null {
  switch (block.type) {
    case "game":
      return gameCheck(block);
    case "timer":
      if (block.mode === "day")
        return { text: "Somebody sees how long it is until the day", steps: [], expect: [{ text: "day" }] };
      if (block.mode === "turns")
        return {
          text: "Somebody can start the clock, and it runs",
          steps: [{ do: "click", role: "button", name: "Black" }],
          expect: [{ role: "button", name: "Pause" }],
        };
      return {
        text: "Somebody can start the timer, and it runs",
        steps: [{ do: "click", role: "button", name: "Start" }],
        expect: [{ role: "button", name: "Pause" }],
      };
    case "metronome":
      return {
        text: "Somebody can start the metronome, and it goes on",
        steps: [{ do: "click", role: "button", name: "Start" }],
        expect: [{ role: "button", name: "Stop" }],
      };
    case "counter": {
      const [counter] = block.counters;
      if (counter === undefined) return null;
      return {
        text: `Somebody can count up “${counter.label}”`,
        steps: [{ do: "click", role: "button", name: `${counter.label}: ${counter.step} more` }],
        expect: [{ text: String((counter.start ?? 0) + counter.step) }],
      };
    }
    case "calculator": {
      const input = block.inputs.find(({ options, isDay }) => options === undefined && isDay !== true);
      const result = block.results.find(({ isStep }) => isStep !== true);
      if (input === undefined || result === undefined) return null;
      return {
        text: `Somebody can enter “${input.label}” and sees “${result.label}”`,
        steps: [{ do: "type", name: input.label, text: String(input.max ?? input.value + 1) }],
        expect: [{ text: result.label }],
      };
    }
    case "converter":
      return {
        text: "Somebody can enter a number and sees it in all units",
        steps: [{ do: "type", name: "From", text: "12" }],
        expect: [{ role: "list", name: "In all units" }],
      };
    case "average":
      return {
        text: "Somebody can enter a grade and sees the average",
        steps: [{ do: "type", name: `${block.valueName} of ${block.rowName} 1`, text: "3.25" }],
        expect: [{ text: block.resultName }],
      };
    case "recipeScaler":
      return {
        text: "Somebody can cook for more, and sees more of each",
        steps: [{ do: "type", name: "You cook for", text: "8" }],
        expect: [{ text: "500 g Flour" }],
      };
    case "qrCode":
      return {
        text: "Somebody can write a link and gets its code",
        steps: [{ do: "type", name: "Link or text", text: "https://example.com" }],
        expect: [{ name: "QR code of https://example.com" }],
      };
    case "palette":
      return {
        text: "Somebody can have another palette and save it",
        steps: [
          { do: "click", role: "button", name: "Another palette" },
          { do: "click", role: "button", name: "Save it" },
        ],
        expect: [{ text: "Saved palettes" }],
      };
    case "worldClock":
      return {
        text: "Somebody sees the time of the cities",
        steps: [],
        expect: [{ text: block.places[0] ?? "Here" }],
      };
    case "textTool":
      if (block.kind === "json")
        return {
          text: "Somebody can write JSON and sees whether it is valid",
          steps: [{ do: "type", name: "JSON", text: "[1, 2]" }],
          expect: [{ text: "Valid JSON" }],
        };
      if (block.code !== undefined) return codeCheck(block.code);
      if (block.kind === "filler")
        return {
          text: "Somebody gets a text to fill a layout with",
          steps: [{ do: "click", role: "button", name: "Another text" }],
          expect: [{ text: "Lorem ipsum dolor" }],
        };
      return {
        text: "Somebody can write a text and sees how many words it has",
        steps: [{ do: "type", name: "Text", text: "Five words stand in here" }],
        expect: [{ text: "24" }],
      };
    case "keypad":
      return {
        text: "Somebody can press keys and sees the number",
        steps: [
          { do: "click", role: "button", name: "7" },
          { do: "click", role: "button", name: "8" },
        ],
        expect: [{ text: "78" }],
      };
    case "draw":
      return {
        text: "Somebody can draw numbers",
        steps: [{ do: "click", role: "button", name: "Draw" }],
        expect: [{ text: "Begin anew" }],
      };
    case "scores":
      return {
        text: "Somebody can write down a round, and sees who is ahead",
        steps: [
          { do: "type", name: block.players[0] ?? "", text: "7" },
          { do: "click", role: "button", name: "Write down" },
        ],
        expect: [{ text: "All so far" }],
      };
    case "turnOrder":
      return {
        text: "Somebody can add who has turns, and sees whose turn it is",
        steps: [
          { do: "type", name: "Name", text: "Mira" },
          { do: "click", role: "button", name: "Add" },
          { do: "click", role: "button", name: "Next turn" },
        ],
        expect: [{ text: "Round 1" }],
      };
    case "dice":
      return {
        text: "Somebody can roll the dice, again and again",
        steps: [
          { do: "click", role: "button", name: "Roll" },
          { do: "click", role: "button", name: "Roll" },
        ],
        expect: [{ text: "Before that" }],
      };
    case "hero":
      return {
        text: "The page says at its top what it is about",
        steps: [],
        expect: [{ role: "heading", name: block.title }],
      };
    default:
      return null;
  }
}

function gameCheck({ game, side, opponent }: BlockOf<"game">): Tried {
  const text = "Somebody can make the first move";
  switch (game) {
    case "ticTacToe":
      return {
        text,
        steps: [{ do: "click", role: "button", name: "Row 1, column 1: empty" }],
        expect: [{ role: "button", name: "Row 1, column 1: cross" }],
      };
    case "connectFour":
      return {
        text,
        steps: [{ do: "click", role: "button", name: "Column 4: empty" }],
        expect: [{ role: "button", name: "Column 4: from below" }],
      };
    case "memory":
      return {
        text: "Somebody can turn a card",
        steps: [{ do: "click", role: "button", name: "Card 1: face down" }],
        expect: [{ role: "button", name: "Card 1: face down", gone: true }],
      };
    case "minesweeper":
      return {
        text: "Somebody can open a cell",
        steps: [{ do: "click", role: "button", name: "Row 2, column 2: closed" }],
        expect: [{ role: "button", name: "Row 2, column 2: closed", gone: true }],
      };
    case "chess":
      if (side === "black" && opponent === "computer")
        return { text: "Somebody finds the pieces on the board", steps: [], expect: [{ name: "e7, black pawn" }] };
      return {
        text: "Somebody can move a pawn",
        steps: [
          { do: "click", name: "e2, white pawn" },
          { do: "click", name: "e4, empty" },
        ],
        expect: [{ name: "e4, white pawn" }],
      };
    case "snake":
      return {
        text: "Somebody can start the snake, and it goes on",
        steps: [{ do: "click", role: "button", name: "Start" }],
        expect: [{ role: "button", name: "Pause" }],
      };
    case "hangman":
      if (opponent === "person")
        return {
          text: "Somebody can think of a word for the other",
          steps: [
            { do: "type", name: "Secret word", text: "walnut" },
            { do: "click", role: "button", name: "Let the other guess" },
          ],
          expect: [{ role: "button", name: "A" }],
        };
      return {
        text: "Somebody can guess a letter",
        steps: [{ do: "click", role: "button", name: "Q" }],
        expect: [{ role: "button", name: "in the word" }],
      };
    case "wordGuess":
      return {
        text: "Somebody can write a letter",
        steps: [{ do: "click", role: "button", name: "A" }],
        expect: [{ text: "A" }],
      };
    case "rockPaperScissors":
      return {
        text: "Somebody can show a hand",
        steps: [{ do: "click", role: "button", name: "Rock" }],
        expect: [{ text: opponent === "computer" ? "rock" : "Player 2, choose" }],
      };
    case "whackAMole":
      return {
        text: "Somebody can start a round",
        steps: [{ do: "click", role: "button", name: "Start" }],
        expect: [{ role: "button", name: "Start again" }],
      };
    case "reactionTime":
      return {
        text: "Somebody can begin, and waits for green",
        steps: [{ do: "click", role: "button", name: "Tap to begin" }],
        expect: [{ text: "Wait for green" }],
      };
    case "numberGuess":
      return {
        text: "Somebody can guess a number",
        steps: [
          { do: "type", name: "Your guess", text: "3" },
          { do: "click", role: "button", name: "Guess" },
        ],
        expect: [{ text: "3" }],
      };
    case "typing":
      return {
        text: "Somebody can begin to type",
        steps: [{ do: "type", name: "Type the text here", text: "T" }],
        expect: [{ text: "Go on to the end of the text" }],
      };
    case "sudoku":
      return {
        text: "Somebody finds a grid to fill",
        steps: [],
        expect: [{ role: "button", name: "Row 9, column 9" }],
      };
    case "fallingBlocks":
      return {
        text: "Somebody can start, and it goes on",
        steps: [{ do: "click", role: "button", name: "Start" }],
        expect: [{ role: "button", name: "Pause" }],
      };
    case "simon":
      return {
        text: "Somebody can begin, and sees what lights up",
        steps: [{ do: "click", role: "button", name: "New game" }],
        expect: [{ text: "Watch" }],
      };
    case "2048":
      return {
        text: "Somebody finds a board to play on",
        steps: [{ do: "press", key: "ArrowLeft" }],
        expect: [{ name: "Board. Row 1" }],
      };
  }
}
