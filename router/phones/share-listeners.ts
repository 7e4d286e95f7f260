import type { PhoneListen } from "../http-front/front.ts";
import type { LanAddress } from "./lan-addresses.ts";

export interface ShareListener {
  readonly port: number;
  close(): void;
}

/** Opens a listener; throws the system's error. */
export type ListenForPhones = (where: PhoneListen) => ShareListener;

/** An address to listen on, and how phones name it. */
export interface ListenPlace extends LanAddress {
  hostname: string;
}

/** The listeners of one shared project: one port, the same on every address. */
export class ShareListeners {
  readonly #open: (where: { hostname: string; host: string; port: number }) => ShareListener;
  readonly #listeners = new Map<string, ShareListener>();
  #port: number | null = null;

  constructor(open: (where: { hostname: string; host: string; port: number }) => ShareListener) {
    this.#open = open;
  }

  /** Null while nothing is listened on. */
  get port(): number | null {
    return this.#port;
  }

  /**
   * Listens on these addresses and no others. Returns those that it could have; none of them when no port of the
   * candidates is free.
   */
  listenOn(places: readonly ListenPlace[], candidates: Iterable<number>): ListenPlace[] {
    const wanted = new Set(places.map(keyOf));
    for (const [key, listener] of this.#listeners) {
      if (wanted.has(key)) continue;
      listener.close();
      this.#listeners.delete(key);
    }
    if (this.#listeners.size === 0) this.#port = null;
    for (const port of this.#port === null ? candidates : [this.#port]) {
      if (this.#openAll(places, port)) break;
    }
    return places.filter((place) => this.#listeners.has(keyOf(place)));
  }

  close(): void {
    for (const listener of this.#listeners.values()) listener.close();
    this.#listeners.clear();
    this.#port = null;
  }

  /** False: somebody else has this port, and none of the project's links depends on it yet. */
  #openAll(places: readonly ListenPlace[], port: number): boolean {
    const isFirst = this.#port === null;
    for (const place of places) {
      const key = keyOf(place);
      if (this.#listeners.has(key)) continue;
      try {
        this.#listeners.set(key, this.#open({ hostname: place.hostname, host: place.address, port }));
      } catch (error) {
        if (!isFirst || !isTaken(error)) continue;
        this.close();
        return false;
      }
    }
    if (this.#listeners.size === 0) return false;
    this.#port = port;
    return true;
  }
}

function keyOf({ hostname, address }: ListenPlace): string {
  return `${hostname} ${address}`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}
