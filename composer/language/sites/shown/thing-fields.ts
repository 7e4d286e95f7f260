import type { FieldKind } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import { asLabel } from "../../words.ts";
import type { ListedThing } from "../listed-things.ts";

const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const count = { type: "number", min: 0 } as const;
const tags: FieldKind = { type: "tags", options: [] };

/** What things on a site have, by how it is asked for as if it were a section: "with categories, photos and sizes". */
const FIELDS: readonly [RegExp, string, FieldKind | "groups" | "places" | "cities" | "regions" | "countries"][] = [
  [
    /^(?:product |recipe |item |job |shop |food )?(?:categor(?:y|ies)|collections|types|filters)$/,
    "Category",
    "groups",
  ],
  [/^genres?$/, "Genre", { type: "choice", options: ["Novels", "Crime", "Children"] }],
  [/^tags$/, "Tags", tags],
  [/^cuisines?$/, "Cuisine", { type: "choice", options: ["Italian", "Indian", "Mexican"] }],
  [/^(?:product |item )?pric(?:es?|ing)(?: tags?)?$/, "Price", { type: "money", currency: "USD" }],
  [
    /^(?:prices?|rates?|costs?) per day$|^daily (?:prices?|rates?)$/,
    "Price per day",
    { type: "money", currency: "USD" },
  ],
  [/^(?:prices?|rates?|costs?) per night$/, "Price per night", { type: "money", currency: "USD" }],
  [/^(?:prices?|rates?|costs?) per week$/, "Price per week", { type: "money", currency: "USD" }],
  [/^(?:(?:monthly )?rents?|rents? per month)$/, "Rent", { type: "money", currency: "USD" }],
  [/^(?:number of )?rooms$/, "Rooms", count],
  [/^(?:tasting|flavou?r|scent) notes$/, "Tasting notes", longText],
  [/^(?:care|washing) instructions$/, "Care", longText],
  [
    /^(?:(?:product|recipe|food|item|big|large|nice) )?(?:photos?|pictures?|images?|pics)$/,
    "Picture",
    { type: "image" },
  ],
  [/^sizes?$/, "Sizes", { type: "tags", options: ["S", "M", "L"] }],
  [/^colou?rs?$/, "Colours", tags],
  [/^brands?$/, "Brand", text],
  [/^scents?$/, "Scent", text],
  [/^materials?$/, "Material", text],
  [/^ingredients?(?: lists?)?$/, "Ingredients", longText],
  [
    /^(?:instructions|steps|method|directions|preparation(?: steps)?|step[- ]by[- ]step instructions)$/,
    "How to make it",
    longText,
  ],
  [/^(?:cooking|cook) times?$/, "Cooking time", { type: "number", min: 0, unit: "min" }],
  [/^(?:prep(?:aration)?) times?$/, "Preparation time", { type: "number", min: 0, unit: "min" }],
  [/^difficulty(?: levels?)?$/, "Difficulty", { type: "choice", options: ["Easy", "Medium", "Hard"] }],
  [/^(?:servings?|portions)$/, "Servings", { type: "number", min: 1 }],
  [/^(?:star )?ratings?$/, "Rating", { type: "rating", max: 5 }],
  [/^(?:(?:number of )?bedrooms?)$/, "Bedrooms", count],
  [/^(?:(?:number of )?bathrooms?)$/, "Bathrooms", count],
  [
    /^(?:area|(?:floor )?size|living area|square (?:feet|met(?:er|re)s?|footage)|sqm|sq ?ft)$/,
    "Area",
    { type: "number", min: 0, unit: "m²" },
  ],
  [/^(?:cit(?:y|ies)|towns?)$/, "City", "cities"],
  [/^(?:locations?|places)$/, "Location", "places"],
  [/^countr(?:y|ies)(?: of origin)?$/, "Country", "countries"],
  [/^neighbou?rhoods?$/, "Neighbourhood", "places"],
  [/^districts?$/, "District", "places"],
  [/^regions?$/, "Region", "regions"],
  [/^(?:amenit(?:y|ies)|facilities)$/, "Amenities", tags],
  [/^descriptions?$/, "Description", longText],
  [/^(?:availability|in stock|stock)$/, "Available", { type: "checkbox" }],
  [/^(?:durations?|length)$/, "Duration", text],
  [/^dates?$/, "Date", { type: "date" }],
  [/^destinations?$/, "Destination", { type: "choice", options: ["Portugal", "Greece", "Norway"] }],
  [/^(?:salar(?:y|ies)|pay)$/, "Salary", text],
  [/^compan(?:y|ies)$/, "Company", text],
  [/^mileage$/, "Mileage", count],
  [/^years?$/, "Year", { type: "number", min: 1900 }],
];
const OPTIONS = {
  places: ["Old town", "Riverside", "Hill quarter"],
  countries: ["Italy", "France", "Spain"],
  regions: ["North", "Coast", "Hills"],
  cities: ["Lakeside", "Northport", "Hillview"],
};

/** How a dish is made, in the words that were told. */
export const STEPS =
  /^(?:instructions|steps|method|directions|preparation(?: steps)?|step[- ]by[- ]step instructions)$/i;

/** Goods that are grouped by their genres: records and games. */
const GENRES = /^(?:Rock|Adventure)$/;

/** "cooking time" as a field of a recipe; null where such things have none of that name. */
export function thingField(words: string, { groups }: ListedThing): FieldPhrase | null {
  if (STEPS.test(words))
    return { label: asLabel(words.toLowerCase()), kind: longText, required: false, correction: null };
  const found = FIELDS.find(([pattern]) => pattern.test(words.toLowerCase()));
  if (found === undefined) return null;
  const [, label, kind] = found;
  const asked = { label, required: false, correction: null };
  if (label === "Genre" && GENRES.test(groups[0] ?? ""))
    return { ...asked, kind: { type: "choice", options: [...groups] } };
  if (typeof kind !== "string") return { ...asked, kind };
  return { ...asked, kind: { type: "choice", options: [...(kind === "groups" ? groups : OPTIONS[kind])] } };
}
