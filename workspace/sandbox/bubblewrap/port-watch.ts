import { watch, type FSWatcher } from "node:fs";
import type { OpenPort } from "@lathe/protocol/workspace";
import { readProc } from "../process-session.ts";
import { parseTcpListeners, parseUnixListeners, type Listener } from "./listening-sockets.ts";
import { PortLinks } from "./port-links.ts";

/** Reading the two tables takes about 0.1 ms. */
const LOOK_INTERVAL_MS = 250;
/** A Node process makes its own mirror right after it listens; only when it did not, one is started for it. */
const LOOKS_BEFORE_MIRROR = 2;
/** The project can make and delete sockets as fast as it likes; this is how often it is looked at for that. */
const EVENT_PAUSE_MS = 10;
/** A project with more open ports is up to something: the rest is not followed. */
const MAX_PORTS = 64;
export const PORTS_FOLDER_INSIDE = "/run/lathe/ports";

export interface PortWatchOptions {
  /** A process inside the sandbox, by its pid on the host: its view of the network is the sandbox's. */
  initPid: number;
  ports: string;
  upstream: string;
  /** Ports that are the sandbox's own, for as long as they are in it. */
  hidden: ReadonlySet<number>;
  /** Starts a program inside that accepts at `PORTS_FOLDER_INSIDE/PORT.sock` and connects to the port. Null: cannot be had. */
  startMirror: ((listener: Listener) => { stop: () => void; ended: Promise<unknown> }) | null;
}

/** Follows which TCP ports are open inside the sandbox and keeps a Unix socket on the host for each. */
export class PortWatch {
  readonly #options: PortWatchOptions;
  readonly #links: PortLinks;
  readonly #listeners = new Set<(ports: readonly OpenPort[]) => void>();
  /** Ports without a socket, and in how many looks they were seen so. */
  readonly #bare = new Map<number, number>();
  readonly #mirrors = new Map<number, { stop: () => void }>();
  readonly #watcher: FSWatcher;
  readonly #timer: ReturnType<typeof setInterval>;
  #soon: ReturnType<typeof setTimeout> | null = null;
  #ports: readonly OpenPort[] = [];
  #closed = false;

  constructor(options: PortWatchOptions) {
    this.#options = options;
    this.#links = new PortLinks(options.ports, options.upstream);
    this.#timer = setInterval(() => this.look(), LOOK_INTERVAL_MS);
    this.#timer.unref();
    // A Node server's mirror shows at once here, a quarter of a second before the next look.
    this.#watcher = watch(options.ports, () => this.#lookSoon());
    this.#watcher.unref();
  }

  get ports(): readonly OpenPort[] {
    return this.#ports;
  }

  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What is open now, the sandbox's own ports left out. */
  listening(): Listener[] {
    return this.#listeningAll()
      .filter(({ port }) => !this.#options.hidden.has(port))
      .slice(0, MAX_PORTS);
  }

  /** Whether a port is open now, the sandbox's own among them. */
  isListening(port: number): boolean {
    return this.#listeningAll().some((listener) => listener.port === port);
  }

  #listeningAll(): Listener[] {
    const read = (name: string): string => readProc(this.#options.initPid, `net/${name}`) ?? "";
    return parseTcpListeners(read("tcp"), read("tcp6"));
  }

  look(): void {
    if (this.#closed) return;
    const listening = this.listening();
    const mirrored = parseUnixListeners(readProc(this.#options.initPid, "net/unix") ?? "");
    const open: OpenPort[] = [];
    for (const listener of listening) {
      const path = mirrored.has(`${PORTS_FOLDER_INSIDE}/${listener.port}.sock`)
        ? this.#links.link(listener.port)
        : null;
      if (path === null) this.#mirrorLater(listener);
      else {
        this.#bare.delete(listener.port);
        open.push({ port: listener.port, upstream: { unixSocket: path } });
      }
    }
    this.#forget(new Set(listening.map(({ port }) => port)));
    if (Bun.deepEquals(open, this.#ports)) return;
    this.#ports = open;
    for (const notify of this.#listeners) notify(open);
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    if (this.#soon !== null) clearTimeout(this.#soon);
    this.#watcher.close();
    for (const mirror of this.#mirrors.values()) mirror.stop();
    this.#links.close();
    if (this.#ports.length === 0) return;
    this.#ports = [];
    for (const notify of this.#listeners) notify([]);
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.look();
    }, EVENT_PAUSE_MS);
  }

  #mirrorLater(listener: Listener): void {
    const looks = (this.#bare.get(listener.port) ?? 0) + 1;
    this.#bare.set(listener.port, looks);
    if (looks < LOOKS_BEFORE_MIRROR || this.#mirrors.has(listener.port) || this.#options.startMirror === null) return;
    const mirror = this.#options.startMirror(listener);
    this.#mirrors.set(listener.port, mirror);
    void mirror.ended.then(() => {
      if (this.#mirrors.get(listener.port) === mirror) this.#mirrors.delete(listener.port);
      this.#bare.delete(listener.port);
    });
  }

  #forget(listening: ReadonlySet<number>): void {
    for (const [port, mirror] of this.#mirrors) {
      if (listening.has(port)) continue;
      this.#mirrors.delete(port);
      mirror.stop();
    }
    for (const port of this.#bare.keys()) if (!listening.has(port)) this.#bare.delete(port);
    for (const { port } of this.#ports) if (!listening.has(port)) this.#links.release(port);
  }
}
