import { z } from "zod";

/** One of the project's acceptance checks: what a person should be able to do, tried in a browser. */
export const TriedCheck = z.object({
  id: z.string().max(60),
  text: z.string().max(300),
  status: z.enum(["passed", "failed", "skipped"]),
  /** What failed and why, for people; empty when it passed. */
  reason: z.string().max(1_000),
  /** Whether GET arena/screenshots/<turn>?check=<id> has a picture of the page at its end. */
  screenshot: z.boolean(),
});
export type TriedCheck = z.infer<typeof TriedCheck>;

/**
 * One thing that is looked at when a turn has changed files. `app`: the dev server's state; `types`: the project's own
 * type check; `packages`: what the code imports and package.json does not list, only when there is some; `page`: the app
 * in a browser; `bundle`: of an Expo project, what the browser and phones load, built; `acceptance`: what
 * `.lathe/checks.json` says that people should be able to do. `skipped` says in `summary` why ("browser not checked:
 * ...").
 */
export const Check = z.object({
  name: z.enum(["app", "types", "packages", "page", "bundle", "acceptance"]),
  status: z.enum(["passed", "failed", "skipped"]),
  /** One sentence for people. */
  summary: z.string().max(500),
  /** The relevant lines, as the model is told them; empty unless it failed. */
  details: z.string().max(8_000),
  /** It failed in a way that leaves nothing to use: the app does not run, or its page is blank or does not come. */
  unusable: z.boolean().optional(),
  /** Of `acceptance`: each check, in the order of the file. */
  tried: z.array(TriedCheck).max(50).optional(),
  durationMs: z.number().nonnegative(),
});
export type Check = z.infer<typeof Check>;

/** Looks at the app as it stands. Rejects only when aborted; what cannot be looked at is `skipped`. */
export type RunChecks = (signal: AbortSignal) => Promise<{ checks: Check[]; screenshot: boolean }>;
