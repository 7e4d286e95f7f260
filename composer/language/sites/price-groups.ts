import { splitList } from "../split-list.ts";
import { asLabel } from "../words.ts";

/** What prices are for where they go by something: "prices by size". */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  size: ["Small", "Medium", "Large"],
  age: ["Children", "Grown-ups", "Over 65"],
  length: ["Short", "Medium", "Long"],
  weight: ["Up to 2 kg", "Up to 10 kg", "Over 10 kg"],
  distance: ["Near by", "Further away", "Far away"],
  season: ["Low season", "Mid season", "High season"],
  level: ["Beginners", "Intermediate", "Advanced"],
  duration: ["Half an hour", "One hour", "Two hours"],
};

/** "ticket prices for adults, kids and families", "prices for 30 and 60 minutes": a price for each of them. */
export function groupsOf(core: string): string[] {
  const [, list = ""] =
    /\bfor (?:(?:our|the) )?([\p{L}' -]+(?:, [\p{L}' -]+)*,? (?:and|&|or) [\p{L}' -]+)$/iu.exec(core) ?? [];
  const groups = splitList(list).map((group) => group.trim());
  const by = /\bby (\p{L}+)$/iu.exec(core)?.[1]?.toLowerCase() ?? "";
  const sorts = SORTS[by];
  if (sorts !== undefined) return [...sorts];
  const [, numbers, unit] =
    /(?:\bfor |^\p{L}+ )(\d+(?:, \d+)*(?:,? (?:and|&|or) |\/)\d+(?:\/\d+)*) (minutes?|min|hours?|people|persons|days?|nights?|lessons?|classes)$/iu.exec(
      core,
    ) ?? [];
  if (numbers !== undefined) return splitList(numbers.replace(/\//g, ", ")).map((each) => `${each.trim()} ${unit}`);
  return groups.length > 1 && groups.every((group) => group.split(" ").length < 4) ? groups.map(asLabel) : [];
}
