import { type CalculatorEntry, MONEY, chosen, input, result, step } from "./calculator-entry.ts";

/** How much of something is needed, or comes of something: plain arithmetic, with what is usual as a beginning. */
export const MATERIAL_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "wallpaper",
    words: "wallpapers?(?: rolls?)?(?: needed)?|rolls? of wallpaper",
    alone: "how (?:much|many rolls of) wallpaper(?: (?:do |will |should )?(?:i|we) need)?",
    name: "Wallpaper calculator",
    icon: "brush",
    inputs: [
      input("perimeter", "Room perimeter", 16, "m"),
      input("height", "Height of the wall", 2.5, "m"),
      input("repeat", "Pattern repeat", 0, "cm"),
      input("length", "Length of a roll", 10, "m", { min: 0.1 }),
      input("width", "Width of a roll", 53, "cm", { min: 1 }),
    ],
    results: [
      step("strip", "Length of a strip", "ceil((height + 0.1) * 100 / max(repeat, 1)) * max(repeat, 1) / 100"),
      result("strips", "Strips", "ceil(perimeter * 100 / width)", 0),
      result("perRoll", "Strips from a roll", "max(floor(length / max(strip, 0.01)), 1)", 0),
      result("rolls", "Rolls", "ceil(strips / perRoll)", 0),
    ],
  },
  {
    id: "curtains",
    words: "curtains?(?: fabrics?)?|fabrics? for curtains",
    name: "Curtain calculator",
    icon: "ruler",
    inputs: [
      input("width", "Width of the window", 150, "cm"),
      input("drop", "Drop", 220, "cm"),
      chosen("fullness", "Fullness", [
        ["Double", 2],
        ["One and a half", 1.5],
        ["Two and a half", 2.5],
        ["Flat", 1],
      ]),
      input("hem", "Hems, top and bottom", 30, "cm"),
      input("fabric", "Width of the fabric", 140, "cm", { min: 1 }),
      input("price", "Price per metre", 15, MONEY),
    ],
    results: [
      result("panels", "Widths of fabric", "ceil(width * fullness / fabric)", 0),
      result("metres", "Fabric", "panels * (drop + hem) / 100", 2, "m"),
      result("cost", "Price", "metres * price", 2, MONEY),
    ],
  },
  {
    id: "rainwater",
    words: "rain(?:[- ]?(?:water|barrel|butt|harvest(?:ing)?))+|rain from (?:a|the|my) roof",
    name: "Rainwater calculator",
    icon: "water",
    text: "A millimetre of rain is a litre on each square metre; a little of it is lost.",
    inputs: [
      input("roof", "Roof area", 80, "m²"),
      input("rain", "Rain", 10, "mm"),
      input("share", "Share that arrives", 90, "%", { min: 0, max: 100 }),
    ],
    results: [result("litres", "Water", "roof * rain * share / 100", 0, "L")],
  },
  {
    id: "dilution",
    words:
      "dilutions?(?: ratios?)?|(?:bleach|cleaner|cleaning|detergent|concentrate|fertili[sz]er|disinfectant|weed ?killer|squash)(?: dilutions?| mix(?:ing)?(?: ratios?)?)|mixing ratios?",
    name: "Dilution calculator",
    icon: "water",
    inputs: [
      input("parts", "Parts of water to one", 10, undefined, { min: 0.1 }),
      input("total", "To be mixed", 5, "L"),
    ],
    results: [
      result("agent", "Concentrate", "total * 1000 / (parts + 1)", 0, "ml"),
      result("water", "Water", "total - agent / 1000", 2, "L"),
    ],
  },
  {
    id: "coffee-ratio",
    words:
      "cold[- ]brews?|coffee(?:[- ](?:ratios?|brew(?:ing)?|water|grams|to water))+|pour[- ]?overs?|french press(?: ratios?)?",
    name: "Coffee ratio calculator",
    icon: "coffee",
    inputs: [input("water", "Water", 1, "L"), input("ratio", "Water to one part of coffee", 15, undefined, { min: 1 })],
    results: [result("coffee", "Coffee", "water * 1000 / ratio", 0, "g")],
  },
  {
    id: "dose",
    words:
      "(?:medicine|medication|drug|veterinary|paracetamol|ibuprofen)(?: doses?| dosages?| dosing)+|doses?(?: by weight)?|dosages?",
    name: "Dose calculator",
    icon: "heart",
    text: "It only multiplies: have the numbers checked by somebody who knows.",
    inputs: [
      input("weight", "Weight", 20, "kg"),
      input("perKilo", "Dose per kilo", 5, "mg"),
      input("strength", "Concentration", 50, "mg/ml", { min: 0.001 }),
    ],
    results: [
      result("milligrams", "Dose", "weight * perKilo", 2, "mg"),
      result("millilitres", "Amount", "milligrams / strength", 2, "ml"),
    ],
  },
  {
    id: "retirement",
    words: "(?:retirement|pension)(?: (?:savings?|funds?|plans?|pots?))*",
    name: "Retirement calculator",
    icon: "wallet",
    inputs: [
      input("age", "Age", 40, undefined, { min: 0, max: 120 }),
      input("end", "Until", 67, undefined, { min: 1, max: 120 }),
      input("start", "Saved so far", 10_000, MONEY),
      input("monthly", "Savings per month", 200, MONEY),
      input("rate", "Interest per year", 4, "%"),
    ],
    results: [
      step("months", "Months", "max(end - age, 0) * 12"),
      step("growth", "Growth per month", "max(rate, 0.000001) / 1200"),
      result("paid", "Paid in", "start + monthly * months", 2, MONEY),
      result(
        "final",
        "Result",
        "start * (1 + growth) ^ months + monthly * ((1 + growth) ^ months - 1) / growth",
        2,
        MONEY,
      ),
    ],
  },
  {
    id: "solar",
    words:
      "(?:solar|photovoltaic|pv)(?: (?:panels?|systems?|roofs?|paybacks?|savings?|amortisation))*|paybacks? of solar panels?",
    name: "Solar calculator",
    icon: "sun",
    inputs: [
      input("price", "Price of the system", 12_000, MONEY),
      input("yearly", "Energy per year", 8_000, "kWh"),
      input("own", "Own use", 35, "%", { min: 0, max: 100 }),
      input("bought", "Price of a kWh", 0.32, MONEY),
      input("sold", "Paid for a kWh", 0.08, MONEY),
    ],
    results: [
      result("saved", "Saved in a year", "yearly * own / 100 * bought + yearly * (100 - own) / 100 * sold", 2, MONEY),
      result("years", "Paid back after", "price / max(saved, 0.01)", 1, "years"),
    ],
  },
  {
    id: "stairs",
    words: "stairs?|staircases?|stair (?:risers?|treads?|steps)",
    name: "Stair calculator",
    icon: "ruler",
    inputs: [
      input("rise", "Total rise", 2_700, "mm", { min: 1 }),
      input("wanted", "Rise of a step, about", 180, "mm", { min: 50 }),
      input("going", "Going of a step", 270, "mm", { min: 1 }),
    ],
    results: [
      result("risers", "Risers", "max(round(rise / wanted), 1)", 0),
      result("riser", "Rise of a step", "rise / risers", 1, "mm"),
      result("run", "Length of the stairs", "(risers - 1) * going", 0, "mm"),
    ],
  },
  {
    id: "slope",
    words:
      "(?:pipe |drain |drainage |roof |ramp )?(?:falls?|slopes?|gradients?)(?: of (?:a )?(?:pipe|drain|ramp|roof))?|(?:pipe|drain|drainage) drops?",
    name: "Slope calculator",
    icon: "ruler",
    inputs: [input("length", "Length", 10, "m"), input("ratio", "One in", 40, undefined, { min: 1 })],
    results: [
      result("percent", "Slope", "100 / ratio", 2, "%"),
      result("fall", "Fall", "length * 1000 / ratio", 0, "mm"),
    ],
  },
  {
    id: "fence",
    words: "fenc(?:e|es|ing)(?: panels?| posts?)*|fence panels? and posts?",
    name: "Fence calculator",
    icon: "home",
    inputs: [
      input("length", "Length of the fence", 20, "m"),
      input("panel", "Width of a panel", 1.8, "m", { min: 0.1 }),
      input("panelPrice", "Price of a panel", 39, MONEY),
      input("postPrice", "Price of a post", 14, MONEY),
    ],
    results: [
      result("panels", "Panels", "ceil(length / panel)", 0),
      result("posts", "Posts", "panels + 1", 0),
      result("total", "Total", "panels * panelPrice + posts * postPrice", 2, MONEY),
    ],
  },
  {
    id: "voltage-drop",
    words: "voltage drops?(?: of (?:a )?cables?)?|cable (?:sizes?|cross[- ]sections?)",
    name: "Voltage drop calculator",
    icon: "ruler",
    text: "Direct current, or one phase; both ways of the cable are counted.",
    inputs: [
      input("voltage", "Voltage", 230, "V", { min: 1 }),
      input("current", "Current", 10, "A"),
      input("length", "Length, one way", 20, "m"),
      input("section", "Cross-section", 1.5, "mm²", { min: 0.1 }),
      chosen("material", "Material", [
        ["Copper", 0.0175],
        ["Aluminium", 0.0282],
      ]),
    ],
    results: [
      result("drop", "Drop", "2 * length * current * material / section", 2, "V"),
      result("percent", "Of the voltage", "drop / voltage * 100", 2, "%"),
    ],
  },
];
