/** What a Wire needs of a socket of Bun.listen or Bun.connect. */
export interface WireSocket {
  write(bytes: Uint8Array): number;
  end(): void;
  shutdown(halfClose?: boolean): void;
  terminate(): void;
  pause(): void;
  resume(): void;
}

/**
 * The sending side of a socket: takes all bytes, keeps what the kernel does not take yet, and says by `congested` that
 * whoever produces the bytes should pause until `flush` reports that everything is on its way.
 */
export class Wire {
  readonly #socket: WireSocket;
  #waiting: Uint8Array[] = [];
  #paused = false;
  #state: "open" | "ending" | "closed" = "open";

  constructor(socket: WireSocket) {
    this.#socket = socket;
  }

  get congested(): boolean {
    return this.#waiting.length > 0;
  }

  get open(): boolean {
    return this.#state === "open";
  }

  send(bytes: Uint8Array): void {
    if (this.#state !== "open" || bytes.length === 0) return;
    if (this.#waiting.length > 0) {
      this.#waiting.push(bytes);
      return;
    }
    const written = Math.max(0, this.#socket.write(bytes));
    if (written < bytes.length) this.#waiting.push(bytes.subarray(written));
  }

  /** To be called when the socket drains. True when nothing waits any more. */
  flush(): boolean {
    while (this.#waiting.length > 0 && this.#state !== "closed") {
      const next = this.#waiting[0];
      if (next === undefined) break;
      const written = Math.max(0, this.#socket.write(next));
      if (written < next.length) {
        this.#waiting[0] = next.subarray(written);
        return false;
      }
      this.#waiting.shift();
    }
    if (this.#state === "ending") this.#shutDown();
    return true;
  }

  /**
   * Ends the sending side once everything is sent. Reading goes on (the caller drops what comes), since closing with
   * unread bytes makes the kernel reset the connection, and the other end could lose the answer.
   */
  end(): void {
    if (this.#state !== "open") return;
    this.#state = "ending";
    this.resume();
    if (this.#waiting.length === 0) this.#shutDown();
  }

  /** Closes at once; what waits is lost. */
  destroy(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#waiting = [];
    this.#socket.terminate();
  }

  /** To be called when the socket has closed by itself. */
  markClosed(): void {
    this.#state = "closed";
    this.#waiting = [];
  }

  pause(): void {
    if (this.#paused || this.#state !== "open") return;
    this.#paused = true;
    this.#socket.pause();
  }

  resume(): void {
    if (!this.#paused || this.#state === "closed") return;
    this.#paused = false;
    this.#socket.resume();
  }

  #shutDown(): void {
    this.#socket.shutdown();
  }
}
