import { z } from "zod";

/** What control asks of the thread that PGlite runs in. */
export const PgliteOrders = z.discriminatedUnion("type", [
  z.object({ type: z.literal("open"), directory: z.string(), socket: z.string() }),
  z.object({ type: z.literal("close") }),
]);
export type PgliteOrders = z.infer<typeof PgliteOrders>;

/** What the thread answers. */
export const ThreadMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("closed") }),
  /** The orders could not be carried out. */
  z.object({ type: z.literal("failed"), reason: z.string() }),
  /** A connection had to be given up. */
  z.object({ type: z.literal("trouble"), reason: z.string() }),
]);
export type ThreadMessage = z.infer<typeof ThreadMessage>;
