import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { useReaction } from "./use-reaction.ts";

interface ReactionTestProps {
  title?: string;
  storageKey: string;
}

const LOOKS = {
  ready: "bg-ink/8 text-ink",
  waiting: "bg-[#b3302a] text-white",
  green: "bg-[#1f7a4d] text-white",
  early: "bg-ink/8 text-ink",
  done: "bg-accent/15 text-ink",
} as const;

/** A field that turns green; how long it takes somebody to tap it. */
export function ReactionTest({ title, storageKey }: ReactionTestProps) {
  const reaction = useReaction({ storageKey });
  const { times, phase } = reaction;

  const board = (
    <button
      type="button"
      aria-live="assertive"
      onPointerDown={reaction.tap}
      // Keys click without a pointer.
      onClick={(event) => event.detail === 0 && reaction.tap()}
      className={`grid min-h-72 w-full touch-manipulation cursor-pointer place-items-center rounded-control p-6 text-center text-2xl font-bold select-none ${LOOKS[phase]}`}
    >
      {reaction.words}
    </button>
  );

  return (
    <GameFrame title={title} name="Reaction time" board={board}>
      <ScoreBoard
        items={[
          { label: "Last", value: inMs(times.last[0] ?? null) },
          { label: "Average", value: inMs(reaction.average) },
          { label: "Best", value: inMs(times.bestMs === 0 ? null : times.bestMs) },
        ]}
      />
      {times.last.length > 0 && (
        <div>
          <h3 className="mb-1.5 text-sm font-medium text-muted">Last times</h3>
          <ol className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
            {times.last.map((ms, index) => (
              <li key={`${times.last.length - index}-${ms}`}>{ms} ms</li>
            ))}
          </ol>
        </div>
      )}
      <GameActions onNewGame={reaction.begin} />
      <KeysHint>Space and Enter tap as well, when the field has the focus. A new game forgets the times.</KeysHint>
    </GameFrame>
  );
}

function inMs(ms: number | null): string {
  return ms === null ? "–" : `${ms}`;
}
