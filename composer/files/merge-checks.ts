import { AcceptanceCheck } from "@lathe/protocol/acceptance";
import { z } from "zod";
import type { Conflict, Merged } from "./merge-file.ts";

/** What has an id; the rest is kept as it is. */
const Identified = z.array(z.looseObject({ id: AcceptanceCheck.shape.id }));
type Identified = z.infer<typeof Identified>[number];

/**
 * Brings the composer's change of its acceptance checks into a file to which a person may have added checks of their own,
 * in which they may have changed or deleted some of the composer's. Goes by ids, so that the result is JSON again. Where
 * both changed the same check the person's stays and a conflict is told. Null when their file is no list of checks.
 */
export function mergeChecks({ base, mine, theirs }: { base: string; mine: string; theirs: string }): Merged | null {
  const [before, own, wanted] = [read(base), read(mine), read(theirs)];
  if (before === null || own === null || wanted === null) return null;
  const find = (checks: readonly Identified[], id: string) => checks.find((check) => check.id === id);
  const conflicting: Identified[] = [];
  const kept = own.flatMap((check) => {
    const [was, will] = [find(before, check.id), find(wanted, check.id)];
    const isTheirs = was !== undefined && isSame(was, check);
    if (isTheirs) return will === undefined ? [] : [will];
    if (will !== undefined && !isSame(will, check) && (was === undefined || !isSame(was, will))) conflicting.push(will);
    return [check];
  });
  const added = wanted.filter(({ id }) => find(own, id) === undefined && find(before, id) === undefined);
  // The composer's before the person's, as far as their places say nothing else.
  const at = kept.findLastIndex(({ id }) => find(wanted, id) !== undefined) + 1;
  const merged = kept.toSpliced(at, 0, ...added);
  const text = isSame(merged, own) ? mine : `${JSON.stringify(merged, null, 2)}\n`;
  return { text, conflicts: conflicting.map((check) => conflictAt(text, check)) };
}

function read(text: string): Identified[] | null {
  try {
    return Identified.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON: nothing can be merged into it.
    return null;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function conflictAt(text: string, wanted: Identified): Conflict {
  const line = text.split("\n").findIndex((each) => each.includes(JSON.stringify(wanted.id))) + 1;
  return { line: Math.max(1, line), wanted: JSON.stringify(wanted, null, 2) };
}
