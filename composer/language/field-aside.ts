import { type FieldKind, kindOfName, namedKind } from "./field-kinds.ts";
import { joinRanges } from "./split-list.ts";
import { asLabel } from "./words.ts";

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:us ?)?dollars?$|^usd$|^\$$/i, "USD"],
  [/^euros?$|^eur$|^€$/i, "EUR"],
  [/^(?:british )?pounds?(?: sterling)?$|^gbp$|^£$/i, "GBP"],
  [/^yen$|^jpy$|^¥$/i, "JPY"],
  [/^(?:swiss )?francs?$|^chf$/i, "CHF"],
  [/^rupees?$|^inr$|^₹$/i, "INR"],
  [/^(?:polish )?z[lł]oty$|^zł$|^pln$/i, "PLN"],
  [/^czech (?:koruna|crowns?)$|^kč$|^czk$/i, "CZK"],
  [/^(?:swedish )?(?:krona|kronor)$|^sek$/i, "SEK"],
  [/^(?:danish )?kroner$|^dkk$/i, "DKK"],
  [/^(?:norwegian )kroner$|^nok$/i, "NOK"],
  [/^canadian dollars?$|^cad$/i, "CAD"],
  [/^(?:australian|aussie) dollars?$|^aud$/i, "AUD"],
  [/^nzd$/i, "NZD"],
  [/^forints?$|^huf$/i, "HUF"],
  [/^rands?$|^zar$/i, "ZAR"],
];

const UNITS: readonly [RegExp, string][] = [
  [/^min(?:ute)?s?$/i, "min"],
  [/^h(?:ou)?rs?$|^h$/i, "h"],
  [/^sec(?:ond)?s?$/i, "s"],
  [/^days?$/i, "days"],
  [/^weeks?$/i, "weeks"],
  [/^months?$/i, "months"],
  [/^hands$/i, "hands"],
  [/^kg$|^kilos?(?:grams?)?$/i, "kg"],
  [/^g$|^grams?$/i, "g"],
  [/^lbs?$|^pounds? \(weight\)$/i, "lb"],
  [/^km$|^kilomet(?:re|er)s?$/i, "km"],
  [/^miles?$|^mi$/i, "mi"],
  [/^m$|^met(?:re|er)s?$/i, "m"],
  [/^cm$|^centimet(?:re|er)s?$/i, "cm"],
  [/^mm$|^millimet(?:re|er)s?$/i, "mm"],
  [/^mg$/i, "mg"],
  [
    /^(?:ppm|mph|psi|bpm|ntu|m?g\/l|mmol\/l|rpm|lumens?|cc|bhp|gsm|gallons|pints|acres|hectares|yards|knots|furlongs|fathoms|carats?|tonnes?|cl|mbar|teaspoons|tablespoons|stitches)$/i,
    "",
  ],
  // Nothing to choose from: "km/h", "mg/dl".
  [/^(?:km|mi|m|ft|l|ml|g|kg|mg|µg|kcal|kwh|min)\/(?:h|hr|s|sec|min|day|km|mi|m|l|dl|ml|g|kg|ha|m2|m²)$/i, ""],
  [/^kwh$/i, "kWh"],
  [/^hpa$/i, "hPa"],
  [/^hz$/i, "Hz"],
  [/^khz$/i, "kHz"],
  [/^mhz$/i, "MHz"],
  [/^ma$/i, "mA"],
  [/^mah$/i, "mAh"],
  [/^v(?:olts?)?$/i, "V"],
  [/^amps?$/i, "A"],
  [/^kw$/i, "kW"],
  [/^watts?$/i, "W"],
  [/^(?:m2|m²|sqm|square met(?:re|er)s)$/i, "m²"],
  [/^oz$|^ounces?$/i, "oz"],
  [/^(?:ft|feet)$/i, "ft"],
  [/^inch(?:es)?$/i, "in"],
  [/^°?f$|^fahrenheit$/i, "°F"],
  [/^(?:m3|m³|cubic met(?:re|er)s)$/i, "m³"],
  [/^(?:km\/h|kmh|kph)$/i, "km/h"],
  [/^ml$/i, "ml"],
  [/^l$|^lit(?:re|er)s?$/i, "l"],
  [/^kcal$|^calories$/i, "kcal"],
  [/^%$|^percent$/i, "%"],
  [/^°?c$|^celsius$|^degrees$/i, "°C"],
  [/^pcs$|^pieces$|^units$/i, "pcs"],
];

/** What stands in brackets or behind a name: options, a range, a unit, a currency or a type. */
export function kindOfAside(aside: string, name: string): FieldKind | null {
  const text = aside.trim().replace(/^(?:in|as an?|as|an?)\s+/i, "");
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text));
  if (currency !== undefined) return { type: "money", currency: currency[1] };
  const unit = UNITS.find(([pattern]) => pattern.test(text));
  // A unit that is written as it is said.
  if (unit !== undefined) return { type: "number", min: 0, unit: unit[1] === "" ? text.toLowerCase() : unit[1] };
  const range = /^(\d+)-(\d+)(?:\s*stars?)?$/.exec(joinRanges(text));
  if (range !== null) return rangeKind(Number(range[1]), Number(range[2]), name);
  const options = text
    .split(/\s*(?:,|\/|;|\bor\b|\|)\s*/i)
    .map((option) => option.replace(/^and\s+/i, "").trim())
    .filter((option) => option !== "");
  if (/^y(?:es)?\s*(?:\/|or)\s*no?$/i.test(text)) return { type: "checkbox" };
  if (options.length >= 2) return choiceOf(options);
  const named = namedKind(text);
  if (named !== null && named.words.length >= text.replace(/\s+field$/i, "").length - 1) return named.kind;
  return null;
}

export function choiceOf(options: readonly string[]): FieldKind {
  const labels = options.map(asLabel).filter((option) => option !== "");
  return { type: "choice", options: [...new Set(labels)].slice(0, 30) };
}

/** A scale of few points is a rating where the name allows it; other ranges are numbers with bounds. */
export function rangeKind(min: number, max: number, name: string): FieldKind {
  const usual = kindOfName(name);
  // "value 1-10" is none in dollars.
  if (usual.type === "money" && max > 10) return usual;
  const isScale =
    min <= 1 &&
    max >= 2 &&
    max <= 10 &&
    !/\b(?:age|year|count|quantity|number)\b|^(?:court|drawer|lane|table|room|box|shelf|pitch|seat|row|bay|rack|zone|floor|round|week|class|field|group|team|station|hive|bed|plot|player|pen|tank|locker|desk|car|gate|track)$/i.test(
      name,
    );
  return isScale ? { type: "rating", max } : { type: "number", min: Math.min(min, max), max: Math.max(min, max) };
}
