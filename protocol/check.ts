import { z } from "zod";

/**
 * One thing that is looked at when a turn has changed files. `app`: the dev server's state; `types`: the project's own
 * type check; `page`: the app in a browser. `skipped` says in `summary` why ("browser not checked: ...").
 */
export const Check = z.object({
  name: z.enum(["app", "types", "page"]),
  status: z.enum(["passed", "failed", "skipped"]),
  /** One sentence for people. */
  summary: z.string().max(500),
  /** The relevant lines, as the model is told them; empty unless it failed. */
  details: z.string().max(8_000),
  /** It failed in a way that leaves nothing to use: the app does not run, or its page is blank or does not come. */
  unusable: z.boolean().optional(),
  durationMs: z.number().nonnegative(),
});
export type Check = z.infer<typeof Check>;

/** Looks at the app as it stands. Rejects only when aborted; what cannot be looked at is `skipped`. */
export type RunChecks = (signal: AbortSignal) => Promise<{ checks: Check[]; screenshot: boolean }>;
