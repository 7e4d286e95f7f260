import { keySigner } from "@lathe/apk/signing-key";
import type { ApkSigner } from "@lathe/apk/signing/apk-signer";
import { LatheError } from "@lathe/protocol/errors";
import { newId, type ShipId } from "@lathe/protocol/ids";
import { isSignedKind, type NewShip, type ReservedShip, type Ship, type ShipOptions } from "@lathe/protocol/ship";
import type { ShipControl } from "@lathe/worker/ship/ship-version";
import type { KeptKeystore } from "./kept-keystore.ts";

interface FolderShipControlOptions {
  /** The image that was named; null: none. */
  icon: Uint8Array | null;
  openKeystore(packageId: string): Promise<KeptKeystore>;
}

/** What control is to a project, for one shipping of a folder: nothing is kept but key and version code. */
export class FolderShipControl implements ShipControl {
  readonly #options: FolderShipControlOptions;
  readonly #iconId = newId("att");
  #reserved: { ship: NewShip; versionCode: number | null; keystore: KeptKeystore | null } | null = null;
  #file: Uint8Array | null = null;

  constructor(options: FolderShipControlOptions) {
    this.#options = options;
  }

  /** What names the icon, when there is one. */
  get iconOption(): Pick<ShipOptions, "icon"> {
    return this.#options.icon === null ? {} : { icon: this.#iconId };
  }

  /** What was handed over. */
  takeFile(): Uint8Array {
    if (this.#file === null) throw new Error("nothing was shipped");
    return this.#file;
  }

  async readShipOptions(): Promise<ShipOptions> {
    return {};
  }

  async reserveShip(ship: NewShip): Promise<ReservedShip> {
    const { packageId, versionCode: wanted } = ship.options;
    if (packageId === undefined || !isSignedKind(ship.kind)) {
      this.#reserved = { ship, versionCode: null, keystore: null };
      return { shipId: ship.shipId, versionCode: null };
    }
    const keystore = await this.#options.openKeystore(packageId);
    const versionCode = wanted ?? keystore.lastCode + 1;
    if (versionCode <= keystore.lastCode) {
      throw new LatheError(
        "conflict",
        `Version code ${versionCode} would not rise: the last package of ${packageId} had ${keystore.lastCode}. Take ${keystore.lastCode + 1} or more.`,
      );
    }
    this.#reserved = { ship, versionCode, keystore };
    return { shipId: ship.shipId, versionCode };
  }

  async putShip(shipId: ShipId, file: Uint8Array): Promise<Ship> {
    const reserved = this.#reserved;
    if (reserved === null || reserved.ship.shipId !== shipId) throw new Error("this was not reserved");
    const { ship, versionCode, keystore } = reserved;
    if (versionCode !== null) await keystore?.note(versionCode);
    this.#file = file;
    const sha256 = new Bun.CryptoHasher("sha256").update(file).digest("hex");
    const { icon: _icon, ...options } = ship.options;
    return {
      ...ship,
      options: { ...options, ...(versionCode === null ? {} : { versionCode }) },
      bytes: file.byteLength,
      sha256,
      at: Date.now(),
      isKept: true,
    };
  }

  async dropShip(): Promise<void> {
    this.#reserved = null;
  }

  async readImage(): Promise<Uint8Array> {
    if (this.#options.icon === null) throw new LatheError("not_found", "No icon was given.");
    return this.#options.icon;
  }

  async openSigner(): Promise<ApkSigner> {
    if (this.#reserved?.keystore == null) throw new Error("nothing was reserved that is signed");
    return keySigner(this.#reserved.keystore.key);
  }
}
