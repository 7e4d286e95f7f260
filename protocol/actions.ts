import { z } from "zod";

/** One thing that the agent does, as people see it. `input` of the tool that asked for it is in the event beside it. */
export const Action = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file.write"), path: z.string() }),
  z.object({ kind: z.literal("file.append"), path: z.string() }),
  z.object({ kind: z.literal("file.edit"), path: z.string() }),
  z.object({ kind: z.literal("file.read"), path: z.string() }),
  z.object({ kind: z.literal("file.delete"), path: z.string() }),
  z.object({ kind: z.literal("file.rename"), path: z.string(), to: z.string() }),
  z.object({ kind: z.literal("files.list"), path: z.string() }),
  z.object({ kind: z.literal("files.search"), query: z.string() }),
  z.object({ kind: z.literal("command.run"), command: z.string() }),
  z.object({ kind: z.literal("app.status") }),
  /** `route` is empty for the page as it is. */
  z.object({ kind: z.literal("page.look"), route: z.string() }),
  z.object({ kind: z.literal("page.use"), route: z.string(), steps: z.number().int().nonnegative() }),
  /** A tool that does not exist or whose input could not be read. */
  z.object({ kind: z.literal("unknown"), name: z.string() }),
]);
export type Action = z.infer<typeof Action>;
export type ActionKind = Action["kind"];

/**
 * How an action ended. `done`: it did what it was asked. `failed`: it ran and did not succeed (a command's exit code
 * other than 0, a file that is not there). `refused`: it was not attempted (an ambiguous edit, a bad path, input that
 * does not parse). `stopped`: the person stopped the turn. `cut`: the model's stream broke before the input was whole.
 */
export const ActionStatus = z.enum(["done", "failed", "refused", "stopped", "cut"]);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** What an action changed or gave, beside its status. Line counts are of text lines added and removed. */
export const ActionOutcome = z.object({
  status: ActionStatus,
  /** What the model is told, already within its limit. */
  result: z.string(),
  exitCode: z.number().int().nullable().optional(),
  addedLines: z.number().int().nonnegative().optional(),
  removedLines: z.number().int().nonnegative().optional(),
  /** A unified diff of an edited or written text file, for people; left out when it is large. */
  diff: z.string().optional(),
});
export type ActionOutcome = z.infer<typeof ActionOutcome>;
