import { asLabel, listInWords } from "../words.ts";

/** What people write down of each day, and what is entered there. */
const MEASURES: readonly (readonly [said: RegExp, entered: string])[] = [
  [/^(?:water|hydration)(?: intake)?$/i, "glasses of water"],
  [/^(?:sleep|sleeping)(?: hours)?$/i, "hours of sleep"],
  [/^moods?$/i, "mood"],
  [/^energy(?: levels?)?$/i, "energy 1-5"],
  [/^stress(?: levels?)?$/i, "stress level 1-5"],
  [/^pain(?: levels?)?$/i, "pain level 1-10"],
  [/^(?:body )?weight$/i, "weight"],
  [/^(?:daily )?steps?$/i, "steps taken"],
  [/^(?:exercise|workouts?)$/i, "minutes of exercise"],
  [/^(?:calories|calorie intake)$/i, "calories"],
  [/^(?:coffee|caffeine)(?: intake)?$/i, "cups of coffee"],
  [/^screen time$/i, "hours of screen time"],
  [/^fasting(?: hours)?$/i, "hours fasted"],
  [/^weather$/i, "weather (Sunny, Cloudy, Rainy, Snowy)"],
  [/^gratitude$/i, "grateful for"],
  [/^food(?: intake)?$/i, "what I ate"],
];

const SEVERAL =
  /^(?:an? |my |our )?(?:(?:daily|simple|personal|health) )*((?:[\p{L}]+(?: (?:intake|levels?|hours|time))?, )*[\p{L}]+(?: (?:intake|levels?|hours|time))?,? (?:and|&) [\p{L}]+(?: (?:intake|levels?|hours|time))?) (tracker|log|journal|diary)(?: app)?(?![\p{L}])(.*)$/isu;

/** "Water and sleep tracker with a daily goal": a log of days, each with a number for either. */
export function daysOfMeasures(prompt: string): string {
  const [, named = "", kind = "", rest = ""] = SEVERAL.exec(prompt.trim()) ?? [];
  const entered = named.split(/,? (?:and|&) |, /i).map((word) => MEASURES.find(([said]) => said.test(word))?.[1]);
  if (named === "" || entered.includes(undefined) || /\bcheck-?ins?\b/i.test(rest)) return prompt;
  const words: readonly string[] = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = entered.filter((each = "") => !each.split(" ").some((word) => words.includes(word)));
  const more = rest.replace(/^(?:,| with| and|:| including)+ /i, ", ").replace(/\bdaily goals\b/i, "a daily goal");
  return `An app called “${asLabel(named.toLowerCase())} ${kind.toLowerCase()}”: days with date, ${told.join(", ")}${more}`;
}

/** "Fitness tracker with workouts, steps, water and weight" */
const OF_DAYS =
  /^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple )*(?:fitness|health|wellness|well-?being|daily|day|life|lifestyle|self-?care|weekly)(?: (?:and|&) [\p{L}]+)? (?:tracker|planner|app|log|dashboard|organi[sz]er))(?: with|:) ((?:[\p{L}-]+(?: [\p{L}-]+){0,2}, )+(?:and )?[\p{L}-]+(?: [\p{L}-]+){0,2}(?: and [\p{L}-]+(?: [\p{L}-]+){0,2})?)([.!]?)$/iu;
/** Lists of things beside which a day has its measures. */
const LISTS =
  /^(?:workouts?|exercises|meals|tasks|to-?dos?|habits|goals|expenses|medications?|appointments|schedule|recipes|events|notes|routines|supplements|chores|priorities)$/i;

/** What is measured of each day stands with the days, and with none of the lists beside them. */
export function measuresBeside(prompt: string): string {
  const [, head = "", row = "", end = ""] = OF_DAYS.exec(prompt.trim()) ?? [];
  const items = row.split(/, (?:and )?| and /i);
  const measured = items.flatMap((item) => MEASURES.find(([said]) => said.test(item) && !LISTS.test(item))?.[1] ?? []);
  const lists = items.filter((item) => LISTS.test(item));
  const others = items.filter((item) => !LISTS.test(item) && !MEASURES.some(([said]) => said.test(item)));
  if (lists.length === 0 && others.length === 0 && measured.length > 2)
    return `An app called “${asLabel(head.replace(/^(?:(?:build|make|create)(?: me)? )?(?:an? |my |our )?/i, ""))}”: days with date, ${measured.join(", ")}${end}`;
  if (measured.length < 2 || lists.length === 0) return prompt;
  const kept = listInWords([...lists, ...others, "wellness check-ins"]);
  return `${head} with ${kept}. Each wellness check-in has a date, ${measured.join(", ")}${end}`;
}
