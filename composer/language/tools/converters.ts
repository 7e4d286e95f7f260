import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import type { CalculatorEntry } from "./calculators/calculator-entry.ts";
import { CALCULATORS } from "./calculators/calculators.ts";
import { withFrame } from "./frame.ts";
import { asLabel, singularOf } from "../words.ts";

type Quantity = BlockOf<"converter">["quantity"];

interface QuantityWords {
  quantity: Quantity;
  title: string;
  names: string;
  units: string;
}

/** The units of each quantity as people write them, and the quantity's own names. */
export const QUANTITIES: readonly QuantityWords[] = [
  {
    quantity: "length",
    title: "Length",
    names: "lengths?|distances?|heights?",
    units:
      "cm|centi ?met(?:er|re)s?|mm|milli ?met(?:er|re)s?|met(?:er|re)s?|km|kms|kilo ?met(?:er|re)s?|inch(?:es)?|in|foot|feet|ft|yards?|yd|miles?|mi|nautical miles?",
  },
  {
    quantity: "mass",
    title: "Weight",
    names: "weights?|mass(?:es)?",
    units: "kg|kgs|kilos?|kilograms?|grams?|g|mg|milligrams?|pounds?|lbs?|ounces?|oz|stones?|tonnes?|tons?",
  },
  {
    quantity: "temperature",
    title: "Temperature",
    names: "temperatures?|temp",
    units: "celsius|fahrenheit|kelvin|centigrade|°c|°f|degrees? (?:celsius|fahrenheit|c|f)",
  },
  {
    quantity: "volume",
    title: "Volume",
    names:
      "volumes?|liquids?|cooking(?: units?| measure(?:ment)?s?)?|kitchen(?: units?| measure(?:ment)?s?)?|baking(?: measure(?:ment)?s?)?|recipe (?:units?|measure(?:ment)?s?)",
    units:
      "lit(?:er|re)s?|ml|milli ?lit(?:er|re)s?|gallons?|cups?|(?:us )?cups|tablespoons?|tbsp|teaspoons?|tsp|pints?|quarts?|fluid ounces?|fl oz|cubic met(?:er|re)s?",
  },
  {
    quantity: "area",
    title: "Area",
    names: "areas?",
    units:
      "square (?:met(?:er|re)s?|feet|foot|miles?|kilo ?met(?:er|re)s?|yards?|inch(?:es)?)|sq ?(?:m|ft|km)|m²|ft²|hectares?|acres?",
  },
  {
    quantity: "speed",
    title: "Speed",
    names: "speeds?|velocit(?:y|ies)",
    units: "km\\/h|kmh|kph|mph|miles per hour|kilomet(?:er|re)s per hour|m\\/s|met(?:er|re)s per second|knots?",
  },
  {
    quantity: "time",
    title: "Time",
    names: "times?|durations?|time units?",
    units: "hours?|minutes?|seconds?|days?|weeks?|months?|years?|milliseconds?",
  },
  {
    quantity: "data",
    title: "Data",
    names: "data(?: sizes?)?|file sizes?|storage(?: units?)?|bytes",
    units: "mb|gb|tb|kb|mib|gib|megabytes?|gigabytes?|terabytes?|kilobytes?|bits?|bytes?|megabits?|mbit",
  },
  {
    quantity: "energy",
    title: "Energy",
    names: "energ(?:y|ies)",
    units: "k?j|kilo ?joules?|joules?|kcal|k?calories?|kwh|kilowatt[- ]?hours?|btu|electronvolts?",
  },
  {
    quantity: "pressure",
    title: "Pressure",
    names: "pressures?|ty(?:re|er) pressures?",
    units: "bars?|psi|pascals?|pa|hpa|kpa|atmospheres?|atm|torr",
  },
];
const USUAL: readonly Quantity[] = ["length", "mass", "temperature", "volume"];

const TAIL = "(?:[- ](?:unit )?(?:converters?|conversions?|calculators?|converting)(?: (?:app|tool))?)?";
const CONVERT =
  "(?:(?:to |that |which |can |could |lets? me )*(?:convert|translat|chang|turn)(?:s|ing|e|es)? )?(?:(?:from|between) )?(?:converters? (?:for|from|of|between) )?";
const JOINT = " ?(?:to|into|in|and|&|<->|->|→|⇄|vs|\\/|-|–| |or|, ?)+ ?";

/** "Ring size converter", "mpg to litres": a calculator knows how. */
const CONVERTED_OTHERWISE = CALCULATORS.flatMap(({ alone = "" }) =>
  alone.includes("conver") ? [new RegExp(`(?<![\\p{L}-])(?:${alone})(?![\\p{L}-])`, "gu")] : [],
);

