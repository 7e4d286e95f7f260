import { type KeyboardEvent, useId, useState } from "react";
import { Gallows } from "./gallows.tsx";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { HANGMAN_WORDS } from "./hangman-words.ts";
import { KeysHint } from "./keys-hint.tsx";
import { LetterKeys } from "./letter-keys.tsx";
import { plainLetter } from "./letters.ts";
import { ScoreBoard } from "./score-board.tsx";
import { StatusLine } from "./status-line.tsx";
import { useHangman } from "./use-hangman.ts";

interface HangmanProps {
  title?: string;
  storageKey: string;
  /** Another person thinks of the word. */
  opponent: "computer" | "person";
  /** To guess, in place of its own. */
  words?: readonly string[];
}

/** A word to guess letter by letter, before the drawing is finished. */
export function Hangman({ title, storageKey, opponent, words = HANGMAN_WORDS }: HangmanProps) {
  const hangman = useHangman({ storageKey, words: opponent === "person" ? null : words });
  const { game, letters, outcome } = hangman;

  function handleKeyDown(event: KeyboardEvent): void {
    const letter = event.key.length === 1 ? plainLetter(event.key) : null;
    if (letter === null || event.altKey || event.ctrlKey || event.metaKey) return;
    hangman.guess(letter);
  }

  const board = (
    <>
      <StatusLine isOver={outcome === "won" || outcome === "lost"}>{hangman.words}</StatusLine>
      {outcome === "waiting" ? (
        <SecretWord onWord={hangman.begin} />
      ) : (
        <div onKeyDown={handleKeyDown}>
          <Gallows strokes={hangman.misses} />
          <p
            role="img"
            aria-label={`The word: ${letters.map(({ letter, isShown }) => (isShown ? letter : "blank")).join(", ")}`}
            className="my-5 flex flex-wrap justify-center gap-1.5"
          >
            {letters.map(({ letter, isShown }, index) => (
              <span
                key={`${letter}-${index}`}
                className={`grid h-10 w-7 place-items-center text-2xl font-bold ${letter === " " ? "" : "border-b-2 border-ink"}`}
              >
                {isShown ? letter : ""}
              </span>
            ))}
          </p>
          <LetterKeys
            markOf={(letter) =>
              !game.tried.includes(letter)
                ? null
                : hangman.isIn(letter)
                  ? { said: "in the word", look: "good" }
                  : { said: "not in the word", look: "gone" }
            }
            isDisabled={(letter) => outcome !== "playing" || game.tried.includes(letter)}
            onLetter={hangman.guess}
          />
        </div>
      )}
    </>
  );

  return (
    <GameFrame title={title} name="Hangman" board={board}>
      <ScoreBoard
        items={[
          { label: "Found", value: game.won },
          { label: "Not found", value: game.lost },
        ]}
      />
      <GameActions onNewGame={hangman.next} />
      <button
        type="button"
        className="button-quiet aria-disabled:cursor-default aria-disabled:text-muted"
        aria-disabled={!hangman.canHint}
        onClick={() => hangman.canHint && hangman.hint()}
      >
        Hint, for a stroke
      </button>
      <KeysHint>Letters of the keyboard guess, once one of the keys has the focus.</KeysHint>
    </GameFrame>
  );
}

/** The word that the other is to guess; not to be read over a shoulder. */
function SecretWord({ onWord }: { onWord: (word: string) => boolean }) {
  const [word, setWord] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className="mx-auto grid max-w-80 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(!onWord(word));
      }}
    >
      <label htmlFor={id} className="text-sm font-medium">
        Secret word
      </label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        maxLength={40}
        className="input"
        value={word}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setWord(event.target.value)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="text-sm text-danger">
          It needs letters from A to Z.
        </p>
      )}
      <button type="submit" className="button-primary">
        Let the other guess
      </button>
    </form>
  );
}
