import { comparePlaces, resolveInLock, type BunLock, type LockEntry } from "./bun-lock.ts";

type Entries = BunLock["entries"];

/**
 * A project's entries with a direct dependency as the kit has it, and with all that this needs and the project has not
 * yet. Null when the project has another version of it in its place, which only a real installation can move away.
 */
export function placePackage(project: Entries, kit: Entries, name: string): Entries | null {
  const entries = new Map(project);
  if (!place({ entries, kit: { entries: kit } }, "", name, name, false)) return null;
  if (entries.size === project.size) return project;
  return insertSorted(project, entries);
}

interface Placing {
  entries: Map<string, LockEntry>;
  kit: Pick<BunLock, "entries">;
}

/** False when it cannot be placed. `from` is a place in the project, `kitPlace` one in the kit. */
function place(placing: Placing, from: string, name: string, kitPlace: string, isPeer: boolean): boolean {
  const { entries, kit } = placing;
  const wanted = kit.entries.get(kitPlace);
  if (wanted === undefined) return false;
  const found = resolveInLock({ entries }, from, name);
  // Whatever version of a peer the project has is the one to go with.
  if (found !== null && (isPeer || entries.get(found)?.id === wanted.id)) return true;
  const target = found === null ? name : `${from}/${name}`;
  if ((found !== null && from === "") || entries.has(target)) return false;
  entries.set(target, wanted);
  return wanted.needs.every((need) => {
    const next = resolveInLock(kit, kitPlace, need.name);
    // One that is optional, and not for any machine that the kit was made for.
    return next === null || place(placing, target, need.name, next, need.isPeer);
  });
}

/** Entries without those that the project needed before and does not need with these direct dependencies. */
export function dropUnneeded(entries: Entries, before: readonly string[], after: readonly string[]): Entries {
  const [needed, needs] = [findNeeded(entries, before), findNeeded(entries, after)];
  return new Map([...entries].filter(([key]) => !needed.has(key) || needs.has(key)));
}

function findNeeded(entries: Entries, direct: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const waiting: string[] = [];
  const take = (from: string, name: string) => {
    const key = resolveInLock({ entries }, from, name);
    if (key === null || needed.has(key)) return;
    needed.add(key);
    waiting.push(key);
  };
  for (const name of direct) take("", name);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const { name } of entries.get(key)?.needs ?? []) take(key, name);
  }
  return needed;
}

/** New entries among the old, which keep their order. */
function insertSorted(old: Entries, all: Entries): Entries {
  const added = [...all.keys()].filter((key) => !old.has(key)).toSorted(comparePlaces);
  const keys = [...old.keys()];
  for (const key of added) {
    const next = keys.findIndex((other) => comparePlaces(other, key) > 0);
    keys.splice(next === -1 ? keys.length : next, 0, key);
  }
  return new Map(
    keys.flatMap((key) => {
      const entry = all.get(key);
      return entry === undefined ? [] : [[key, entry] as const];
    }),
  );
}
