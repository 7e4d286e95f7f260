import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { PAD_LOOKS } from "./pad-colors.ts";
import { ScoreBoard } from "./score-board.tsx";
import { PADS } from "./simon-game.ts";
import { StatusLine } from "./status-line.tsx";
import { useGridFocus } from "./use-grid-focus.ts";
import { useSimon } from "./use-simon.ts";

interface SimonProps {
  title?: string;
  storageKey: string;
}

/** Four pads that light up one after the other, to be repeated; one more each round. */
export function Simon({ title, storageKey }: SimonProps) {
  const simon = useSimon({ storageKey });
  const focus = useGridFocus(2, PADS.length);

  const board = (
    <>
      <StatusLine
        isOver={simon.isOver}
        unseen={simon.lit === null ? undefined : `${PAD_LOOKS[simon.lit].label} lights up.`}
      >
        {simon.words}
      </StatusLine>
      <div
        role="group"
        aria-label="Pads"
        {...focus.grid}
        className="mx-auto grid max-w-96 touch-manipulation grid-cols-2 gap-3 select-none"
      >
        {PADS.map((pad, index) => {
          const { dark, lit, sign, label } = PAD_LOOKS[pad];
          const isLit = simon.lit === pad;
          return (
            <button
              key={pad}
              type="button"
              {...focus.cell(index)}
              aria-label={label}
              aria-disabled={!simon.canPress}
              onClick={() => simon.press(pad)}
              style={{ backgroundColor: isLit ? lit : dark }}
              className={`grid aspect-square place-items-center rounded-control text-4xl not-aria-disabled:cursor-pointer not-aria-disabled:active:brightness-150 ${isLit ? "text-black" : "text-white/80"}`}
            >
              <span aria-hidden>{sign}</span>
            </button>
          );
        })}
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Simon says" board={board}>
      <ScoreBoard
        items={[
          { label: "Rounds", value: simon.rounds },
          { label: "Best", value: simon.best },
        ]}
      />
      <GameActions onNewGame={simon.begin} />
      <KeysHint>Arrow keys choose a pad, Enter presses it.</KeysHint>
    </GameFrame>
  );
}
