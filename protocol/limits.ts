const KiB = 1024;
const MiB = 1024 * KiB;

/** Limits that both sides of a boundary know. Sizes are in bytes, times in milliseconds. */
export const LIMITS = {
  /** Version of the messages between browser, worker and control. A mismatch asks the browser to reload. */
  protocolVersion: 3,
  prompt: { maxCharacters: 50_000 },
  queue: { maxPrompts: 20 },
  file: { maxBytes: 10 * MiB, maxTextBytes: 2 * MiB, maxPathBytes: 512, maxDepth: 32 },
  files: { maxListed: 20_000 },
  search: { maxMatches: 500, maxLineCharacters: 400 },
  command: { defaultTimeoutMs: 120_000, maxTimeoutMs: 15 * 60_000, maxOutputCharacters: 256 * KiB },
  appLog: { maxCharacters: 128 * KiB },
  terminal: {
    maxPerArena: 8,
    scrollbackCharacters: 256 * KiB,
    maxInputCharacters: 64 * KiB,
    maxUndrawnCharacters: 128 * KiB,
  },
  socket: { maxMessageBytes: 16 * MiB },
  event: { coalesceMs: 50, maxDeltaCharacters: 64 * KiB },
  turn: { maxSteps: 60, maxRepairs: 2, maxTokens: 3_000_000, maxUsd: 5, maxSegments: 5 },
  /** What a project may use in a calendar month (UTC), where nobody has set anything else. */
  month: { maxCalls: 20_000, maxTokens: 500_000_000, maxUsd: 100 },
  /** An image's longer side is reduced to this before it is sent, by the browser. */
  attachment: { maxPerPrompt: 10, maxImageBytes: 4 * MiB, maxTextBytes: 256 * KiB, maxImagePixels: 1_568 },
  /** Of a project's app. Values that are shorter than `minMaskedCharacters` could be a part of any text. */
  secrets: { maxPerProject: 50, maxTotalBytes: 200_000, minMaskedCharacters: 6 },
  /** How long a command that has to be allowed waits for somebody's answer, and how long of it nobody may be there. */
  confirmation: { waitsMs: 5 * 60_000, aloneMs: 2 * 60_000 },
  /** A worker that has been silent for `lostAfterMs` is asked; one that does not answer is ended and replaced. */
  heartbeat: { everyMs: 5_000, lostAfterMs: 12_000, answerWithinMs: 2_000 },
  arena: { restsAfterMs: 5 * 60_000 },
  /** Of each kind, the newest files are kept for as long as they and those of the others have room together. */
  ship: {
    maxBytes: 200 * MiB,
    keptPerKind: 5,
    maxKeptBytes: 500 * MiB,
    buildTimeoutMs: 5 * 60_000,
    nativeTimeoutMs: 45 * 60_000,
    /** Of a build by Expo's service, with its time in the queue. */
    remoteTimeoutMs: 6 * 60 * 60_000,
    maxLogCharacters: 64 * KiB,
  },
} as const;
