import type { CalculatorInput } from "@lathe/protocol/app/calculator";
import { calculatorBlock } from "./calculators/calculator-block.ts";
import { withYears } from "./calculators/year-tables.ts";
import { compared } from "./compared.ts";
import {
  type Found,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
  findAll,
  touches,
  unclaimedText,
} from "../recognizer.ts";
import { singularOf } from "../words.ts";
import { asAsked, type CalculatorEntry, MONEY } from "./calculators/calculator-entry.ts";
import { CALCULATORS } from "./calculators/calculators.ts";
import { isAtHead, sentenceAt, withFrame } from "./frame.ts";
import { withoutWeaker } from "./weaker-calculators.ts";

/** Words beside which a name means its calculator. */
export const CALCULATE =
  "(?:calculators?|calc|calculat(?:e|es|ing|ions?)|comput(?:e|es|ing)|work(?:s|ing)? out|figur(?:e|es|ing) out|estimat(?:e|es|ing|or)|determin(?:e|es|ing)|splitters?|solvers?|how much|how many (?:lit(?:er|re)s|tins|cans|gallons|rolls|bags|boxes|packs|pots|buckets|met(?:er|re)s|hours|bricks|slabs)(?: of)?|how many(?= (?:tiles|calories|days (?:are |is |lie |it is )?(?:between|from|until|till|since|to))\\b)|tell(?:s|ing)? me (?:my|the|how))";
/** Where what a calculator is of comes to its end, and details begin. */
const STOP =
  /\b(?:with|where|which|showing|shows|displaying|giving|using|based on|from|given|by|when|including|that (?:shows?|has|takes|also))\b|[.;!?\n]/i;
const IMPERIAL =
  /\b(?:imperial|pounds|lbs?|feet|foot|inch(?:es)?|us units|american(?: units)?|miles|gallons?|mpg)\b(?: units?)?/gi;
const METRIC =
  /\b(?:metric|kilograms?|kilos?|kg|centimet(?:er|re)s|cm|metres|meters|litres|liters|km|kilomet(?:er|re)s)\b(?: units?)?/gi;
const CURRENCY =
  /(?:,? ?\b(?:in|with|as|and) )?(?:\b(euros?|eur|dollars?|usd|british pounds|gbp|yen|swiss francs|chf|rupees|inr)\b|(€|£|\$))/gi;
/** Where nothing has a weight. */
const CURRENCY_OR_POUNDS = new RegExp(CURRENCY.source.replace("gbp", "gbp|pounds"), "gi");
const CODES: readonly [RegExp, string][] = [
  [/eur|€/i, "EUR"],
  [/gbp|british|pounds|£/i, "GBP"],
  [/yen/i, "JPY"],
  [/chf|franc/i, "CHF"],
  [/inr|rupee/i, "INR"],
  [/./, "USD"],
];

/** Countries name their money: "for restaurants in the UK", "Irish VAT". */
const COUNTRIES: readonly [words: string, code: string][] = [
  [
    "u\\.?k\\.?|united kingdom|great britain|britain|british|england|english|scotland|scottish|wales|welsh|london",
    "GBP",
  ],
  [
    "germany|german|france|french|ireland|irish|spain|spanish|italy|italian|austria(?:n)?|netherlands|dutch|belgi(?:um|an)|portug(?:al|uese)|finland|finnish|greece|greek|euro ?zone|europe(?:an)?",
    "EUR",
  ],
  ["switzerland|swiss", "CHF"],
  ["india(?:n)?", "INR"],
  ["japan(?:ese)?", "JPY"],
  ["canada|canadian", "CAD"],
  ["australia(?:n)?", "AUD"],
  ["sweden|swedish", "SEK"],
  ["denmark|danish", "DKK"],
  ["poland|polish", "PLN"],
  ["u\\.?s\\.?a?\\.?(?= (?:sales|tax|dollars|mortgage|tip))|united states|american|america", "USD"],
];

interface Country {
  code: string;
  span: Span;
}

