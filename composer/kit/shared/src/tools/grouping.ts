import { isRecord } from "./is-record.ts";
import { type RandomBits, shuffled } from "./random-int.ts";

/** So many groups, or groups of so many. */
export interface GroupRule {
  by: "count" | "size";
  number: number;
}

export interface Grouping {
  /** As somebody set it; null is the rule that the tool comes with. */
  rule: GroupRule | null;
  groups: readonly (readonly string[])[];
}

export const MAX_GROUP_NUMBER = 50;

/** Everybody in one group, by chance; sizes differ by one at most. */
export function makeGroups(names: readonly string[], { by, number }: GroupRule, bits: RandomBits): string[][] {
  if (names.length === 0) return [];
  const wanted = by === "count" ? number : Math.round(names.length / number);
  const count = Math.min(names.length, Math.max(1, wanted));
  const groups = Array.from({ length: count }, (): string[] => []);
  for (const [index, name] of shuffled(names, bits).entries()) groups[index % count]?.push(name);
  return groups;
}

/** For copying: one group a line. */
export function groupsText(groups: readonly (readonly string[])[]): string {
  return groups.map((names, index) => `Group ${index + 1}: ${names.join(", ")}`).join("\n");
}

export function readGrouping(stored: unknown): Grouping {
  const fields = isRecord(stored) ? stored : {};
  const groups = Array.isArray(fields.groups) ? fields.groups.filter(isNames) : [];
  return { rule: readRule(fields.rule), groups };
}

function readRule(stored: unknown): GroupRule | null {
  if (!isRecord(stored) || (stored.by !== "count" && stored.by !== "size")) return null;
  const { by, number } = stored;
  const isNumber = typeof number === "number" && Number.isInteger(number) && number >= 2 && number <= MAX_GROUP_NUMBER;
  return isNumber ? { by, number } : null;
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string");
}
