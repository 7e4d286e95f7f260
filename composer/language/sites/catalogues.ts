import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { IconName } from "@lathe/protocol/app/label";
import type { View } from "@lathe/protocol/app/view";
import { camelCase, kebabCase } from "../../generate/names.ts";
import { type FieldKind, makeField } from "../field-kinds.ts";
import { makeEntity } from "../records/make-entity.ts";
import { distinct, inMoney, isShort, isToldOf, PICTURES, tabled, toldRows, underOptions } from "./catalogue-rows.ts";
import type { KindRows } from "./site-kind.ts";

export type CatalogueName =
  | "menu"
  | "prices"
  | "timetable"
  | "events"
  | "programme"
  | "gallery"
  | "products"
  | "courses"
  | "rooms"
  | "listings"
  | "episodes"
  | "publications";

export interface Catalogue extends KindRows {
  title: string;
  of: readonly [singular: string, plural: string];
  icon: IconName;
  /** The first names a record; of a choice the options are the values that the rows have. */
  fields: Readonly<Record<string, FieldKind | "choice">>;
  views: readonly View[];
  /** Visitors narrow them down by these. */
  filters?: readonly string[];
  /** A label; the order of the rows when nothing is said. */
  orderedBy?: string;
}

const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const time = { type: "time" } as const;
const date = { type: "date" } as const;
const money = { type: "money", currency: "USD" } as const;
const image = { type: "image" } as const;

