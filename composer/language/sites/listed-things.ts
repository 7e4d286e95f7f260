import type { ExampleValue } from "@lathe/protocol/app/entity";

/** What a site lists that is called by it: the recipes of a "recipe website". */
export interface ListedThing {
  /** In what is wanted as a whole, in lower case. */
  words: RegExp;
  /** Sections that name the things themselves. */
  named: RegExp;
  of: readonly [singular: string, plural: string];
  title: string;
  /** What each has anyway, as in a table of subjects. */
  fields: string;
  /** Groups of them, where those were not told. */
  groups: readonly string[];
  rows: readonly Readonly<Record<string, ExampleValue>>[];
}

const RENTED =
  "(?:apartments?|flats?|holiday (?:homes?|flats?|houses?)|vacation (?:homes?|houses?)|villas?|cottages?|cabins?|beach houses?|houses?|homes?)";

const LISTED_THINGS: readonly ListedThing[] = [
  {
    words: /\brecipes?\b(?! (?:app|box|blog))/,
    named: /^(?:(?:our|my|all|the|latest|popular|featured) )*recipes?(?: (?:list|cards|collection|grid|gallery))?$/,
    of: ["recipe", "recipes"],
    title: "Recipe",
    fields: "picture; ingredients (long text); how to make it (long text)",
    groups: ["Starters", "Mains", "Desserts"],
    rows: [
      {
        Recipe: "Lentil soup",
        Category: "Starters",
        Ingredients: "200 g red lentils, one onion, one carrot, cumin",
        "How to make it": "Fry, cover with water, cook for 20 minutes.",
        "Cooking time": 30,
      },
      {
        Recipe: "Mushroom risotto",
        Category: "Mains",
        Ingredients: "300 g rice, mushrooms, stock, parmesan",
        "How to make it": "Stir slowly, and add the stock spoon by spoon.",
        "Cooking time": 40,
      },
      {
        Recipe: "Apple crumble",
        Category: "Desserts",
        Ingredients: "Four apples, butter, flour, sugar",
        "How to make it": "Crumble over the apples and bake for half an hour.",
        "Cooking time": 45,
      },
    ],
  },
  {
    words: new RegExp(
      `\\b${RENTED} (?:rentals?|lettings?|listings?|booking|finder|for rent|to (?:rent|let))\\b|\\b(?:rentals?|renting|letting)(?: (?:of|for))? ${RENTED}\\b|\\b(?:holiday|vacation) (?:rentals?|lets?)\\b`,
    ),
    named: new RegExp(
      `^(?:(?:our|my|all|the|available|featured) )*(?:${RENTED}|listings?|rentals?|properties)(?: (?:list|listings?|cards|grid|gallery|overview))?$`,
    ),
    of: ["apartment", "apartments"],
    title: "Name",
    fields: "picture; price per night (money); guests (number); details (long text)",
    groups: ["Studio", "Two rooms", "Three rooms"],
    rows: [
      {
        Name: "Studio under the roof",
        Category: "Studio",
        "Price per night": 72,
        Price: 72,
        Guests: 2,
        Details: "Small and bright, with a view over the roofs.",
      },
      {
        Name: "Two rooms by the canal",
        Category: "Two rooms",
        "Price per night": 98,
        Price: 98,
        Guests: 4,
        Details: "A balcony to the water, and a kitchen to cook in.",
      },
      {
        Name: "Family flat with garden",
        Category: "Three rooms",
        "Price per night": 135,
        Price: 135,
        Guests: 6,
        Details: "Ground floor, with a table under the tree.",
      },
    ],
  },
  {
    words: /\b(?:real estate|propert(?:y|ies)|estate agen\w+|realtors?|houses? for sale|homes for sale)\b/,
    named:
      /^(?:(?:our|my|all|the|available|featured|current) )*(?:propert(?:y|ies)|listings?|houses|homes|flats)(?: (?:for (?:sale|rent)|list|listings?|cards|grid|gallery|overview))?$/,
    of: ["property", "properties"],
    title: "Name",
    fields: "picture; price (money); bedrooms (number); details (long text)",
    groups: ["House", "Flat"],
    rows: [
      {
        Name: "House with orchard",
        Category: "House",
        Price: 465_000,
        Bedrooms: 4,
        Area: 148,
        Details: "Built in 1961, new roof and windows.",
      },
      {
        Name: "Flat by the canal",
        Category: "Flat",
        Price: 289_000,
        Bedrooms: 2,
        Area: 74,
        Details: "Third floor with lift and balcony.",
      },
      {
        Name: "Studio near the station",
        Category: "Flat",
        Price: 158_000,
        Bedrooms: 1,
        Area: 34,
        Details: "Bright, and free from summer on.",
      },
    ],
  },
  {
    words: /\b(?:restaurant|caf[eé]|pizzeria|digital|qr|food) menu\b/,
    named: /^(?:(?:our|the|all|full) )*(?:menu|dishes|food|drinks|menu items|items)$/,
    of: ["dish", "dishes"],
    title: "Dish",
    fields: "price (money); description (long text)",
    groups: ["Starters", "Mains", "Desserts"],
    rows: [
      { Dish: "Soup of the day", Category: "Starters", Price: 6.5, Description: "Changes with the market." },
      { Dish: "Mushroom risotto", Category: "Mains", Price: 14.5, Description: "Slowly stirred, with thyme." },
      { Dish: "Apple crumble", Category: "Desserts", Price: 6, Description: "Warm, with vanilla sauce." },
    ],
  },
  {
    words:
      /\b(?:travel (?:agency|agent|company|site|web ?site)|tour (?:operator|company|agency|guide)|tours? (?:site|web ?site)|holiday tours)\b/,
    named:
      /^(?:(?:our|all|the|available|featured|popular|upcoming|guided|group) )*(?:tours?|trips|holidays|packages|travel packages)(?: (?:list|listings?|cards|grid|packages|overview))?$/,
    of: ["tour", "tours"],
    title: "Tour",
    fields: "picture; price (money); details (long text)",
    groups: ["City", "Hiking", "Sea"],
    rows: [
      { Tour: "Three days in the old town", Category: "City", Price: 290, Duration: "3 days" },
      { Tour: "A week from hut to hut", Category: "Hiking", Price: 640, Duration: "7 days" },
      { Tour: "Five islands by boat", Category: "Sea", Price: 880, Duration: "6 days" },
    ],
  },
  {
    words: /\b(?:job (?:board|listings?|portal)|jobs? (?:site|web ?site|page)|careers? page)\b/,
    named:
      /^(?:(?:our|all|the|open|current|latest|available) )*(?:jobs?|positions|roles|openings|vacancies|listings?)(?: (?:list|listings?|openings))?$/,
    of: ["job", "jobs"],
    title: "Job",
    fields: "company; place; details (long text)",
    groups: ["Full time", "Part time", "Freelance"],
    rows: [
      { Job: "Baker", Company: "Corner Bakery", Place: "Old town", Category: "Full time" },
      { Job: "Web developer", Company: "Studio North", Place: "From home", Category: "Freelance" },
      { Job: "Shop assistant", Company: "Green Grocer", Place: "Market square", Category: "Part time" },
    ],
  },
  {
    words: /\b(?:(?:used )?cars? (?:dealer(?:ship)?s?|sales?|rentals?|listings?|shop)|cars? for (?:sale|rent))\b/,
    named:
      /^(?:(?:our|all|the|available|used|new|featured|current) )*(?:cars?|vehicles|inventory|stock|listings?)(?: (?:list|listings?|for sale|inventory|cards|grid))?$/,
    of: ["car", "cars"],
    title: "Car",
    fields: "picture; price (money); year (number); mileage (number); details (long text)",
    groups: ["Small", "Family", "Van"],
    rows: [
      { Car: "Small car, five doors", Category: "Small", Price: 7_900, Year: 2019, Mileage: 41_000 },
      { Car: "Estate, diesel", Category: "Family", Price: 14_500, Year: 2021, Mileage: 62_000 },
      { Car: "Van for seven", Category: "Van", Price: 19_800, Year: 2022, Mileage: 38_000 },
    ],
  },
  {
    words:
      /\b(?:(?!workshop)[a-z]*(?<!\b(?:repair|barber|body|coffee|tattoo|print|auto|tyre|tire|sandwich|ice cream|pizza|nail|beauty|hair|betting|pawn|machine|paint|chip|fish and chip|app) )(?:shop|store)|boutique(?! (?:hotel|hostel|guest|agency|studio|law|firm))|catalog(?:ue)?|web ?shop)\b/,
    named:
      /^(?:(?:our|my|all|the|featured|new|latest|popular) )*(?:products?|items|goods|collections?|catalog(?:ue)?|best ?sellers|new arrivals|staff picks|favou?rites)(?: (?:list|listings?|cards|grid|gallery|catalog(?:ue)?|pages?|collection|overview))?$/,
    of: ["product", "products"],
    title: "Name",
    fields: "picture; price (money); details (long text)",
    groups: ["New in", "Favourites", "Gifts"],
    rows: ["First", "Second", "Third", "Fourth"].map((ordinal, index) => ({
      Name: `${ordinal} product`,
      Price: [24, 89, 14, 38][index] ?? 20,
      Details: "What it is made of, and what it is good for.",
    })),
  },
];

