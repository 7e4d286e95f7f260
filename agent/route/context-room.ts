import type { ModelFacts } from "@lathe/protocol/api";

/** Careful: where more than prose and code is told (JSON, other scripts), a token takes fewer characters than the mean. */
const CHARACTERS_PER_TOKEN = 3;
/** Of prompt and tools, which are told beside the messages. */
const OVERHEAD_TOKENS = 8_000;
const MAX_OUTPUT_TOKENS = 32_000;
/** However large its window: beyond it models grow vague, and each step costs what it is told. */
const MAX_CONTEXT_CHARACTERS = 600_000;
const DEFAULT_CONTEXT_CHARACTERS = 400_000;
/** Of what the model is told, earlier turns may take that part. */
const HISTORY_SHARE = 0.3;

export interface ContextRoom {
  /** What the messages may hold, in characters. */
  maxContextCharacters: number;
  /** The part of it that earlier turns may take. */
  maxHistoryCharacters: number;
  /** Left out: the provider's own default. */
  maxOutputTokens?: number;
}

/** How much a model can be told, with room left for its answer; a middle-sized window where nothing is known of it. */
export function measureRoom(facts: ModelFacts | null): ContextRoom {
  const { contextTokens = null, outputTokens = null } = facts ?? {};
  const share = contextTokens === null ? MAX_OUTPUT_TOKENS : Math.floor(contextTokens / 4);
  const answer = Math.max(1, Math.min(outputTokens ?? MAX_OUTPUT_TOKENS, share, MAX_OUTPUT_TOKENS));
  const maxContextCharacters =
    contextTokens === null ? DEFAULT_CONTEXT_CHARACTERS : measureMessagesRoom(contextTokens, answer);
  return {
    maxContextCharacters,
    maxHistoryCharacters: Math.floor(maxContextCharacters * HISTORY_SHARE),
    ...(outputTokens === null ? {} : { maxOutputTokens: answer }),
  };
}

function measureMessagesRoom(contextTokens: number, answerTokens: number): number {
  // A window hardly larger than Lathe's own words: the messages still get a part of it, and the provider has the say.
  const left = Math.max(contextTokens - answerTokens - OVERHEAD_TOKENS, contextTokens / 4);
  return Math.min(MAX_CONTEXT_CHARACTERS, Math.floor(left * CHARACTERS_PER_TOKEN));
}
