import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import { findCurrency, inCurrency } from "../language/currency.ts";
import { readText } from "../language/read-text.ts";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const WISH =
  /^(?:(?:use|make|show|set|change|switch|have|put|display|all|the|everything|it|my|our|prices?|amounts?|costs?|sums?|money|totals?|currency|values?|is|are|should be|be|to|into|in|as|with|for|of|calculate|count|symbol|sign)\s+)*(?:(?:british |us |american |swiss |canadian |australian |indian )?(?:euros?|eur|dollars?|usd|pounds(?: sterling)?|gbp|francs?|chf|yen|rupees?|inr|kroner|kronor|zloty|cad|aud)|[€£¥₹])(?:\s+(?:everywhere|instead|please|as (?:the )?currency))*$/i;

/** "amounts in euros": all money of the app. */
export const readCurrency: Reader = ({ text, app, entity }) => {
  // "the amount in euros" is about this field alone.
  const words = ` ${text.toLowerCase()} `;
  if (entity?.fields.some(({ label, type }) => type === "money" && words.includes(` ${label.toLowerCase()} `)) === true)
    return null;
  const hasMoney = app.entities.some(({ fields }) => fields.some(({ type }) => type === "money"));
  if (!WISH.test(text)) return null;
  const named = text.replace(
    /^.*?((?:\w+ )?[\p{L}€£¥₹]+)(?:\s+(?:everywhere|instead|please|as (?:the )?currency))*$/iu,
    "$1",
  );
  const hasPriced = placedBlocks(app).some(({ block }) => block.type === "calculator" && isPriced(block));
  const last = named.split(" ").at(-1) ?? named;
  const code = (findCurrency(readText(`in ${named}`)) ?? findCurrency(readText(`in ${last}`)))?.code;
  if (code === undefined) return null;
  if (!hasMoney && !hasPriced && app.entities.length === 0) return null;
  return act((now) => {
    if (!hasMoney && hasPriced) return changed(calculatedIn(now, code), `The calculator counts in ${code} now.`);
    if (!hasMoney) return impossible("There is no amount of money in the app. Add one: “add a price”.");
    const next = inCurrency(now, code);
    return JSON.stringify(next) === JSON.stringify(now)
      ? already(`Amounts are in ${code} already.`)
      : changed(next, `All amounts of money are in ${code} now; the figures stay as they are.`);
  });
};

const CODE = /^(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|SEK|NOK|DKK|PLN)$/;

function isPriced({ inputs, results }: BlockOf<"calculator">): boolean {
  return [...inputs, ...results].some(({ unit }) => unit !== undefined && CODE.test(unit));
}

/** The app whose calculators count in another currency. */
function calculatedIn(app: AppSpecification, code: string): AppSpecification {
  const put = <Part extends { unit?: string | undefined }>(part: Part): Part =>
    part.unit !== undefined && CODE.test(part.unit) ? { ...part, unit: code } : part;
  return placedBlocks(app).reduce(
    (sofar, { block }) =>
      block.type === "calculator"
        ? replaceBlock(sofar, { ...block, inputs: block.inputs.map(put), results: block.results.map(put) })
        : sofar,
    app,
  );
}
