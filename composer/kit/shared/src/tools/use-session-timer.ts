import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { playChime, prepareChime } from "./chime.ts";
import { elapsedAt } from "./clock.ts";
import { dueAt } from "./countdown.ts";
import { durationInWords } from "./duration.ts";
import {
  type LengthUnit,
  NO_SESSION,
  pauseSession,
  readSession,
  type Session,
  sessionAmong,
  sessionRecord,
  startSession,
  stopSession,
} from "./session-clock.ts";
import { useAlarm } from "./use-alarm.ts";
import { useNow } from "./use-now.ts";

interface SessionTimerOptions {
  /** How many records there are: with one more than when it was stopped, its time was saved. */
  count: number;
  unit: LengthUnit;
  onSave: (session: Session) => void;
  /** Rings once it ran for so many minutes, and runs on; 0 does not. */
  ringsAfter: number;
}

/** A stopwatch that goes on while the app is closed, whose time is written down when it is stopped. */
export function useSessionTimer(storageKey: string, { count, unit, onSave, ringsAfter }: SessionTimerOptions) {
  const [stored, setStored] = useStored(storageKey, readSession);
  const [said, setSaid] = useState("");
  const session = sessionAmong(stored, count);
  const isRunning = session.clock.startedAt !== null;
  const now = useNow(isRunning, 200);
  useAlarm(ringsAfter === 0 ? null : dueAt(session.clock, ringsAfter * 60_000), () => {
    setSaid("Time is up.");
    playChime();
  });

  return {
    elapsedMs: elapsedAt(session.clock, now),
    isRunning,
    /** For reading out. */
    said,
    start() {
      if (ringsAfter > 0) prepareChime();
      setStored(startSession(session, Date.now()));
      setSaid("Started.");
    },
    pause() {
      const paused = pauseSession(session, Date.now());
      setStored(paused);
      setSaid(`Paused at ${durationInWords(paused.clock.elapsedMs)}.`);
    },
    reset() {
      setStored(NO_SESSION);
      setSaid("Reset.");
    },
    save() {
      const stoppedAt = Date.now();
      const stopped = stopSession(session, count, stoppedAt);
      setStored(stopped);
      setSaid(`Stopped at ${durationInWords(stopped.clock.elapsedMs)}.`);
      onSave(sessionRecord(stopped, unit, stoppedAt));
    },
  };
}
