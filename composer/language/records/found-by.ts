import type { Draft } from "./draft.ts";

const FOUND_BY =
  /^(?:[\p{L}]+ )*?(?:filter|search|sort|group|find)\w*(?: [\p{L}]+)? by (?:the )?([\p{L}]+(?: [\p{L}]+)?)/iu;

/** "Job board with listings, companies. Filter by location": those that have it, and not those that were told last. */
export function foundBy(words: string, current: Draft | null, drafts: readonly Draft[]): Draft | null {
  const label = (FOUND_BY.exec(words)?.[1] ?? "").toLowerCase();
  const has = ({ domain, phrases, singular }: Draft) =>
    [domain?.title ?? "", ...Object.keys(domain?.fields ?? {}), ...phrases.map((each) => each.label)].some(
      (each) => each.toLowerCase() === label || `${singular} ${each}`.toLowerCase() === label,
    );
  return label === "" || current === null || has(current) ? current : (drafts.find(has) ?? current);
}
