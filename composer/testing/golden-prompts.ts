import { GOLDEN_FOLLOW_UPS } from "./golden-follow-ups.ts";
import { GOLDEN_RECORDS } from "./golden-records.ts";
import type { GoldenPrompt } from "./golden-prompt.ts";

/** All prompts with what comes of them, by what they are about. */
export const GOLDEN_PROMPTS: readonly GoldenPrompt[] = [...GOLDEN_FOLLOW_UPS, ...GOLDEN_RECORDS];
