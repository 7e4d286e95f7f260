import type { SessionId } from "@lathe/protocol/ids";

/** As many as theme.css has of `--color-person-…`. */
export const SESSION_HUES = 8;

/**
 * The colour of a page in the arena, the same wherever it is shown and in every window: `cssVar` is the custom
 * property's name ("--color-person-3"), for `var(…)`. Text on it has `--color-on-person`.
 */
export function sessionHue(sessionId: SessionId): { index: number; cssVar: `--color-person-${number}` } {
  let hash = 0;
  for (let at = 0; at < sessionId.length; at += 1) hash = (hash * 31 + sessionId.charCodeAt(at)) >>> 0;
  const index = hash % SESSION_HUES;
  return { index, cssVar: `--color-person-${index}` };
}
