import { type Recognizer, findAll } from "../recognizer.ts";
import { withFrame } from "./frame.ts";

const SCALER =
  /(?<![\p{L}-])(?:recipe[- ](?:scalers?|scaling|converters?|multipliers?|resizers?|portion (?:calculators?|scalers?)|servings? (?:calculators?|scalers?|converters?))(?: (?:calculator|app|tool))*|(?:ingredients?|servings?|portions?)[- ](?:scalers?|scaling|calculators?|converters?(?= (?:for|that))|multipliers?)|scal(?:e|es|ing) (?:my |any |the |a )?recipes?(?: (?:up|down|up and down|up or down))?(?: calculator)?|adjust(?:s|ing)? (?:my |any |the |a )?recipes? (?:to|for|by) (?:the |a )?(?:number of )?(?:servings|portions|people)|convert(?:s|ing)? (?:my |any |the |a )?recipes? (?:from (?:\d+ )?(?:servings|portions|people) )?(?:to|for|into) (?:(?:any|the|a|another|different|more|fewer|other|\d+) )*(?:number of )?(?:servings|portions|people))(?![\p{L}-])/giu;
const HAVES =
  /(?:,? ?\b(?:and|with|where|that|which|to|i|you|users?|people|can|it|an?|the|my|your|their|of|for|by|in|from|based on|depending on|different|new|all|each|every|automatically|original|desired|wanted|want|list|enter(?:s|ing)?|add(?:s|ing)?|adjust(?:s|ing)?|scal(?:e|es|ing)|convert(?:s|ing)?|multipl(?:y|ies)|chang(?:e|es|ing)|recalculates?|updates?|shows?|copy) )*(?<![\p{L}-])(?:ingredients?(?: lists?)?|servings?(?: sizes?)?|portions?|(?:number|amount) of (?:servings|people|portions|guests)|people|guests|amounts?|quantit(?:y|ies)|units?|recipes?|measurements?)(?: (?:up|down|up or down|up and down))?(?![\p{L}-])/gu;

/** "A recipe scaler that adjusts ingredients for the number of servings": a list of them, for as many as somebody cooks. */
export const recognizeRecipeScalers: Recognizer = (reading) => {
  const [found, ...others] = findAll(reading, SCALER);
  // A list of recipes has more to it.
  if (
    found === undefined ||
    /\b(?:photos?|steps|instructions|ratings?|favou?rites|categor(?:y|ies)|meal plan|recipe (?:book|app|collection|box|list))\b/i.test(
      reading.text,
    )
  )
    return [];
  const haves = findAll(reading, HAVES).filter(({ span }) => span.start >= found.span.end);
  return [
    {
      spans: [withFrame(reading, found.span, haves.length === 0), ...[...others, ...haves].map(({ span }) => span)],
      part: { name: "Recipe scaler", icon: "food", blocks: [{ id: "recipe-scaler", type: "recipeScaler" }] },
    },
  ];
};
