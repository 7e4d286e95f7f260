import { type CalculatorEntry, chosen, input, result, step } from "./calculator-entry.ts";

const SEX = chosen("male", "Sex", [
  ["Female", 0],
  ["Male", 1],
]);

/** Of bodies, training and matches. */
export const TRAINING_CALCULATORS: readonly CalculatorEntry[] = [
  // Devine (1974); the range is that of a BMI from 18.5 to 25.
  {
    id: "ideal-weight",
    words: "(?:ideal|healthy|normal|goal) (?:body )?weights?(?: ranges?)?",
    name: "Ideal weight",
    icon: "heart",
    inputs: [SEX, input("height", "Height", 172, "cm", { min: 120, max: 230 })],
    results: [
      result("from", "Normal from", "18.5 * (height / 100) ^ 2", 1, "kg"),
      result("until", "Normal to", "25 * (height / 100) ^ 2", 1, "kg"),
      result("ideal", "Ideal weight", "45.5 + 4.5 * male + 2.3 * (height / 2.54 - 60)", 1, "kg"),
    ],
  },
  {
    id: "waist-hip",
    words: "waist[- ]?(?:to[- ])?(?:hip|height)(?: ratios?)?",
    name: "Waist to hip ratio",
    icon: "heart",
    text: "For the heart less than 0.85 (women) and 0.9 (men) is better, and a waist under half of the height.",
    inputs: [
      input("waist", "Waist", 80, "cm"),
      input("hip", "Hip", 98, "cm", { min: 1 }),
      input("height", "Height", 172, "cm", { min: 1 }),
    ],
    results: [
      result("tall", "Waist to height", "waist / height", 2),
      result("ratio", "Waist to hip", "waist / hip", 2),
    ],
  },
  // Cooper (1968): metres in twelve minutes.
  {
    id: "vo2-max",
    words: "vo2[- ]?max|cooper(?: test)?|aerobic capacity",
    name: "VO2 max",
    icon: "heart",
    text: "From Cooper's test: how far you run in twelve minutes.",
    inputs: [input("distance", "Run in 12 minutes", 2_400, "m", { min: 1_000 })],
    results: [result("vo2", "VO2 max", "(distance - 504.9) / 44.73", 1, "ml/kg/min")],
  },
  // Boer (1984)
  {
    id: "lean-mass",
    words: "lean (?:body )?mass|lean body weight|fat[- ]free mass",
    name: "Lean body mass",
    icon: "dumbbell",
    inputs: [SEX, input("weight", "Weight", 70, "kg"), input("height", "Height", 172, "cm")],
    results: [
      result(
        "lean",
        "Lean body mass",
        "male * (0.407 * weight + 0.267 * height - 19.2) + (1 - male) * (0.252 * weight + 0.473 * height - 48.3)",
        1,
        "kg",
      ),
      result("fat", "Fat", "weight - lean", 1, "kg"),
    ],
  },
  // Riegel, Athletic Records and Human Endurance (1981)
  {
    id: "race-forecast",
    words: "(?:race|marathon|half[- ]marathon|running|finish)(?: times?)? predict(?:ors?|ions?)|riegel",
    alone: "(?:race|marathon|half[- ]marathon|running|finish)(?: times?)? predict(?:ors?|ions?)",
    name: "Race time prediction",
    icon: "bolt",
    text: "By Riegel's formula, from a race that you ran.",
    inputs: [
      input("distance", "Run so far", 10, "km", { min: 0.1 }),
      input("hours", "Hours", 0, "h"),
      input("minutes", "Minutes", 50, "min"),
      input("seconds", "Seconds", 0, "s"),
    ],
    results: [
      step("time", "Time", "hours * 60 + minutes + seconds / 60"),
      { ...result("five", "5 km", "time * (5 / distance) ^ 1.06", 1), isTime: true },
      { ...result("ten", "10 km", "time * (10 / distance) ^ 1.06", 1), isTime: true },
      { ...result("half", "Half marathon", "time * (21.0975 / distance) ^ 1.06", 0, "h"), isTime: true },
      { ...result("marathon", "Marathon", "time * (42.195 / distance) ^ 1.06", 0, "h"), isTime: true },
    ],
  },
  {
    id: "swim-pace",
    words: "swim(?:ming)? (?:paces?|speeds?|times?)",
    name: "Swim pace",
    icon: "bolt",
    inputs: [
      input("distance", "Distance", 1_000, "m", { min: 1 }),
      input("minutes", "Minutes", 22, "min"),
      input("seconds", "Seconds", 0, "s"),
    ],
    results: [
      step("time", "Time", "minutes + seconds / 60"),
      result("speed", "Speed", "distance / time * 0.06", 2, "km/h"),
      { ...result("fifty", "Each 50 m", "time / distance * 50", 2), isTime: true },
      { ...result("pace", "Each 100 m", "time / distance * 100", 2), isTime: true },
    ],
  },
  {
    id: "plates",
    words:
      "(?:weight |barbell |gym )?plates?(?: loading)?(?: (?:for|on) (?:a |the )?(?:barbell|bar))?|barbells?(?: (?:plates?|loading|weights?))*",
    name: "Barbell plates",
    icon: "dumbbell",
    text: "Plates on each side of the bar, the heavy ones first.",
    inputs: [
      input("wanted", "Weight wanted", 100, "kg"),
      chosen("bar", "Bar", [
        ["20 kg", 20],
        ["15 kg", 15],
        ["10 kg", 10],
      ]),
    ],
    results: [
      step("side", "Side", "max(0, (wanted - bar) / 2)"),
      result("p20", "20 kg plates", "floor(side / 20)", 0),
      step("r20", "Rest", "side - p20 * 20"),
      result("p15", "15 kg plates", "floor(r20 / 15)", 0),
      step("r15", "Rest", "r20 - p15 * 15"),
      result("p10", "10 kg plates", "floor(r15 / 10)", 0),
      step("r10", "Rest", "r15 - p10 * 10"),
      result("p5", "5 kg plates", "floor(r10 / 5)", 0),
      step("r5", "Rest", "r10 - p5 * 5"),
      result("p2", "2.5 kg plates", "floor(r5 / 2.5)", 0),
      step("r2", "Rest", "r5 - p2 * 2.5"),
      result("p1", "1.25 kg plates", "floor(r2 / 1.25)", 0),
      result("each", "On each side", "side", 2, "kg"),
    ],
  },
  // Half of the caffeine is gone after about five hours.
  {
    id: "caffeine",
    words: "caffeine(?: (?:intake|half[- ]life|levels?))*",
    name: "Caffeine",
    icon: "coffee",
    text: "Half of it is gone after about five hours; adults are advised not to take more than 400 mg a day.",
    inputs: [
      input("cups", "Cups of coffee", 2),
      input("perCup", "In a cup", 95, "mg"),
      input("more", "Tea, cola, energy drinks", 40, "mg"),
      input("hours", "Hours since then", 6, "h"),
    ],
    results: [
      result("taken", "Taken", "cups * perCup + more", 0, "mg"),
      result("share", "Of 400 mg", "taken / 4", 0, "%"),
      result("left", "Left in the body", "taken * 0.5 ^ (hours / 5)", 0, "mg"),
    ],
  },
  {
    id: "fasting-window",
    words: "(?:intermittent )?fasting(?: (?:windows?|times?|hours))*",
    name: "Fasting window",
    icon: "clock",
    inputs: [
      input("hour", "Last meal: hour", 20, undefined, { min: 0, max: 23 }),
      input("minute", "Last meal: minute", 0, undefined, { min: 0, max: 59 }),
      chosen("fast", "Fast for", [
        ["16 hours", 16],
        ["12 hours", 12],
        ["14 hours", 14],
        ["18 hours", 18],
        ["20 hours", 20],
      ]),
    ],
    results: [
      step("until", "Until", "hour * 60 + minute + fast * 60"),
      { ...result("open", "Eat again from", "until - 1440 * floor(until / 1440)", 0), isTime: true },
    ],
  },
  {
    id: "batting",
    words: "(?:baseball |softball )?(?:batting|slugging)(?: (?:averages?|percentages?|stats))*|ops calculator",
    name: "Batting average",
    icon: "trophy",
    inputs: [
      input("bats", "At bats", 120, undefined, { min: 1 }),
      input("hits", "Hits", 36),
      input("doubles", "Of these doubles", 8),
      input("triples", "Triples", 1),
      input("runs", "Home runs", 4),
    ],
    results: [
      result("slugging", "Slugging", "(hits + doubles + 2 * triples + 3 * runs) / bats", 3),
      result("average", "Batting average", "hits / bats", 3),
    ],
  },
  {
    id: "earned-runs",
    words: "(?:baseball )?(?:era|earned run averages?)",
    name: "Earned run average",
    icon: "trophy",
    inputs: [input("runs", "Earned runs", 22), input("innings", "Innings", 64, undefined, { min: 0.1 })],
    results: [result("era", "ERA", "runs * 9 / innings", 2)],
  },
  // Elo, The Rating of Chessplayers (1978)
  {
    id: "elo",
    words: "(?:chess )?elo(?: ratings?| changes?)*|chess ratings?",
    name: "Elo rating",
    icon: "trophy",
    inputs: [
      input("own", "Your rating", 1_500),
      input("other", "Rating of the other", 1_600),
      chosen("score", "Result", [
        ["Won", 1],
        ["Drawn", 0.5],
        ["Lost", 0],
      ]),
      input("factor", "K factor", 20),
    ],
    results: [
      result("expected", "Expected", "100 / (1 + 10 ^ ((other - own) / 400))", 0, "%"),
      result("change", "Change", "factor * (score - expected / 100)", 1),
      result("rating", "New rating", "own + change", 0),
    ],
  },
  // Tanner (1970): the mean of the parents, and 6.5 cm more or less.
  {
    id: "child-height",
    words:
      "(?:child(?:'s|ren's)?|kids?(?:'s)?|baby|adult|future) heights?(?: predict(?:ors?|ions?))?|height predict(?:ors?|ions?)",
    alone: "(?:child(?:'s|ren's)? |kids? |baby |adult )?height predict(?:ors?|ions?)",
    name: "Child height",
    icon: "ruler",
    text: "From the heights of the parents; nine of ten children come within 9 cm of it.",
    inputs: [
      chosen("boy", "Child", [
        ["Girl", -1],
        ["Boy", 1],
      ]),
      input("mother", "Height of the mother", 166, "cm"),
      input("father", "Height of the father", 180, "cm"),
    ],
    results: [result("height", "As an adult about", "(mother + father) / 2 + 6.5 * boy", 0, "cm")],
  },
  {
    id: "incubation",
    words: "(?:egg |chick(?:en)? )?(?:incubation|hatch(?:ing)?)(?: (?:dates?|times?|days?))*",
    name: "Egg incubation",
    icon: "leaf",
    inputs: [
      { id: "set", label: "Set on", value: 0, isDay: true },
      chosen("days", "Eggs of", [
        ["Chickens (21 days)", 21],
        ["Quails (17 days)", 17],
        ["Ducks and turkeys (28 days)", 28],
        ["Geese (30 days)", 30],
      ]),
    ],
    results: [
      { ...result("stop", "Last day to turn them", "set + days - 3", 0), isDay: true },
      { ...result("hatch", "Hatch on", "set + days", 0), isDay: true },
    ],
  },
];
