import type { Check } from "@lathe/protocol/check";

/** A check without what is the same for all: its name and how long it took. */
export type Finding = Pick<Check, "status" | "summary" | "details" | "unusable" | "tried">;

export const MAX_SUMMARY_CHARACTERS = 500;
export const MAX_DETAILS_CHARACTERS = 8_000;

export function passed(summary: string): Finding {
  return { status: "passed", summary, details: "" };
}

export function skipped(summary: string): Finding {
  return { status: "skipped", summary: summary.slice(0, MAX_SUMMARY_CHARACTERS), details: "" };
}

export function failed(summary: string, details: string): Finding {
  return {
    status: "failed",
    summary: summary.slice(0, MAX_SUMMARY_CHARACTERS),
    details: details.slice(0, MAX_DETAILS_CHARACTERS),
  };
}

/** In a way that leaves nothing to use. */
export function unusable(summary: string, details: string): Finding {
  return { ...failed(summary, details), unusable: true };
}
