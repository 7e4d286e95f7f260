import { type CalculatorEntry, chosen, input, result, step } from "./calculator-entry.ts";

const SEX = chosen("sex", "Sex", [
  ["Female", -161],
  ["Male", 5],
]);
const ACTIVITY = chosen("activity", "Activity", [
  ["Little, sitting", 1.2],
  ["Light, 1 to 3 days a week", 1.375],
  ["Moderate, 3 to 5 days a week", 1.55],
  ["Hard, 6 to 7 days a week", 1.725],
]);

const RACE = "(?:(?:a|the) )?(?:\\d+ ?(?:k|km|kilomet(?:er|re)s?)|(?:half[- ])?marathons?)";
/** "Finish times for 5k, 10k and marathon" */
const RACES = `(?:(?:predicts? |the |estimated )*(?:finish(?:ing)?|race|goal)? ?times? (?:for|of|at|over) (?:an? |the )?)?${RACE}(?:(?:,? and |,? or |, ?)${RACE})+`;

/** Bodies and training. Where each formula is from stands above it. */
export const HEALTH_CALCULATORS: readonly CalculatorEntry[] = [
  // WHO, Technical Report Series 894 (2000): weight / height²; 18.5 to 25 is the normal range. A pound is 0.45359237 kg.
  {
    id: "bmi",
    words: "bmi|body[- ]?mass(?:[- ]index)?",
    alone: "bmi(?= ?(?:(?:app|tool|checker)\\b|[.,!;\\n]|$))|body[- ]?mass[- ]index",
    name: "BMI calculator",
    icon: "heart",
    text: "For adults the normal range is from 18.5 to 25.",
    inputs: [
      input("weight", "Weight", 70, "kg", { min: 1 }),
      input("height", "Height", 172, "cm", { min: 30, max: 260 }),
    ],
    results: [
      result("least", "Normal from", "18.5 * (height / 100) ^ 2", 1, "kg"),
      result("most", "Normal to", "25 * (height / 100) ^ 2", 1, "kg"),
      result("bmi", "BMI", "weight / (height / 100) ^ 2", 1),
    ],
    imperial: {
      inputs: [
        input("weight", "Weight", 155, "lb", { min: 1 }),
        input("feet", "Height, feet", 5, "ft", { min: 1, max: 8 }),
        input("inches", "Height, inches", 8, "in", { min: 0, max: 12 }),
      ],
      results: [
        step("metres", "Height in metres", "(feet * 12 + inches) * 0.0254"),
        result("least", "Normal from", "18.5 * metres ^ 2 / 0.45359237", 1, "lb"),
        result("most", "Normal to", "25 * metres ^ 2 / 0.45359237", 1, "lb"),
        result("bmi", "BMI", "weight * 0.45359237 / metres ^ 2", 1),
      ],
    },
    variants: [
      {
        words:
          "(?:(?:that|which|and|it|also|with|the|shows?|tells?|says?|see|me|my|i'm|i|am|if|whether|weight|health|bmi|colou?r[- ]coded) )*(?:categor(?:y|ies)|class(?:ification|es)?|(?:under|over) ?weight(?:,? (?:or|and|/) (?:normal|healthy|under ?weight|over ?weight|obese))*|obese)(?: (?:ranges?|labels?))?",
        isMore: true,
        text: "For adults: below 18.5 underweight, up to 25 normal, up to 30 overweight, and from 30 on obese.",
        inputs: [],
        results: [],
      },
    ],
  },
  // Mifflin et al., American Journal of Clinical Nutrition 51 (1990), 241–247; activity factors as usual with it.
  {
    id: "calories-a-day",
    words:
      "bmr|basal metabolic rate|tdee|metabolic rate|(?:daily )?calor(?:ies|ie)(?: needs?| intake| requirements?| deficit)?|daily energy|maintenance calories",
    name: "Calories a day",
    icon: "flame",
    text: "By the equation of Mifflin and St Jeor; an estimate for healthy adults.",
    inputs: [
      SEX,
      input("weight", "Weight", 70, "kg", { min: 1 }),
      input("height", "Height", 172, "cm", { min: 30, max: 260 }),
      input("age", "Age", 35, "years", { min: 15, max: 110 }),
      ACTIVITY,
    ],
    results: [
      result("bmr", "At rest (BMR)", "10 * weight + 6.25 * height - 5 * age + sex", 0, "kcal"),
      result("daily", "With your activity", "bmr * activity", 0, "kcal"),
    ],
    variants: [
      // A kilogram of body fat holds about 7,700 kcal: half of one in a week are 550 a day.
      {
        words:
          "(?:(?:that |which |and )?(?:tells?|shows?|says?|calculates?) (?:me |you |users? )?)?(?:how (?:much|many calories) (?:(?:i|you|they|we) )?(?:should |can |need to |have to |to |must )?eat )?(?:to |for |in order to )?(?:(?:los(?:e|ing)|gain(?:ing)?|maintain(?:ing)?)(?:,? (?:or|and) (?:los(?:e|ing)|gain(?:ing)?|maintain(?:ing)?))* (?:some )?(?:weight|muscle)|weight (?:loss|gain)|(?:a )?calorie deficit|(?:my |your |the |a )?goals?)(?: goals?)?(?: \\((?:lose|gain|maintain|,|\\/|or|and|weight|muscle| )+\\))?",
        isMore: true,
        inputs: [],
        results: [
          result("gain", "To gain, about half a kilo in two weeks", "bmr * activity + 275", 0, "kcal"),
          result("lose", "To lose about half a kilo a week", "max(bmr * activity - 550, bmr)", 0, "kcal"),
        ],
      },
    ],
  },
  // Ainsworth et al., Compendium of Physical Activities (2011): kcal = MET × kg × hours.
  {
    id: "calories-burnt",
    words: "calor(?:ies|ie)[- ]?(?:burnt|burned|burn(?:ing)?|burner)|burn(?:t|ed) calories|calories i burn",
    alone:
      "(?:to )?(?:count|calculat|track)(?:e|es|ing|s)? (?:the |my )?calories (?:i )?burn(?:ed|t)?(?: (?:while|by|when|during|in|on) (?:an? )?[\\p{L}]+)?",
    name: "Calories burnt",
    icon: "flame",
    inputs: [
      chosen("met", "Activity", [
        ["Walking, 5 km/h", 3.5],
        ["Cycling, leisurely", 6.8],
        ["Swimming, leisurely", 6],
        ["Running, 10 km/h", 9.8],
        ["Yoga", 2.5],
        ["Dancing", 5],
      ]),
      input("weight", "Weight", 70, "kg", { min: 1 }),
      input("minutes", "Time", 30, "min"),
    ],
    results: [result("burnt", "Calories burnt", "met * weight * minutes / 60", 0, "kcal")],
  },
  // Epley, Boyd Epley Workout (1985): weight × (1 + reps / 30).
  {
    id: "one-rep-max",
    words: "(?:1|one)[- ]?rep(?:etition)?[- ]?max(?:imum)?|1rm|max(?:imum)? lifts?",
    alone: "(?:1|one)[- ]?rep[- ]?max|1rm",
    name: "One-rep max",
    icon: "dumbbell",
    text: "By the formula of Epley; from up to ten repetitions it fits best.",
    inputs: [input("weight", "Weight", 80, "kg"), input("reps", "Repetitions", 5, undefined, { min: 1, max: 20 })],
    results: [
      result("eighty", "80 % of it", "weight * (1 + reps / 30) * 0.8", 1, "kg"),
      result("max", "One-rep max", "weight * (1 + reps / 30)", 1, "kg"),
    ],
  },
  // Hodgdon and Beckett, Naval Health Research Center, reports 84-11 and 84-29 (1984), in centimetres, as body density.
  {
    id: "body-fat",
    words: "body[- ]?fat(?: percentages?)?|fat percentages?",
    name: "Body fat",
    icon: "ruler",
    text: "By the method of the US Navy. The hips count for women only.",
    inputs: [
      chosen("male", "Sex", [
        ["Female", 0],
        ["Male", 1],
      ]),
      input("height", "Height", 172, "cm", { min: 100, max: 260 }),
      input("neck", "Neck", 35, "cm", { min: 20, max: 80 }),
      input("waist", "Waist", 78, "cm", { min: 40, max: 250 }),
      input("hips", "Hips", 98, "cm", { min: 40, max: 250 }),
    ],
    results: [
      result(
        "density",
        "Body density",
        "male * (1.0324 - 0.19077 * log(max(waist - neck, 1)) / log(10) + 0.15456 * log(height) / log(10)) + (1 - male) * (1.29579 - 0.35004 * log(max(waist + hips - neck, 1)) / log(10) + 0.221 * log(height) / log(10))",
        4,
        "kg/L",
      ),
      result("fat", "Body fat", "495 / density - 450", 1, "%"),
    ],
  },
  // EFSA, Scientific Opinion on Dietary Reference Values for water (2010): 2.0 L for women, 2.5 L for men, 80 % of it drunk.
  {
    id: "water-need",
    words:
      "water a day|(?:ideal |daily )?(?:water|fluid)(?: intake| needs?| requirements?)|how much water (?:to|i should|should i|i need to|one should) drink|(?:daily |my )hydration|hydration(?= calculator)(?!.{0,50}(?:flour|starter|dough|bread|levain))",
    name: "Water a day",
    icon: "water",
    text: "By the reference values of the EFSA (2010) for adults; half a litre more for each hour of sport.",
    inputs: [
      chosen("base", "Sex", [
        ["Female", 2],
        ["Male", 2.5],
      ]),
      input("sport", "Sport", 0, "h"),
    ],
    results: [
      result("drink", "To drink", "base * 0.8 + sport * 0.5", 1, "L"),
      result("glasses", "Glasses of 0.25 L", "ceil(drink / 0.25)", 0),
    ],
    variants: [
      {
        words:
          "(?:(?:based on|by|from|for|depending on|according to|using|with|and|my|your|the|body|a|person's) )*weight(?: and (?:activity|sport))?",
        text: "By the usual rule of 33 ml for each kilo; half a litre more for each hour of sport.",
        inputs: [input("weight", "Weight", 70, "kg", { min: 1 }), input("sport", "Sport", 0, "h")],
        results: [
          result("drink", "To drink", "weight * 0.033 + sport * 0.5", 1, "L"),
          result("glasses", "Glasses of 0.25 L", "ceil(drink / 0.25)", 0),
        ],
      },
    ],
  },
  // Fox, Naughton, Haskell (1971): 220 − age; zones of the American College of Sports Medicine.
  {
    id: "heart-rate",
    words: "(?:target |max(?:imum)? )?heart[- ]?rates?(?: zones?)?|pulse zones?|training zones?",
    name: "Heart rate zones",
    icon: "heart",
    inputs: [input("age", "Age", 35, "years", { min: 10, max: 110 })],
    results: [
      result("highest", "Highest (220 less your age)", "220 - age", 0, "bpm"),
      result("easy", "Moderate from (64 %)", "highest * 0.64", 0, "bpm"),
      result("hard", "Vigorous from (77 %)", "highest * 0.77", 0, "bpm"),
    ],
  },
  {
    id: "pace",
    words:
      "(?:running |run |race )?paces?(?: and speeds?)?|(?:race|(?:half )?marathon|finish) times?|running speeds?|(?:race|running) splits?",
    name: "Pace calculator",
    icon: "bolt",
    inputs: [
      input("distance", "Distance", 10, "km", { min: 0.01 }),
      input("hours", "Hours", 0, "h"),
      input("minutes", "Minutes", 55, "min"),
      input("seconds", "Seconds", 0, "s"),
    ],
    results: [
      step("time", "Time", "hours * 60 + minutes + seconds / 60"),
      result("speed", "Speed", "distance / time * 60", 2, "km/h"),
      { ...result("marathon", "A marathon at this pace", "time / distance * 42.195", 0, "h"), isTime: true },
      { ...result("pace", "Pace", "time / distance", 2, "min/km"), isTime: true },
    ],
    variants: [
      {
        words: RACES,
        isMore: true,
        isBeside: true,
        inputs: [],
        results: [
          { ...result("half", "Half marathon", "time / distance * 21.0975", 0, "h"), isTime: true },
          { ...result("ten", "10 km", "time / distance * 10", 0, "h"), isTime: true },
          { ...result("five", "5 km", "time / distance * 5", 0, "h"), isTime: true },
        ],
      },
      {
        words: "(?<!(?:,|and|or|for|5 ?k|10 ?k) )(?:half[- ])?marathon(?!s?(?:,| and| or))",
        isMore: true,
        inputs: [input("distance", "Distance", 21.0975, "km", { min: 0.01 }), input("hours", "Hours", 2, "h")],
        results: [],
      },
      {
        words: "per mile|min(?:utes)?(?:\\/| per )mile|in miles",
        isMore: true,
        inputs: [],
        results: [{ ...result("mile", "Pace per mile", "time / distance * 1.609344", 2, "min/mi"), isTime: true }],
      },
      {
        words: "(?:my |a |the )?(?:goals?|targets?|wanted|finish(?:ing)?(?! times? (?:for|of|at|over)))(?: times?)?",
        isMore: true,
        inputs: [
          input("hours", "Goal: hours", 0, "h"),
          input("minutes", "Goal: minutes", 55, "min"),
          input("seconds", "Goal: seconds", 0, "s"),
        ],
        results: [],
      },
      {
        words:
          "(?:negative )?splits?|each (?:km|kilomet(?:er|re)|lap|5 ?k(?:m)?)|every (?:\\d+ ?)?(?:km|kilomet(?:er|re)s?|laps?)",
        isMore: true,
        inputs: [input("every", "A split every", 5, "km", { min: 0.1 })],
        results: [
          { ...result("split2", "After two splits", "pace * 2 * every", 0), isTime: true },
          { ...result("split3", "After three splits", "pace * 3 * every", 0), isTime: true },
          { ...result("split4", "After four splits", "pace * 4 * every", 0), isTime: true },
          { ...result("half", "At half of the way", "time / 2", 0), isTime: true },
          { ...result("split", "Each split", "pace * every", 0), isTime: true },
        ],
      },
    ],
  },
  // Wang et al., Cell Systems 11 (2020), 176–185: 16 ln(age) + 31, from Labradors of one year and more.
  {
    id: "dog-years",
    words: "dog(?:'s|s)? (?:years?|ages?)(?: in human years)?|(?:age|years) of (?:my |a )?dog",
    alone:
      "(?:age|years) in dog years|dog years|(?:my |a |the )?(?:dog|puppy)(?:'s|s)? ages? (?:in|to|into|as) (?:human|people) (?:years|age)|how old (?:is|are) (?:my|a|the|our) dogs?(?: really)? in (?:human|people) years",
    name: "Dog years",
    icon: "paw",
    text: "By changes of the DNA (Wang and others, 2020), from a dog's first birthday on.",
    inputs: [input("age", "Age of the dog", 4, "years", { min: 1, max: 30 })],
    results: [result("human", "In human years", "16 * log(age) + 31", 0, "years")],
  },
];
