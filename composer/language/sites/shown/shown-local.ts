import type { ShownThing } from "./shown-thing.ts";

/** Lists of people, firms and things of a place or a house. */
export const LOCAL_THINGS: readonly ShownThing[] = [
  {
    words: /^(?:(?:auction|our|the|all) )*(?:items|lots)$/,
    of: ["item", "items"],
    title: "Item",
    fields: "picture; from (money); given by (text); details (long text)",
    rows: [
      ["A weekend by the sea", 80, "Hotel Harbour", "Two nights for two, in spring."],
      ["Signed football", 40, "The first team", "With all names of the season."],
      ["Dinner for six", 120, "Ines Duarte", "She comes to you and cooks."],
    ],
  },
  {
    words: /^(?:(?:our|the|whole|permanent|museum) )*collections?$/,
    of: ["object", "objects"],
    title: "Object",
    fields: "picture; from when (text); found (text); details (long text)",
    rows: [
      ["Bread stamp", "About 1780", "In the old mill", "Each family had its own."],
      ["School bench", "1904", "From the village school", "With the names of four generations."],
      ["Ferry bell", "1931", "In the harbour", "It rang for the last time in 1968."],
    ],
  },
  {
    words: /^(?:(?:the|our|local|main|nearby) )*(?:sights|attractions|landmarks|points of interest)$/,
    of: ["sight", "sights"],
    title: "Name",
    fields: "picture; where (text); details (long text)",
    rows: [
      ["The old bridge", "By the mill", "Best in the evening, when the lamps come on."],
      ["Market hall", "Market square", "Open on Saturdays, with coffee in the corner."],
      ["View from the hill", "Twenty minutes on foot", "On clear days as far as the sea."],
    ],
  },
  {
    words: /^plants for sale$/,
    of: ["plant", "plants"],
    title: "Plant",
    fields: "picture; price (money); likes (sun, half shade, shade); details (long text)",
    rows: [
      ["Lavender", 6.5, "Sun", "Dry soil, and cut after it has flowered."],
      ["Fern", 9, "Shade", "Wants it moist, and asks for nothing else."],
      ["Apple tree", 38, "Sun", "An old kind, that keeps until spring."],
    ],
  },
  {
    words: /^escape rooms$/,
    of: ["room", "rooms"],
    title: "Room",
    fields: "picture; difficulty (easy, medium, hard); players (text); minutes (number); story (long text)",
    rows: [
      ["The clockmaker's attic", "Medium", "2 to 5", 60, "He left at noon. Why do all his clocks say nine?"],
      ["Night train", "Hard", "3 to 6", 75, "One of you is not who the ticket says."],
      ["The lost recipe", "Easy", "2 to 4", 60, "A kitchen, a locked cupboard, and an hour until dinner."],
    ],
  },
  {
    words: /^(?:(?:our|the|all|useful|important|local|council|committee|emergency|parish) )+contacts(?: list)?$/,
    of: ["contact", "contacts"],
    title: "Name",
    fields: "for what (text); phone; email",
    rows: [
      ["Mara Lindqvist", "Chair", "+00 555 0101", "mara@example.com"],
      ["Jonas Okafor", "Questions and bookings", "+00 555 0102", "jonas@example.com"],
      ["Ines Duarte", "In an emergency", "+00 555 0103", "ines@example.com"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|all|local|village|member) )*(?:business(?:es)?(?: directory)?|shops and services|companies)$/,
    of: ["business", "businesses"],
    title: "Name",
    fields: "what they do (text); address; phone",
    rows: [
      ["Corner Bakery", "Bread and cakes", "3 Market Square", "+00 555 0111"],
      ["Green Leaf", "Plants and garden tools", "18 Mill Lane", "+00 555 0112"],
      ["Studio North", "Hair", "7 High Street", "+00 555 0113"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|all|alumni) )*(?:members?(?:'|hip)? directory|alumni directory|directory of (?:members|alumni))$/,
    of: ["member", "members"],
    title: "Name",
    fields: "year (text); lives in (text); does (text)",
    rows: [
      ["Mara Lindqvist", "2009", "Lakeside", "Architect"],
      ["Jonas Okafor", "2012", "Northport", "Teacher"],
      ["Ines Duarte", "2015", "Hillview", "Nurse"],
    ],
  },
];
