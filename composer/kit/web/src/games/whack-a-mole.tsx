import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { HOLES, type MoleLevel } from "./mole-game.ts";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useGridFocus } from "./use-grid-focus.ts";
import { useMoles } from "./use-moles.ts";

interface WhackAMoleProps {
  title?: string;
  storageKey: string;
  /** How fast the moles are at first. */
  level?: MoleLevel;
}

const CHOICES = [
  { value: "easy", label: "Slow" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Fast" },
] as const satisfies readonly { value: MoleLevel; label: string }[];

/** Moles that look out of nine holes, to be hit while they do. */
export function WhackAMole({ title, storageKey, level = "medium" }: WhackAMoleProps) {
  const moles = useMoles({ storageKey, level });
  const focus = useGridFocus(3, HOLES, 4);

  const board = (
    <>
      <StatusLine isOver={moles.isOver}>{moles.words}</StatusLine>
      <div
        role="group"
        aria-label="Holes"
        {...focus.grid}
        className="mx-auto grid max-w-112 touch-manipulation grid-cols-3 gap-2.5 select-none sm:gap-4"
      >
        {Array.from({ length: HOLES }, (_, hole) => {
          const isOut = moles.round.hole === hole;
          return (
            <button
              key={hole}
              type="button"
              {...focus.cell(hole)}
              aria-label={`Hole ${hole + 1}${isOut ? ": a mole" : ""}`}
              onPointerDown={() => moles.hit(hole)}
              // Keys click without a pointer.
              onClick={(event) => event.detail === 0 && moles.hit(hole)}
              className={`grid aspect-square cursor-pointer place-items-center overflow-hidden rounded-full border-4 text-5xl sm:text-6xl ${isOut ? "border-accent bg-accent/20" : "border-ink/15 bg-ink/8"}`}
            >
              <span aria-hidden>{isOut ? "🐹" : ""}</span>
            </button>
          );
        })}
      </div>
      <div className="mt-5 flex justify-center">
        <button type="button" className="button-primary min-w-32" onClick={moles.start}>
          {moles.isRunning ? "Start again" : moles.isOver ? "Play again" : "Start"}
        </button>
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Whack-a-mole" board={board}>
      <ScoreBoard
        items={[
          { label: "Hits", value: moles.round.hits },
          { label: "Missed", value: moles.round.misses },
          { label: "Time", value: moles.secondsLeft },
          { label: "Best", value: moles.best },
        ]}
      />
      <SettingChips label="Speed" choices={CHOICES} value={moles.level} onChange={moles.choose} />
      <KeysHint>Arrow keys choose a hole, Enter or space hits.</KeysHint>
    </GameFrame>
  );
}
