import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useNumberGame } from "./use-number-game.ts";

interface NumberGuessProps {
  title?: string;
  storageKey: string;
  /** The largest number that is thought of at first. */
  largest?: number;
}

/** A number to find: each guess is told whether it is higher or lower. */
export function NumberGuess({ title, storageKey, largest = 100 }: NumberGuessProps) {
  const guessing = useNumberGame({ storageKey, largest });
  const { game } = guessing;

  const board = (
    <>
      <StatusLine isOver={guessing.isOver}>{guessing.words}</StatusLine>
      <form
        className="mx-auto flex max-w-96 gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          guessing.send();
        }}
      >
        <input
          className="input min-w-0 grow text-center text-xl tabular-nums"
          aria-label={`Your guess, from 1 to ${game.largest}`}
          inputMode="numeric"
          autoComplete="off"
          placeholder={`1 to ${game.largest}`}
          value={guessing.typed}
          onChange={(event) => guessing.type(event.target.value)}
        />
        <button type="submit" className="button-primary aria-disabled:opacity-60" aria-disabled={!guessing.canGuess}>
          Guess
        </button>
      </form>
      <ol aria-label="Guesses" className="mx-auto mt-5 grid max-w-96 gap-1.5">
        {guessing.guesses.map(({ guess, hint, sign }, index) => (
          <li
            key={guessing.guesses.length - index}
            className="flex justify-between rounded-control bg-ink/5 px-4 py-2 tabular-nums"
          >
            <span className="font-semibold">{guess}</span>
            <span className="text-muted">
              {hint} <span aria-hidden>{sign}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );

  return (
    <GameFrame title={title} name="Guess the number" board={board}>
      <ScoreBoard
        items={[
          { label: "Guesses", value: game.guesses.length },
          { label: "Best", value: guessing.best ?? "–" },
        ]}
      />
      <GameActions onNewGame={() => guessing.begin()} />
      <SettingChips
        label="Numbers"
        choices={guessing.sizes.map((value) => ({ value, label: `1 to ${value}` }))}
        value={game.largest}
        onChange={guessing.begin}
      />
    </GameFrame>
  );
}
