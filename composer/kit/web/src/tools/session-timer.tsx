import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { formatRemaining } from "./duration.ts";
import type { LengthUnit, Session } from "./session-clock.ts";
import { NumberInput } from "./number-input.tsx";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useSessionTimer } from "./use-session-timer.ts";

interface SessionTimerProps {
  title?: string;
  /** How many records there are. */
  count: number;
  unit: LengthUnit;
  /** Opens the form of a new record that begins with this. */
  onSave: (session: Session) => void;
  storageKey: string;
  /** Minutes after which it rings, at first; without them it never does. */
  ringsAfter?: number;
}

const readMinutes = (stored: unknown) => (typeof stored === "number" && stored >= 0 ? Math.min(stored, 1_440) : null);

/** A stopwatch whose time is written down. Runs on while the page is hidden or closed. */
export function SessionTimer({ title, count, unit, onSave, storageKey, ringsAfter }: SessionTimerProps) {
  const [set, setMinutes] = useStored(`${storageKey}-rings`, readMinutes);
  const rings = ringsAfter === undefined ? 0 : (set ?? ringsAfter);
  const timer = useSessionTimer(storageKey, { count, unit, onSave, ringsAfter: rings });
  const canSave = timer.elapsedMs > 0;

  return (
    <ToolPanel title={title} name="Stopwatch">
      <p
        role="timer"
        className="font-heading py-6 text-center text-[clamp(2.75rem,16cqw,6rem)] leading-none font-semibold tracking-tight tabular-nums"
      >
        {formatRemaining(timer.elapsedMs)}
      </p>
      <div className="grid justify-items-center gap-3">
        <TimerButtons
          isRunning={timer.isRunning}
          canReset={canSave}
          onStart={timer.start}
          onPause={timer.pause}
          onReset={timer.reset}
        />
        {/* Not disabled: the focus would be lost by pressing it. */}
        <button
          type="button"
          aria-disabled={!canSave}
          className="button-quiet aria-disabled:opacity-50"
          onClick={() => canSave && timer.save()}
        >
          <Icon name="check" />
          Stop and save
        </button>
        {ringsAfter !== undefined && (
          <NumberInput label="Rings after" unit="min" value={rings} min={0} max={1_440} onChange={setMinutes} />
        )}
      </div>
      <p role="status" className="sr-only">
        {timer.said}
      </p>
    </ToolPanel>
  );
}
