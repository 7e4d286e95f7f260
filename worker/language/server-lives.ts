import { LatheError } from "@lathe/protocol/errors";
import { Completions } from "./completions.ts";
import { LanguageServer, type LanguageServerOptions } from "./language-server.ts";

export interface LifeBounds {
  /** A server that nobody asks ends after this time. */
  idleMs: number;
  /** So many may be lost within `lossWindowMs` before no other is started for `pauseMs`. */
  maxLosses: number;
  lossWindowMs: number;
  pauseMs: number;
}
export const LIFE_BOUNDS: LifeBounds = { idleMs: 5 * 60_000, maxLosses: 3, lossWindowMs: 5 * 60_000, pauseMs: 30_000 };

export interface Running {
  readonly server: LanguageServer;
  readonly completions: Completions;
}

/** The language servers of an arena, one after the other: begun when needed, ended when idle, replaced when lost. */
export class ServerLives {
  readonly #options: Omit<LanguageServerOptions, "onLost">;
  readonly #bounds: LifeBounds;
  readonly #onBegin: (running: Running) => void;
  readonly #closing = new AbortController();
  #running: Promise<Running> | null = null;
  #present: Running | null = null;
  #idleTimer: Timer | undefined;
  #lostAt: number[] = [];
  #refusal: { error: LatheError; until: number } | null = null;

  constructor(options: Omit<LanguageServerOptions, "onLost">, bounds: LifeBounds, onBegin: (running: Running) => void) {
    this.#options = options;
    this.#bounds = bounds;
    this.#onBegin = onBegin;
  }

  /** The server that runs now, without starting one. */
  get present(): Running | null {
    return this.#present;
  }

  /** Somebody needs the server. @throws LatheError `app_unavailable`: there is none, or it was lost too often. */
  need(): Promise<Running> {
    if (this.#present !== null) this.#endWhenIdle();
    this.#running ??= this.#begin();
    return this.#running;
  }

  /** The packages are others now: what could not start may start. */
  allow(): void {
    this.#refusal = null;
  }

  async end(): Promise<void> {
    clearTimeout(this.#idleTimer);
    const running = this.#running;
    this.#running = null;
    this.#present = null;
    // One that did not start has nothing to close.
    await running?.then(
      ({ server }) => server.close(),
      () => {},
    );
  }

  close(): Promise<void> {
    this.#closing.abort();
    return this.end();
  }

  async #begin(): Promise<Running> {
    this.#closing.signal.throwIfAborted();
    if (this.#refusal !== null && Date.now() < this.#refusal.until) {
      this.#running = null;
      throw this.#refusal.error;
    }
    const lives: { running: Running | null } = { running: null };
    try {
      const onLost = (): void => this.#lose(lives.running);
      const server = await LanguageServer.start({ ...this.#options, onLost }, this.#closing.signal);
      lives.running = { server, completions: new Completions(server) };
      if (this.#closing.signal.aborted) {
        await server.close();
        this.#closing.signal.throwIfAborted();
      }
      this.#present = lives.running;
      this.#endWhenIdle();
      this.#onBegin(lives.running);
      return lives.running;
    } catch (error) {
      this.#running = null;
      if (error instanceof LatheError) this.#refuse(error);
      throw error;
    }
  }

  #endWhenIdle(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => void this.end(), this.#bounds.idleMs);
  }

  #lose(lost: Running | null): void {
    if (lost === null || this.#present !== lost) return;
    this.#running = null;
    this.#present = null;
    clearTimeout(this.#idleTimer);
    const now = Date.now();
    this.#lostAt = [...this.#lostAt.filter((at) => at > now - this.#bounds.lossWindowMs), now];
    if (this.#lostAt.length >= this.#bounds.maxLosses)
      this.#refuse(
        new LatheError("app_unavailable", "The project's language server keeps ending. It is tried again later."),
      );
  }

  #refuse(error: LatheError): void {
    this.#refusal = { error, until: Date.now() + this.#bounds.pauseMs };
  }
}
