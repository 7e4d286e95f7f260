import type { ShipId } from "@lathe/protocol/ids";
import type { ShipControl } from "./ship-version.ts";

const DROP_TIMEOUT_MS = 5_000;

/** What was reserved is nobody's any more; control lets go of it by itself when this cannot be said. */
export async function dropShip(control: ShipControl, shipId: ShipId): Promise<void> {
  await control.dropShip(shipId, AbortSignal.timeout(DROP_TIMEOUT_MS)).catch(() => undefined);
}
