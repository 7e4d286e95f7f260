import { type CalculatorEntry, MONEY, chosen, input, result, step } from "./calculator-entry.ts";

/** On the way. */
export const TRAVEL_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "fuel-cost",
    words:
      "(?:fuel|gas|petrol|gasoline|diesel)(?: (?:costs?|prices?|money|expenses?))(?: of an? trip)?|(?:road )?trip costs?|driving costs?|cost of (?:an? |the )?(?:road )?(?:trip|drive)",
    head: "(?:fuel|petrol|diesel|gas) (?:costs?|money|expenses?)(?: (?:for|of) (?:an? |my |our )?(?:road |car |long )?(?:trips?|journeys?|drives?|holidays?))?(?: (?:split|shared)(?: (?:between|among|with) (?:friends|people|passengers))?)?|cost of (?:fuel|petrol|gas)",
    name: "Fuel cost",
    icon: "car",
    inputs: [
      input("distance", "Distance", 300, "km"),
      input("consumption", "Consumption", 6.5, "L/100 km"),
      input("price", "Price per litre", 1.8, MONEY),
      input("people", "People", 1, undefined, { min: 1, max: 9 }),
    ],
    results: [
      result("fuel", "Fuel", "distance * consumption / 100", 1, "L"),
      result("cost", "Cost", "fuel * price", 2, MONEY),
      result("each", "Each pays", "cost / people", 2, MONEY),
    ],
    imperial: {
      inputs: [
        input("distance", "Distance", 200, "mi"),
        input("economy", "Fuel economy", 30, "mpg", { min: 1 }),
        input("price", "Price per gallon", 3.5, MONEY),
        input("people", "People", 1, undefined, { min: 1, max: 9 }),
      ],
      results: [
        result("fuel", "Fuel", "distance / economy", 1, "gal"),
        result("cost", "Cost", "fuel * price", 2, MONEY),
        result("each", "Each pays", "cost / people", 2, MONEY),
      ],
    },
    // A gallon of the United Kingdom is 4.54609 L: what a car needs is said in miles per gallon, and fuel is sold by the litre.
    variants: [
      {
        words:
          "(?:mpg|miles per gallon)(?=[^]*\\b(?:lit(?:er|re)|pence))|(?:price )?(?:per |a )?(?:lit(?:er|re)s?|pence)(?=[^]*\\b(?:mpg|miles per gallon))",
        inputs: [
          input("distance", "Distance", 120, "mi"),
          input("economy", "Miles per gallon (UK)", 45, "mpg", { min: 1 }),
          input("price", "Price per litre", 1.45, MONEY),
          input("people", "People", 1, undefined, { min: 1, max: 9 }),
        ],
        results: [
          result("fuel", "Fuel", "distance / economy * 4.54609", 1, "L"),
          result("cost", "Cost", "fuel * price", 2, MONEY),
          result("each", "Each pays", "cost / people", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "mileage-claim",
    words:
      "(?:business |work |car |travel |tax )?mileage (?:claims?|allowances?|expenses?|rates?|reimbursements?|costs?|deductions?|pay(?:ments?)?)|(?:business|work) (?:miles|mileage)|(?:travel|car|driving) (?:allowances?|reimbursements?)",
    head: "(?:business |work |car )?mileage (?:claims?|allowances?|reimbursements?)(?= ?(?:[,.:;]|at \\d|where|$))",
    name: "Mileage claim",
    icon: "car",
    inputs: [input("miles", "Miles driven", 120, "mi"), input("rate", "Per mile", 0.45, MONEY)],
    results: [result("claim", "Claim", "miles * rate", 2, MONEY)],
    variants: [
      {
        words:
          "(?:(?:at|of|with|is|and|paid|£|€|\\$|\\d+(?:\\.\\d+)? ?(?:p|c|pence|cents?)?|an?|per|mile|for) )*(?:the )?(?:first|up to|above|over|after) (?:\\d[\\d,]*|ten thousand)(?: miles?)?(?:,? (?:and |then |after (?:that|it) |at |the rest )*\\d+(?:\\.\\d+)? ?(?:p|c|pence|cents?)?(?: (?:per|a) mile)?(?: (?:after(?:wards)?|above|beyond|over)(?: that| it)?)?)?",
        text: "So many miles of the year at the first rate, and those after them at the second.",
        inputs: [
          input("miles", "Miles driven", 120, "mi"),
          input("before", "Claimed before this year", 0, "mi"),
          input("limit", "Miles at the first rate", 10_000, "mi"),
          input("rate", "First rate per mile", 0.45, MONEY),
          input("later", "Rate after that", 0.25, MONEY),
        ],
        results: [
          step("first", "Miles at the first rate", "min(miles, max(0, limit - before))"),
          result("claim", "Claim", "first * rate + (miles - first) * later", 2, MONEY),
        ],
      },
    ],
  },
  // A mile is 1.609344 km, a US gallon 3.785411784 L (NIST SP 811, appendix B).
  {
    id: "fuel-economy",
    words:
      "fuel (?:economy|consumption|efficiency|usage)|gas mileage|mileage|mpg|miles per gallon|litres per 100(?: ?km)?",
    name: "Fuel economy",
    icon: "car",
    inputs: [
      input("distance", "Distance driven", 520, "km", { min: 0.1 }),
      input("fuel", "Fuel filled in", 34, "L", { min: 0.01 }),
    ],
    results: [
      result("mpg", "Miles per US gallon", "(distance / 1.609344) / (fuel / 3.785411784)", 1, "mpg"),
      result("consumption", "Consumption", "fuel / distance * 100", 2, "L/100 km"),
    ],
    imperial: {
      inputs: [
        input("distance", "Miles driven", 320, "mi", { min: 0.1 }),
        input("fuel", "Gallons filled in", 10, "gal", { min: 0.01 }),
      ],
      results: [
        result("consumption", "Consumption", "fuel * 3.785411784 / (distance * 1.609344) * 100", 2, "L/100 km"),
        result("mpg", "Fuel economy", "distance / fuel", 1, "mpg"),
      ],
    },
  },
  {
    id: "trip-time",
    words:
      "(?:trip|travel|driving|journey) (?:times?|durations?)|arrival times?|how long (?:the |an? )?(?:trip|drive)(?: takes)?",
    name: "Trip time",
    icon: "map",
    inputs: [
      input("distance", "Distance", 300, "km"),
      input("speed", "Average speed", 90, "km/h", { min: 1 }),
      input("breaks", "Breaks", 20, "min"),
    ],
    results: [{ ...result("minutes", "Time", "distance / speed * 60 + breaks", 0, "h"), isTime: true }],
  },
  {
    id: "speed",
    words: "(?:average )?speeds?|velocity|speed,? distance(?:,? and| and)? time",
    name: "Speed calculator",
    icon: "bolt",
    inputs: [
      input("distance", "Distance", 120, "km"),
      input("hours", "Hours", 1, "h"),
      input("minutes", "Minutes", 30, "min"),
    ],
    results: [
      result("speed", "Speed", "distance / (hours + minutes / 60)", 2, "km/h"),
      result("metric", "In metres per second", "speed / 3.6", 2, "m/s"),
    ],
  },
  // UK Government GHG Conversion Factors for Company Reporting 2023, kg CO2e per passenger-kilometre
  // (a car: per kilometre), in two digits.
  {
    id: "trip-carbon",
    words:
      "carbon(?: footprints?| emissions?| dioxide)?(?: of (?:an? |my |the )?(?:trips?|travel|journeys?|flights?))?|co2(?: emissions?| footprints?)?|(?:trip|travel|flight) (?:emissions?|carbon|co2)|emissions?",
    name: "Carbon of a trip",
    icon: "leaf",
    text: "By the conversion factors of the UK Government for 2023, in CO₂ equivalents.",
    inputs: [
      chosen("factor", "By", [
        ["Car, average, alone", 0.17],
        ["National rail", 0.035],
        ["Coach", 0.027],
        ["Local bus", 0.1],
        ["Short flight, economy", 0.18],
        ["Long flight, economy", 0.2],
      ]),
      input("distance", "Distance", 500, "km"),
      input("trips", "Trips", 2, undefined, { min: 1 }),
    ],
    results: [result("carbon", "Carbon", "factor * distance * trips", 1, "kg CO₂e")],
  },
  // A byte is 8 bits; mega is a million (IEC 80000-13).
  {
    id: "download-time",
    words: "(?:download|upload|transfer)(?:ing)?(?: times?| speeds?| durations?)?|file transfers?",
    name: "Download time",
    icon: "globe",
    inputs: [input("size", "Size", 4, "GB"), input("speed", "Speed", 50, "Mbit/s", { min: 0.001 })],
    results: [
      result("seconds", "Time in seconds", "size * 8000 / speed", 0, "s"),
      result("minutes", "Time in minutes", "seconds / 60", 1, "min"),
    ],
  },
];
