import { type CatalogueName, CATALOGUES } from "./catalogues.ts";
import type { SiteWish } from "./compose-site.ts";
import { sampleNames, sampleOnes } from "./find-goods.ts";
import { menuOf } from "./menus.ts";
import { servicePrices } from "./trade-services.ts";
import { isOccasion, type KindRows, type SiteKind } from "./site-kind.ts";

/** Where somebody with a van or a stall is to be found. */
const STOPS: KindRows = {
  title: "Where we are this week",
  of: ["stop", "stops"],
  rows: [
    ["Market square", "+1", "11:30", "By the fountain", "Until 14:30."],
    ["Station forecourt", "+2", "11:30", "Exit north", "Until 14:30."],
    ["Weekend market", "+4", "10:00", "At the river", "Until everything is gone."],
  ],
};

const MERCH: KindRows = {
  of: ["product", "products"],
  rows: [
    ["T-shirt", 22, "To wear", "Black or white, in all sizes."],
    ["Cap", 18, "To wear", "With the sign on it."],
    ["Mug", 12, "For home", "Keeps warm, and holds enough."],
    ["Tote bag", 10, "For home", "Strong cotton."],
  ],
};

const TICKETS: KindRows = {
  title: "Tickets",
  of: ["ticket", "tickets"],
  rows: [
    ["Regular", 14, "At the door or in advance."],
    ["Reduced", 9, "Pupils, students, pensioners."],
    ["Children", 5, "Up to twelve years."],
  ],
};

/** Works that are shown with a picture each, and are no pictures themselves: "case studies" of a firm. */
const WORKS: readonly [RegExp, KindRows][] = [
  [
    /\bcase stud(?:y|ies)\b/i,
    {
      of: ["case study", "case studies"],
      rows: [
        ["First case study", "Where they stood, what was done, and what came of it."],
        ["Second case study", "Where they stood, what was done, and what came of it."],
        ["Third case study", "Where they stood, what was done, and what came of it."],
      ],
    },
  ],
  [
    /\bprojects?\b/i,
    {
      of: ["project", "projects"],
      rows: [
        ["First project", "What it is about, and what has come of it."],
        ["Second project", "What it is about, and what has come of it."],
        ["Third project", "What it is about, and what has come of it."],
      ],
    },
  ],
];

/** What stands in a catalogue for a sample: of what was told as far as that says it. */
export function rowsOf(name: CatalogueName, wish: SiteWish): KindRows | undefined {
  const own = usualRows(name, wish);
  return name === "products" && wish.options.length > 0 ? inGroups(own ?? CATALOGUES.products, wish.options) : own;
}

const WITHOUT_GROUP = 3;

/** Products of which no groups are known, in those that were asked for. */
function inGroups(own: KindRows, options: readonly string[]): KindRows {
  if (own.rows.some((row) => row.length !== WITHOUT_GROUP)) return own;
  return {
    ...(own.of === undefined ? {} : { of: own.of }),
    ...(own.title === undefined ? {} : { title: own.title }),
    rows: own.rows.map(([title = "", price = 0, details = ""], index) => [
      title,
      price,
      options[index % options.length] ?? "",
      details,
    ]),
  };
}

function usualRows(
  name: CatalogueName,
  { subject: { kind, goods, trade, style }, name: called, titles, counts, plans }: SiteWish,
): KindRows | undefined {
  const usual = kind.records?.[name];
  const count = counts[name];
  const rows = usual?.rows ?? CATALOGUES[name].rows;
  // "B&B with two rooms" has two.
  const isFewer = name === "rooms" && count !== undefined && count < rows.length;
  const own = isFewer ? { ...usual, rows: rows.slice(-count) } : usual;
  const cuisine = kind.id === "restaurant" ? `${style ?? ""} ${trade ?? ""} ${called}` : "";
  const dishes =
    name === "menu" ? menuOf(`${titles.menu ?? ""} ${kind.noun === "school" ? "school" : ""} ${cuisine}`) : null;
  if (dishes !== null) return { ...usual, rows: dishes };
  if (name === "events" && /\b(?:locations?|stops?|places)\b|^where (?:we|i|to find)\b/i.test(titles.events ?? ""))
    return STOPS;
  if (name === "gallery" && own?.of === undefined) {
    const work = WORKS.find(([pattern]) => pattern.test(titles.gallery ?? ""))?.[1];
    if (work !== undefined) return work;
  }
  if (
    name === "products" &&
    /\bmerch/i.test(titles.products ?? "") &&
    own?.rows.some(([first]) => first === "T-shirt") !== true
  )
    return MERCH;
  if (name === "prices" && /\btickets?\b/i.test(titles.prices ?? titles.pricing ?? "")) return own ?? TICKETS;
  if (name === "prices" && own === undefined) {
    const priced = servicePrices(trade ?? called);
    if (plans.length > 0) return undefined;
    return priced === null ? pricesOf(kind) : { rows: priced };
  }
  const used = name === "products" ? forSale(titles.products) : null;
  const thing = name === "products" ? (goods ?? used) : null;
  if (thing === null) return own;
  const names = used === null ? sampleNames(thing, counts.products ?? 4) : sampleOnes(used);
  return {
    title: titles.products ?? `Our ${thing}`,
    rows: names.map((each, index) => [
      each,
      12 + ((index * 7) % 20),
      "What it is made of, and what is special about it.",
    ]),
  };
}

/** "Used bikes for sale" */
function forSale(title: string | undefined): string | null {
  const words = /^((?:[\p{L}-]+ ){0,2}[\p{L}-]+s) for sale$/u.exec(title ?? "")?.[1] ?? null;
  return words === null || /^(?:items|things|stuff)$/i.test(words) ? null : words.toLowerCase();
}

/** Features of these headings are what somebody does for money. */
const SERVICES =
  /^(?:what (?:we|i|is) (?:do|done|repair|offer|treat|help)|what helps|(?:our |my )?(?:services|treatments))/i;
const CLUBS: ReadonlySet<string> = new Set([
  "club",
  "society",
  "choir",
  "stage",
  "church",
  "community-garden",
  "residents",
]);

/** What prices of a kind look like that has no list of them: members of a club pay a year, customers a piece of work. */
function pricesOf(kind: SiteKind): KindRows | undefined {
  if (kind.id === "plain") return undefined;
  if (isOccasion(kind))
    return {
      title: "What it costs",
      of: ["price", "prices"],
      rows: [
        ["Each", 40, "What is in it, in a few words."],
        ["Children", 20, "Up to twelve years."],
      ],
    };
  if (CLUBS.has(kind.id))
    return {
      title: "What it costs",
      of: ["fee", "fees"],
      rows: [
        ["Adults", 60, "For a year."],
        ["Children and students", 30, "For a year."],
        ["Families", 110, "All who live together, for a year."],
      ],
    };
  const [title, ...features] = kind.features;
  if (SERVICES.test(title))
    return {
      title: "Prices",
      of: ["service", "services"],
      rows: features.map(([, name, text], index) => [name, 40 + index * 25, text]),
    };
  return {
    of: ["price", "prices"],
    rows: [
      ["Small", 25, "What is in it, in a few words."],
      ["Medium", 40, "What is in it, in a few words."],
      ["Large", 60, "What is in it, in a few words."],
    ],
  };
}