function findCountry(reading: Reading, region: Span): Country | null {
  for (const [words, code] of COUNTRIES) {
    const found = findAll(
      reading,
      new RegExp(
        `(?:(?:in|for|of|from|the) )*(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?: (?:rules|rates?|style))?`,
        "gu",
      ),
    ).find(({ span }) => span.start >= region.start && span.end <= region.end);
    if (found !== undefined) return { code, span: found.span };
  }
  return null;
}

/** Calculators that are known by their names. */
export const recognizeCalculators: Recognizer = (reading) => {
  const named = withoutWeaker(namedEntries(reading), reading);
  if (named.length === 0) return [];
  const asked = named.map(({ entry, found }) => ({ found, ...asAsked(entry, unclaimedText(reading)) }));
  const names: readonly NamedEntry[] = asked;
  const used: Span[] = names.map(({ found }) => found.span);
  const region = sentenceAt(reading, names[0]?.found.span ?? { start: 0, end: 0 }, 1);
  const words = (pattern: RegExp) =>
    findAll(reading, pattern).filter(
      ({ span }) =>
        span.start >= region.start &&
        span.end <= region.end &&
        !used.some((each) => each.start < span.end && span.start < each.end),
    );
  const isChoice = names.some(({ entry }) => entry.imperial !== undefined);
  const hasMoney = names.some(({ entry }) => entry.inputs.some(({ unit }) => unit === MONEY));
  // Of fuel pounds are what it costs.
  const imperial = isChoice ? words(IMPERIAL).filter(({ text }) => !hasMoney || !/^pounds$/i.test(text)) : [];
  const metric = isChoice ? words(METRIC) : [];
  const [size] = names.some(
    ({ entry }) =>
      ["length", "width"].every((id) => entry.inputs.some((each) => each.id === id)) ||
      entry.inputs.some(({ id }) => id === "perimeter"),
  )
    ? words(
        /(?:,? ?\b(?:for|of|with|an?|my|the|room|wall|floor|that is|is|area|size) )*(\d+(?:\.\d+)?) ?(?:m|metres?|meters?)? ?(?:by|x|×) ?(\d+(?:\.\d+)?)(?: ?(?:m|metres?|meters?)\b)?/g,
      )
    : [];
  const [change] = names.some(({ entry }) =>
    ["from", "to"].every((id) => entry.inputs.some((each) => each.id === id && each.isDay !== true)),
  )
    ? words(
        /(?:,? ?\b(?:for|of|a|the|recipe|scale|scaling|up|down) )*\b(?:from )?(\d+(?:\.\d+)?) ?(?:to|-|–|into) ?(\d+(?:\.\d+)?)(?: (?:servings?|people|persons|portions?|guests|serves))?(?![\p{L}\d])/gu,
      )
    : [];
  const amounts = toldAmounts(
    words(
      /(?:,? ?\b(?:for|of|with|over|at|a|an|and|in) )*(?:(?:[$€£] ?|(?<=\b(?:for|of|on|borrow|borrowing|lend) )(?=\d{4,}(?![\d.,]*[ -]?[\p{L}%])))(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?) ?(?:(m|cm|mm|met(?:er|re)s?) (?=high|tall|wide|long|deep|thick))?(?!by\b|x\b)(%?[\p{L}]{2,}))(?![\p{L}\d])/gu,
    ),
    names.map(({ entry }) => entry),
  );
  if (names.some(({ entry }) => entry.inputs.some(({ id }) => id === "people")))
    amounts.push(...words(SHARED).map(({ groups, span }) => ({ id: "people", value: Number(groups[1]), span })));
  const isMoney = names.some(({ entry }) => entry.inputs.some(({ unit }) => unit === MONEY));
  const currencies = isMoney ? words(isChoice && !hasMoney ? CURRENCY : CURRENCY_OR_POUNDS) : [];
  const country = isMoney ? findCountry(reading, region) : null;
  const currency =
    currencies[0] === undefined
      ? (country?.code ?? MONEY)
      : (CODES.find(([pattern]) => pattern.test(currencies[0]?.text ?? ""))?.[1] ?? MONEY);
  const percents = words(
    /(?:,? ?\b(?:at|of|with|is|rate|the|an?|vat|tax|tip|default(?:s|ing)?(?: to)?) )*(\d{1,2}(?:\.\d+)?) ?(?:%|percent\b)(?: (?:rate|by default|as default))?/g,
  );
  const percent = percents.length === 1 ? Number(percents[0]?.groups[1]) : null;
  const usesPercent = percent !== null && names.some(({ entry }) => entry.inputs.some(({ unit }) => unit === "%"));
  const extra = [
    ...[...imperial, ...metric, ...currencies, ...(usesPercent ? percents : [])].map(({ span }) => span),
    ...(country === null ? [] : [country.span]),
    ...(size === undefined ? [] : [size.span]),
    ...(change === undefined ? [] : [change.span]),
    ...amounts.map(({ span }) => span),
    ...asked.flatMap((each) => each.asked.flatMap((words) => findAll(reading, words).map(({ span }) => span))),
  ];
  const anchors = findAll(reading, new RegExp(`(?<![\\p{L}-])${CALCULATE}(?![\\p{L}-])`, "gu")).filter(
    ({ span }) => span.start >= region.start && span.end <= region.end,
  );
  const both = imperial.length > 0 && metric.length > 0;
  return names.map(({ entry, found }, index): Recognized => {
    const own = withToldValues(
      { ...entry, ...(imperial.length > 0 && !both ? entry.imperial : {}) },
      percent,
      size,
      change,
      amounts,
    );
    const blocks = [calculatorBlock(own, currency, both ? "Metric" : undefined)];
    if (both && entry.imperial !== undefined)
      blocks.push(calculatorBlock({ ...entry, ...entry.imperial, id: `${entry.id}-imperial` }, currency, "Imperial"));
    const yearly = blocks.map((block) => withYears(reading, block, currency));
    const tabled = yearly.map(({ block }) => block);
    const twice = compared(reading, names.length > 1 ? [] : tabled);
    const titled =
      twice.spans.length > 0
        ? twice.blocks
        : names.length > 1 && tabled.length === 1
          ? tabled.map((block) => ({ ...block, title: entry.name }))
          : tabled;
    const details = detailWords(
      reading,
      found,
      region,
      [...own.inputs, ...own.results].map(({ label, unit }) => `${label} ${unit ?? ""}`).join(" "),
    );
    return {
      spans: [
        withFrame(reading, found.span),
        ...(index === 0 ? [...anchors.map(({ span }) => withFrame(reading, span)), ...extra] : []),
        ...details,
        ...twice.spans,
        ...yearly.flatMap(({ spans }) => spans),
        ...(index === 0 ? findAll(reading, DOES).map(({ span }) => span) : []),
      ],
      part: { name: nameOf(entry, found.text), icon: entry.icon, blocks: titled },
    };
  });
};

