import { z } from "zod";
import { Label } from "./label.ts";

const lengths = {
  minutes: z.number().positive().max(1_440),
  pauseMinutes: z.number().min(0).max(1_440),
  rounds: z.number().int().min(1).max(200),
};

/** `minutes` of work and `pauseMinutes` of rest, `rounds` times. */
export const timerIntervals = z.object(lengths);

/** What a timer counts, and how it begins. */
export const timerSettings = {
  /**
   * countdown: of `minutes`; intervals: `minutes` of work and `pauseMinutes` of rest, `rounds` times (Pomodoro); turns:
   * `minutes` for each of two, of whom one clock runs (chess); day: the time until `day`.
   */
  mode: z.enum(["countdown", "stopwatch", "intervals", "turns", "day"]),
  ...lengths,
  /** Of intervals, in place of work and rest: one after the other in each round. */
  phases: z
    .array(z.object({ label: Label, minutes: z.number().positive().max(1_440) }))
    .min(1)
    .max(24)
    .optional(),
  /** Of intervals: how many rounds were done is counted for each day. */
  countsRounds: z.boolean().optional(),
  /** Of turns: what each move gives back. */
  incrementSeconds: z.number().min(0).max(600).optional(),
  /** 2026-12-31, or 12-31 of every year. */
  day: z
    .string()
    .regex(/^(?:\d{4}-)?\d{2}-\d{2}$/)
    .optional(),
};