/** Records that sites show. Visitors look at them; they are not changed there unless that is asked for. */
export const CATALOGUES: Readonly<Record<CatalogueName, Catalogue>> = {
  menu: {
    title: "Menu",
    of: ["dish", "dishes"],
    icon: "food",
    fields: { Name: text, Course: "choice", Price: money, Description: longText },
    views: [{ type: "sections", by: "course" }],
    rows: [
      ["Soup of the day", "Starters", 6.5, "Changes with the market, always vegetarian."],
      ["Green salad", "Starters", 5.5, "Leaves, herbs and a mustard dressing."],
      ["Roast chicken", "Mains", 16.5, "With potatoes, gravy and a lemon."],
      ["Mushroom risotto", "Mains", 14.5, "Slowly stirred, with thyme and parmesan."],
      ["Apple crumble", "Desserts", 6, "Warm, with vanilla sauce."],
    ],
  },
  prices: {
    title: "Prices",
    of: ["price", "prices"],
    icon: "tag",
    fields: { Service: text, Group: "choice", Price: money, Details: longText },
    views: [{ type: "sections", by: "group" }],
    rows: [
      ["First consultation", "To begin with", 0, "Half an hour, by phone or here."],
      ["One hour", "By the hour", 60, "Billed in quarters of an hour."],
      ["Half a day", "By the hour", 220, "Four hours in one piece."],
    ],
  },
  timetable: {
    title: "Timetable",
    of: ["class", "classes"],
    icon: "clock",
    fields: {
      Name: text,
      Day: { type: "choice", options: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] },
      Time: time,
      With: text,
      Level: "choice",
    },
    views: [{ type: "timetable", day: "day", time: "time" }],
    rows: [
      ["Morning group", "Monday", "09:00", "Mara", "Everybody"],
      ["Beginners", "Tuesday", "18:00", "Jonas", "Beginners"],
      ["Advanced", "Wednesday", "19:30", "Ines", "Advanced"],
      ["Lunch break", "Thursday", "12:15", "Mara", "Everybody"],
      ["Open hour", "Saturday", "10:00", "Jonas", "Everybody"],
    ],
  },
  events: {
    title: "Coming up",
    of: ["event", "events"],
    icon: "calendar",
    fields: { Name: text, Date: date, Time: time, Place: text, Details: longText },
    views: [{ type: "list" }, { type: "calendar", date: "date" }],
    orderedBy: "Date",
    rows: [
      ["Open evening", "+6", "19:00", "Main room", "Come in, look round and ask."],
      ["Summer party", "+20", "15:00", "Garden", "Music, food and games for all ages."],
      ["Yearly meeting", "+41", "18:30", "Main room", "Everybody is welcome to listen."],
    ],
  },
  programme: {
    title: "Programme",
    of: ["session", "sessions"],
    icon: "clock",
    fields: { Name: text, Time: time, Place: text, Details: longText },
    views: [{ type: "list" }],
    orderedBy: "Time",
    rows: [
      ["Doors open", "09:00", "Foyer", "Coffee and name badges."],
      ["Welcome", "09:30", "Great hall", "What the day is about."],
      ["Lunch", "12:30", "Foyer", "Vegetarian, with enough for everybody."],
      ["Closing words", "17:00", "Great hall", "And a drink afterwards."],
    ],
  },
  gallery: {
    title: "Gallery",
    of: ["picture", "pictures"],
    icon: "camera",
    fields: { Title: text, Picture: image, Details: text },
    views: [{ type: "gallery", image: "picture" }],
    rows: [
      ["Morning light"],
      ["The long table"],
      ["In the garden"],
      ["A quiet corner"],
      ["Late afternoon"],
      ["After the rain"],
    ],
  },
  products: {
    title: "In the shop",
    of: ["product", "products"],
    icon: "bag",
    fields: { Name: text, Picture: image, Price: money, Group: "choice", Details: longText },
    views: [{ type: "gallery", image: "picture" }, { type: "table" }],
    filters: ["Group"],
    rows: [
      ["First product", 24, "What it is made of, and what it is good for."],
      ["Second product", 89, "What it is made of, and what it is good for."],
      ["Third product", 14, "What it is made of, and what it is good for."],
      ["Fourth product", 38, "What it is made of, and what it is good for."],
    ],
  },
  courses: {
    title: "Courses",
    of: ["course", "courses"],
    icon: "book",
    fields: { Name: text, Starts: date, Level: "choice", Price: money, Details: longText },
    views: [{ type: "cards" }],
    filters: ["Level"],
    rows: [
      ["First steps", "+10", "Beginners", 120, "Six evenings in a small group."],
      ["Going on", "+17", "Intermediate", 140, "Eight evenings for those who know the basics."],
      ["Intensive weekend", "+30", "Everybody", 95, "Two full days with lunch."],
    ],
  },
  rooms: {
    title: "Rooms",
    of: ["room", "rooms"],
    icon: "key",
    fields: {
      Name: text,
      Picture: image,
      Guests: { type: "number", min: 1 },
      "Price per night": money,
      Details: longText,
    },
    views: [{ type: "gallery", image: "picture" }, { type: "table" }],
    rows: [
      ["Single room", 1, 68, "Quiet, to the courtyard, with a desk."],
      ["Double room", 2, 98, "A wide bed and a window seat."],
      ["Family room", 4, 139, "Two rooms with a door between them."],
    ],
  },
  listings: {
    title: "On offer now",
    of: ["property", "properties"],
    icon: "home",
    fields: {
      Name: text,
      Picture: image,
      Kind: "choice",
      Price: money,
      "Living area": { type: "number", unit: "m²", min: 0 },
      Rooms: { type: "number", min: 0 },
      Details: longText,
    },
    views: [{ type: "gallery", image: "picture" }, { type: "table" }],
    filters: ["Kind"],
    rows: [
      ["House with orchard", "House", 465_000, 148, 5, "Built in 1961, new roof and windows."],
      ["Flat by the canal", "Flat", 289_000, 74, 3, "Third floor with lift and balcony."],
      ["Studio near the station", "Flat", 158_000, 34, 1, "Bright, let until the summer."],
    ],
  },
  publications: {
    title: "Publications",
    of: ["publication", "publications"],
    icon: "book",
    fields: { Title: text, Year: text, "Published in": text, With: text, Link: { type: "url" } },
    views: [{ type: "list" }],
    rows: [
      ["Title of the latest paper", "2026", "Journal", "First and second author"],
      ["Title of the one before", "2025", "Proceedings", "First author and others"],
      ["Title of the first one", "2024", "Book chapter", "Alone"],
    ],
  },
  episodes: {
    title: "Episodes",
    of: ["episode", "episodes"],
    icon: "mic",
    fields: {
      Title: text,
      Number: { type: "number", min: 1 },
      "Published on": date,
      Minutes: { type: "number", min: 1, unit: "min" },
      "Listen at": { type: "url" },
      Notes: longText,
    },
    views: [{ type: "list" }],
    orderedBy: "Number",
    rows: [
      [
        "Why we begin in the middle",
        1,
        "-28",
        42,
        "https://example.org/1",
        "How the idea came about, and who is talking here.",
      ],
      ["The question nobody asks", 2, "-14", 38, "https://example.org/2", "A guest, a long walk and a change of mind."],
      ["What the letters say", 3, "-2", 51, "https://example.org/3", "You wrote to us, and we answer."],
    ],
  },
};