/** "At 23 %", "4 by 5 metres": what the inputs begin with. */
function withToldValues<Entry extends Pick<CalculatorEntry, "inputs">>(
  entry: Entry,
  percent: number | null,
  size: Found | undefined,
  change: Found | undefined,
  amounts: readonly ToldAmount[],
): Entry {
  const first = entry.inputs.find(({ unit }) => unit === "%");
  // A room of 4 by 3 metres is 14 metres around; what is long and wide is then the roll.
  const isAround = entry.inputs.some(({ id }) => id === "perimeter");
  const around = 2 * (Number(size?.groups[1]) + Number(size?.groups[2]));
  const told: Readonly<Record<string, string | undefined>> = {
    ...(isAround
      ? { perimeter: size === undefined ? undefined : String(around) }
      : { length: size?.groups[1], width: size?.groups[2] }),
    from: change?.groups[1],
    to: change?.groups[2],
  };
  const inputs = entry.inputs.map((each) => {
    const value =
      each === first
        ? percent
        : told[each.id] === undefined
          ? (amounts.find(({ id }) => id === each.id)?.value ?? null)
          : Number(told[each.id]);
    return value === null ? each : { ...each, value };
  });
  return { ...entry, inputs };
}

interface ToldAmount {
  /** Of the input. */
  id: string;
  value: number;
  span: Span;
}

