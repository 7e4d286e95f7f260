import type { CleanedItem } from "@lathe/protocol/data";

export interface CleanedGroup {
  kind: CleanedItem["kind"];
  count: number;
  /** Of those whose size is known; null: of none. */
  bytes: number | null;
}

/** Things of a clean-up by kind, the largest first; those whose size only doing it would tell come last. */
export function groupCleaned(items: readonly CleanedItem[]): CleanedGroup[] {
  const groups = new Map<CleanedItem["kind"], CleanedGroup>();
  for (const { kind, bytes } of items) {
    const group = groups.get(kind) ?? { kind, count: 0, bytes: null };
    groups.set(kind, {
      kind,
      count: group.count + 1,
      bytes: bytes === null ? group.bytes : (group.bytes ?? 0) + bytes,
    });
  }
  return [...groups.values()].sort((a, b) => (b.bytes ?? -1) - (a.bytes ?? -1));
}
