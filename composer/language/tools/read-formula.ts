import type { CalculatorInput } from "@lathe/protocol/app/calculator";
import { FormulaError, isFormulaFunction, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { freshFieldId } from "../../generate/names.ts";
import { asLabel } from "../words.ts";

export interface ReadFormula {
  formula: string;
  inputs: CalculatorInput[];
}

/** What is added once: "plus 30 setup", "+ $5 delivery". */
const ADDED =
  /([+-]|\b(?:plus|minus|less|and)\b) ?(?:(?:an?|the) )?[$€£]? ?(\d+(?:\.\d+)?)(?: (?:for|of|as|in))?(?: (?:the|an?))? (?:fixed |flat |one-off |basic )?(?:set-?up|fees?|delivery|shipping|base|handling|call[- ]?out|service|packaging|postage|charge|surcharge|extra|admin(?:istration)?|booking|cleaning)(?: (?:fee|charge|cost|price|costs))?(?=[\s)]*(?:$|[-+)]|plus|minus))/gi;

const WORDS: readonly [RegExp, string][] = [
  [ADDED, "$1 $2"],
  [/[$€£] ?(?=\d)|(?<=\d) ?[$€£]/g, ""],
  [/\bsquare root of (?:the )?([\p{L}\d ]+?)(?=$|\s(?:plus|minus|times|divided|over)\b|[-+*/^)])/giu, "sqrt($1)"],
  [/√ ?([\p{L}\d]+)/giu, "sqrt($1)"],
  [/\bhalf (?:of )?(?:the )?/gi, "0.5 * "],
  [/\b(?:twice|double) (?:the )?/gi, "2 * "],
  [/(\d+(?:\.\d+)?) ?(?:%|percent) of /gi, "$1 / 100 * "],
  [/(\d+(?:\.\d+)?) ?(?:%|percent\b)/gi, "($1 / 100)"],
  // A name with the sign behind it is a percentage.
  [/([\p{L}][\p{L}\d]*) ?%/gu, "($1 (%) / 100)"],
  [/ ?²|\s+squared\b/gi, " ^ 2"],
  [/ ?³|\s+cubed\b/gi, " ^ 3"],
  [/\s+to the power of\s+/gi, " ^ "],
  [/\s+(?:multiplied by|times)\s+/gi, " * "],
  // "quantity * price per unit": the price is one name.
  [/(?<=(?:[*×]|\bx) ?)(price|rate|fee|wage|charge) per (?=\p{L})/giu, "$1_per_"],
  [/\s+(?:divided by|over|per)\s+/gi, " / "],
  [/\s+(?:plus|added to)\s+/gi, " + "],
  [/\s+(?:minus|less)\s+/gi, " - "],
  [/ ?[×·⋅] ?/g, " * "],
  [/(?<=[\p{L}\d)]) x (?=[\p{L}\d(])/giu, " * "],
  [/ ?÷ ?/g, " / "],
  [/\*\*/g, "^"],
  [/(?<=\d),(?=\d{3}\b)/g, ""],
  [/\bpi\b|π/gi, "3.14159265358979"],
];

/** Whether words hold something to calculate with. */
export function looksLikeFormula(text: string): boolean {
  return /[*×·÷^+²³√]|[\p{L}\d)] ?\/ ?[\p{L}\d(]|\s-\s|(?<=[\p{L}\d]) x (?=[\p{L}\d])|\b(?:times|multiplied by|divided by|plus|minus|squared|cubed|square root|to the power of|\d+ ?% of|\d+ percent of)\b/iu.test(
    text,
  );
}

/** A name in a formula: words with single spaces between them, and what may stand in brackets behind it. */
const NAME =
  /(?:(?:the|a|an|of|my|your|its) )*([\p{L}][\p{L}\d_']*(?: (?!\b(?:and|or|with|by)\b)[\p{L}\d_']+)*)(?: ?\((°?[\p{L}%€£$²³/]{1,10})\))?/gu;

/**
 * Names, numbers and signs, or the same in words, as a formula with inputs of these names. Units stand in brackets behind
 * a name: "width (cm) * height (cm)". Throws FormulaError.
 */