/** "For 6 people", "over 25 years", "£200,000": numbers beside words of an input's label or unit. */
function toldAmounts(found: readonly Found[], entries: readonly CalculatorEntry[]): ToldAmount[] {
  const inputs = entries
    .flatMap((entry) => entry.inputs)
    .filter(({ options, isDay }) => options === undefined && isDay !== true);
  return found.flatMap(({ groups, span }): ToldAmount[] => {
    const value = Number((groups[1] ?? groups[2] ?? "").replaceAll(",", ""));
    const unit = (groups[3] ?? "").toLowerCase().replace(/^met.*/, "m");
    const word = (groups[4] ?? "").toLowerCase();
    const same = [word, singularOf(word), ...(SAME[word] ?? "").split(" ")].filter((each) => each.length > 1);
    const isMoney = groups[1] !== undefined || /^(?:euros?|dollars?|pounds|eur|usd|gbp)$/.test(word);
    // By the word as it is said rather than by its singular: "years" are not the rate per year.
    const named = same.map((each) =>
      inputs.find(({ label, unit = "" }) => `${label} ${unit}`.toLowerCase().split(" ").includes(each)),
    );
    const input = isMoney
      ? inputs.find(({ unit }) => unit === MONEY)
      : named.find((candidate) => candidate !== undefined);
    if (input === undefined || !Number.isFinite(value)) return [];
    return [{ id: input.id, value: inUnitOf(input, value, unit), span }];
  });
}

const METRES: Readonly<Record<string, number>> = { m: 1, cm: 0.01, mm: 0.001 };

/** "240 cm high" of a height in metres is 2.4. */
function inUnitOf({ unit: own = "" }: CalculatorInput, value: number, unit: string): number {
  const [from, to] = [METRES[unit], METRES[own]];
  return from === undefined || to === undefined ? value : Number(((value * from) / to).toPrecision(12));
}

const SAID_OTHERWISE = /^(?:loan|sales-tax)$/;

/** By the words of the person where these are its usual name: "VAT", "mortgage". */
function nameOf({ id, name }: CalculatorEntry, words: string): string {
  if (!SAID_OTHERWISE.test(id)) return name;
  const said = /^(?:vat|gst|mortgage|car loan|student loan)\b/i.exec(words)?.[0].toLowerCase();
  if (said === undefined) return name;
  return `${/^(?:vat|gst)$/.test(said) ? said.toUpperCase() : said.charAt(0).toUpperCase() + said.slice(1)} calculator`;
}

/** What a calculator does, said once more. */
const DOES =
  /\b(?:that|which) (?:splits?|divides?|shares?|calculates?|computes?|works out|adds up|tells(?: me| us)?)\b|\bto (?:leave|pay|give|charge|buy|order|save)\b/g;

interface NamedEntry {
  entry: CalculatorEntry;
  found: Found;
}

