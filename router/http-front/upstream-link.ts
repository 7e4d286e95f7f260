import { Wire } from "./wire.ts";

/** Where the bytes of a request go. */
export type Upstream = { unixSocket: string } | { tcpPort: number };

export interface UpstreamListener {
  received(bytes: Buffer): void;
  drained(): void;
  closed(): void;
  /** The listener itself threw: a bug. The link is closed. */
  crashed(error: Error): void;
}

/** How long an upstream may take to close its side after the other was closed. */
const END_TIMEOUT_MS = 5_000;

/** Names an upstream, so that a connection can be used again for the same one. */
export function upstreamKey(upstream: Upstream): string {
  return "unixSocket" in upstream ? upstream.unixSocket : `:${upstream.tcpPort}`;
}

/** A connection to an upstream. It serves one exchange after another, whose listener is `listener`. */
export class UpstreamLink {
  readonly key: string;
  /** performance.now() of the last end of an exchange. */
  idleSince = 0;
  listener: UpstreamListener | null = null;
  #wire: Wire | null = null;
  #closed = false;

  private constructor(key: string) {
    this.key = key;
  }

  /** Connects; rejects with the system's error. A TCP port is tried on both loopback addresses. */
  static async connect(upstream: Upstream): Promise<UpstreamLink> {
    const link = new UpstreamLink(upstreamKey(upstream));
    if ("unixSocket" in upstream) {
      await Bun.connect({ unix: upstream.unixSocket, socket: link.#handlers() });
      return link;
    }
    try {
      await Bun.connect({ hostname: "127.0.0.1", port: upstream.tcpPort, socket: link.#handlers() });
      return link;
    } catch {
      // Some servers listen on the other loopback address only; its error is the one that counts.
      const second = new UpstreamLink(link.key);
      await Bun.connect({ hostname: "::1", port: upstream.tcpPort, socket: second.#handlers() });
      return second;
    }
  }

  get alive(): boolean {
    return !this.#closed;
  }

  get wire(): Wire {
    if (this.#wire === null) throw new Error("The upstream is not connected.");
    return this.#wire;
  }

  /** Closes at once: the upstream notices that nobody waits any more, and what it has not read yet is lost. */
  close(): void {
    this.#closed = true;
    this.listener = null;
    this.#wire?.destroy();
  }

  /** Sends what is on its way, then closes: a WebSocket's last message may still be among it. */
  end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.listener = null;
    this.#wire?.end();
    setTimeout(() => this.#wire?.destroy(), END_TIMEOUT_MS).unref();
  }

  #handlers(): Bun.SocketHandler<undefined> {
    return {
      open: (socket) => {
        this.#wire = new Wire(socket);
      },
      data: (_socket, bytes) => {
        if (this.listener !== null) this.listener.received(bytes);
        // Nobody asked for anything: what comes now could only be taken for the answer to a later request.
        else if (!this.#closed) this.close();
      },
      drain: () => {
        if (this.#wire?.flush() === true) this.listener?.drained();
      },
      close: () => this.#markClosed(),
      error: (_socket, error) => this.#fail(error),
    };
  }

  /** Bun brings errors of the system, which have a code, and what a listener threw here. */
  #fail(error: Error): void {
    const { listener } = this;
    if ("code" in error) this.#markClosed();
    else this.close();
    if (!("code" in error)) listener?.crashed(error);
  }

  #markClosed(): void {
    this.#wire?.markClosed();
    if (this.#closed) return;
    this.#closed = true;
    const { listener } = this;
    this.listener = null;
    listener?.closed();
  }
}