/** Conversions between units: the units say of what. */
export const recognizeConverters: Recognizer = (reading) => {
  const found: Recognized[] = [...readUndone(reading)];
  const taken: Span[] = [
    ...found.flatMap(({ spans }) => spans),
    ...CONVERTED_OTHERWISE.flatMap((words) => findAll(reading, words).map(({ span }) => span)),
  ];
  const add = ({ quantity, title, units }: QuantityWords, span: Span, name = `${title} converter`) => {
    if (taken.some((each) => each.start < span.end && span.start < each.end)) return;
    const behind = new RegExp(
      `^(?:,? ?(?:(?:from|for|in|with|to|and|or|between|units?|like) |/|-|\\(|: ?)*(?:${units})\\)?)+(?![\\p{L}\\d])`,
      "iu",
    ).exec(reading.text.slice(span.end));
    const whole = { start: span.start, end: span.end + (behind?.[0].length ?? 0) };
    taken.push(whole);
    const isKnown = found.some(({ part }) =>
      part.blocks?.some((block) => block.type === "converter" && block.quantity === quantity),
    );
    found.push({
      spans: [withFrame(reading, whole)],
      part: isKnown
        ? {}
        : {
            name,
            icon: "ruler",
            blocks: [{ id: `${quantity}-converter`, type: "converter", title, quantity }],
          },
    });
  };
  for (const words of QUANTITIES) {
    const { quantity, units } = words;
    const pair = new RegExp(
      `(?<![\\p{L}\\d-])${CONVERT}(?:${units})${JOINT}(?:${units})(?:${JOINT}(?:${units}))*${TAIL}(?![\\p{L}\\d])`,
      "gu",
    );
    // "in minutes and seconds" is no wish to convert; "cm to inch" is one.
    const isWish = (text: string) =>
      /convert|conver|translat|calculator/i.test(text) ||
      (!["time", "data"].includes(quantity) && / ?(?:to|into|<->|->|→|⇄) ?/i.test(text)) ||
      quantity === "temperature";
    for (const each of findAll(reading, pair)) if (isWish(each.text)) add(words, each.span);
  }
  const names = QUANTITIES.map((each) => each.names).join("|");
  const listed = `(?:${names})(?:(?:,? and |, | & |\\/|,? or )(?:${names}))*`;
  const named = new RegExp(
    `(?<![\\p{L}\\d-])(?:(${listed})(?: units?)?[- ](?:unit )?(?:converters?|conversions?)|(?:(?:unit |measurement )?(?:converters?|conversions?)|convert(?:s|ing)?)(?: units?)?(?: app)? (?:(?:for|of|between|from|with|including|that converts) )?(?:units? of )?(?:different |the )?(${listed})(?: units?)?)(?![\\p{L}-])`,
    "gu",
  );
  for (const each of findAll(reading, named)) {
    const told = each.groups[1] ?? each.groups[2] ?? "";
    const wanted = QUANTITIES.filter((quantity) =>
      new RegExp(`(?<![\\p{L}])(?:${quantity.names})(?![\\p{L}])`, "iu").test(told),
    );
    // In the kitchen one measures, weighs and bakes.
    const isKitchen = wanted.length === 1 && /kitchen|cooking|baking|recipe/i.test(told);
    if (isKitchen)
      wanted.push(...QUANTITIES.filter(({ quantity }) => quantity === "mass" || quantity === "temperature"));
    const [first, ...others] = wanted;
    if (first !== undefined) add(first, each.span, isKitchen ? "Kitchen converter" : undefined);
    for (const { quantity, title } of others)
      found.push({
        spans: [each.span],
        part: { blocks: [{ id: `${quantity}-converter`, type: "converter", title, quantity }] },
      });
  }
  for (const words of QUANTITIES) {
    const single = new RegExp(`(?<![\\p{L}\\d-])(?:${words.units})[- ](?:converters?|conversions?)(?![\\p{L}-])`, "gu");
    for (const each of findAll(reading, single)) add(words, each.span);
  }
  const isOpen = !found.some(({ part }) => (part.blocks?.length ?? 0) > 0);
  const [plain] = findAll(
    reading,
    /(?<![\p{L}-])(?:(?:unit|units|measurement|metric(?: to imperial)?|imperial(?: to metric)?|metric[- /]imperial|universal) (?:converters?|conversions?)|(?:to |that )*converts?(?: (?:between )?(?:different )?units?(?: of measurement)?)?|convert(?:ing)? (?:between )?units|converters?(?: of units)?|conversions?(?: (?:tool|app))?)(?: (?:for|of) units)?(?![\p{L}-])/gu,
  );
  if (
    isOpen &&
    plain !== undefined &&
    !taken.some((each) => each.start < plain.span.end && plain.span.start < each.end)
  ) {
    const blocks = QUANTITIES.filter(({ quantity }) => USUAL.includes(quantity)).map(({ quantity, title }) => ({
      id: `${quantity}-converter`,
      type: "converter" as const,
      title,
      quantity,
    }));
    found.push({ spans: [withFrame(reading, plain.span)], part: { name: "Unit converter", icon: "ruler", blocks } });
  }
  const rates = withRates(reading, found);
  if (rates !== null) found.push(rates);
  const made = found.filter(({ part }) => (part.blocks?.length ?? 0) > 0);
  const [first] = made;
  const isPlain = QUANTITIES.some(({ title }) => first?.part.name === `${title} converter`);
  if (first === undefined || made.length === 1 || plain === undefined || !isPlain) return found;
  // "A unit converter with length and weight" is called by neither.
  return found.map((each) =>
    each === first
      ? { spans: [...each.spans, withFrame(reading, plain.span)], part: { ...each.part, name: "Unit converter" } }
      : each,
  );
};

