import { isRecord } from "./is-record.ts";
import { type RandomBits, shuffled } from "./random-int.ts";

/** So many groups, or groups of so many. */
export interface GroupRule {
  by: "count" | "size";
  number: number;
}

/** Two who are not to be in one group. */
export type Pair = readonly [string, string];

export interface Grouping {
  /** As somebody set it; null is the rule that the tool comes with. */
  rule: GroupRule | null;
  groups: readonly (readonly string[])[];
  apart: readonly Pair[];
}

export const MAX_GROUP_NUMBER = 50;

/** So often it is tried anew to keep everybody apart who is to be. */
const MAX_TRIES = 300;

/**
 * Everybody in one group, by chance; sizes differ by one at most. Pairs that are to be apart are, or as many of them as
 * so many tries can part.
 */
export function makeGroups(
  names: readonly string[],
  { by, number }: GroupRule,
  bits: RandomBits,
  apart: readonly Pair[] = [],
): string[][] {
  if (names.length === 0) return [];
  const wanted = by === "count" ? number : Math.round(names.length / number);
  const count = Math.min(names.length, Math.max(1, wanted));
  let best = dealOut(names, count, bits, apart);
  for (let tries = 1; tries < MAX_TRIES && pairsTogether(best, apart).length > 0; tries += 1) {
    const next = dealOut(names, count, bits, apart);
    if (pairsTogether(next, apart).length < pairsTogether(best, apart).length) best = next;
  }
  return best;
}

/** The pairs that are in one group nevertheless. */
export function pairsTogether(groups: readonly (readonly string[])[], apart: readonly Pair[]): Pair[] {
  return apart.filter(([one, other]) => groups.some((group) => group.includes(one) && group.includes(other)));
}

/** Those of whom most are to be kept away come first, while there is room; everybody goes where nobody minds. */
function dealOut(names: readonly string[], count: number, bits: RandomBits, apart: readonly Pair[]): string[][] {
  const awayFrom = (name: string) => apart.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
  const order = shuffled(names, bits).toSorted((a, b) => awayFrom(b).length - awayFrom(a).length);
  const groups = Array.from({ length: count }, (_, index) => ({
    names: [] as string[],
    size: Math.floor(names.length / count) + (index < names.length % count ? 1 : 0),
  }));
  for (const name of order) {
    const away = awayFrom(name);
    const free = shuffled(groups, bits).filter((group) => group.names.length < group.size);
    const chosen = free.find((group) => !away.some((other) => group.names.includes(other))) ?? free[0];
    chosen?.names.push(name);
  }
  return groups.map((group) => shuffled(group.names, bits));
}

/** For copying: one group a line. `name` is what a group is called. */
export function groupsText(groups: readonly (readonly string[])[], name = "Group"): string {
  return groups.map((names, index) => `${name} ${index + 1}: ${names.join(", ")}`).join("\n");
}

export function readGrouping(stored: unknown): Grouping {
  const fields = isRecord(stored) ? stored : {};
  const groups = Array.isArray(fields.groups) ? fields.groups.filter(isNames) : [];
  const apart = Array.isArray(fields.apart) ? fields.apart.filter(isPair) : [];
  return { rule: readRule(fields.rule), groups, apart };
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

function isPair(value: unknown): value is Pair {
  return isNames(value) && value.length === 2;
}
