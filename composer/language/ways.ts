/** What a prompt is read as. Where it can be more than one thing, it is read in several ways. */
export interface Way {
  sites: boolean;
  tools: boolean;
  plan: boolean;
  /** Lists of records beside, or instead of, what the others find. */
  records: boolean;
  /** By the pieces that the prompt is likely to be made of, instead of by the form of its sentences. */
  pieces?: true;
}

export type Kind = keyof Way;

export const EVERY_WAY: Way = { sites: true, tools: true, plan: true, records: true };

/** By what its pieces are likely to be, whatever the form of its sentences. */
export const BY_PIECES: Way = { ...EVERY_WAY, pieces: true };

/** The ways that leave out one of the kinds that were found, or all but one; no plan is a site that nobody called one. */
export function otherWays(used: ReadonlySet<Kind>, isSite: boolean): Way[] {
  const without = (...kinds: readonly Kind[]): Way => ({
    ...EVERY_WAY,
    ...Object.fromEntries(kinds.map((kind) => [kind, false])),
  });
  const ways: Way[] = [];
  if (used.has("sites")) ways.push(without("sites"));
  if (used.has("plan")) ways.push(isSite ? without("plan") : without("plan", "sites"));
  if (used.has("tools")) ways.push(without("tools"));
  if (used.has("records") && (used.has("tools") || used.has("sites"))) ways.push(without("records", "plan"));
  if (used.has("sites") && used.has("tools")) ways.push(without("sites", "tools"), without("sites", "plan", "records"));
  return ways;
}
