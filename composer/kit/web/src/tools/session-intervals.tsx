import { Icon } from "../ui/icons.tsx";
import { durationInWords } from "./duration.ts";
import { IntervalTimer } from "./interval-timer.tsx";
import type { LengthUnit, Session } from "./session-clock.ts";
import { useSessionRounds } from "./use-session-rounds.ts";

interface SessionIntervalsProps {
  title?: string;
  /** Of work in each round. */
  minutes: number;
  /** Of rest between rounds; 0 for none. */
  pauseMinutes: number;
  rounds: number;
  /** How many records there are. */
  count: number;
  unit: LengthUnit;
  /** Opens the form of a new record that begins with this. */
  onSave: (session: Session) => void;
  storageKey: string;
}

/** Work and rest in turns; the work that was done is written down. */
export function SessionIntervals({ count, unit, onSave, ...timer }: SessionIntervalsProps) {
  const { doneMs, add, discard, save } = useSessionRounds(timer.storageKey, { count, unit, onSave });
  return (
    <IntervalTimer {...timer} onRound={add}>
      <div className="mx-auto mt-7 flex max-w-xl flex-wrap items-center justify-between gap-3 border-t border-line pt-5">
        <p role="status" className={doneMs > 0 ? "font-semibold" : "text-muted"}>
          {doneMs > 0 ? `Done and not saved yet: ${durationInWords(doneMs)}` : "Work that is done can be saved here."}
        </p>
        {doneMs > 0 && (
          <div className="flex gap-2">
            <button type="button" className="button-quiet" onClick={discard}>
              Discard
            </button>
            <button type="button" className="button-primary" onClick={save}>
              <Icon name="check" />
              Save
            </button>
          </div>
        )}
      </div>
    </IntervalTimer>
  );
}
