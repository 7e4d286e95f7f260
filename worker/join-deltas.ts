import type { ThreadEvent } from "@lathe/protocol/events";
import { LIMITS } from "@lathe/protocol/limits";

/** The two deltas as one, or null when they are not deltas of the same thing or would grow too large. */
export function joinDeltas(first: ThreadEvent, second: ThreadEvent): ThreadEvent | null {
  if (!isDelta(first) || !isDelta(second) || first.turnId !== second.turnId) return null;
  if (first.text.length + second.text.length > LIMITS.event.maxDeltaCharacters * 2) return null;
  const text = first.text + second.text;
  if (first.type === "action.delta" || second.type === "action.delta") {
    if (first.type !== "action.delta" || second.type !== "action.delta") return null;
    return first.actionId === second.actionId && first.stream === second.stream ? { ...first, text } : null;
  }
  return first.type === second.type && first.itemId === second.itemId ? { ...first, text } : null;
}

export type Delta = Extract<ThreadEvent, { type: "text.delta" | "reasoning.delta" | "action.delta" }>;

/** Whether an event may be joined with its neighbours. */
export function isDelta(event: ThreadEvent): event is Delta {
  return event.type === "text.delta" || event.type === "reasoning.delta" || event.type === "action.delta";
}
