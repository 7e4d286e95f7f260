import { type CalculatorEntry, MONEY, input, result } from "./calculator-entry.ts";

const PI = "3.14159265358979";

/** At home and in the garden: plain geometry; what a litre of paint covers is what tins say (10 m²). */
export const HOME_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "area",
    words:
      "(?:room |floor |rectangle |rectangular |wall |square )?areas?(?: of an? (?:rectangle|room))?|square (?:footage|meters?|metres?|feet)",
    name: "Area calculator",
    icon: "ruler",
    inputs: [input("length", "Length", 5, "m"), input("width", "Width", 4, "m")],
    results: [
      result("perimeter", "Perimeter", "2 * (length + width)", 2, "m"),
      result("area", "Area", "length * width", 2, "m²"),
    ],
  },
  {
    id: "volume",
    words:
      "(?:box |aquarium |tank |cuboid |room )?volumes?(?: of an? (?:box|tank|room|cuboid))?|aquarium (?:size|litres|liters)|capacity of an? tank",
    name: "Volume calculator",
    icon: "ruler",
    inputs: [
      input("length", "Length", 80, "cm"),
      input("width", "Width", 40, "cm"),
      input("height", "Height", 45, "cm"),
    ],
    results: [
      result("litres", "In litres", "length * width * height / 1000", 1, "L"),
      result("volume", "Volume", "length * width * height / 1000000", 3, "m³"),
    ],
  },
  {
    id: "circle",
    words: "circles?(?: areas?| circumferences?)?|circumferences?|areas? of an? circle",
    name: "Circle calculator",
    icon: "ruler",
    inputs: [input("radius", "Radius", 5, "cm")],
    results: [
      result("diameter", "Diameter", "2 * radius", 2, "cm"),
      result("around", "Circumference", `2 * ${PI} * radius`, 2, "cm"),
      result("area", "Area", `${PI} * radius ^ 2`, 2, "cm²"),
    ],
  },
  {
    id: "right-triangle",
    words: "pythagor\\w+(?: theorem)?|hypotenuses?|right(?:[- ]angled)? triangles?",
    alone: "pythagorean theorem|pythagoras",
    name: "Pythagoras",
    icon: "ruler",
    inputs: [input("a", "Side a", 3), input("b", "Side b", 4)],
    results: [result("area", "Area", "a * b / 2", 3), result("c", "Hypotenuse c", "sqrt(a ^ 2 + b ^ 2)", 3)],
  },
  {
    id: "paint",
    words:
      "(?:wall )?paint(?: coverage| needed| amount| quantity)?|how much paint(?: (?:i need|to buy))?|decorating(?: materials?)?",
    alone:
      "how (?:much|many (?:tins|cans|pots|buckets|lit(?:er|re)s|gallons) of) paint(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Paint calculator",
    icon: "brush",
    text: "For the four walls of a room; a door counts as 1.6 m², a window as 1.5 m².",
    inputs: [
      input("length", "Length of the room", 5, "m"),
      input("width", "Width of the room", 4, "m"),
      input("height", "Height of the room", 2.5, "m"),
      input("doors", "Doors", 1),
      input("windows", "Windows", 2),
      input("coats", "Coats", 2, undefined, { min: 1, max: 5 }),
      input("covers", "A litre covers", 10, "m²", { min: 1 }),
    ],
    results: [
      result("wall", "Walls", "max(2 * (length + width) * height - doors * 1.6 - windows * 1.5, 0)", 1, "m²"),
      result("paint", "Paint", "wall * coats / covers", 1, "L"),
    ],
    variants: [
      {
        words:
          "tins?|cans?|pots?|buckets?|costs?|prices?|how much (?:it|that|this) (?:will |would )?costs?|(?:euros?|pounds) (?:a|per) tin",
        isMore: true,
        inputs: [input("tin", "A tin holds", 5, "L", { min: 0.1 }), input("price", "Price of a tin", 35, MONEY)],
        results: [
          result("cost", "Cost", "ceil(paint / tin) * price", 2, MONEY),
          result("tins", "Tins to buy", "ceil(paint / tin)", 0),
        ],
      },
      {
        words: "ceilings?",
        isMore: true,
        inputs: [],
        results: [
          result(
            "wall",
            "Walls and ceiling",
            "max(2 * (length + width) * height - doors * 1.6 - windows * 1.5, 0) + length * width",
            1,
            "m²",
          ),
        ],
      },
      {
        words: "skirting(?: ?boards?)?|base ?boards?",
        isMore: true,
        inputs: [input("gaps", "Doorways, together", 0.9, "m")],
        results: [result("skirting", "Skirting", "max(2 * (length + width) - gaps, 0)", 1, "m")],
      },
      {
        words: "plaster(?:ing)?",
        isMore: true,
        inputs: [input("plasterPerArea", "Plaster per m²", 3, "kg")],
        results: [
          result(
            "plaster",
            "Plaster",
            "max(2 * (length + width) * height - doors * 1.6 - windows * 1.5, 0) * plasterPerArea",
            0,
            "kg",
          ),
        ],
      },
    ],
  },
  {
    id: "tiles",
    words:
      "(?:floor |wall )?(?:tiles?|tiling)(?: needed| amount)?|(?:patio |paving )(?:slabs|stones)|pavers|how many tiles(?: i need)?",
    alone: "how many (?:tiles|slabs|paving stones|pavers)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Tile calculator",
    icon: "grid",
    inputs: [
      input("length", "Length of the floor", 4, "m"),
      input("width", "Width of the floor", 3, "m"),
      input("tileLength", "Length of a tile", 60, "cm", { min: 1 }),
      input("tileWidth", "Width of a tile", 30, "cm", { min: 1 }),
      input("spare", "Spare", 10, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("area", "Area", "length * width", 2, "m²"),
      result("tiles", "Tiles", "ceil(area / (tileLength * tileWidth / 10000) * (1 + spare / 100))", 0),
    ],
    variants: [
      {
        words: "packs?|box(?:es)?|packets?|costs?|prices?",
        isMore: true,
        inputs: [
          input("perBox", "Tiles in a box", 6, undefined, { min: 1 }),
          input("price", "Price of a box", 25, MONEY),
        ],
        results: [
          result("cost", "Cost", "ceil(tiles / perBox) * price", 2, MONEY),
          result("boxes", "Boxes to buy", "ceil(tiles / perBox)", 0),
        ],
      },
      {
        words: "grout(?:ing)?|adhesive",
        isMore: true,
        inputs: [input("adhesive", "Adhesive per m²", 4, "kg")],
        results: [result("adhesiveAll", "Adhesive", "area * adhesive", 0, "kg")],
      },
    ],
  },
  {
    id: "flooring",
    words:
      "(?:(?:laminate|vinyl|wood(?:en)?|parquet|carpet) )?flooring(?: needed| amount)?|(?:laminate|vinyl|wood(?:en)?|parquet) floors?|laminate|parquet|carpets?",
    alone:
      "how (?:much|many (?:packs|boxes) of) (?:flooring|laminate|carpet|parquet|vinyl)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Flooring calculator",
    icon: "grid",
    inputs: [
      input("length", "Length of the room", 5, "m"),
      input("width", "Width of the room", 4, "m"),
      input("spare", "Waste", 10, "%", { min: 0, max: 100 }),
      input("pack", "A pack covers", 2.2, "m²", { min: 0.01 }),
      input("price", "Price of a pack", 40, MONEY),
    ],
    results: [
      result("area", "Area with waste", "length * width * (1 + spare / 100)", 2, "m²"),
      result("cost", "Cost", "ceil(area / pack) * price", 2, MONEY),
      result("packs", "Packs to buy", "ceil(area / pack)", 0),
    ],
  },
  {
    id: "concrete",
    words: "concrete(?: slabs?| needed)?|cement|post ?holes?|footings?",
    name: "Concrete calculator",
    icon: "tools",
    text: "Concrete weighs about 2.4 tonnes per cubic metre.",
    inputs: [
      input("length", "Length", 4, "m"),
      input("width", "Width", 3, "m"),
      input("depth", "Depth", 10, "cm"),
      input("spare", "Spare", 5, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("volume", "Concrete", "length * width * depth / 100 * (1 + spare / 100)", 2, "m³"),
      result("mass", "Weight", "volume * 2.4", 2, "t"),
    ],
    variants: [
      {
        words: "(?:fence )?post ?holes?|posts?|footings?|columns?|round holes?|cylind(?:er|rical)\\w*|sonotubes?|holes",
        isMore: true,
        text: "A slab and round holes for posts; what there is none of has a length or a number of 0. Concrete weighs about 2.4 tonnes per cubic metre.",
        inputs: [
          input("holes", "Post holes", 8),
          input("diameter", "Diameter of a hole", 30, "cm"),
          input("holeDepth", "Depth of a hole", 60, "cm"),
        ],
        results: [
          result(
            "volume",
            "Concrete",
            `(length * width * depth / 100 + holes * ${PI} * (diameter / 200) ^ 2 * holeDepth / 100) * (1 + spare / 100)`,
            2,
            "m³",
          ),
        ],
      },
      {
        words: "(?:(?:20|25|40) ?kg )?bags?|sacks?",
        isMore: true,
        inputs: [input("bag", "A bag makes", 12, "L", { min: 0.1 })],
        results: [result("bags", "Bags to buy", "ceil(volume * 1000 / bag)", 0)],
      },
      {
        words: "costs?|prices?",
        isMore: true,
        inputs: [input("price", "Price per m³", 120, MONEY)],
        results: [result("cost", "Cost", "volume * price", 2, MONEY)],
      },
    ],
  },
  {
    id: "garden-soil",
    words: "(?:garden |top ?)?(?:soil|mulch|compost|bark)(?: needed)?|raised beds?",
    alone: "how (?:much|many bags of) (?:soil|compost|mulch|bark)(?: (?:do |will |should )?(?:i|we) (?:need|buy))?",
    name: "Soil calculator",
    icon: "leaf",
    inputs: [
      input("length", "Length of the bed", 2, "m"),
      input("width", "Width of the bed", 1, "m"),
      input("depth", "Depth", 30, "cm"),
      input("bag", "A bag holds", 40, "L", { min: 1 }),
    ],
    results: [
      result("litres", "Soil", "length * width * depth * 10", 0, "L"),
      result("bags", "Bags", "ceil(litres / bag)", 0),
    ],
  },
  {
    id: "electricity",
    words:
      "electric(?:ity|al)?(?: costs?| bills?| consumption| usage)?|energy (?:costs?|consumption|bills?)|power (?:costs?|consumption)|appliance costs?",
    name: "Electricity cost",
    icon: "bolt",
    inputs: [
      input("watts", "Power", 100, "W"),
      input("hours", "Hours a day", 5, "h", { min: 0, max: 24 }),
      input("price", "Price per kWh", 0.3, MONEY),
    ],
    results: [
      result("energy", "Per year", "watts * hours * 365 / 1000", 0, "kWh"),
      result("monthly", "Cost per month", "energy * price / 12", 2, MONEY),
      result("yearly", "Cost per year", "energy * price", 2, MONEY),
    ],
  },
  {
    id: "dough",
    words:
      "(?:sour)?dough(?: hydration)?|sourdough(?: bread| starter)?|bread(?: dough)?|(?:dough )?hydration|bakers?'?s? (?:percentages?|percent|math)",
    alone:
      "(?:sour)?dough hydration(?: calculators?)?|hydration calculators? (?:with|for|from) (?:an? |the |my )?(?:flour|starter|dough|sourdough|bread|levain)",
    name: "Dough calculator",
    icon: "food",
    text: "In percent of the flour, as bakers count; a starter of 0 leaves it out.",
    inputs: [
      input("flour", "Flour", 500, "g"),
      input("hydration", "Hydration", 70, "%"),
      input("salted", "Salt in percent", 2, "%"),
      input("started", "Starter in percent", 20, "%"),
    ],
    results: [
      result("water", "Water", "flour * hydration / 100", 0, "g"),
      result("salt", "Salt", "flour * salted / 100", 1, "g"),
      result("starter", "Starter", "flour * started / 100", 0, "g"),
      result("dough", "Dough altogether", "flour + water + salt + starter", 0, "g"),
    ],
  },
  {
    id: "pizza-dough",
    words: "pizza(?: dough)?(?: balls?)?",
    name: "Pizza dough",
    icon: "food",
    inputs: [
      input("balls", "Balls", 4, undefined, { min: 1 }),
      input("weight", "Weight per ball", 250, "g"),
      input("hydration", "Hydration", 65, "%"),
      input("salted", "Salt in percent", 2.5, "%"),
      input("yeasted", "Yeast in percent", 0.5, "%"),
    ],
    results: [
      result("flour", "Flour", "balls * weight / (1 + (hydration + salted + yeasted) / 100)", 0, "g"),
      result("water", "Water", "flour * hydration / 100", 0, "g"),
      result("salt", "Salt", "flour * salted / 100", 1, "g"),
      result("yeast", "Yeast", "flour * yeasted / 100", 1, "g"),
    ],
  },
];
