import { asLabel } from "../words.ts";

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
