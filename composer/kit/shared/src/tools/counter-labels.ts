import { isRecord } from "./is-record.ts";

const MAX_COUNTERS = 24;
const MAX_LENGTH = 60;

/** With one more; as they were where it is empty, there already, or one too many. */
export function addLabel(labels: readonly string[], typed: string): readonly string[] {
  const label = typed.trim().replaceAll(/\s+/g, " ").slice(0, MAX_LENGTH);
  const isThere = labels.some((each) => each.toLowerCase() === label.toLowerCase());
  return label === "" || isThere || labels.length >= MAX_COUNTERS ? labels : [...labels, label];
}

/** Goals by their labels, from what was stored, whatever that is. */
export function readGoals(stored: unknown): Readonly<Record<string, number>> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((each): each is [string, number] => Number.isFinite(each[1]) && Number(each[1]) > 0),
  );
}

/** Labels from what was stored, whatever that is; the others are what the counters come with. */
export function readLabels(stored: unknown, usual: readonly string[]): readonly string[] {
  if (!Array.isArray(stored)) return usual;
  return stored
    .filter((each): each is string => typeof each === "string")
    .reduce<readonly string[]>((labels, each) => addLabel(labels, each), []);
}
