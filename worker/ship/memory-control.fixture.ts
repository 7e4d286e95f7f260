import { createSigningKey, keySigner, type SigningKey } from "@lathe/apk/signing-key";
import { LatheError } from "@lathe/protocol/errors";
import type { ShipId } from "@lathe/protocol/ids";
import { isSignedKind, type NewShip, type Ship } from "@lathe/protocol/ship";
import type { ShipControl } from "./ship-version.ts";

/** Control, in memory: what was handed to it, and what was let go. */
export class MemoryControl implements ShipControl {
  readonly reserved: NewShip[] = [];
  readonly files = new Map<ShipId, Uint8Array>();
  readonly dropped: ShipId[] = [];
  #key: Promise<SigningKey> | null = null;
  #code = 0;

  async readShipOptions() {
    return this.reserved.at(-1)?.options ?? {};
  }
  async reserveShip(ship: NewShip) {
    this.reserved.push(ship);
    return {
      shipId: ship.shipId,
      versionCode: isSignedKind(ship.kind) ? (ship.options.versionCode ?? (this.#code += 1)) : null,
    };
  }
  async putShip(shipId: ShipId, file: Uint8Array): Promise<Ship> {
    this.files.set(shipId, file);
    const ship = this.reserved.find((each) => each.shipId === shipId);
    if (ship === undefined) throw new LatheError("not_found", "Nothing was reserved.");
    return { ...ship, bytes: file.byteLength, sha256: "0".repeat(64), at: 1, isKept: true };
  }
  async dropShip(shipId: ShipId) {
    this.dropped.push(shipId);
  }
  async readImage(): Promise<Uint8Array> {
    return new TextEncoder().encode("no image at all");
  }
  async openSigner(name: string) {
    return keySigner(await (this.#key ??= createSigningKey(name)));
  }
}
