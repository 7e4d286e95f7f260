import { CATALOGUES } from "./catalogues.ts";
import type { ComposedSection, SiteWish } from "./compose-site.ts";
import type { FoundSection } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

/** The sections that show what was told. */
export function toldIn({
  rows,
  plans,
  pricesIn,
  people,
  hours,
  contact,
  own,
}: SiteWish): ReadonlySet<ComposedSection["name"]> {
  const told = new Set<ComposedSection["name"]>();
  for (const name in rows) if (isSection(name)) told.add(name);
  own.forEach(({ list }, index) => {
    if (list !== undefined && list.names.length > 0) told.add(`own:${index}`);
  });
  if (plans.length > 0) told.add(pricesIn ?? "pricing");
  if (people.length > 0) told.add("team");
  if (hours.length > 0 || contact.length > 0) told.add("hours");
  return told;
}

function isSection(name: string): name is keyof typeof CATALOGUES {
  return name in CATALOGUES;
}

/** "3 features", "about 8 products" */
export function countsOf(text: string, sections: readonly FoundSection[]): SiteWish["counts"] {
  const counts: Partial<Record<SectionName, number>> = {};
  for (const { name, found } of sections) {
    const count =
      /^(\d{1,2}) /.exec(found.text)?.[1] ??
      /(?<![\d.,:£$€] ?)\b(\d{1,2}) (?:[\p{L}-]+ )?$/u.exec(text.slice(0, found.span.start))?.[1];
    if (count !== undefined && Number(count) > 0) counts[name] ??= Number(count);
  }
  return counts;
}
