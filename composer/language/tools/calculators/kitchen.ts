import { type CalculatorEntry, MONEY, chosen, input, result } from "./calculator-entry.ts";

const DINNER = [
  input("hour", "Eat at: hour", 18, "h", { min: 0, max: 23 }),
  input("minute", "Eat at: minute", 0, "min", { min: 0, max: 59 }),
];

/** For the table: what is cooked, how long, and how much of it for whom. */
export const KITCHEN_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "roast",
    words:
      "(?:turkey|roast(?:ing|s)?|chicken|beef|lamb|pork|goose|duck|gammon|ham|meat|joint)(?: (?:cooking|roasting|oven|dinner|start))*(?: times?)?|(?:cooking|roasting|oven) (?:start )?times?|when to (?:start (?:cooking|roasting)|put (?:it|the [a-z]+) in(?: the oven)?)",
    alone:
      "(?:works? out |tells? me |calculates? |know )?(?:when|what time)(?: (?:do|should|to) (?:i|we))? (?:to )?(?:start (?:cooking|roasting)|put) the (?:turkey|roast|chicken|beef|lamb|goose|joint|ham)(?: in(?: the oven)?)?|how long to (?:cook|roast) (?:a|the|my) (?:turkey|roast|chicken|joint|goose|ham)|when to start cooking",
    name: "Roasting time",
    icon: "food",
    text: "Put in the minutes per kilo that your recipe gives; a thermometer knows better when meat is done. Times of the day are shown as hours, minutes and seconds.",
    inputs: [
      input("weight", "Weight of the meat", 5, "kg", { min: 0.1 }),
      input("perKilo", "Minutes per kilo", 40, "min"),
      input("more", "And on top", 20, "min"),
      input("rest", "To rest", 30, "min"),
      input("side", "Potatoes take", 60, "min"),
      ...DINNER,
    ],
    results: [
      { ...result("time", "In the oven for", "weight * perKilo + more", 0), isTime: true },
      { ...result("out", "Out of the oven at", "minutesBetween(rest, hour * 60 + minute)", 0), isTime: true },
      { ...result("sides", "Start the potatoes at", "minutesBetween(side, hour * 60 + minute)", 0), isTime: true },
      { ...result("start", "Into the oven at", "minutesBetween(time + rest, hour * 60 + minute)", 0), isTime: true },
    ],
  },
  {
    id: "loaves",
    words: "loa(?:f|ves)(?: of bread)?|(?:bread|sandwich) rolls|batch of bread",
    alone: "how many loaves (?:i|we) (?:want|need|bake)(?: to (?:bake|make))?|number of loaves",
    name: "Loaves calculator",
    icon: "food",
    inputs: [
      input("loaves", "Loaves", 4, undefined, { min: 1 }),
      input("weight", "Weight of a loaf", 800, "g"),
      input("hydration", "Water in percent", 68, "%"),
      input("salted", "Salt in percent", 2, "%"),
      input("yeasted", "Yeast in percent", 1, "%"),
    ],
    results: [
      result("flour", "Flour", "loaves * weight / (1 + (hydration + salted + yeasted) / 100)", 0, "g"),
      result("water", "Water", "flour * hydration / 100", 0, "g"),
      result("salt", "Salt", "flour * salted / 100", 1, "g"),
      result("yeast", "Yeast", "flour * yeasted / 100", 1, "g"),
    ],
  },
  {
    id: "cake-tin",
    words:
      "(?:cake|baking) (?:tins?|pans?|moulds?|sizes?)(?: (?:sizes?|conver\\w+|scal\\w+))*|(?:tin|pan) (?:sizes?|conver\\w+)",
    name: "Cake tin calculator",
    icon: "food",
    text: "For round tins of the same height.",
    inputs: [
      input("from", "The recipe is for a tin of", 20, "cm", { min: 1 }),
      input("to", "Your tin", 26, "cm", { min: 1 }),
      input("amount", "An amount in the recipe", 250, "g"),
    ],
    results: [
      result("factor", "Everything times", "(to / from) ^ 2", 2),
      result("scaled", "Amount you need", "amount * (to / from) ^ 2", 0, "g"),
    ],
  },
  {
    id: "party-food",
    words:
      "(?:party|bbq|barbecue|buffet|catering|wedding|braai) (?:food|catering|meat|portions?|quantit(?:y|ies)|amounts?)|(?:food|meat) (?:per (?:person|guest|head)|for (?:a|the|my|our) (?:party|bbq|barbecue|wedding))|bbq|barbecue|catering",
    alone:
      "how much (?:food|meat)(?: (?:do |will |should )?(?:i|we) (?:need|buy))(?: for (?:a|the|my|our) (?:party|bbq|barbecue|wedding|buffet))?",
    name: "Party food calculator",
    icon: "food",
    inputs: [
      input("adults", "Adults", 12),
      input("children", "Children (half a portion)", 4),
      input("meat", "Meat for one", 250, "g"),
      input("salad", "Salad and sides for one", 200, "g"),
      input("bread", "Bread for one", 100, "g"),
    ],
    results: [
      result("portions", "Portions", "adults + children / 2", 1),
      result("breads", "Bread", "portions * bread / 1000", 2, "kg"),
      result("salads", "Salad and sides", "portions * salad / 1000", 2, "kg"),
      result("meats", "Meat", "portions * meat / 1000", 2, "kg"),
    ],
  },
  {
    id: "party-drinks",
    words:
      "(?:party|wedding|bar|event) (?:drinks?|alcohol|wine|beer|booze)|(?:drinks?|alcohol|wine|booze)(?: (?:quantit(?:y|ies)|amounts?|per guest|for (?:a|the|my|our) (?:party|wedding)))",
    alone:
      "how (?:much|many bottles of) (?:(?:wine|beer|prosecco|champagne|spirits|gin|cider|soft drinks?|water)(?:, and |, | and ))*(?:wine|alcohol|beer|prosecco|champagne|drinks?|booze|soft drinks|cider|spirits|water)(?: to buy(?= for (?:a|the|my|our) (?:party|wedding)|[.,;]|$))?|how (?:much|many bottles of) (?:wine|alcohol|beer|prosecco|champagne|drink|booze)(?: (?:do |will |should )?(?:i|we) (?:need|buy))(?: for (?:a|the|my|our) (?:party|wedding))?",
    name: "Party drinks calculator",
    icon: "water",
    text: "Two drinks in the first hour and one in each further hour are usual. A bottle of wine fills five glasses.",
    inputs: [
      input("guests", "Guests who drink", 30),
      input("hours", "Hours", 4, "h", { min: 1 }),
      input("wine", "Of the drinks, wine", 50, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("drinks", "Drinks", "guests * (hours + 1)", 0),
      result("beers", "Other drinks", "drinks * (100 - wine) / 100", 0),
      result("bottles", "Bottles of wine", "ceil(drinks * wine / 100 / 5)", 0),
    ],
  },
  {
    id: "pizza-order",
    words: "pizza orders?|pizzas? (?:to order|per person|for (?:a|the|our|my) (?:party|group|office))",
    alone: "how many pizzas(?: (?:do |will |should )?(?:i|we) (?:need|order|buy)| to order)?",
    name: "Pizza order calculator",
    icon: "food",
    inputs: [
      input("people", "People", 8, undefined, { min: 1 }),
      input("slices", "Slices for each", 3),
      input("cut", "Slices of a pizza", 8, undefined, { min: 1 }),
      input("price", "Price of a pizza", 12, MONEY),
    ],
    results: [
      result("cost", "Cost", "ceil(people * slices / cut) * price", 2, MONEY),
      result("each", "Each pays", "cost / people", 2, MONEY),
      result("pizzas", "Pizzas", "ceil(people * slices / cut)", 0),
    ],
  },
  {
    id: "brine",
    words:
      "brin(?:e|es|ing)|(?:ferment(?:ation|ing)?|pickl(?:e|es|ing)|sauerkraut|kimchi)(?: salt)?|salt (?:percent(?:age)?|for ferment\\w+)",
    name: "Brine calculator",
    icon: "food",
    inputs: [
      input("weight", "Vegetables and water", 1_000, "g"),
      input("percent", "Salt", 2.5, "%", { min: 0, max: 30 }),
    ],
    results: [result("salt", "Salt to add", "weight * percent / 100", 1, "g")],
  },
  // The homebrewers' formula: alcohol by volume is 131.25 times the fall of the specific gravity.
  {
    id: "homebrew",
    words:
      "(?:home ?brew|beer|wine|cider|mead)(?: (?:abv|alcohol|strength|gravity))*|abv|alcohol by volume|(?:original|final|specific) gravity",
    name: "Homebrew alcohol calculator",
    icon: "water",
    inputs: [
      input("before", "Gravity before", 1.05, undefined, { min: 0.9, max: 1.3 }),
      input("after", "Gravity after", 1.01, undefined, { min: 0.9, max: 1.3 }),
    ],
    results: [
      result("attenuation", "Sugar that fermented", "(before - after) / max(before - 1, 0.0001) * 100", 0, "%"),
      result("abv", "Alcohol by volume", "(before - after) * 131.25", 1, "%"),
    ],
  },
  // Widmark (1932): grams of alcohol by the weight times 0.68 for men and 0.55 for women; 0.15 per mille an hour are broken down.
  {
    id: "blood-alcohol",
    words:
      "blood[- ]alcohol(?: (?:level|content|concentration))?|bac|alcohol (?:level|units?|in (?:my|the) blood)|(?:am i |when (?:am|can) i )?(?:sober|fit to drive|at zero)|per mille|promille",
    name: "Blood alcohol",
    icon: "heart",
    text: "A rough estimate by Widmark's formula, and no advice whether to drive: after drinking leave the car.",
    inputs: [
      chosen("share", "Sex", [
        ["Male", 0.68],
        ["Female", 0.55],
      ]),
      input("weight", "Weight", 75, "kg", { min: 30, max: 300 }),
      input("drinks", "Drinks", 2),
      input("size", "Size of a drink", 330, "ml"),
      input("strength", "Strength", 5, "%", { min: 0, max: 100 }),
      input("hours", "Hours since the first one", 2, "h"),
    ],
    results: [
      result("grams", "Alcohol", "drinks * size * strength / 100 * 0.789", 0, "g"),
      result("zero", "Hours from now until zero", "max(grams / (weight * share) / 0.15 - hours, 0)", 1, "h"),
      result("level", "In the blood, about", "max(grams / (weight * share) - 0.15 * hours, 0)", 2, "‰"),
    ],
  },
];
