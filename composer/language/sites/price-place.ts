import type { Reading } from "../recognizer.ts";
import type { Subject } from "./find-kind.ts";
import type { PricesRead } from "./read/read-prices.ts";
import type { FoundSection } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

/** In which section prices stand that were told of things; null for plans. */
export function placeOfPrices(
  { text }: Reading,
  { kind }: Subject,
  sections: readonly FoundSection[],
  { plans, spans }: PricesRead,
): SectionName | null {
  const [first] = spans;
  if (first === undefined || plans.length === 0 || plans.some(({ name }) => name === null)) return null;
  const names = sections.map(({ name }) => name);
  const before = sections.findLast(({ found }) => found.span.end <= first.start)?.name;
  const catalogues = ["menu", "products", "courses", "rooms", "prices"] as const;
  const nearest = catalogues.find((name) => before === name);
  if (nearest !== undefined) return nearest;
  for (const name of catalogues) if ((name === "menu" || name === "products") && names.includes(name)) return name;
  if (before === "pricing" && !/\b(?:month|year|week)(?:ly)?\b/i.test(text)) return "prices";
  if (before !== "features" && /\b(?:plans?|tiers?|memberships?|packages?|tickets?|subscriptions?)\b/i.test(text))
    return null;
  const usual = (["menu", "products", "rooms"] as const).find((name) => kind.sections.includes(name));
  if (before === "features") return "prices";
  return usual ?? (plans.some(({ period }) => period !== null) ? null : "prices");
}

/** Whether prices stand right behind the words for a section. */
export function isPriced({ name, found }: FoundSection, { spans }: PricesRead): boolean {
  return (
    name === "pricing" ||
    (name === "features" && spans.some(({ start }) => start >= found.span.end && start <= found.span.end + 24))
  );
}
