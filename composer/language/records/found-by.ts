import type { Draft } from "./draft.ts";

const FOUND_BY =
  /^(?:[\p{L}]+ )*?(?:filter|search|sort|group|find)\w*(?: [\p{L}]+)? by (?:the )?([\p{L}]+(?: [\p{L}]+)?)/iu;

/** Whether the records have a field of this name. */
function has({ domain, phrases, singular }: Draft, label: string): boolean {
  return [domain?.title ?? "", ...Object.keys(domain?.fields ?? {}), ...phrases.map((each) => each.label)].some(
    (each) => each.toLowerCase() === label || `${singular} ${each}`.toLowerCase() === label,
  );
}

/** "Yearly totals", "with a calendar view": of no records in particular. */
const TOTALS =
  /^[\s,;.]*(?:(?:and|with|see|show|an?|the) )*(?:(?:daily|weekly|monthly|yearly|annual|overall|grand|running) )*totals?(?: (?:per|by) (?:day|week|month|year))?[\s,;.]*$/i;
const CALENDAR = /^[\s,;.]*(?:(?:and|with|in|as|see|show|an?|the) )*(?:monthly |weekly )?calendar(?: view)?[\s,;.]*$/i;

/** What is seen in a calendar before anything else that has a day. */
const OCCASION =
  /(?:^| )(?:booking|reservation|event|session|lesson|appointment|shift|meeting|rehearsal|match|class|ride)$/;

function isAdded({ domain, phrases }: Draft): boolean {
  return [...Object.values(domain?.fields ?? {}), ...phrases.map(({ kind }) => kind)].some(
    ({ type }) => type === "money" || type === "number",
  );
}

function isOnDays({ domain, phrases }: Draft): boolean {
  return (
    domain?.views?.some(({ type }) => type === "calendar" || type === "timetable") === true ||
    phrases.some(({ kind }) => kind.type === "date")
  );
}

/**
 * The records that a wish is about: "Job board with listings, companies. Filter by location" those that have it, "members,
 * donations and yearly totals" those with amounts, and not those that were told last.
 */
export function foundBy(words: string, current: Draft | null, drafts: readonly Draft[]): Draft | null {
  if (current === null) return current;
  const occasion = CALENDAR.test(words) ? drafts.find(({ singular }) => OCCASION.test(singular)) : undefined;
  if (occasion !== undefined) return occasion;
  const label = (FOUND_BY.exec(words)?.[1] ?? "").toLowerCase();
  const isMeant = [
    ...(label === "" ? [] : [(draft: Draft) => has(draft, label)]),
    ...(TOTALS.test(words) ? [isAdded] : []),
    ...(CALENDAR.test(words) ? [isOnDays] : []),
  ][0];
  return isMeant === undefined || isMeant(current) ? current : (drafts.find(isMeant) ?? current);
}
