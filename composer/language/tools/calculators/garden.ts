import { type CalculatorEntry, MONEY, input, result } from "./calculator-entry.ts";

/** Outside and on the building site: areas and volumes, with what is usual in the trade as a beginning. */
export const GARDEN_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "gravel",
    words: "gravel(?: paths?| drives?| driveways?| needed)?|shingle|sand|aggregates?|hard ?core|ballast",
    name: "Gravel calculator",
    icon: "leaf",
    text: "Gravel weighs about 1.6 tonnes per cubic metre.",
    inputs: [
      input("length", "Length", 6, "m"),
      input("width", "Width", 1, "m"),
      input("depth", "Depth", 5, "cm"),
      input("density", "Weight per m³", 1.6, "t", { min: 0.1 }),
      input("bag", "A bag weighs", 25, "kg", { min: 1 }),
    ],
    results: [
      result("volume", "Volume", "length * width * depth / 100", 2, "m³"),
      result("bags", "Bags", "ceil(volume * density * 1000 / bag)", 0),
      result("mass", "Gravel", "volume * density", 2, "t"),
    ],
  },
  {
    id: "hedge",
    words: "hedg(?:e|es|ing)(?: plants?)?|plant(?:s|ing)? (?:spacing|distances?)|(?:row )?spacing",
    alone:
      "how many (?:hedge |hedging )?(?:plants|shrubs|bushes|saplings|bulbs)(?: (?:do |will |should )?(?:i|we) (?:need|buy))",
    name: "Plant spacing",
    icon: "leaf",
    inputs: [
      input("length", "Length of a row", 20, "m"),
      input("spacing", "Spacing", 40, "cm", { min: 1 }),
      input("rows", "Rows", 1, undefined, { min: 1 }),
      input("price", "Price of a plant", 4.5, MONEY),
    ],
    results: [
      result("cost", "Cost", "(floor(length * 100 / spacing) + 1) * rows * price", 2, MONEY),
      result("plants", "Plants", "(floor(length * 100 / spacing) + 1) * rows", 0),
    ],
  },
  {
    id: "lawn",
    words: "(?:grass|lawn) ?(?:seeds?|feed|turf)|turf|lawns?",
    alone: "how much (?:grass seed|turf|lawn feed)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Lawn calculator",
    icon: "leaf",
    inputs: [
      input("length", "Length of the lawn", 10, "m"),
      input("width", "Width of the lawn", 6, "m"),
      input("seed", "Seed per m²", 35, "g"),
      input("roll", "A roll of turf covers", 1, "m²", { min: 0.1 }),
    ],
    results: [
      result("area", "Area", "length * width", 1, "m²"),
      result("rolls", "Rolls of turf", "ceil(area * 1.05 / roll)", 0),
      result("seeds", "Grass seed", "area * seed / 1000", 2, "kg"),
    ],
  },
  // Bricks of 215 × 65 mm with joints of 10 mm: 1 / (0.225 × 0.075) a square metre.
  {
    id: "bricks",
    words: "(?:garden )?(?:brick|block) ?walls?|walls? of bricks?|bricks?(?: needed)?|bricklaying",
    alone: "how many (?:bricks|blocks)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Brick calculator",
    icon: "home",
    text: "With joints of 1 cm between the bricks, for a wall of half a brick.",
    inputs: [
      input("length", "Length of the wall", 5, "m"),
      input("height", "Height of the wall", 1.2, "m"),
      input("brickLength", "Length of a brick", 21.5, "cm", { min: 1 }),
      input("brickHeight", "Height of a brick", 6.5, "cm", { min: 1 }),
      input("spare", "Waste", 5, "%", { min: 0, max: 100 }),
      input("price", "Price of a brick", 0.8, MONEY),
    ],
    results: [
      result("area", "Area of the wall", "length * height", 2, "m²"),
      result(
        "cost",
        "Cost",
        "ceil(area * 10000 / ((brickLength + 1) * (brickHeight + 1)) * (1 + spare / 100)) * price",
        2,
        MONEY,
      ),
      result("bricks", "Bricks", "ceil(area * 10000 / ((brickLength + 1) * (brickHeight + 1)) * (1 + spare / 100))", 0),
    ],
  },
  {
    id: "decking",
    words: "deck(?:s|ing)?(?: boards?)?|cladding|floor ?boards?|planks?",
    alone: "how (?:much decking|many (?:decking )?boards)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Decking calculator",
    icon: "home",
    inputs: [
      input("length", "Length of the deck", 4, "m"),
      input("width", "Width of the deck", 3, "m"),
      input("boardWidth", "Width of a board", 14, "cm", { min: 1 }),
      input("gap", "Gap between boards", 5, "mm"),
      input("boardLength", "Length of a board", 4, "m", { min: 0.1 }),
      input("price", "Price of a board", 18, MONEY),
    ],
    results: [
      result("rows", "Rows of boards", "ceil(width * 100 / (boardWidth + gap / 10))", 0),
      result("cost", "Cost", "ceil(rows * length / boardLength) * price", 2, MONEY),
      result("boards", "Boards", "ceil(rows * length / boardLength)", 0),
    ],
  },
  {
    id: "cylinder",
    words:
      "(?:round |circular )(?:pools?|tanks?|ponds?|holes?)(?: volumes?)?|cylinders?(?: volumes?)?|(?:hot tub|swimming pool|pool|pond|water butt|well)(?: volumes?| litres| liters| size| capacity)*",
    name: "Round pool or tank",
    icon: "water",
    inputs: [input("diameter", "Diameter", 3, "m"), input("depth", "Depth of the water", 0.8, "m")],
    results: [
      result("cubic", "Volume", "3.14159265358979 * (diameter / 2) ^ 2 * depth", 2, "m³"),
      result("litres", "In litres", "cubic * 1000", 0, "L"),
    ],
  },
  {
    id: "pool-chlorine",
    words: "(?:pool )?(?:chlorine|chemicals?)(?: dos(?:e|es|age|ing))?|chlorine for (?:a |my |the )?(?:pool|hot tub)",
    name: "Pool chlorine calculator",
    icon: "water",
    text: "A gram in a cubic metre is one ppm. Read what stands on the packet too.",
    inputs: [
      input("pool", "Water in the pool", 20, "m³"),
      input("now", "Chlorine now", 0.5, "ppm"),
      input("wanted", "Chlorine wanted", 2, "ppm"),
      input("strength", "Strength of the product", 56, "%", { min: 1, max: 100 }),
    ],
    results: [result("grams", "To be added", "pool * max(wanted - now, 0) / strength * 100", 0, "g")],
  },
];
