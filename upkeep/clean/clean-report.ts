import { z } from "zod";

/** One thing that a clean-up removed or made smaller. */
export const CleanedItem = z.object({
  kind: z.enum([
    "template",
    "cache",
    "temporary",
    "deleted project",
    "unknown workspace",
    "history",
    "old backup",
    "attachments",
  ]),
  /** For people: a path below the data folder, a project's id, or how many. */
  what: z.string(),
  /** On disk, freed; null when only doing it would tell (a dry run's histories). */
  bytes: z.number().int().nonnegative().nullable(),
});
export type CleanedItem = z.infer<typeof CleanedItem>;

export const CleanReport = z.object({
  dryRun: z.boolean(),
  items: z.array(CleanedItem),
  /** What was left alone, and why. */
  notes: z.array(z.string()),
});
export type CleanReport = z.infer<typeof CleanReport>;

export const CleanOrders = z.object({
  dryRun: z.boolean(),
  /** Projects that were deleted longer ago than this are removed for good. */
  deletedAfterDays: z.number().min(0).max(36_500),
});
export type CleanOrders = z.infer<typeof CleanOrders>;
