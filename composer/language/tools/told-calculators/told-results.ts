import type { CalculatorResult } from "@lathe/protocol/app/calculator";
import { asLabel, singularOf } from "../../words.ts";
import { MONEY } from "../calculators/calculator-entry.ts";
import { type Costs, costsOf } from "./cost-parts.ts";
import { idOf, stemsOf, type ToldInput } from "./told-input.ts";

export interface Derived {
  inputs: readonly ToldInput[];
  results: CalculatorResult[];
  /** Results that nothing says how to work out. */
  open: string[];
}

interface Found {
  formula: string;
  unit?: string;
  decimals?: number;
}

/** What a result is asked for by, after "it shows", "tells me the". */
const ASKED =
  /^(?:(?:and|it|that|which|then|should|shows?|showing|tells?|you|gives?|giving|says?|displays?|calculates?|returns?|results?|out ?comes?|is|are|get|me|us|to|i|we|want|see|the|an?|my|what|also|as well as|in|[-=→>]+) )+/i;
const TAX = /\b(?:vat|tax|gst)\b/i;
const TOTAL = /\b(?:totals?|price|costs?|sum|charge|altogether|quote|estimate|amount|bill|pay|budget)\b/i;
const MONTH_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const METRES: Readonly<Record<string, number>> = { m: 1, cm: 0.01, mm: 0.001, ft: 0.3048, in: 0.0254 };

/** Results with formulas that follow from what the inputs are; those that do not follow stay open. */
export function deriveResults(inputs: readonly ToldInput[], asked: readonly string[]): Derived {
  const costs = costsOf(inputs);
  const taxes = asked.flatMap((words) => toldTax(words, inputs));
  const all = [...inputs, ...costs.prices, ...taxes];
  const results: CalculatorResult[] = [];
  const open: string[] = [];
  let isTimed = false;
  for (const said of asked) {
    const words = said
      .replace(ASKED, "")
      .replace(/\s*\d+(?:\.\d+)? ?%$/, "")
      .trim();
    if (words === "") continue;
    const per = /\b(?:per |each |a )?(day|week|month|year)$/i.exec(words)?.[1]?.toLowerCase();
    const isPeriod: boolean = per !== undefined && (isTimed || /\b(?:costs?|price|per)\b/i.test(words));
    const found = isPeriod ? perPeriod(per ?? "", all, costs) : resultOf(words, all, costs);
    isTimed = isPeriod;
    if (found === null) {
      open.push(words);
      continue;
    }
    const label = asLabel(isPeriod && words.split(" ").length === 1 ? `Per ${words}` : words.replace(/ %$/, "")).slice(
      0,
      60,
    );
    const id = idOf(
      label,
      [...all, ...results].map((each) => each.id),
    );
    results.push({
      id,
      label,
      formula: found.formula,
      decimals: found.decimals ?? 2,
      ...(found.unit === undefined ? {} : { unit: found.unit }),
    });
  }
  return { inputs: all, results, open };
}

/** "VAT 19%" among the results is one that is asked for by its rate. */
function toldTax(words: string, inputs: readonly ToldInput[]): ToldInput[] {
  const rate = /(\d+(?:\.\d+)?) ?%/.exec(words)?.[1];
  if (rate === undefined || !TAX.test(words) || inputs.some(({ label }) => TAX.test(label))) return [];
  const label = `${TAX.exec(words)?.[0] ?? "VAT"} rate`;
  return [
    {
      id: idOf(
        label,
        inputs.map(({ id }) => id),
      ),
      label,
      value: Number(rate),
      unit: "%",
      min: 0,
      kind: "percent",
    },
  ];
}

