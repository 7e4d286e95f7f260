import { useStored } from "../store/stored.ts";
import {
  addToSession,
  type LengthUnit,
  NO_SESSION,
  readSession,
  type Session,
  sessionAmong,
  sessionRecord,
  stopSession,
} from "./session-clock.ts";

interface SessionRoundsOptions {
  /** How many records there are: with one more than when it was to be saved, the work was saved. */
  count: number;
  unit: LengthUnit;
  onSave: (session: Session) => void;
}

/** Work of rounds that were done and not written down yet. */
export function useSessionRounds(storageKey: string, { count, unit, onSave }: SessionRoundsOptions) {
  const [stored, setStored] = useStored(`${storageKey}-done`, readSession);
  const session = sessionAmong(stored, count);
  return {
    doneMs: session.clock.elapsedMs,
    add: (workMs: number) => setStored(addToSession(session, workMs, Date.now())),
    discard: () => setStored(NO_SESSION),
    save() {
      const now = Date.now();
      const stopped = stopSession(session, count, now);
      setStored(stopped);
      onSave(sessionRecord(stopped, unit, now));
    },
  };
}
