import { findCurrency, inCurrency } from "../language/currency.ts";
import { readText } from "../language/read-text.ts";
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
  const last = named.split(" ").at(-1) ?? named;
  const code = (findCurrency(readText(`in ${named}`)) ?? findCurrency(readText(`in ${last}`)))?.code;
  if (code === undefined) return null;
  if (!hasMoney && app.entities.length === 0) return null;
  return act((now) => {
    if (!hasMoney) return impossible("There is no amount of money in the app. Add one: “add a price”.");
    const next = inCurrency(now, code);
    return JSON.stringify(next) === JSON.stringify(now)
      ? already(`Amounts are in ${code} already.`)
      : changed(next, `All amounts of money are in ${code} now; the figures stay as they are.`);
  });
};
