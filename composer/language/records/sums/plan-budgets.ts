import { choice } from "../../domain.ts";
import type { Draft } from "../draft.ts";

/** What money goes to, by what is planned. */
const CATEGORIES: readonly [RegExp, string, readonly string[]][] = [
  [
    /wedding|married|marry/i,
    "Venue, Food, Clothes, Flowers, Music, Other",
    ["Deposit for the barn", "Catering", "The dress", "Bouquets", "The band"],
  ],
  [
    /renovat|refurbish|remodel|extension|kitchen|bathroom/i,
    "Materials, Labour, Tools, Permits, Furniture, Other",
    ["Tiles", "Electrician", "Rented sander", "Permit", "New cupboards"],
  ],
  [
    /\bmov(?:e|ing)\b/i,
    "Van, Deposit, Furniture, Repairs, Other",
    ["Van for a day", "Deposit", "Shelves", "Paint", "Pizza for helpers"],
  ],
  [
    /holiday|vacation|trip|travel|journey|\bhen\b|\bstag\b|weekend/i,
    "Travel, Lodging, Food, Activities, Other",
    ["Train tickets", "Cottage", "Groceries", "Boat tour", "Something for surprises"],
  ],
  [
    /bab(?:y|ies)/i,
    "Furniture, Clothes, Health, Food, Other",
    ["Cot", "First clothes", "Thermometer", "Bottles", "Something for surprises"],
  ],
  [
    /party|fete|fair|festival|event|conference|christmas|birthday|reunion/i,
    "Place, Food, Music, Decoration, Gifts, Other",
    ["The hall", "Buffet", "Speakers", "Lanterns", "Small gifts"],
  ],
  [
    /film|shoot|theatre|production|\bplay\b/i,
    "Crew, Equipment, Locations, Props, Food, Other",
    ["Sound recordist", "Camera", "Town hall", "Red umbrella", "Lunch for all"],
  ],
];

/** A budget has the categories of its occasion. */
export function fitBudget(draft: Draft, about: string): void {
  const { domain } = draft;
  if (domain?.singular !== "budget item") return;
  const found = CATEGORIES.find(([pattern]) => pattern.test(about));
  if (found === undefined) return;
  const [, words, things] = found;
  const categories = words.split(", ");
  draft.domain = {
    ...domain,
    fields: { ...domain.fields, Category: choice(...categories) },
    examples: domain.examples.map((example, index) => ({
      ...example,
      What: things[index] ?? "",
      Category: categories[index % categories.length] ?? "",
    })),
  };
}
