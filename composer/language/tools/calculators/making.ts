import { type CalculatorEntry, MONEY, input, result, step } from "./calculator-entry.ts";

/** What is made by hand and sold: wool, fabric, wax, prices. */
export const MAKING_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "knitting",
    words:
      "(?:knitting|crochet|yarn|wool|stitch|cast[- ]?on|gauge)(?: (?:gauge|stitch(?:es)?|pattern|tension|cast[- ]?on|swatch))*",
    alone: "how many stitches(?: (?:do |will |should )?(?:i|we) (?:need|cast on)| to cast on)?",
    name: "Knitting gauge calculator",
    icon: "scissors",
    inputs: [
      input("stitches", "Stitches in 10 cm", 22, undefined, { min: 1 }),
      input("rows", "Rows in 10 cm", 30, undefined, { min: 1 }),
      input("width", "Width wanted", 50, "cm"),
      input("length", "Length wanted", 60, "cm"),
      input("ball", "Square cm from a ball", 900, "cm²", { min: 1 }),
    ],
    results: [
      result("balls", "Balls of yarn", "ceil(width * length / ball)", 0),
      result("rowsAll", "Rows to knit", "round(rows * length / 10)", 0),
      result("castOn", "Stitches to cast on", "round(stitches * width / 10)", 0),
    ],
  },
  {
    id: "quilt",
    words: "(?:fabric )?quilt(?:s|ing)?(?: (?:fabric|block|size|backing|binding))*|patchwork",
    name: "Quilt calculator",
    icon: "scissors",
    inputs: [
      input("block", "Finished size of a block", 20, "cm", { min: 1 }),
      input("across", "Blocks across", 6, undefined, { min: 1 }),
      input("down", "Blocks down", 8, undefined, { min: 1 }),
      input("border", "Width of the border", 10, "cm"),
      input("seam", "Seam allowance", 0.6, "cm"),
      input("fabric", "Width of the fabric", 110, "cm", { min: 1 }),
    ],
    results: [
      result("width", "Width of the quilt", "across * block + 2 * border", 0, "cm"),
      result("height", "Length of the quilt", "down * block + 2 * border", 0, "cm"),
      result("binding", "Binding", "(2 * (width + height) + 30) / 100", 2, "m"),
      result("batting", "Backing and batting", "(width + 20) * (height + 20) / 10000", 2, "m²"),
      result(
        "metres",
        "Fabric for the blocks",
        "ceil(across * down / max(floor(fabric / (block + 2 * seam)), 1)) * (block + 2 * seam) / 100",
        2,
        "m",
      ),
    ],
  },
  {
    id: "candle",
    words: "candles?(?: making)?(?: (?:wax|fragrance|scent))*|(?:soy )?wax|fragrance (?:oil|load)",
    name: "Candle wax calculator",
    icon: "flame",
    text: "A litre of wax weighs about 0.86 kg.",
    inputs: [
      input("jars", "Jars", 6, undefined, { min: 1 }),
      input("volume", "A jar holds", 200, "ml"),
      input("load", "Fragrance", 8, "%", { min: 0, max: 20 }),
    ],
    results: [
      step("all", "Together", "jars * volume * 0.86"),
      result("oil", "Fragrance oil", "all - all / (1 + load / 100)", 0, "g"),
      result("wax", "Wax", "all / (1 + load / 100)", 0, "g"),
    ],
  },
  {
    id: "resin",
    words: "(?:epoxy )?resin(?: (?:volume|hardener|mix(?:ing)?|ratio))*",
    name: "Resin calculator",
    icon: "water",
    inputs: [
      input("length", "Length", 30, "cm"),
      input("width", "Width", 20, "cm"),
      input("depth", "Depth", 1, "cm"),
      input("parts", "Resin to one part of hardener", 2, undefined, { min: 0.1 }),
    ],
    results: [
      result("volume", "Together", "length * width * depth", 0, "ml"),
      result("hardener", "Hardener", "volume / (parts + 1)", 0, "ml"),
      result("resin", "Resin", "volume - hardener", 0, "ml"),
    ],
  },
  {
    id: "craft-price",
    words:
      "(?:craft|handmade|crochet|cake|bakery|product|etsy|candle|soap|jewell?ery) (?:pric(?:e|es|ing)|selling prices?)|pric(?:e|es|ing)(?: (?:my|of|for) (?:my |our )?(?:crafts?|cakes?|handmade \\w+|products?|crochet|things i make))|(?:what|how much) to charge for (?:my|a|our|the) (?:cakes?|crafts?|crochet|knitting|handmade \\w+)",
    alone:
      "how much (?:(?:do |should )?i |to )(?:should )?charge for (?:my|a|the|our) (?:[a-z]+ )?(?:cakes?|crafts?|crochet|knitting|candles?|cards?|cookies|cupcakes)",
    name: "Craft price calculator",
    icon: "tag",
    inputs: [
      input("materials", "Materials", 8, MONEY),
      input("hours", "Hours of work", 2, "h"),
      input("wage", "Wage per hour", 12, MONEY),
      input("other", "Packing and postage", 2, MONEY),
      input("profit", "Profit on top", 20, "%", { min: 0, max: 300 }),
      input("fee", "Fees of the shop", 6.5, "%", { min: 0, max: 50 }),
    ],
    results: [
      result("cost", "What it costs me", "materials + hours * wage + other", 2, MONEY),
      result("price", "Price to ask", "cost * (1 + profit / 100) / (1 - fee / 100)", 2, MONEY),
    ],
  },
  {
    id: "selling-fees",
    words:
      "(?:ebay|etsy|vinted|amazon|depop|paypal|marketplace|selling)(?: (?:fees?|profits?|costs?|sales?))+|(?:resale|reselling|flip(?:ping)?)(?: profits?)?",
    name: "Selling fees",
    icon: "tag",
    inputs: [
      input("price", "Sold for", 40, MONEY),
      input("cost", "What it cost me", 15, MONEY),
      input("postage", "Postage and packing", 4, MONEY),
      input("fee", "Fee", 12.8, "%", { min: 0, max: 100 }),
      input("fixed", "Fixed fee", 0.3, MONEY),
    ],
    results: [
      result("fees", "Fees", "price * fee / 100 + fixed", 2, MONEY),
      result("margin", "Profit of the price", "(price - fees - cost - postage) / max(price, 0.01) * 100", 1, "%"),
      result("profit", "Profit", "price - fees - cost - postage", 2, MONEY),
    ],
  },
  {
    id: "print-cost",
    words: "3d[- ]?print(?:s|ing|er)?(?: (?:costs?|prices?|filament))*|filament(?: costs?)?",
    name: "3D print cost",
    icon: "tools",
    inputs: [
      input("grams", "Filament used", 80, "g"),
      input("spool", "Price of a kilo", 22, MONEY),
      input("hours", "Hours of printing", 5, "h"),
      input("watts", "Power", 120, "W"),
      input("energy", "Price per kWh", 0.3, MONEY),
    ],
    results: [
      result("filament", "Filament", "grams / 1000 * spool", 2, MONEY),
      result("power", "Electricity", "watts * hours / 1000 * energy", 2, MONEY),
      result("cost", "Cost", "filament + power", 2, MONEY),
    ],
  },
  {
    id: "scale-model",
    words:
      "(?:model|model railway|miniature|doll'?s? house)(?: (?:scales?|sizes?))+|scale models?|(?:map )?scales?(?: of (?:a )?(?:map|models?))",
    name: "Scale model",
    icon: "ruler",
    inputs: [input("real", "Real size", 12, "m"), input("scale", "Scale, one to", 87, undefined, { min: 1 })],
    results: [result("model", "Size of the model", "real * 100 / scale", 2, "cm")],
  },
  {
    id: "print-size",
    words: "(?:photo )?print(?:ing)? (?:sizes?|resolutions?)|dpi|megapixels?",
    name: "Print size",
    icon: "camera",
    inputs: [
      input("width", "Width", 4_000, "px", { min: 1 }),
      input("height", "Height", 3_000, "px", { min: 1 }),
      input("dpi", "Dots per inch", 300, undefined, { min: 1 }),
    ],
    results: [
      result("megapixels", "Megapixels", "width * height / 1000000", 1),
      result("printHeight", "Height in print", "height / dpi * 2.54", 1, "cm"),
      result("printWidth", "Width in print", "width / dpi * 2.54", 1, "cm"),
    ],
  },
];
