import type { Version } from "@lathe/protocol/workspace";
import { MessageSquare, PencilLine, RotateCcw, Sparkles, type LucideIcon } from "lucide-react";

/** What made a version: its picture and its words. */
export const KINDS: Record<Version["kind"], { icon: LucideIcon; words: string }> = {
  created: { icon: Sparkles, words: "Created" },
  turn: { icon: MessageSquare, words: "Turn" },
  edit: { icon: PencilLine, words: "Edited by hand" },
  restore: { icon: RotateCcw, words: "Went back" },
};

/** "Today", "Yesterday", then the date; as the reader's clock has it. */
export function describeDay(at: number, now: number): string {
  const day = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (day.toDateString() === today.toDateString()) return "Today";
  if (day.toDateString() === yesterday.toDateString()) return "Yesterday";
  return day.toLocaleDateString(undefined, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(day.getFullYear() === today.getFullYear() ? {} : { year: "numeric" }),
  });
}
