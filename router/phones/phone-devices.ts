import type { PhoneDevice } from "@lathe/protocol/phone";
import { isLoopback } from "./lan-addresses.ts";
import type { Visitor } from "./visitor.ts";

/** How long a device without a socket counts as there. */
const ALIVE_MS = 20_000;
const MAX_DEVICES = 32;

interface Entry extends PhoneDevice {
  address: string;
  sockets: number;
  /** When it last asked for something, in milliseconds since the epoch. */
  at: number;
}

/** The devices that have a shared project open: one per address and platform. */
export class PhoneDevices {
  readonly #entries = new Map<string, Entry>();

  /** Notes a request. Null: more devices than are followed. `now` in milliseconds since the epoch. */
  see(visitor: Visitor, now: number): PhoneDevice | null {
    const platform = visitor.platform ?? this.#nativeAt(visitor.address);
    if (platform === null) return null;
    const id = `${platform}-${visitor.address}`;
    const known = this.#entries.get(id);
    if (known !== undefined && isAlive(known, now)) {
      known.at = now;
      return known;
    }
    if (known === undefined && !this.#makeRoom(now)) return null;
    const name = nameDevice(platform, visitor).slice(0, 80);
    const entry = { id, name, platform, since: now, address: visitor.address, sockets: 0, at: now };
    this.#entries.set(id, entry);
    return entry;
  }

  /** A device opened a socket; to be called back when it is closed. */
  hold(device: PhoneDevice): () => void {
    const entry = this.#entries.get(device.id);
    if (entry === undefined) return () => {};
    entry.sockets += 1;
    return () => {
      entry.sockets -= 1;
      entry.at = Date.now();
    };
  }

  list(now: number): PhoneDevice[] {
    return [...this.#entries.values()]
      .filter((entry) => isAlive(entry, now))
      .map(({ id, name, platform, since }) => ({ id, name, platform, since }));
  }

  /** An app asks for assets without saying on which system it runs. */
  #nativeAt(address: string): PhoneDevice["platform"] | null {
    const entries = [...this.#entries.values()].filter(
      (entry) => entry.address === address && entry.platform !== "web",
    );
    return entries.toSorted((a, b) => b.at - a.at)[0]?.platform ?? null;
  }

  #makeRoom(now: number): boolean {
    for (const [id, entry] of this.#entries) if (!isAlive(entry, now)) this.#entries.delete(id);
    return this.#entries.size < MAX_DEVICES;
  }
}

function isAlive(entry: Entry, now: number): boolean {
  return entry.sockets > 0 || now - entry.at < ALIVE_MS;
}

function nameDevice(platform: PhoneDevice["platform"], { address, browser }: Visitor): string {
  const native = platform === "android" ? "Android phone" : "iPhone";
  const name = platform !== "web" ? native : browser === null ? "Browser" : `Browser on ${browser}`;
  // A reverse proxy that does not say for whom it asks.
  return isLoopback(address) ? name : `${name}, ${address}`;
}
