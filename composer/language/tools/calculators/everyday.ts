import { type CalculatorEntry, chosen, input, result } from "./calculator-entry.ts";

/** Numbers of school, of pictures and of wires. Rule of three, Ohm's law and density are those of school books. */
export const EVERYDAY_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "percent-change",
    words:
      "percent(?:age)?s? (?:changes?|differences?|increases?|decreases?|growth)|(?:increase|decrease|change|growth) in percent|growth rates?",
    name: "Percentage change",
    icon: "chart",
    inputs: [input("before", "Before", 80, undefined, {}), input("after", "After", 100, undefined, {})],
    results: [
      result("difference", "Difference", "after - before", 2),
      result("change", "Change", "difference / abs(before) * 100", 2, "%"),
    ],
  },
  {
    id: "percent",
    words: "percent(?:age)?s?(?: of an? (?:number|amount))?",
    name: "Percentage calculator",
    icon: "calculator",
    inputs: [
      input("percent", "Percent", 15, "%", {}),
      input("whole", "Of", 200, undefined, {}),
      input("partial", "A part of it", 50, undefined, {}),
    ],
    results: [
      result("amount", "That is", "whole * percent / 100", 2),
      result("share", "The part is", "partial / whole * 100", 2, "%"),
    ],
    variants: [
      {
        words:
          "(?:(?:and|with|percent(?:age)?|,) )*(?:increase|decrease|change|difference)s?(?:(?:,| and|, and|\\/| or) ?(?:percent(?:age)? )?(?:increase|decrease|change|difference)s?)*",
        isMore: true,
        inputs: [input("before", "Before", 80, undefined, {}), input("after", "After", 100, undefined, {})],
        results: [
          result("difference", "Difference", "after - before", 2),
          result("change", "Change", "difference / abs(before) * 100", 2, "%"),
        ],
      },
    ],
  },
  {
    id: "final-grade",
    words:
      "final (?:exam |test )?(?:grades?|marks?|scores?)(?: needed)?|(?:grades?|marks?|scores?) (?:(?:do )?i need|needed)(?: (?:on|in) (?:the|my) final(?: exam)?)?",
    alone:
      "(?:(?:and|with|the) )*final (?:exam )?(?:grade|mark|score)s? needed|(?:what|which) (?:grade|mark|score) (?:do i|i|you) need(?: (?:on|in) (?:(?:the|my) )?(?:finals?|exam|test)(?: exam)?)?(?: to (?:get|pass|reach|have|keep)(?: (?:an?|my|the))?(?: (?:class|course|[\\p{L}]\\+?|\\d+ ?%?))?)?",
    name: "Final grade needed",
    icon: "medal",
    inputs: [
      input("current", "Grade so far", 82, "%"),
      input("wanted", "Grade wanted", 85, "%"),
      input("weight", "The final counts", 30, "%", { min: 1, max: 100 }),
    ],
    results: [
      result("needed", "Needed in the final", "(wanted - current * (1 - weight / 100)) / (weight / 100)", 1, "%"),
    ],
  },
  {
    id: "average",
    words: "averages?|means?|arithmetic mean",
    name: "Average of five numbers",
    icon: "calculator",
    inputs: [10, 12, 14, 16, 18].map((value, index) =>
      input(`n${index + 1}`, `Number ${index + 1}`, value, undefined, {}),
    ),
    results: [
      result("sum", "Sum", "n1 + n2 + n3 + n4 + n5", 4),
      result("highest", "Highest", "max(n1, n2, n3, n4, n5)", 4),
      result("lowest", "Lowest", "min(n1, n2, n3, n4, n5)", 4),
      result("average", "Average", "sum / 5", 4),
    ],
  },
  {
    id: "rule-of-three",
    words: "rules? of (?:3|three)|proportions?|ratios?|cross[- ]multiplication",
    alone: "rule of (?:3|three)",
    name: "Rule of three",
    icon: "calculator",
    text: "As the first is to the second, so is the third to what is looked for.",
    inputs: [
      input("a", "First", 4, undefined, {}),
      input("b", "Second", 10, undefined, {}),
      input("c", "Third", 6, undefined, {}),
    ],
    results: [result("x", "Looked for", "b * c / a", 4)],
  },
  {
    id: "aspect-ratio",
    words: "aspect[- ]ratios?|(?:image|screen|photo|video) (?:sizes?|ratios?|scal\\w+)",
    alone: "aspect[- ]ratio",
    name: "Aspect ratio",
    icon: "camera",
    inputs: [
      input("width", "Width", 1_920, "px", { min: 1 }),
      input("height", "Height", 1_080, "px", { min: 1 }),
      input("newWidth", "New width", 1_280, "px"),
    ],
    results: [
      result("ratio", "Width to height", "width / height", 3, ": 1"),
      result("newHeight", "New height", "newWidth * height / width", 0, "px"),
    ],
  },
  {
    id: "density",
    words: "densit(?:y|ies)",
    name: "Density",
    icon: "ruler",
    inputs: [input("mass", "Mass", 500, "g"), input("volume", "Volume", 250, "cm³")],
    results: [result("density", "Density", "mass / volume", 3, "g/cm³")],
  },
  {
    id: "ohms-law",
    words: "ohm'?s?(?: law)?|voltages?|resistances?|electrical (?:power|current)",
    alone: "ohm'?s law",
    name: "Ohm's law",
    icon: "bolt",
    inputs: [input("voltage", "Voltage", 12, "V"), input("resistance", "Resistance", 100, "Ω", { min: 0.000001 })],
    results: [
      result("current", "Current", "voltage / resistance", 4, "A"),
      result("power", "Power", "voltage * current", 4, "W"),
    ],
  },
  {
    id: "quadratic",
    words: "quadratic(?: (?:equations?|formula|solver))?",
    alone: "quadratic equation solver",
    name: "Quadratic equation",
    icon: "calculator",
    text: "a x² + b x + c = 0; without real solutions there is no result.",
    inputs: [input("a", "a", 1, undefined, {}), input("b", "b", -3, undefined, {}), input("c", "c", 2, undefined, {})],
    results: [
      result("discriminant", "Discriminant", "b ^ 2 - 4 * a * c", 4),
      result("x1", "First solution", "(-b + sqrt(discriminant)) / (2 * a)", 4),
      result("x2", "Second solution", "(-b - sqrt(discriminant)) / (2 * a)", 4),
    ],
  },
  {
    id: "reading-time",
    words: "reading (?:times?|speeds?)",
    name: "Reading time",
    icon: "book",
    text: "Adults read about 238 words of plain English in a minute (Brysbaert, 2019).",
    inputs: [
      input("pages", "Pages", 300),
      input("words", "Words on a page", 275),
      input("speed", "Words in a minute", 238, undefined, { min: 1 }),
    ],
    results: [
      result("minutes", "In minutes", "pages * words / speed", 0, "min"),
      result("hours", "In hours", "minutes / 60", 1, "h"),
    ],
  },
  {
    id: "sleep",
    words: "sleep(?: cycles?| debt| times?)?",
    name: "Sleep cycles",
    icon: "moon",
    text: "A cycle takes about 90 minutes.",
    inputs: [
      chosen("cycles", "Cycles", [
        ["5", 5],
        ["4", 4],
        ["6", 6],
      ]),
      input("minutes", "To fall asleep", 15, "min"),
    ],
    results: [result("sleep", "Time to sleep", "cycles * 1.5 + minutes / 60", 2, "h")],
  },
];
