const KiB = 1024;
const MiB = 1024 * KiB;

/** Limits that both sides of a boundary know. Sizes are in bytes, times in milliseconds. */
export const LIMITS = {
  /** Version of the messages between browser, worker and control. A mismatch asks the browser to reload. */
  protocolVersion: 1,
  prompt: { maxCharacters: 50_000 },
  queue: { maxPrompts: 20 },
  file: { maxBytes: 10 * MiB, maxTextBytes: 2 * MiB, maxPathBytes: 512, maxDepth: 32 },
  files: { maxListed: 20_000 },
  search: { maxMatches: 500, maxLineCharacters: 400 },
  command: { defaultTimeoutMs: 120_000, maxTimeoutMs: 15 * 60_000, maxOutputCharacters: 256 * KiB },
  appLog: { maxCharacters: 128 * KiB },
  terminal: { maxPerArena: 8, scrollbackCharacters: 256 * KiB, maxInputCharacters: 64 * KiB },
  socket: { maxMessageBytes: 16 * MiB },
  event: { coalesceMs: 50, maxDeltaCharacters: 64 * KiB },
  turn: { maxSteps: 60 },
} as const;
