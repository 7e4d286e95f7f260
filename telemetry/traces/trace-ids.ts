import type { PromptId } from "@lathe/protocol/ids";

/**
 * Ids of traces and spans are hashes of Lathe's own ids, so that each process, a dead worker's successor among them,
 * names the same span alike without having been told.
 */
export function traceIdOf(promptId: PromptId): string {
  return digest(`trace ${promptId}`).slice(0, 32);
}

/** `key` is unique within its trace: `step trn_… 3`. */
export function spanIdOf(traceId: string, key: string): string {
  return digest(`span ${traceId} ${key}`).slice(0, 16);
}

export function randomSpanId(): string {
  return crypto.getRandomValues(new Uint8Array(8)).toHex();
}

function digest(text: string): string {
  return new Bun.CryptoHasher("sha256").update(text).digest("hex");
}
