import { type CalculatorEntry, input, result, step } from "./calculator-entry.ts";

/** Of weather, machines, substances and numbers. */
export const TECHNICAL_CALCULATORS: readonly CalculatorEntry[] = [
  // JAG/TI (2001), for 10 °C and less and more than 4.8 km/h.
  {
    id: "wind-chill",
    words: "wind ?chill(?: (?:factor|index|temperatures?))?",
    name: "Wind chill",
    icon: "leaf",
    text: "For 10 °C and less.",
    inputs: [
      input("air", "Temperature", -5, "°C", { min: -60, max: 10 }),
      input("wind", "Wind", 25, "km/h", { min: 5 }),
    ],
    results: [
      result("feels", "Feels like", "13.12 + 0.6215 * air - 11.37 * wind ^ 0.16 + 0.3965 * air * wind ^ 0.16", 1, "°C"),
    ],
    imperial: {
      inputs: [
        input("air", "Temperature", 20, "°F", { min: -70, max: 50 }),
        input("wind", "Wind", 15, "mph", { min: 3 }),
      ],
      results: [
        result(
          "feels",
          "Feels like",
          "35.74 + 0.6215 * air - 35.75 * wind ^ 0.16 + 0.4275 * air * wind ^ 0.16",
          1,
          "°F",
        ),
      ],
    },
  },
  // Rothfusz (1990), for 27 °C and more.
  {
    id: "heat-index",
    words: "heat ?index(?:es)?|feels like temperatures?",
    name: "Heat index",
    icon: "flame",
    text: "For 27 °C and more.",
    inputs: [
      input("air", "Temperature", 32, "°C", { min: 27, max: 50 }),
      input("humid", "Humidity", 60, "%", { min: 0, max: 100 }),
    ],
    results: [
      step("f", "Fahrenheit", "air * 1.8 + 32"),
      step("dry", "Dry", "-42.379 + 2.04901523 * f + 10.14333127 * humid - 0.22475541 * f * humid"),
      step("hot", "Squares", "-0.00683783 * f ^ 2 - 0.05481717 * humid ^ 2 + 0.00122874 * f ^ 2 * humid"),
      step("wet", "More", "0.00085282 * f * humid ^ 2 - 0.00000199 * f ^ 2 * humid ^ 2"),
      result("feels", "Feels like", "(dry + hot + wet - 32) / 1.8", 1, "°C"),
    ],
  },
  // Magnus, with the numbers of the WMO.
  {
    id: "dew-point",
    words: "dew ?points?",
    name: "Dew point",
    icon: "leaf",
    inputs: [
      input("air", "Temperature", 20, "°C", { min: -45, max: 60 }),
      input("humid", "Humidity", 60, "%", { min: 1, max: 100 }),
    ],
    results: [
      step("g", "Vapour", "log(humid / 100) + 17.62 * air / (243.12 + air)"),
      result("dew", "Dew point", "243.12 * g / (17.62 - g)", 1, "°C"),
    ],
  },
  {
    id: "half-life",
    words: "(?:radioactive )?half[- ]?li(?:fe|ves)(?: decay)?|(?:radioactive|exponential) decay",
    name: "Half-life",
    icon: "bolt",
    inputs: [
      input("amount", "Amount", 100),
      input("half", "Half-life", 8, "days", { min: 0.000001 }),
      input("time", "Time", 20, "days"),
    ],
    results: [
      result("share", "Left of it", "100 * 0.5 ^ (time / half)", 2, "%"),
      result("left", "Left", "amount * 0.5 ^ (time / half)", 3),
    ],
  },
  {
    id: "ph",
    words: "ph(?: values?| levels?)?",
    name: "pH",
    icon: "cup",
    inputs: [input("concentration", "Hydrogen ions", 0.001, "mol/L", { min: 0.000000000000001 })],
    results: [
      result("poh", "pOH", "14 + log(concentration) / log(10)", 2),
      result("ph", "pH", "-log(concentration) / log(10)", 2),
    ],
  },
  {
    id: "molarity",
    words: "molar(?:ity|ities)(?: (?:solutions?))?|molar concentrations?",
    name: "Molarity",
    icon: "cup",
    inputs: [
      input("mass", "Mass", 5.844, "g"),
      input("molar", "Molar mass", 58.44, "g/mol", { min: 0.001 }),
      input("volume", "Volume", 500, "ml", { min: 0.001 }),
    ],
    results: [
      result("moles", "Amount", "mass / molar", 4, "mol"),
      result("molarity", "Molarity", "moles / volume * 1000", 4, "mol/L"),
    ],
  },
  {
    id: "horsepower",
    words: "horse ?powers?|(?:engine )?torques?(?: to (?:power|horse ?power))?|engine powers?",
    name: "Horsepower",
    icon: "car",
    inputs: [input("torque", "Torque", 250, "Nm"), input("speed", "Turns in a minute", 4_000, "rpm")],
    results: [
      result("kilowatts", "Power", "torque * speed / 9548.8", 1, "kW"),
      result("pounds", "Torque in pounds", "torque * 0.737562", 0, "lb-ft"),
      result("horses", "Horsepower", "kilowatts * 1.359622", 0, "PS"),
    ],
  },
  {
    id: "battery-life",
    words: "batter(?:y|ies)(?: (?:life|lives|runtimes?|duration|capacity))+|power ?bank",
    name: "Battery life",
    icon: "bolt",
    inputs: [
      input("capacity", "Capacity", 3_000, "mAh"),
      input("draw", "Current", 120, "mA", { min: 0.001 }),
      input("usable", "Usable", 85, "%", { min: 1, max: 100 }),
    ],
    results: [
      result("days", "In days", "capacity * usable / 100 / draw / 24", 1, "days"),
      result("hours", "Battery life", "capacity * usable / 100 / draw", 1, "h"),
    ],
  },
  {
    id: "resistor",
    words: "(?:led )?(?:series )?resistors?(?: (?:for (?:an? )?leds?|values?))?|led currents?",
    name: "LED resistor",
    icon: "lightbulb",
    inputs: [
      input("supply", "Supply", 12, "V"),
      input("led", "Voltage of the LED", 2.1, "V"),
      input("current", "Current", 20, "mA", { min: 0.001 }),
    ],
    results: [
      result("power", "Power in the resistor", "(supply - led) * current / 1000", 3, "W"),
      result("ohms", "Resistor", "(supply - led) / current * 1000", 0, "Ω"),
    ],
  },
  {
    id: "triangle",
    words: "triangles?(?: (?:areas?|sides?))?|area of (?:an? )?triangle|heron(?:'s)?(?: formula)?",
    name: "Triangle",
    icon: "ruler",
    text: "From its three sides (Heron's formula).",
    inputs: [input("a", "Side a", 5), input("b", "Side b", 6), input("c", "Side c", 7)],
    results: [
      result("around", "Perimeter", "a + b + c", 3),
      result("height", "Height on a", "sqrt(around * (b + c - a) * (a + c - b) * (a + b - c)) / 2 / a", 3),
      result("area", "Area", "sqrt(around * (b + c - a) * (a + c - b) * (a + b - c)) / 4", 3),
    ],
  },
  {
    id: "deviation",
    words: "(?:standard )?deviations?|variances?|statistics|mean(?:,| and) (?:median|standard deviation)",
    name: "Standard deviation",
    icon: "chart",
    inputs: [1, 2, 3, 4, 5, 6].map((at) =>
      input(`n${at}`, `Number ${at}`, [4, 8, 6, 5, 3, 7][at - 1] ?? 0, undefined, {}),
    ),
    results: [
      result("mean", "Mean", "(n1 + n2 + n3 + n4 + n5 + n6) / 6", 4),
      step(
        "squares",
        "Squares",
        "(n1 - mean) ^ 2 + (n2 - mean) ^ 2 + (n3 - mean) ^ 2 + (n4 - mean) ^ 2 + (n5 - mean) ^ 2 + (n6 - mean) ^ 2",
      ),
      result("population", "Of all there are (n)", "sqrt(squares / 6)", 4),
      result("variance", "Variance (n − 1)", "squares / 5", 4),
      result("deviation", "Standard deviation (n − 1)", "sqrt(squares / 5)", 4),
    ],
  },
  {
    id: "probability",
    words: "probabilit(?:y|ies)|chances? of (?:it )?happening",
    name: "Probability",
    icon: "target",
    text: "How likely something is to happen at least once in several tries.",
    inputs: [
      input("chance", "Chance of one try", 16.67, "%", { min: 0, max: 100 }),
      input("tries", "Tries", 4, undefined, { min: 1 }),
    ],
    results: [
      result("never", "Never", "(1 - chance / 100) ^ tries * 100", 2, "%"),
      result("always", "Each time", "(chance / 100) ^ tries * 100", 4, "%"),
      result("once", "At least once", "100 - never", 2, "%"),
    ],
  },
  {
    id: "video-size",
    words: "video(?: file)? sizes?|(?:video )?bit ?rates?|recording (?:times?|sizes?)",
    name: "Video file size",
    icon: "film",
    inputs: [input("rate", "Bit rate", 12, "Mbit/s"), input("minutes", "Length", 30, "min")],
    results: [
      result("hour", "An hour takes", "rate * 0.45", 2, "GB"),
      result("size", "Size", "rate * minutes * 60 / 8 / 1000", 2, "GB"),
    ],
  },
  {
    id: "viewing-distance",
    words:
      "(?:tv|television|monitor|screen|projector)(?: (?:viewing|screen|seating|sizes?|distances?))+|viewing distances?",
    name: "TV viewing distance",
    icon: "film",
    inputs: [input("inches", "Screen, corner to corner", 55, "in", { min: 5 })],
    results: [
      result("width", "Width of the screen", "inches * 2.54 * 16 / sqrt(16 ^ 2 + 9 ^ 2)", 0, "cm"),
      result("height", "Height of the screen", "inches * 2.54 * 9 / sqrt(16 ^ 2 + 9 ^ 2)", 0, "cm"),
      result("near", "For films (40°)", "width / 100 / 0.728", 1, "m"),
      result("far", "For other things (30°)", "width / 100 / 0.536", 1, "m"),
    ],
  },
  {
    id: "rem",
    words: "(?:px|pixels?) (?:to|in) r?em|rem(?: to (?:px|pixels?))?",
    alone: "(?:px|pixels?) (?:to|and|in) r?em(?: (?:conver\\w+|calculator))?",
    name: "Pixels and rem",
    icon: "code",
    inputs: [
      input("pixels", "Pixels", 24, "px"),
      input("rems", "Rem", 1.5, "rem"),
      input("base", "One rem is", 16, "px", { min: 1 }),
    ],
    results: [
      result("back", "The rem are", "rems * base", 2, "px"),
      result("rem", "The pixels are", "pixels / base", 4, "rem"),
    ],
  },
  {
    id: "mpg-litres",
    words:
      "mpg (?:to|and|into|in) (?:l|lit(?:er|re)s?)(?: ?(?:/|per) ?100 ?(?:km)?)?|(?:l|lit(?:er|re)s?) ?(?:/|per) ?100 ?km (?:to|and|into|in) mpg",
    alone:
      "(?:fuel (?:economy|consumption) (?:conver\\w+)(?: (?:for|from|between))? ?)?(?:mpg (?:to|and|into|in) (?:l|lit(?:er|re)s?)(?: ?(?:/|per) ?100 ?(?:km)?)?|(?:l|lit(?:er|re)s?) ?(?:/|per) ?100 ?km (?:to|and|into|in) mpg)(?: conver\\w+)?|fuel (?:economy|consumption) conver\\w+",
    name: "Mpg and litres per 100 km",
    icon: "car",
    inputs: [
      input("mpg", "Miles per gallon", 35, "mpg", { min: 0.1 }),
      input("litres", "Litres per 100 km", 6.5, "L/100 km", { min: 0.1 }),
    ],
    results: [
      result("us", "The litres in US mpg", "235.214583 / litres", 1, "mpg"),
      result("uk", "The litres in UK mpg", "282.480936 / litres", 1, "mpg"),
      result("imperial", "The mpg, of UK gallons", "282.480936 / mpg", 2, "L/100 km"),
      result("metric", "The mpg, of US gallons", "235.214583 / mpg", 2, "L/100 km"),
    ],
  },
  {
    id: "oven",
    words: "(?:oven|baking)(?: temperatures?| heats?)+|gas marks?",
    alone:
      "oven (?:temperatures? )?conver\\w+(?: (?:with|for|from|to|and|including|of|celsius|fahrenheit|fan|gas marks?)\\b,?)*|gas marks? (?:to (?:celsius|fahrenheit)(?: and (?:celsius|fahrenheit))?|conver\\w+)(?: conver\\w+)?",
    name: "Oven temperature",
    icon: "food",
    inputs: [
      input("celsius", "Temperature", 180, "°C", { min: 100, max: 300 }),
      input("gas", "Gas mark", 4, undefined, { min: 1, max: 10 }),
    ],
    results: [
      result("back", "The gas mark is", "round((gas * 25 + 250 - 32) / 1.8 / 5) * 5", 0, "°C"),
      result("fan", "With a fan", "celsius - 20", 0, "°C"),
      result("fahrenheit", "Fahrenheit", "round((celsius * 1.8 + 32) / 5) * 5", 0, "°F"),
      result("mark", "Gas mark", "round((celsius * 1.8 + 32 - 250) / 25)", 0),
    ],
  },
  {
    id: "ring-size",
    words: "ring[- ]?sizes?",
    alone: "ring[- ]?sizes? (?:conver\\w+|charts?|finders?)|convert ring sizes",
    name: "Ring sizes",
    icon: "ruler",
    text: "From the diameter inside the ring.",
    inputs: [input("diameter", "Diameter inside", 17.3, "mm", { min: 12, max: 25 })],
    results: [
      result("us", "US", "round((diameter - 11.63) / 0.8128 * 4) / 4", 2),
      result("eu", "EU (around)", "diameter * 3.14159265", 1, "mm"),
    ],
  },
];