const CURRENCIES =
  "(?:usd|eur|gbp|jpy|chf|euros?|dollars?|pounds? sterling|yen|rupees?|francs?|bitcoins?|crypto(?:currenc(?:y|ies))?)";

/** Beside "currency" pounds are no weight, and codes are codes. */
const MONIES = `(?:${CURRENCIES.slice(3, -1)}|pounds?|inr|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|try|brl|mxn|zar|cny|krw|sgd|hkd|thb|php|idr|aed|kronor|krona|kroner|pesos?|zlotys?|rand|lira|won|yuan|baht)`;

/** "Dollars to euros at 0.92": named after both, with the rate that was told. */
function currencyRows(
  { inputs, results }: CalculatorEntry,
  text: string,
  rate: string | undefined,
): Pick<BlockOf<"calculator">, "inputs" | "results"> {
  const [from, to] = [...text.matchAll(new RegExp(`\\b${MONIES}\\b`, "gi"))].map(([name]) =>
    name.length === 3 ? name.toUpperCase() : asLabel(name),
  );
  const value = rate === undefined ? {} : { value: Number(rate) };
  return {
    inputs: inputs.map((each) =>
      each.id === "rate"
        ? {
            ...each,
            ...value,
            ...(from === undefined ? {} : { label: `1 ${singularOf(from)} is worth` }),
            ...(to === undefined ? {} : { unit: to }),
          }
        : each,
    ),
    results: results
      .map((each) => {
        if (from === undefined || to === undefined) return each;
        return each.id === "back"
          ? { ...each, label: `So many ${to} are`, unit: from }
          : { ...each, label: `So many ${from} are`, unit: to };
      })
      .toReversed(),
  };
}

/** "Length, weight and currency": beside units a calculator that takes the rate of the day. */
function withRates(reading: Reading, found: readonly Recognized[]): Recognized | null {
  const own = CALCULATORS.find(({ id }) => id === "currency");
  const isThere = found.some(({ part }) => part.blocks?.some(({ type }) => type === "calculator") === true);
  const isOfUnits = found.some(({ part }) => part.blocks?.some(({ type }) => type === "converter") === true);
  const [asked] = findAll(
    reading,
    /(?:,? ?\b(?:and|with|or|plus|for|also|an?|the) )*\b(?:currenc(?:y|ies)|exchange rates?)(?: (?:rates?|conversions?|exchange))?\b/g,
  );
  if (own === undefined || asked === undefined || isThere || !isOfUnits) return null;
  const { inputs, results } = own;
  return {
    spans: [asked.span],
    part: {
      undone: [{ words: "currency", answer: OWN_RATE, isNote: true }],
      blocks: [{ id: own.id, type: "calculator", title: "Currency", inputs: [...inputs], results: [...results] }],
    },
  };
}

const OWN_RATES = /\b(?:own|fixed|manual|my) (?:exchange )?rates?\b/i;

