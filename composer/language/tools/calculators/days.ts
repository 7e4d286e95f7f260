import { type CalculatorEntry, dayInput, input, result, step } from "./calculator-entry.ts";

/** Days of the calendar. Months are whole ones: they are over on the same day of a later month. */
export const DAY_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "days-between",
    words:
      "(?:days?|weeks?|months?|time)(?:,? (?:and|or) (?:days?|weeks?|months?))* between(?: (?:2|any))?(?: (?:dates?|days))?|date(?:s|s')? (?:differences?|durations?|spans?|ranges?)|dates|date(?= calc)|(?:working )?days",
    alone:
      "how (?:many (?:days|weeks|months)|long)(?: (?:are|is|there|it is))* between(?: 2| any)? (?:dates|days)|days between (?:2 )?dates|date difference",
    name: "Days between dates",
    icon: "calendar",
    inputs: [dayInput("from", "From", 0), dayInput("to", "To", 100)],
    results: [
      result("weeks", "In weeks", "(to - from) / 7", 1, "weeks"),
      result("months", "Whole months", "months(from, to)", 0),
      result("days", "Days between", "to - from", 0, "days"),
    ],
    variants: [
      { words: "days between(?: (?:2|any|the))?(?: dates)?", isMore: true, inputs: [], results: [] },
      {
        words:
          "(?:(?:and|or|to|from) )*(?:add(?:ing)?|subtract(?:ing)?|plus|minus)(?:(?:,? (?:and|or) |\\/)(?:add(?:ing)?|subtract(?:ing)?))? days(?: (?:to|from|and) (?:an? |the )?dates?)?|date plus days",
        isMore: true,
        isBeside: true,
        inputs: [input("plus", "Days to add to the first", 30, "days", {})],
        results: [{ ...result("then", "The first day plus these", "from + plus", 0), isDay: true }],
      },
      // Days from Mondays on: five of each whole week, and up to five of what is left. Day 0 was a Thursday.
      {
        words:
          "(?:(?:and|the|number of|shows?|in) )*(?:working|business|week|work) ?days|(?:without|excluding|except|not counting) (?:the )?weekends",
        isMore: true,
        isBeside: true,
        inputs: [],
        results: [
          step(
            "untilFrom",
            "Working days before",
            "5 * floor((from + 3) / 7) + min(from + 3 - 7 * floor((from + 3) / 7), 5)",
          ),
          step(
            "untilTo",
            "Working days until then",
            "5 * floor((to + 3) / 7) + min(to + 3 - 7 * floor((to + 3) / 7), 5)",
          ),
          result("working", "Working days, Monday to Friday", "untilTo - untilFrom", 0, "days"),
        ],
      },
    ],
  },
  {
    id: "date-plus",
    words:
      "(?:dates?|days) (?:plus|minus|after|before)(?: days| dates?)?|(?:add|subtract|adding|subtracting)(?:ing)? days(?: (?:to|from) (?:an? )?dates?)?|(?:best before|expiry|due|deadline|return) (?:dates?|days)",
    name: "Date plus days",
    icon: "calendar",
    inputs: [dayInput("start", "From", 0), input("days", "Days later", 30, "days", {})],
    results: [{ ...result("day", "That is", "start + days", 0), isDay: true }],
  },
  {
    id: "age",
    words:
      "(?:exact )?ages?(?: in (?:days|weeks|months|years))?(?: (?:from|by) (?:(?:the|a|your|my) )?(?:dates? of birth|birth ?dates?|birthdays?|dob))?|how old(?: (?:i am|someone is|in days|you are))*",
    alone:
      "how many days (?:old (?:i am|you are|someone is)|(?:(?:i|you|we|they) (?:have|'ve) |i've |someone has )?(?:lived|been alive))|(?:(?:i|you|we|people|users?) )?(?:can )?(?:enter|type(?: in)?|put in|choose|give|pick) (?:my|your|a|the|their) (?:birthdays?|birth ?dates?|dates? of birth|dob)(?:,? (?:and|to|then)(?: it| i| you)*(?: can)? (?:see|get|shows?|tells?|know|find out)(?: me| you)?) how old (?:i am|you are|they are|we are|someone is)(?: in (?:days|weeks|months|years|hours))?",
    name: "Age calculator",
    icon: "calendar",
    inputs: [dayInput("birth", "Date of birth", -10_957), dayInput("on", "On", 0)],
    results: [
      step("all", "Months", "months(birth, on)"),
      result("months", "and months", "all - floor(all / 12) * 12", 0, "months"),
      result("days", "In days", "on - birth", 0, "days"),
      result("years", "Age", "floor(all / 12)", 0, "years"),
    ],
    variants: [
      {
        words:
          "(?:(?:and |shows? |the |how (?:many|long) |years?,? |months?,? |weeks?,? |days?,? )*)(?:until|till|to|before|left (?:until|to)) (?:(?:my|the|your|their|his|her) )?(?:next )?birthday|(?:next|upcoming) birthdays?(?: countdown)?|birthday countdown",
        isMore: true,
        inputs: [],
        results: [
          result(
            "untilBirthday",
            "Days until the next birthday",
            "monthsAfter(birth, (years + 1) * 12) - on",
            0,
            "days",
          ),
        ],
      },
    ],
  },
  {
    id: "baby-age",
    words:
      "(?:baby|babies|newborn|infant|toddler|corrected)(?:'s|s)? ages?(?: in (?:days|weeks|months)(?:(?:,| and|, and) (?:days|weeks|months))*)?",
    head: "(?:my |the |our )?(?:baby|newborn|infant)(?:'s|s)? age in (?:days|weeks|months)(?:(?:,| and|, and) (?:days|weeks|months))*|how (?:old|many weeks old) (?:is )?(?:my|our|the) baby(?: is)?(?: in (?:days|weeks|months)(?: and (?:days|weeks|months))*)?",
    name: "Baby age",
    icon: "calendar",
    inputs: [dayInput("birth", "Date of birth", -100), dayInput("on", "On", 0)],
    results: [
      result("days", "In days", "on - birth", 0, "days"),
      result("months", "In months", "months(birth, on)", 0, "months"),
      result("weeks", "In weeks", "floor((on - birth) / 7)", 0, "weeks"),
    ],
  },
  {
    id: "pregnancy",
    words: "pregnancy(?: due dates?| weeks?)?|(?:baby'?s? |birth )due dates?",
    name: "Pregnancy due date",
    icon: "calendar",
    text: "280 days after the first day of the last period (Naegele's rule); a doctor knows better.",
    inputs: [dayInput("period", "First day of the last period", -70), dayInput("on", "Today", 0)],
    results: [
      result("week", "Weeks so far", "floor((on - period) / 7)", 0, "weeks"),
      { ...result("due", "Due date", "period + 280", 0), isDay: true },
    ],
  },
];