function resultOf(words: string, inputs: readonly ToldInput[], costs: Costs): Found | null {
  const money = (formula: string | null): Found | null => (formula === null ? null : { formula, unit: MONEY });
  const sale = inputs.find(({ kind }) => kind === "sale");
  const profit = profitOf(inputs, costs);
  if (/\bmargin\b|\bmark-?up\b/i.test(words)) {
    if (profit === null || sale === undefined) return null;
    const base = /mark-?up/i.test(words) ? sumOf(inputs, costs) : sale.id;
    return base === null ? null : { formula: `(${profit}) / (${base}) * 100`, unit: "%", decimals: 1 };
  }
  if (/\b(?:profit|gain|left over|what's left|i keep|earnings?|net result)\b/i.test(words)) return money(profit);
  if (/\bsub-?total\b|\bnet\b|\bbefore (?:tax|vat)\b/i.test(words)) return money(sumOf(inputs, costs));
  if (TAX.test(words) && !TOTAL.test(words)) {
    const tax = inputs.find(({ kind, label }) => kind === "percent" && TAX.test(label));
    const sum = sumOf(inputs, costs);
    return tax === undefined || sum === null ? null : money(`(${sum}) * ${tax.id} / 100`);
  }
  if (
    /\b(?:per|each) (?:person|head|guest|passenger|friend|participant|one of us)\b|\beach (?:pays|one)\b|\bshare\b/i.test(
      words,
    )
  ) {
    const people = inputs.find(({ kind }) => kind === "people");
    const total = totalOf(inputs, costs);
    return people === undefined || total === null ? null : money(`(${total}) / max(${people.id}, 1)`);
  }
  const part = partOf(words, costs);
  if (part !== null) return money(part);
  const size = sizeOf(words, inputs);
  if (size !== null) return size;
  return TOTAL.test(words) ? money(totalOf(inputs, costs)) : null;
}

/** "Labour", "travel cost": one part of the costs. */
function partOf(words: string, { parts }: Costs): string | null {
  if (parts.length < 2) return null;
  if (/^(?:the )?(?:labou?r|work(?:ing)?(?: time)?|wages?)(?: costs?)?$/i.test(words))
    return parts.find(({ isWork }) => isWork)?.formula ?? null;
  const said = stemsOf(words).filter((stem) => !/^(?:cost|price|fee)$/.test(stem));
  const found = said.length === 0 ? [] : parts.filter(({ stems }) => said.every((stem) => stems.includes(stem)));
  return found.length === 1 ? (found[0]?.formula ?? null) : null;
}

/** All that is paid, before tax; null where an input belongs to nothing. */
function sumOf(inputs: readonly ToldInput[], { parts, open }: Costs): string | null {
  if (parts.length === 0 || open.length > 0) return null;
  const sum = parts.map(({ formula }) => formula).join(" + ");
  const factors = inputs.flatMap(({ kind, label, id }) => {
    if (kind !== "percent" || TAX.test(label) || isOfSale(label, inputs)) return [];
    return [`(1 ${/\b(?:discount|off|rebate|reduction)\b/i.test(label) ? "-" : "+"} ${id} / 100)`];
  });
  return factors.length === 0 ? sum : [`(${sum})`, ...factors].join(" * ");
}

/** A fee in percent is of what somebody pays, where that is told. */
function isOfSale(label: string, inputs: readonly ToldInput[]): boolean {
  return /\b(?:fees?|commission|provision|share)\b/i.test(label) && inputs.some(({ kind }) => kind === "sale");
}

function totalOf(inputs: readonly ToldInput[], costs: Costs): string | null {
  const sum = sumOf(inputs, costs);
  const tax = inputs.find(({ kind, label }) => kind === "percent" && TAX.test(label));
  return sum === null || tax === undefined ? sum : `(${sum}) * (1 + ${tax.id} / 100)`;
}

function profitOf(inputs: readonly ToldInput[], costs: Costs): string | null {
  const sale = inputs.find(({ kind }) => kind === "sale");
  const sum = sumOf(inputs, costs);
  if (sale === undefined || sum === null) return null;
  const fees = inputs.filter(({ kind, label }) => kind === "percent" && isOfSale(label, inputs));
  return [`${sale.id} - (${sum})`, ...fees.map(({ id }) => `${sale.id} * ${id} / 100`)].join(" - ");
}

/** What is told for a day or a month costs that many times as much in a year. */
function perPeriod(period: string, inputs: readonly ToldInput[], costs: Costs): Found | null {
  const total = totalOf(inputs, costs);
  const base = inputs
    .flatMap(
      ({ label }) =>
        /\b(?:per|a|each|every) (day|week|month|year)\b|\b(dai|week|month|year)ly\b/i.exec(label)?.slice(1) ?? [],
    )
    .find((word) => word !== undefined);
  const days = MONTH_DAYS[base?.toLowerCase() === "dai" ? "day" : (base?.toLowerCase() ?? "")];
  const wanted = MONTH_DAYS[period];
  if (total === null || days === undefined || wanted === undefined) return null;
  const isYears = base?.toLowerCase() === "month" && period === "year";
  const factor = isYears ? "12" : days === 1 ? String(wanted) : `${wanted} / ${days}`;
  return { formula: wanted === days ? total : `(${total}) * ${factor}`, unit: MONEY };
}

/** Areas and volumes of lengths, and how many of something hold that: "cubic metres", "number of 50 litre bags". */
function sizeOf(words: string, inputs: readonly ToldInput[]): Found | null {
  const lengths = inputs.filter(({ kind }) => kind === "length");
  const product = lengths
    .map(({ id, unit }) => (unit === undefined || unit === "m" ? id : `${id} * ${METRES[unit] ?? 1}`))
    .join(" * ");
  if (lengths.length === 3) {
    const bag = /(\d+(?:\.\d+)?) ?(l|lit(?:er|re)s?|m3|m³)\b/i.exec(words);
    const isHolding = /\b(?:bags?|sacks?|buckets?|boxes|tins|cans|containers?|trailers?)\b/i.test(words);
    if (isHolding && bag !== null) {
      const litres = Number(bag[1]) * (/^m/i.test(bag[2] ?? "") ? 1_000 : 1);
      return { formula: `ceil(${product} * 1000 / ${litres})`, decimals: 0 };
    }
    if (/\b(?:cubic met(?:er|re)s?|volume|m3|m³)\b/i.test(words)) return { formula: product, unit: "m³", decimals: 3 };
    if (/\blit(?:er|re)s?\b/i.test(words) && !isHolding)
      return { formula: `${product} * 1000`, unit: "L", decimals: 1 };
  }
  if (lengths.length === 2 && /\b(?:area|square met(?:er|re)s?|m2|m²|sqm)\b/i.test(words))
    return { formula: product, unit: "m²" };
  return null;
}

/** Marks that count in percent: their sum by weight. */
export function weightedMean(inputs: readonly ToldInput[], label: string): Derived | null {
  if (inputs.length < 2 || !inputs.every(({ kind }) => kind === "percent")) return null;
  const formula = inputs.map(({ id, value }) => `${id} * ${value / 100}`).join(" + ");
  const marks = inputs.map((each): ToldInput => {
    const { unit: _, ...mark } = each;
    return { ...mark, label: `${each.label} (counts ${each.value} %)`.slice(0, 60), value: 80 };
  });
  const id = idOf(
    label,
    inputs.map((each) => each.id),
  );
  return { inputs: marks, results: [{ id, label: asLabel(singularOf(label)), formula, decimals: 2 }], open: [] };
}