/** "USD, EUR, GBP, own rate": any of them goes with a rate that is typed in. */
function behindRates(reading: Reading, { end }: Span): Span[] {
  const lead = "(?:,? ?\\b(?:and|with|for|to|the|my|an?|between|like|such as|enter|set|type in) |[,:] ?)*";
  return [
    ...findAll(reading, new RegExp(`${lead}\\b${MONIES}\\b`, "giu")),
    ...findAll(reading, new RegExp(`${lead}${OWN_RATES.source}`, "giu")),
  ].flatMap(({ span }) => (span.start >= end ? [span] : []));
}

const OWN_RATE = "I have no network and so no rates of today: type in the rate that counts.";

/** What no table of units knows: rates of today, zones, other alphabets. */
function readUndone(reading: Reading): Recognized[] {
  const own = CALCULATORS.find(({ id }) => id === "currency");
  const money = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}-])(?:(?:live |real[- ]time |crypto )?(?:currenc(?:y|ies)|money|exchange rates?|forex)[- ](?:converters?|conversions?|exchanger?|calculators?)|${CONVERT}${CURRENCIES} (?:to|into|in|and) ${CURRENCIES}${TAIL}|convert(?:s|ing)? (?:between )?currenc(?:y|ies))(?:(?:,? (?:for|from|of|between))? ${MONIES} ?(?:to|into|in|and|-|\\/) ?${MONIES})?(?: with (?:live|current|real[- ]time|today's|my own|an own|your own|a fixed|own|manual) (?:exchange )?rates?)?(?:(?:,? (?:at|using|with|where|the|an?|fixed|exchange|rate|of|is|=|1 ${MONIES}))*:? ?=? ?(?:(\\d+\\.\\d+)|(?<= =? ?)(\\d+(?:\\.\\d+)?)(?=[.,;!]|$| ${MONIES}))(?: (?:${MONIES}))?)?(?![\\p{L}-])`,
      "gu",
    ),
  )
    .slice(0, 1)
    .map(({ span, text, groups }): Recognized => ({
      spans: [withFrame(reading, span), ...behindRates(reading, span)],
      part: {
        name: "Currency calculator",
        icon: "wallet",
        undone:
          /own|fixed|manual/i.test(text) || OWN_RATES.test(reading.text) || (groups[1] ?? groups[2]) !== undefined
            ? []
            : [
                {
                  words: text,
                  answer:
                    "I have no network and so no rates of today. There is a calculator instead that takes a rate of your own.",
                },
              ],
        blocks:
          own === undefined
            ? []
            : [{ id: own.id, type: "calculator", ...currencyRows(own, text, groups[1] ?? groups[2]) }],
      },
    }));
  const others = findAll(
    reading,
    /(?<![\p{L}-])(?:roman numerals?|binary(?: to \w+)?|hex(?:adecimal)?(?: to \w+)?|number base|base(?: 64)?|file|pdf|image|video|audio|mp3|clothing sizes?|morse(?: code)?|text[- ]case|markdown to html|json to csv|case) (?:converters?|conversions?|translators?)(?![\p{L}-])/gu,
  ).map(({ span, text }): Recognized => ({
    spans: [withFrame(reading, span)],
    part: {
      undone: [
        {
          words: text,
          answer:
            "I convert units of length, weight, temperature, volume, area, speed, time, data, energy and pressure, and nothing else.",
        },
      ],
    },
  }));
  const zones = findAll(
    reading,
    /(?<![\p{L}-])(?:(?:time ?zones?|world time|time differences?)(?: meeting)?[- ](?:converters?|conversions?|clocks?|calculators?|planners?|tools?)|convert(?:s|ing)? (?:times? )?(?:between )?(?:different )?time ?zones?|world clocks?)(?:,?(?: (?:for|between|of|with|from))?:? (?:\p{Lu}[\p{L}. ]*?)(?:(?:, and |, | and | to )\p{Lu}[\p{L}. ]*?)*(?=[.;!\n]|$| with\b| and (?:an?|the)\b))?(?![\p{L}-])/gu,
  ).map(({ span, text }): Recognized => ({
    spans: [withFrame(reading, span)],
    part: {
      undone: [
        {
          words: text,
          answer:
            "I have no clock of other places, and no table of their zones. A calculator with a difference of your own is possible: “a calculator for hour there = hour here + difference”.",
        },
      ],
    },
  }));
  return [...money, ...zones, ...others];
}

/** Whether a word is a unit of what is converted: "ml", "in ounces". */
export function isUnitOf(quantity: Quantity, words: string): boolean {
  const found = QUANTITIES.find((each) => each.quantity === quantity);
  return found !== undefined && new RegExp(`^(?:(?:in|to|from|and|or) )*(?:${found.units})$`, "iu").test(words);
}
