import { CALCULATORS } from "../language/tools/calculators/calculators.ts";
import { already, type Reader } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

const UNIT = "(?:pounds|lbs?|stones?|feet|foot|ft|inch(?:es)?|miles|gallons|imperial|american|us|customary)";
const IMPERIAL = new RegExp(
  `^(?:(?:use|switch to|change to|make it|show|with|in|add|i want|change it to) )+(?:the )?${UNIT}(?: units?)?(?:(?:,| and|, and|\\/) ?${UNIT}(?: units?)?)*(?: (?:instead|too|instead of .*))?$`,
  "i",
);

/** "use pounds and inches", of a calculator that is known with both: it asks in the units of the United States. */
export const readImperial: Reader = (clause) => {
  if (!IMPERIAL.test(clause.text)) return null;
  const known = CALCULATORS.find(
    ({ id, imperial }) =>
      imperial !== undefined &&
      clause.app.pages.some(({ blocks }) => blocks.some((block) => block.type === "calculator" && block.id === id)),
  );
  const imperial = known?.imperial;
  if (known === undefined || imperial === undefined) return null;
  return changeBlock(clause, "calculator", (block) => {
    if (
      block.inputs.length === imperial.inputs.length &&
      block.inputs.every(({ unit }, at) => unit === imperial.inputs[at]?.unit)
    )
      return already("It asks in these units already.");
    return {
      block: { ...block, inputs: [...imperial.inputs], results: [...imperial.results] },
      said: "It asks in pounds, feet and inches now, as far as it has them.",
    };
  });
};
