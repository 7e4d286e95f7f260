import { CATALOGUES } from "./catalogues.ts";
import type { FoundSection } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

/** "Menu with prices", "3 packages with price": what has its prices needs no others. */
export function withoutOwnPrices(text: string, sections: readonly FoundSection[]): FoundSection[] {
  return sections.flatMap((section): FoundSection[] => {
    const priced = PRICED.exec(text.slice(section.found.span.end));
    const before = sections.find(
      ({ found, name }) =>
        section.name === "pricing" &&
        (name in CATALOGUES || name === "features" || name === "pricing") &&
        PRICED.test(text.slice(found.span.end)) &&
        section.found.span.start - found.span.end < 18 &&
        section.found.span.start > found.span.end,
    );
    if (before !== undefined) return [];
    if (priced === null || !(section.name in CATALOGUES || section.name === "features" || section.name === "pricing"))
      return [section];
    const { span } = section.found;
    const end = span.end + priced[0].length;
    const name = section.name === "features" ? "prices" : section.name;
    return [
      { ...section, name, found: { ...section.found, span: { ...span, end }, text: text.slice(span.start, end) } },
    ];
  });
}

const PRICED =
  /^ (?:with|incl(?:uding|\.)?|showing) (?:their |the |our |my )?(?:prices?|rates|fees)(?![\p{L}]| (?:list|per|and (?:photos|pictures|images)))/iu;

const HAVE_PRICES = ["rooms", "menu", "products", "listings", "prices"];

/** "rooms and prices": each of them has its own, and the site needs no others. */
export function withoutOwn<Section extends { name: SectionName }>(sections: readonly Section[]): Section[] {
  const arePriced = sections.some(({ name }) => HAVE_PRICES.includes(name));
  return sections.filter(({ name }) => name !== "pricing" || !arePriced);
}
