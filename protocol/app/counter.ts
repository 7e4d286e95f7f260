import { z } from "zod";
import { Label } from "./label.ts";

/** What is counted, and how. */
export const counterSettings = {
  /** Counters side by side: one for each label. */
  counters: z
    .array(
      z.object({
        label: Label,
        step: z.number().positive(),
        goal: z.number().positive().nullable(),
        /** What it begins with: lives. */
        start: z.number().positive().optional(),
      }),
    )
    .min(1)
    .max(12),
  /** Their goals are reached again and again: the rows of a pattern's repeat. */
  isRepeated: z.boolean().optional(),
  /** They begin at nothing again each day. */
  isDaily: z.boolean(),
  /** People add counters of their own, and take some away. */
  isOpen: z.boolean().optional(),
};