export function readFormula(words: string): ReadFormula {
  // "…, plus 20 % VAT" is of all of it.
  const share =
    /^(.+?),? (?:(plus|and|with|\+)|minus|less|-) (?:the |an? )?(\d+(?:\.\d+)?) ?(?:%|percent) ?(?:vat|gst|sales tax|tax|tip|surcharge|service(?: charge)?|mark-?up|fee|discount|off|margin|profit|on top)?$/i.exec(
      words.trim(),
    );
  if (share !== null)
    return readFormula(`(${share[1] ?? ""}) * (1 ${share[2] === undefined ? "-" : "+"} ${share[3] ?? "0"} / 100)`);
  const measured =
    /^(.+) in (cm|mm|m|km|kg|g|feet|ft|inches|in|met(?:er|re)s|miles|yards|hours|minutes|euros|dollars|pounds)$/i.exec(
      words.trim(),
    );
  if (measured !== null) {
    const { formula, inputs } = readFormula(measured[1] ?? "");
    const unit = UNITS[(measured[2] ?? "").toLowerCase()] ?? measured[2] ?? "";
    return { formula, inputs: inputs.map((each) => ({ unit, ...each })) };
  }
  let text = ` ${words.trim()} `;
  for (const [pattern, sign] of WORDS) text = text.replace(pattern, sign);
  const inputs = new Map<string, CalculatorInput>();
  const idOf = (name: string, unit?: string): string => {
    const known = inputs.get(name.toLowerCase());
    if (known !== undefined) return known.id;
    const taken = [...inputs.values()].map(({ id }) => id);
    const made = inputNamed(name, unit, taken);
    inputs.set(name.toLowerCase(), made);
    return made.id;
  };
  const formula = text
    .trim()
    .replace(NAME, (_, name: string, bracket: string | undefined) => {
      const called = name.toLowerCase();
      // What stands in brackets behind a function is what it is of, and no unit.
      if (isFormulaFunction(called)) return bracket === undefined ? called : `${called}(${idOf(bracket)})`;
      return idOf(name, bracket);
    })
    .replace(/\s+/g, " ")
    // What people put together means multiplied: "2 width", "(a + b) c".
    .replace(/(\d|\)) (?=[a-z(])/g, "$1 * ")
    .trim();
  const names = namesIn(parseFormula(formula));
  if (formula.length > 400) throw new FormulaError("The formula is too long.", 400);
  if (names.length === 0) throw new FormulaError("There is nothing in it to enter.", 0);
  if (names.length > 12) throw new FormulaError("It has more than twelve inputs.", 0);
  return { formula, inputs: [...inputs.values()].filter(({ id }) => names.includes(id)) };
}

const UNITS: Readonly<Record<string, string>> = {
  feet: "ft",
  inches: "in",
  metres: "m",
  meters: "m",
  miles: "mi",
  yards: "yd",
  hours: "h",
  minutes: "min",
  euros: "EUR",
  dollars: "USD",
  pounds: "GBP",
};

const USUAL: readonly [RegExp, Partial<CalculatorInput>][] = [
  [/percent|\brate %|\btax\b|\bvat\b|\bdiscount\b|interest rate|\bmarkup\b|commission/i, { value: 10, unit: "%" }],
  [
    /^(?:price|cost|fee|rent|salary|wage|amount|budget|materials?|income|expenses?|revenue|deposit|bill|hourly rate|rate|day rate|shipping)\b|\b(?:price|costs?|fees?|wage|salary)$/i,
    { value: 20, unit: "USD" },
  ],
  [/\bhours?\b/i, { value: 8, unit: "h" }],
  [/\bminutes?\b/i, { value: 30, unit: "min" }],
  [/\bdays?\b/i, { value: 5, unit: "days" }],
  [/\bweeks?\b/i, { value: 4, unit: "weeks" }],
  [/\byears?\b/i, { value: 1, unit: "years" }],
  [/quantity|count|number|people|pieces|units|items/i, { value: 2 }],
];

function inputNamed(name: string, unit: string | undefined, taken: readonly string[]): CalculatorInput {
  const label = asLabel(name.replaceAll("_", " "));
  const usual = USUAL.find(([pattern]) => pattern.test(label))?.[1] ?? {};
  const told = unit === undefined ? {} : { unit };
  return { id: asFormulaName(freshFieldId(label, taken)), label, value: 10, ...usual, ...told };
}

/** Formulas know names of plain letters and digits; those of functions mean something else. */
function asFormulaName(id: string): string {
  return isFormulaFunction(id) ? `${id}Value` : id;
}
