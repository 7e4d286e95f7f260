import type { KeyboardEvent } from "react";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { LetterKeys } from "./letter-keys.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { StatusLine } from "./status-line.tsx";
import { MARKS_IN_WORDS, useWordGuess } from "./use-word-guess.ts";

interface WordGuessProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** To guess, in place of its own. */
  words?: readonly string[];
}

const CELL_LOOKS = {
  right: "border-accent bg-accent text-on-accent",
  near: "border-accent border-dashed bg-accent/12 text-ink",
  absent: "border-line bg-ink/8 text-muted",
} as const;
const KEY_LOOKS = { right: "good", near: "near", absent: "gone" } as const;

/** A word to guess in six tries; each tells which letters are right. */
export function WordGuess({ title, storageKey, words }: WordGuessProps) {
  const guessing = useWordGuess({ storageKey, words });
  const { game, rows, outcome } = guessing;
  const isFull = game.typing.length === game.word.length;

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Backspace") guessing.erase();
    else if (event.key.length === 1 && event.key !== " ") guessing.type(event.key);
  }

  const board = (
    <div onKeyDown={handleKeyDown}>
      <StatusLine isOver={outcome !== "playing"}>{guessing.words}</StatusLine>
      <ol aria-label="Tries" className="mx-auto mb-5 grid w-fit max-w-full gap-1.5">
        {rows.map((row, index) => (
          <li key={index}>
            <span className="sr-only">{guessing.inWords(row)}</span>
            <span aria-hidden className="flex justify-center gap-1.5">
              {row.map(({ letter, mark }, at) => (
                <span
                  key={at}
                  className={`grid aspect-square w-12 min-w-0 place-items-center rounded-control border-2 text-xl font-bold sm:w-14 ${mark === null ? (letter === "" ? "border-line" : "border-edge") : CELL_LOOKS[mark]}`}
                >
                  {letter}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <LetterKeys
        markOf={(letter) => {
          const mark = guessing.markOf(letter);
          return mark === null ? null : { said: MARKS_IN_WORDS[mark], look: KEY_LOOKS[mark] };
        }}
        isDisabled={() => outcome !== "playing" || isFull}
        onLetter={guessing.type}
      />
      <div className="mt-3 flex justify-center gap-2">
        <button type="button" className="button-quiet" onClick={guessing.erase}>
          Erase
        </button>
        <button
          type="button"
          className="button-primary aria-disabled:opacity-60"
          aria-disabled={!isFull || outcome !== "playing"}
          onClick={guessing.send}
        >
          Guess
        </button>
      </div>
    </div>
  );

  return (
    <GameFrame title={title} name="Guess the word" board={board}>
      <ScoreBoard
        items={[
          { label: "Played", value: game.played },
          { label: "Found", value: game.won },
          { label: "In a row", value: game.streak },
        ]}
      />
      <GameActions onNewGame={guessing.next} />
      <p className="text-sm text-muted">
        A full letter is in its place, a dashed one is in the word elsewhere, a grey one is not in it.
      </p>
      <KeysHint>Letters of the keyboard write, once one of the keys has the focus.</KeysHint>
    </GameFrame>
  );
}
