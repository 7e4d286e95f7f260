import type { BlockOf } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { chosen, input, result, step } from "./calculators/calculator-entry.ts";
import { withFrame } from "./frame.ts";

/** Grams in a US cup, as King Arthur Baking's chart of ingredient weights has them. */
const GRAMS: readonly (readonly [string, number])[] = [
  ["Plain flour", 120],
  ["Bread flour", 120],
  ["Wholemeal flour", 113],
  ["Ground almonds", 96],
  ["White sugar", 198],
  ["Brown sugar, packed", 213],
  ["Icing sugar", 113],
  ["Butter", 226],
  ["Vegetable oil", 198],
  ["Milk", 227],
  ["Cream", 227],
  ["Yoghurt", 227],
  ["Water", 227],
  ["Honey", 336],
  ["Maple syrup", 312],
  ["Cocoa", 84],
  ["Chocolate chips", 170],
  ["Rolled oats", 89],
  ["Rice, dry", 198],
  ["Cornflour (starch)", 112],
  ["Chopped walnuts", 113],
  ["Raisins", 149],
  ["Peanut butter", 270],
  ["Table salt", 288],
];
const INGREDIENT = chosen("ingredient", "Ingredient", GRAMS);
const TEXT = "By what a level US cup of it weighs; how it is packed changes that a little.";

/** "Length, weight and volume" are no ingredients. */
const OF_UNITS = /\b(?:lengths?|distances?|temperatures?|areas?|speeds?|units?)\b/i;
const MEASURE = "(?:us )?(?:cups?|tablespoons?|tbsp|teaspoons?|tsp|spoons?|volumes?)";
const VOLUME = `(?:${MEASURE}(?:(?:, and |, | and |/)${MEASURE})*)`;
const WEIGHT = "(?:grams?|g|ounces?|oz|weights?|kg)";
const JOINT = " ?(?:to|into|in|and|<->|->|→|⇄|vs|\\/|-|&|or|, ?)+ ?";
const TAIL = "(?:[- ](?:unit )?(?:converters?|conversions?|calculators?|charts?|tables?)(?: (?:app|tool))?)?";
const OF =
  "(?:,? (?:for|of|by|with|when|in) (?:(?:different|various|common|my|the|all|baking|cooking|kitchen|dry|several) )*(?:ingredients?|baking(?: ingredients?)?|cooking|recipes?|cakes?|(?:flour|sugar|butter|rice|oats|cocoa|honey|milk)(?:(?:, and |, | and | or )(?:flour|sugar|butter|rice|oats|cocoa|honey|milk|more|others?|salt|oil))*))*";
const WISH =
  "(?:(?:to |that |which |can |could |lets? me )*(?:convert|translat|chang|turn)(?:s|ing|e|es)? )?(?:(?:from|between) )?";

const blocks: readonly BlockOf<"calculator">[] = [
  {
    id: "cups-to-grams",
    type: "calculator",
    title: "Cups to grams",
    text: TEXT,
    inputs: [
      INGREDIENT,
      input("amount", "Amount", 1),
      chosen("measure", "Measure", [
        ["Cups", 48],
        ["Tablespoons", 3],
        ["Teaspoons", 1],
      ]),
    ],
    results: [
      result("ounces", "In ounces", "amount * measure / 48 * ingredient / 28.349523125", 1, "oz"),
      result("grams", "Weight", "amount * measure / 48 * ingredient", 0, "g"),
    ],
  },
  {
    id: "grams-to-cups",
    type: "calculator",
    title: "Grams to cups",
    inputs: [
      INGREDIENT,
      input("amount", "Weight", 250),
      chosen("measure", "In", [
        ["Grams", 1],
        ["Ounces", 28.349523125],
      ]),
    ],
    results: [
      step("all", "Cups", "amount * measure / ingredient"),
      result("spoons", "In tablespoons", "all * 16", 1, "tbsp"),
      result("cups", "In cups", "all", 2, "cups"),
    ],
  },
];

/** Cups of an ingredient in grams, and back: no table of units knows that, for each weighs something else. */
export const recognizeIngredients: Recognizer = (reading) => {
  const pair = `${WISH}(?:(?:baking|cooking|kitchen|recipe|ingredients?) )?(?:${VOLUME}${JOINT}${WEIGHT}|${WEIGHT}${JOINT}${VOLUME})${TAIL}${OF}`;
  const kitchen = `(?:baking|cooking|kitchen|recipe)s? (?:unit |measure(?:ment)? )?(?:converters?|conversions?)(?: (?:with|for|of|from|between))+ ${VOLUME}${JOINT}${WEIGHT}${OF}`;
  const named = `${kitchen}|(?:baking |cooking |kitchen |recipe )?ingredients? (?:unit |weight |measure(?:ment)? )?(?:converters?|conversions?)${OF}|${WISH}(?:baking|cooking|recipe) ingredients${OF}`;
  const found = findAll(reading, new RegExp(`(?<![\\p{L}\\d-])(?:${pair}|${named})(?![\\p{L}\\d-])`, "gu")).filter(
    ({ text }) => !OF_UNITS.test(reading.text) && /conver|translat|turn|chang| to | into |→|->|<->|⇄/i.test(text),
  );
  const [first] = found;
  // "That converts recipes: cups to grams"
  const lead =
    first === undefined
      ? 0
      : (/(?:\b(?:that|which|to|it|can|should) )*\bconvert(?:s|ing)?\b[^.;\n]{0,30}?[:,]? ?$/i.exec(
          reading.text.slice(0, first.span.start),
        )?.[0].length ?? 0);
  if (first === undefined) return [];
  const back = new RegExp(`^[^]*?\\b${WEIGHT}\\b[^]*?\\b${VOLUME}\\b`, "iu").test(first.text);
  return [
    {
      spans: [
        ...found.map(({ span }) => withFrame(reading, span)),
        ...(lead > 0 ? [{ start: first.span.start - lead, end: first.span.start }] : []),
      ],
      part: { name: "Baking converter", icon: "food", blocks: back ? [...blocks].toReversed() : blocks },
    },
  ];
};