/** The calculators that are named beside a word for calculating, or by words that mean nothing else. */
function namedEntries(reading: Reading): NamedEntry[] {
  const regions = calculatedRegions(reading);
  const candidates = CALCULATORS.flatMap((entry) => [
    ...(regions.length === 0
      ? []
      : findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${entry.words})(?![\\p{L}]|-(?!(?:calc|app)))`, "gu"))
    )
      .filter(({ span }) => regions.some(({ start, end }) => span.start >= start && span.end <= end))
      .map((found) => ({ entry, found })),
    ...(entry.head === undefined
      ? []
      : findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${entry.head})(?![\\p{L}-])`, "gu")).filter(({ span }) =>
          isAtHead(reading, span),
        )
    ).map((found) => ({ entry, found })),
    ...(entry.alone === undefined
      ? []
      : findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${entry.alone})(?![\\p{L}-])`, "gu"))
    ).map((found) => ({ entry, found })),
  ]).toSorted((a, b) => b.found.text.length - a.found.text.length);
  const chosen: NamedEntry[] = [];
  for (const candidate of candidates) {
    if (
      touches(
        chosen.map(({ found }) => found.span),
        candidate.found.span,
      )
    )
      continue;
    chosen.push(candidate);
  }
  const ordered = chosen.toSorted((a, b) => a.found.span.start - b.found.span.start);
  // "monthly mortgage payment calculator" names one calculator in two ways.
  return ordered.filter(({ entry }, index) => ordered.findIndex((other) => other.entry === entry) === index);
}

/** Before "calculator" up to where its sentence begins or details of something else end; behind it up to its own details. */
function calculatedRegions(reading: Reading): Span[] {
  const anchors = findAll(reading, new RegExp(`(?<![\\p{L}-])${CALCULATE}(?![\\p{L}-])`, "gu"));
  return anchors.map(({ span, text }) => {
    const sentence = sentenceAt(reading, span);
    // "Money calculators: tip, discount, VAT" are those behind it.
    if (
      /calculators$/i.test(text) &&
      /^(?::| with| for) [^,]*(?:,| and )/.test(reading.text.slice(span.end, sentence.end))
    )
      return { start: span.end, end: sentence.end };
    const before = reading.text.slice(sentence.start, span.start);
    const start =
      sentence.start +
      Math.max(
        0,
        ...[...before.matchAll(/\b(?:with|that has|including|where|plus an?|for)\b|:/gi)].map(({ index }) => index),
      );
    const rest = reading.text
      .slice(span.end, sentence.end)
      .replace(/^(?: (?:app|tool|page))?(?: (?:which|that))/i, (frame) => " ".repeat(frame.length));
    // "A calculator for my soap: oil, lye, percent of fat" is of soap, and its inputs follow.
    const purpose = /^ for [^:.]*(?=:)/.exec(rest)?.[0].length ?? rest.length;
    const stop = Math.min(purpose, STOP.exec(rest)?.index ?? rest.length);
    return { start, end: span.end + stop };
  });
}

/** "Split by 5" */
const SHARED =
  /(?:,? ?\b(?:and|to|which|that|can) )*\b(?:split|divid|shar)(?:e|ed|es|s|ing)?(?: it| the bill)? (?:by|between|among|in|into|for) (\d{1,2})(?: (?:people|persons|friends|ways|of us))?(?![\p{L}\d])/gu;

const SAME: Readonly<Record<string, string>> = {
  diners: "people",
  persons: "people",
  friends: "people",
  percentage: "tip discount rate percent",
  term: "years",
  total: "altogether total",
  kilometers: "distance",
  sum: "amount",
  gender: "sex",
  high: "height",
  tall: "height",
  wide: "width",
  long: "length",
  deep: "depth",
  thick: "depth",
  earnings: "profit",
  original: "price",
  investment: "invested",
  initial: "invested begin start",
  holding: "years",
  period: "years",
  duration: "years",
};

/** Words behind the name that are inputs or results of the calculator: "with height and weight". */
const SHOWING =
  /\b(?:showing|displaying|giving)\b|\b(?:(?:and|that|which|it|you|i|where|then|also) )*(?:shows?|displays?|takes?|asks?|gives?|tells?|enters?|returns?|inputs?|amount|results?)\b/g;

function detailWords(reading: Reading, { span }: Found, region: Span, labels: string): Span[] {
  const known = new Set((labels.toLowerCase().match(/[\p{L}%]+/gu) ?? []).flatMap((word) => [word, singularOf(word)]));
  const shown = findAll(reading, SHOWING).filter((each) => each.span.start >= span.end && each.span.end <= region.end);
  const named = reading.words
    .filter((word) => word.start >= span.end && word.end <= region.end && !touches(reading.claimed, word))
    .filter(
      ({ text }) =>
        known.has(text) ||
        known.has(singularOf(text)) ||
        (SAME[text] ?? "").split(" ").some((other) => known.has(other)),
    )
    .map(({ start, end }) => ({ start, end }));
  return [...named, ...shown.map((each) => each.span)];
}
