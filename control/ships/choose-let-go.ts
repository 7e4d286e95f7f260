import type { ShipId } from "@lathe/protocol/ids";
import type { ShipKind } from "@lathe/protocol/ship";

export interface KeptLimits {
  keptPerKind: number;
  /** Of all kinds together. */
  maxKeptBytes: number;
}

export interface KeptFile {
  shipId: ShipId;
  kind: ShipKind;
  bytes: number;
}

/**
 * Which of a project's files go, newest first given: those behind the newest of their kind, and all that are older than
 * the first for which there is no room. The newest of all stays, however large it is.
 */
export function chooseLetGo(newestFirst: readonly KeptFile[], limits: KeptLimits): ShipId[] {
  const counts = new Map<ShipKind, number>();
  let left = limits.maxKeptBytes;
  let hasRoom = true;
  return newestFirst
    .filter(({ kind, bytes }, index) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > limits.keptPerKind) return true;
      hasRoom &&= bytes <= left || index === 0;
      if (hasRoom) left -= bytes;
      return !hasRoom;
    })
    .map(({ shipId }) => shipId);
}
