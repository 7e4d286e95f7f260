import { type CalculatorEntry, MONEY, dayInput, input, result, step } from "./calculator-entry.ts";

/** What is put away towards a goal. */
export const SAVING_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "savings-time",
    words:
      "how (?:long|many months)(?: (?:it takes|does it take|will it take))? (?:until|till|to|before) (?:i |we )?(?:have|reach|save|get)",
    alone:
      "(?:savings? calculator,? )?how (?:long|many (?:months|weeks|years))(?: (?:it takes|does it take|will it take|would it take|to save))? (?:until|till|to|before) (?:i |we )?(?:have|reach|save(?: up)?|get|can (?:buy|afford))(?: (?:to|up))? ?(?:[£€$]? ?\\d[\\d,.]*)?(?: (?:euros?|dollars|pounds))?(?:,? (?:if|when|by|with|at) (?:i |we )?(?:sav(?:e|ing)|put(?:ting)? (?:away|aside)) ?[£€$]? ?\\d[\\d,.]*(?: (?:euros?|dollars|pounds))? ?(?:a|per|each|every|/) ?(?:month|week))?",
    name: "How long to save",
    icon: "target",
    inputs: [
      input("goal", "Goal", 5_000, MONEY),
      input("saved", "Saved so far", 0, MONEY),
      input("monthly", "Saved each month", 150, MONEY, { min: 0.01 }),
    ],
    results: [
      result("years", "In years", "max(goal - saved, 0) / monthly / 12", 1, "years"),
      result("months", "Months until then", "ceil(max(goal - saved, 0) / monthly)", 0, "months"),
    ],
  },
  {
    id: "savings-goal",
    words: "savings? goals?|savings?(?: plan| rate)?|how (?:long|much) (?:to|i (?:need|have) to) save",
    alone:
      "how (?:much|long)(?: money)? (?:(?:do|should|must|would) )?(?:i|we|you)(?: (?:need|have))?(?: to)? save(?: up)?(?: (?:each|every|per|a) (?:month|week))?(?: (?:for|to (?:buy|reach|afford)))?",
    name: "Savings goal",
    icon: "target",
    inputs: [
      input("goal", "Goal", 5_000, MONEY),
      input("saved", "Saved so far", 500, MONEY),
      input("months", "Months", 12, "months", { min: 1, max: 600 }),
    ],
    results: [
      result("missing", "Still missing", "max(goal - saved, 0)", 2, MONEY),
      result("weekly", "To save each week", "missing / months / (52 / 12)", 2, MONEY),
      result("monthly", "To save each month", "missing / months", 2, MONEY),
    ],
    variants: [
      {
        words:
          "by (?:next )?(?:summer|winter|spring|autumn|fall|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|the (?:end|date|day)|a (?:date|day)|when)[^.,;]{0,20}|(?:target |end |due )?(?:date|deadline)",
        inputs: [
          input("goal", "Goal", 5_000, MONEY),
          input("saved", "Saved so far", 500, MONEY),
          dayInput("from", "From", 0),
          dayInput("by", "To be reached by", 240),
        ],
        results: [
          result("missing", "Still missing", "max(goal - saved, 0)", 2, MONEY),
          result("weekly", "To save each week", "missing / max((by - from) / 7, 1)", 2, MONEY),
          result("monthly", "To save each month", "missing / max((by - from) / (365.25 / 12), 1)", 2, MONEY),
        ],
      },
      // The number of payments of an annuity: log((goal + payment / rate) / (saved + payment / rate)) / log(1 + rate).
      {
        words:
          "(?:monthly|regular) (?:deposits?|contributions?|savings?|payments?|amounts?)(?:(?:,| and|, and) (?:an? |the )?(?:annual |yearly )?interest(?: rates?)?)?|(?:an? |the )?(?:annual |yearly )?interest(?: rates?)?(?:(?:,| and|, and) (?:monthly|regular) (?:deposits?|contributions?|savings?|payments?))",
        inputs: [
          input("goal", "Goal", 5_000, MONEY),
          input("saved", "Saved so far", 500, MONEY),
          input("monthly", "Saved each month", 200, MONEY, { min: 0.01 }),
          input("rate", "Interest rate per year", 3, "%", { min: 0, max: 100 }),
        ],
        results: [
          step("monthlyRate", "Interest per month", "max(rate, 0.000001) / 1200"),
          step("worth", "What the deposits are worth", "monthly / monthlyRate"),
          step("wait", "Months", "ceil(max(log((goal + worth) / (saved + worth)) / log(1 + monthlyRate), 0))"),
          result("interest", "Interest until then", "max(goal - saved - monthly * wait, 0)", 2, MONEY),
          result("years", "In years", "wait / 12", 1, "years"),
          result("months", "Months until then", "wait", 0, "months"),
        ],
      },
    ],
  },
];
