import { type CalculatorEntry, dayInput, input, result, step } from "./calculator-entry.ts";

/** People and animals, sport and speech. */
export const BODY_CALCULATORS: readonly CalculatorEntry[] = [
  // A luteal phase of 14 days; an egg can be reached for about six days (Wilcox and others, NEJM 333, 1995).
  {
    id: "ovulation",
    words: "ovulation|fertil(?:e|ity)(?: (?:days?|windows?))?|(?:next )?periods?(?: dates?)?|menstrual cycles?",
    name: "Ovulation calculator",
    icon: "calendar",
    text: "An estimate from the length of the cycle; it is no contraception.",
    inputs: [
      dayInput("period", "First day of the last period", -10),
      input("cycle", "Length of the cycle", 28, "days", { min: 20, max: 45 }),
    ],
    results: [
      { ...result("next", "Next period", "period + cycle", 0), isDay: true },
      { ...result("first", "Fertile from", "period + cycle - 19", 0), isDay: true },
      { ...result("ovulation", "Ovulation about", "period + cycle - 14", 0), isDay: true },
    ],
  },
  // A kilogram of body fat holds about 7,700 kcal (Wishnofsky 1958): real bodies slow down with time.
  {
    id: "weight-loss",
    words:
      "(?<!\\bcalories?\\b.*)weight[- ]?loss(?: (?:goals?|times?|dates?|plan))*|calorie deficits?|(?<!\\bcalories?\\b.*)(?:lose|losing) weight",
    name: "Weight loss calculator",
    icon: "target",
    text: "A rough estimate: a kilo stands for about 7,700 kcal.",
    inputs: [
      input("now", "Weight now", 85, "kg", { min: 30 }),
      input("goal", "Goal", 75, "kg", { min: 30 }),
      input("deficit", "Less eaten a day", 500, "kcal", { min: 1 }),
    ],
    results: [
      result("loss", "To lose", "max(now - goal, 0)", 1, "kg"),
      result("weekly", "In a week", "deficit * 7 / 7700", 2, "kg"),
      result("weeks", "Takes about", "loss / weekly", 0, "weeks"),
    ],
  },
  // Protein and carbohydrates have 4 kcal in a gram, fat has 9.
  {
    id: "macros",
    words: "macros?(?: ?nutrients?)?(?: split)?|protein(?: intake| needs?)?",
    name: "Macro calculator",
    icon: "food",
    inputs: [
      input("calories", "Calories a day", 2_200, "kcal"),
      input("weight", "Weight", 75, "kg", { min: 30 }),
      input("perKilo", "Protein per kilo", 1.6, "g"),
      input("fatShare", "Fat", 30, "%", { min: 0, max: 100 }),
    ],
    results: [
      result(
        "carbs",
        "Carbohydrates",
        "max(calories - weight * perKilo * 4 - calories * fatShare / 100, 0) / 4",
        0,
        "g",
      ),
      result("fat", "Fat", "calories * fatShare / 100 / 9", 0, "g"),
      result("protein", "Protein", "weight * perKilo", 0, "g"),
    ],
  },
  {
    id: "cat-years",
    words: "cat(?:'s|s)? (?:years?|ages?)(?: in human years)?|(?:age|years) of (?:my |a )?cat",
    alone: "age in cat years|cat years|how old (?:is|are) (?:my|a|the|our) cats?(?: really)? in (?:human|people) years",
    name: "Cat years",
    icon: "paw",
    text: "As vets count: 15 for the first year, 9 for the second and 4 for each year after.",
    inputs: [input("age", "Age of the cat", 5, "years", { min: 0, max: 35 })],
    results: [
      result(
        "human",
        "In human years",
        "15 * min(age, 1) + 9 * min(max(age - 1, 0), 1) + 4 * max(age - 2, 0)",
        0,
        "years",
      ),
    ],
  },
  {
    id: "pet-food",
    words:
      "(?:raw |barf )?(?:dog|cat|puppy|kitten|pet|horse|barf)(?: (?:food|feed(?:ing)?|meals?|hay))+(?: (?:portions?|amounts?|costs?))*|barf",
    alone: "how much (?:food )?(?:to feed|should i feed|do i feed) (?:my |a |the )?(?:dog|cat|puppy|kitten|horse)",
    name: "Pet food calculator",
    icon: "paw",
    text: "Raw food for a grown dog is about 2.5 % of its weight; of other food the packet says how much.",
    inputs: [
      input("weight", "Weight of the animal", 20, "kg"),
      input("percent", "Food a day", 2.5, "%"),
      input("meals", "Meals a day", 2, undefined, { min: 1 }),
      input("bag", "A bag holds", 10, "kg"),
    ],
    results: [
      result("meal", "Each meal", "weight * percent * 10 / meals", 0, "g"),
      result("lasts", "A bag lasts", "bag * 1000 / max(weight * percent * 10, 1)", 0, "days"),
      result("daily", "A day", "weight * percent * 10", 0, "g"),
    ],
  },
  // World Handicap System: (score − course rating) × 113 / slope; the course handicap is the index × slope / 113 + (rating − par).
  {
    id: "golf-handicap",
    words: "(?:golf )?(?:course )?handicaps?(?: index| differentials?)?",
    name: "Golf handicap",
    icon: "flag",
    inputs: [
      input("index", "Handicap index", 18, undefined, { min: -10, max: 54 }),
      input("score", "Score", 92),
      input("rating", "Course rating", 71.2),
      input("slope", "Slope", 125, undefined, { min: 55, max: 155 }),
      input("par", "Par", 72),
    ],
    results: [
      result("differential", "Of this round", "(score - rating) * 113 / slope", 1),
      result("course", "Course handicap", "round(index * slope / 113 + rating - par)", 0),
    ],
  },
  {
    id: "bike-gears",
    words: "(?:bike|bicycle|cycling|gear)(?: (?:gears?|ratios?|development|cadence))+",
    name: "Bike gear calculator",
    icon: "bike",
    inputs: [
      input("front", "Teeth in front", 50, undefined, { min: 1 }),
      input("back", "Teeth behind", 17, undefined, { min: 1 }),
      input("wheel", "Around the wheel", 2.1, "m", { min: 0.1 }),
      input("cadence", "Turns in a minute", 90),
    ],
    results: [
      result("ratio", "Ratio", "front / back", 2),
      result("way", "A turn takes you", "ratio * wheel", 2, "m"),
      result("speed", "Speed", "way * cadence * 60 / 1000", 1, "km/h"),
    ],
  },
  {
    id: "speech-time",
    words: "(?:speech|speaking|talk|presentation|reading aloud)(?: (?:times?|lengths?|durations?))+",
    alone: "how long (?:my|a|the) (?:speech|talk|presentation) (?:takes|is|lasts|will be|will take)",
    name: "Speech time",
    icon: "mic",
    text: "Most people speak about 130 words in a minute.",
    inputs: [input("words", "Words", 800), input("speed", "Words in a minute", 130, undefined, { min: 1 })],
    results: [{ ...result("minutes", "Time", "words / speed", 0), isTime: true }],
  },
  {
    id: "shoe-size",
    words: "shoe[- ]?sizes?(?: conver\\w+)?|foot (?:length|size)",
    alone: "shoe[- ]?size (?:conver\\w+|chart)|convert shoe sizes",
    name: "Shoe sizes",
    icon: "ruler",
    text: "From the length of the foot, for adults. Makers differ by half a size and more.",
    inputs: [input("foot", "Length of the foot", 26, "cm", { min: 15, max: 36 })],
    results: [
      step("last", "Length of the last", "foot + 1.5"),
      result("us", "US men (women 1.5 more)", "round((3 * last / 2.54 - 24) * 2) / 2", 1),
      result("uk", "UK", "round((3 * last / 2.54 - 25) * 2) / 2", 1),
      result("eu", "EU", "round(last * 3 / 2 * 2) / 2", 1),
    ],
  },
];
