import { z } from "zod";

/**
 * A part of what a model is told at the beginning of a turn, beside the prompt and the conversation. People see the list
 * with its cost and can take parts out: `id` is the same in every turn.
 */
export const ContextPart = z.object({
  id: z.string().max(600),
  kind: z.enum(["project", "instructions", "edits", "file", "attachment", "element", "problem"]),
  /** For people: a path, or what it is. */
  label: z.string().max(600),
  /** Estimated: characters by a mean of characters a token. */
  tokens: z.number().int().nonnegative(),
});
export type ContextPart = z.infer<typeof ContextPart>;