/** What shops have their goods in, by what they sell. */
const GROUPS: readonly [RegExp, readonly string[]][] = [
  [/\bantiques?\b/, ["Furniture", "Glass and china", "Clocks and lamps"]],
  [/\b(?:lamps?|lights?|lighting)\b/, ["Table lamps", "Floor lamps", "Ceiling lamps"]],
  [/\bjewel(?:le)?ry\b/, ["Rings", "Necklaces", "Earrings"]],
  [/\b(?:cloth(?:es|ing)|fashion|apparel|boutique)\b/, ["Tops", "Trousers", "Dresses"]],
  [/\bshoes?\b/, ["Trainers", "Boots", "Sandals"]],
  [/\bplants?\b/, ["Indoor", "Outdoor", "Succulents"]],
  [/\bcandles?\b/, ["Scented", "Pillar", "Gift sets"]],
  [/\bfurniture\b/, ["Tables", "Chairs", "Shelves"]],
  [/\btoys?\b/, ["Wooden", "Games", "For the little ones"]],
  [/\b(?:book|books)(?: ?(?:shop|store))\b/, ["Novels", "Crime", "Children"]],
  [/\b(?:vinyls?|records?|cds?)\b/, ["Rock", "Jazz", "Soul"]],
  [/\b(?:video ?games?|games?)\b/, ["Adventure", "Strategy", "Puzzle"]],
  [/\b(?:art|prints?|posters?|paintings?)\b/, ["Prints", "Originals", "Cards"]],
  [/\bwines?\b/, ["White", "Red", "Sparkling"]],
  [/\b(?:bikes?|bicycles?)\b/, ["City bikes", "Mountain bikes", "Children's bikes"]],
  [/\b(?:flowers?|florist)\b/, ["Bouquets", "In pots", "Dried"]],
  [/\b(?:electronics|tech|gadgets?)\b/, ["Phones", "Sound", "Accessories"]],
  [/\bpets?\b/, ["Dogs", "Cats", "Small animals"]],
  [/\b(?:pottery|ceramics?)\b/, ["Cups", "Bowls", "Vases"]],
];

/** The sort of list that a site is called by, with the groups of what it sells; null where it is called by none. */
export function listedThing(head: string): ListedThing | null {
  const words = head.toLowerCase();
  const found = LISTED_THINGS.find((thing) => thing.words.test(words));
  if (found === undefined) return null;
  const groups = found.of[1] === "products" ? GROUPS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  return groups === undefined ? found : { ...found, groups };
}
