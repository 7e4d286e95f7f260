import { type CalculatorEntry, MONEY, chosen, input, result, step } from "./calculator-entry.ts";

/** What a house, a tank or a piece of work needs. */
export const BUILDING_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "drywall",
    words: "(?:drywall|plaster ?boards?|sheet ?rock|gypsum boards?)(?: sheets?)?",
    name: "Drywall calculator",
    icon: "ruler",
    inputs: [
      input("length", "Length of the room", 5, "m"),
      input("width", "Width of the room", 4, "m"),
      input("height", "Height of the room", 2.5, "m"),
      input("open", "Doors and windows", 5, "m²"),
      input("sheet", "A sheet covers", 3, "m²", { min: 0.1 }),
      input("spare", "Spare", 10, "%"),
    ],
    results: [
      result("area", "Walls", "max(0, 2 * (length + width) * height - open)", 1, "m²"),
      result("sheets", "Sheets", "ceil(area * (1 + spare / 100) / sheet)", 0),
    ],
  },
  {
    id: "roofing",
    words: "roof(?:s|ing)?(?: (?:shingles?|tiles?|areas?|pitch|materials?))*|shingles?",
    name: "Roofing calculator",
    icon: "home",
    inputs: [
      input("length", "Length of the house", 10, "m"),
      input("width", "Width of the house", 8, "m"),
      input("rise", "Rises by", 40, "cm on a metre", { min: 0 }),
      input("spare", "Spare", 10, "%"),
      input("pack", "A pack covers", 3, "m²", { min: 0.1 }),
    ],
    results: [
      result("area", "Roof", "length * width * sqrt(1 + (rise / 100) ^ 2)", 1, "m²"),
      result("packs", "Packs", "ceil(area * (1 + spare / 100) / pack)", 0),
    ],
  },
  {
    id: "board-feet",
    words: "(?:lumber |wood )?board (?:feet|foot)|lumber|timber volumes?",
    name: "Board feet",
    icon: "ruler",
    inputs: [
      input("thick", "Thickness", 2, "in"),
      input("wide", "Width", 6, "in"),
      input("long", "Length", 8, "ft"),
      input("count", "Boards", 10),
      input("price", "Price per board foot", 4.5, MONEY),
    ],
    results: [
      result("feet", "Board feet", "thick * wide * long / 12 * count", 1),
      result("cost", "Cost", "feet * price", 2, MONEY),
    ],
  },
  {
    id: "insulation",
    words: "insulations?(?: (?:rolls?|boards?|materials?|r[- ]values?))*",
    name: "Insulation calculator",
    icon: "home",
    inputs: [
      input("area", "Area", 60, "m²"),
      input("pack", "A pack covers", 5.8, "m²", { min: 0.1 }),
      input("price", "Price of a pack", 34, MONEY),
      input("spare", "Spare", 5, "%"),
    ],
    results: [
      result("packs", "Packs", "ceil(area * (1 + spare / 100) / pack)", 0),
      result("cost", "Cost", "packs * price", 2, MONEY),
    ],
  },
  {
    id: "cooling",
    words:
      "(?:air ?condition(?:er|ing)|ac|cooling|heating|room)(?: (?:btus?|sizes?|power|capacity|loads?))+|btus?|radiators?(?: (?:sizes?|power|btus?|output))*",
    name: "Heating and cooling power",
    icon: "home",
    text: "Rules of thumb: a cubic metre needs about 40 W to be warm, and a square metre about 100 W to be cool.",
    inputs: [
      input("length", "Length of the room", 5, "m"),
      input("width", "Width of the room", 4, "m"),
      input("height", "Height of the room", 2.5, "m"),
      chosen("factor", "Insulation", [
        ["Usual", 1],
        ["Good", 0.75],
        ["Poor", 1.4],
      ]),
    ],
    results: [
      result("heat", "To heat", "length * width * height * 40 * factor", 0, "W"),
      result("cool", "To cool", "length * width * 100 * factor", 0, "W"),
      result("btu", "To cool, in BTU", "cool * 3.412", 0, "BTU/h"),
    ],
  },
  {
    id: "fertilizer",
    words: "fertili[sz]ers?(?: (?:amounts?|rates?|needs?))*",
    name: "Fertilizer calculator",
    icon: "leaf",
    inputs: [
      input("area", "Area", 120, "m²"),
      input("rate", "For a square metre", 30, "g"),
      input("bag", "A bag holds", 10, "kg", { min: 0.1 }),
    ],
    results: [
      result("bags", "Bags", "ceil(area * rate / 1000 / bag)", 0),
      result("amount", "Fertilizer", "area * rate / 1000", 2, "kg"),
    ],
  },
  {
    id: "fish-stock",
    words: "(?:fish ?tank|aquarium)(?: (?:stocking|fish|stock))+|(?:fish )?stocking(?: levels?)?|how many fish",
    name: "Fish tank stocking",
    icon: "water",
    text: "Rule of thumb: a centimetre of grown fish for one to two litres of water.",
    inputs: [
      input("length", "Length", 80, "cm"),
      input("width", "Width", 35, "cm"),
      input("height", "Height of the water", 38, "cm"),
      input("fish", "A grown fish", 4, "cm", { min: 0.5 }),
      input("litres", "Water for a centimetre", 1.5, "L", { min: 0.1 }),
    ],
    results: [
      result("volume", "Water", "length * width * height / 1000", 0, "L"),
      result("count", "Fish", "floor(volume / litres / fish)", 0),
    ],
  },
  {
    id: "fabric",
    words:
      "(?:sewing )?fabric(?= calc)|(?:sewing )?fabrics?(?: (?:yardages?|metres?|needs?|amounts?|lengths?))+|yardages?",
    name: "Fabric calculator",
    icon: "scissors",
    inputs: [
      input("pieces", "Pieces", 8, undefined, { min: 1 }),
      input("wide", "A piece is wide", 45, "cm", { min: 1 }),
      input("long", "A piece is long", 45, "cm", { min: 1 }),
      input("width", "Width of the fabric", 140, "cm", { min: 1 }),
      input("price", "Price of a metre", 12, MONEY),
    ],
    results: [
      step("across", "Side by side", "max(1, floor(width / wide))"),
      result("rows", "Rows", "ceil(pieces / across)", 0),
      result("cost", "Cost", "ceil(rows * long / 10) / 10 * price", 2, MONEY),
      result("metres", "Fabric", "ceil(rows * long / 10) / 10", 1, "m"),
    ],
  },
  {
    id: "cross-stitch",
    words: "cross[- ]?stitch(?: (?:sizes?|fabrics?|aida|patterns?))*|aida",
    name: "Cross stitch size",
    icon: "scissors",
    inputs: [
      input("across", "Stitches across", 120),
      input("down", "Stitches down", 90),
      chosen("count", "Aida", [
        ["14 count", 14],
        ["11 count", 11],
        ["16 count", 16],
        ["18 count", 18],
      ]),
      input("edge", "Left on each side", 7, "cm"),
    ],
    results: [
      result("wide", "Design, wide", "across / count * 2.54", 1, "cm"),
      result("high", "Design, high", "down / count * 2.54", 1, "cm"),
      result("fabricHigh", "Fabric, high", "high + 2 * edge", 1, "cm"),
      result("fabricWide", "Fabric, wide", "wide + 2 * edge", 1, "cm"),
    ],
  },
];
