import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type { Store } from "../../store/value-store.ts";
import type { ConnectionState } from "../arena-connection.ts";

export interface SocketTimes {
  /** The first wait after a loss; it doubles up to `maxRetryMs`. Each wait is between half and the whole of it. */
  minRetryMs: number;
  maxRetryMs: number;
  /** How long opening may take. */
  openMs: number;
  /** A socket that lived for this long counts as none that failed. */
  steadyMs: number;
}

export interface DocumentsSocketOptions {
  url: string;
  /** The arena's connection, which knows when there is no worker to talk to. */
  arena: Store<ConnectionState>;
  times?: Partial<SocketTimes>;
  /** From 0 to 1, for the jitter. */
  random?: () => number;
}

const TIMES: SocketTimes = { minRetryMs: 250, maxRetryMs: 5_000, openMs: 15_000, steadyMs: 3_000 };
const SILENCE_MS = 40_000;

/**
 * The one socket of all live documents of an arena. It is open while the arena's own connection is live and a document
 * needs it. When it is lost alone, it comes back by itself.
 */
export class DocumentsSocket {
  /** What the documents' providers attach to. */
  readonly websocket: EndableWebsocket;
  readonly #options: DocumentsSocketOptions;
  readonly #times: SocketTimes;
  readonly #endFollowing: () => void;
  #isNeeded = false;
  #attempt = 0;
  #openedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #phase: "closed" | "opening" | "open" | "waiting" = "closed";

  constructor(options: DocumentsSocketOptions) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
    this.websocket = new EndableWebsocket({
      url: options.url,
      autoConnect: false,
      // Connecting again is this class's own work, since only it knows whether there is somebody to connect to.
      maxAttempts: 1,
      messageReconnectTimeout: SILENCE_MS,
    });
    this.websocket.on("open", () => this.#opened());
    this.websocket.on("disconnect", () => this.#lost());
    this.#endFollowing = options.arena.subscribe(() => this.#follow());
  }

  /** Whether something that is sent now goes out. */
  get isOpen(): boolean {
    return this.websocket.webSocket?.readyState === WebSocket.OPEN;
  }

  need(isNeeded: boolean): void {
    this.#isNeeded = isNeeded;
    this.#follow();
  }

  close(): void {
    this.#endFollowing();
    this.#drop();
    this.websocket.destroy();
  }

  #follow(): void {
    const isWanted = this.#isNeeded && this.#options.arena.get().phase === "live";
    if (isWanted && this.#phase === "closed") this.#connect();
    else if (!isWanted && this.#phase !== "closed") this.#drop();
  }

  #connect(): void {
    this.#phase = "opening";
    this.#attempt += 1;
    this.#startTimer(this.#times.openMs, () => this.#endSocket());
    void this.websocket.connect();
  }

  #opened(): void {
    this.#phase = "open";
    this.#openedAt = Date.now();
    clearTimeout(this.#timer);
    this.websocket.shouldConnect = false;
  }

  #lost(): void {
    if (this.#phase === "closed") return;
    if (this.#phase === "open" && Date.now() - this.#openedAt >= this.#times.steadyMs) this.#attempt = 0;
    this.#phase = "waiting";
    const ceilingMs = Math.min(this.#times.maxRetryMs, this.#times.minRetryMs * 2 ** this.#attempt);
    const waitMs = ceilingMs * (0.5 + 0.5 * (this.#options.random ?? Math.random)());
    this.#startTimer(waitMs, () => this.#connect());
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#phase = "closed";
    this.#attempt = 0;
    this.#endSocket();
  }

  /** At once: a socket whose other end is gone would take its time to say so. */
  #endSocket(): void {
    this.websocket.shouldConnect = false;
    this.websocket.end();
  }

  #startTimer(waitMs: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, waitMs);
  }
}

class EndableWebsocket extends HocuspocusProviderWebsocket {
  end(): void {
    if (this.webSocket !== null) this.emit("close", { event: { code: 1000, reason: "" } });
  }
}
