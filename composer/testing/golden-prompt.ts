/**
 * Prompts, the later ones as follow-ups, and what comes of them: the app as describeApp tells it or the topic of the
 * explanation, then what was not done ("!" with an answer, "?" without).
 */
export type GoldenPrompt = readonly [prompts: readonly string[], outcome: string, undone?: string];
