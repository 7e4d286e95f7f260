import type { Check } from "@lathe/protocol/check";
import { Check as CheckMark, Minus, X, type LucideIcon } from "lucide-react";

/** How a check's end looks and is called. */
export const CHECK_STATES: Record<Check["status"], { icon: LucideIcon; color: string; words: string }> = {
  passed: { icon: CheckMark, color: "text-success", words: "Passed" },
  failed: { icon: X, color: "text-danger", words: "Failed" },
  skipped: { icon: Minus, color: "text-faint", words: "Not checked" },
};