export interface ComposedCatalogue {
  entity: Entity;
  views: View[];
  title: string;
  icon: IconName;
}

export interface ToldRow {
  name: string | null;
  /** Of money; null when none was told. */
  amount: number | null;
  period: string | null;
  /** Of other fields, by their labels. */
  values?: Readonly<Record<string, string>>;
}

export interface CatalogueWish {
  currency: string;
  /** Values of the choice that were told: courses of a menu. */
  options: readonly string[];
  /** Records that were told, with their prices. */
  told?: readonly ToldRow[];
  /** Copy with its names filled in. */
  fill: (copy: string) => string;
}

/** The records of a section of a site, as its kind has them. */
export function composeCatalogue(
  name: CatalogueName,
  own: KindRows | undefined,
  wish: CatalogueWish,
): ComposedCatalogue {
  const catalogue = CATALOGUES[name];
  const isPriced = name === "prices" && (wish.told ?? []).length > 0;
  const [singular, plural] = isPriced ? (["service", "services"] as const) : (own?.of ?? catalogue.of);
  const given = wish.told ?? [];
  // Nobody told the groups of what was told.
  const labels = Object.keys(catalogue.fields).filter(
    (label, index) =>
      index === 0 ||
      (given.length === 0
        ? !(catalogue.fields[label] === "choice" && isShort(catalogue.fields, own?.rows ?? catalogue.rows))
        : given.some(({ values }) => values !== undefined)
          ? given.some(({ values }) => values?.[label] !== undefined)
          : isToldOf(catalogue.fields[label], given)),
  );
  const told =
    given.length > 0
      ? toldRows(labels, catalogue, given)
      : (own?.rows ?? catalogue.rows).map((row, index) =>
          tabled(labels, catalogue.fields, row, PICTURES[index % PICTURES.length] ?? "", wish.fill),
        );
  const priced = given.length > 0 ? told : told.map((row) => inMoney(row, labels, catalogue.fields, wish.currency));
  const choice = labels.find((label) => catalogue.fields[label] === "choice");
  const rows = choice === undefined || wish.options.length === 0 ? priced : underOptions(priced, choice, wish.options);
  const fields = labels.map((label, index): Field => {
    const kind = catalogue.fields[label] ?? text;
    if (kind === "choice") return makeField(label, { type: "choice", options: distinct(rows, label, wish.options) });
    return makeField(label, kind.type === "money" ? { ...kind, currency: wish.currency } : kind, index === 0);
  });
  const [title, ...others] = fields;
  if (title === undefined) throw new Error(`A catalogue needs fields: ${name}`);
  const made = makeEntity({ singular, plural, title, fields: others, examples: rows, storageKey: kebabCase(plural) });
  const order: Entity["order"] = {
    field: catalogue.orderedBy === undefined || given.length > 0 ? null : camelCase(catalogue.orderedBy),
    // The first example is the newest one: rows stand as they are told.
    direction: catalogue.orderedBy === undefined ? "descending" : "ascending",
  };
  const entity: Entity = {
    ...made,
    order,
    features: {
      ...made.features,
      search: false,
      sorting: false,
      totals: [],
      filters:
        given.length > 0 ? [] : (catalogue.filters ?? []).filter((label) => labels.includes(label)).map(camelCase),
    },
  };
  return {
    entity,
    // What is in no groups is one list.
    views: catalogue.views.map((view) =>
      view.type === "sections" && (given.length > 0 || fields.every(({ id }) => id !== view.by))
        ? { type: "list" }
        : view,
    ),
    title: own?.title ?? (own?.of === undefined ? catalogue.title : titled(plural)),
    icon: catalogue.icon,
  };
}

function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
