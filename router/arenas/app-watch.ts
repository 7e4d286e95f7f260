import { AppState, type OpenPort } from "@lathe/protocol/workspace";
import { z } from "zod";
import type { NoticedChange } from "../http-front/lathe-paths.ts";
import { readLines } from "./read-lines.ts";
import type { Log } from "@lathe/protocol/log";

const Snapshot = z.object({
  /** The files that changed since the line before; left out by workers of earlier servers. */
  changed: z.array(z.string()).default([]),
  app: AppState,
  ports: z.array(
    z.object({
      port: z.number().int().min(1).max(65_535),
      upstream: z.union([
        z.object({ unixSocket: z.string() }),
        z.object({ tcpPort: z.number().int().min(1).max(65_535) }),
      ]),
    }),
  ),
});

/** How a project's app stands, and where its ports are reached. */
export interface AppSnapshot {
  app: AppState;
  ports: OpenPort[];
}

const RETRY_MS = 200;
/** As many files as may change while a page is being loaded. */
const KEPT_CHANGES = 500;
/** A crashed app's state carries its log. */
const MAX_LINE_CHARACTERS = 4 * 1024 * 1024;

/** Listens to a worker's `GET /ports/stream`, so that each preview request finds the newest state without asking. */
export class AppWatch {
  readonly #ending = new AbortController();
  #latest: AppSnapshot | null = null;
  readonly #changes: NoticedChange[] = [];
  readonly #first = Promise.withResolvers<void>();
  #start: object = {};

  constructor(worker: { socket: string; token: string }, log: Log) {
    void this.#listen(worker, log);
  }

  /** The newest state; null before the first. */
  get latest(): AppSnapshot | null {
    return this.#latest;
  }

  /** Another object each time that the app has come up anew. */
  get start(): object {
    return this.#start;
  }

  /** The files that changed last, the oldest first. */
  get changes(): readonly NoticedChange[] {
    return this.#changes;
  }

  /** Resolves with the first state, or null when the watch was closed before. */
  async first(): Promise<AppSnapshot | null> {
    await this.#first.promise;
    return this.#latest;
  }

  close(): void {
    this.#ending.abort();
    this.#first.resolve();
  }

  /** A stream that ends is opened again for as long as the worker is there. */
  async #listen({ socket, token }: { socket: string; token: string }, log: Log): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      try {
        const headers = { authorization: `Bearer ${token}` };
        const response = await fetch("http://worker/ports/stream", {
          unix: socket,
          headers,
          signal,
          // Nothing is said for as long as nothing happens.
          timeout: false,
        });
        if (!response.ok || response.body === null) throw new Error(`The worker answered ${response.status}.`);
        for await (const line of readLines(response.body, MAX_LINE_CHARACTERS))
          this.#take(Snapshot.parse(JSON.parse(line)));
      } catch (error) {
        if (signal.aborted) return;
        log({ level: "warning", message: "lost sight of a worker's ports", error: String(error) });
      }
      await Bun.sleep(RETRY_MS);
    }
  }

  #take({ changed, ...snapshot }: z.infer<typeof Snapshot>): void {
    const at = Date.now();
    for (const path of changed) this.#changes.push({ path, at });
    this.#changes.splice(0, Math.max(0, this.#changes.length - KEPT_CHANGES));
    if (snapshot.app.phase !== "ready" || this.#latest?.app.phase !== "ready") this.#start = {};
    this.#latest = snapshot;
    this.#first.resolve();
  }
}
