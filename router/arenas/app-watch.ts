import { AppState, type OpenPort } from "@lathe/protocol/workspace";
import { z } from "zod";
import { readLines } from "./read-lines.ts";
import type { Log } from "@lathe/protocol/log";

const Snapshot = z.object({
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
/** A crashed app's state carries its log. */
const MAX_LINE_CHARACTERS = 4 * 1024 * 1024;

/** Listens to a worker's `GET /ports/stream`, so that each preview request finds the newest state without asking. */
export class AppWatch {
  readonly #ending = new AbortController();
  #latest: AppSnapshot | null = null;
  readonly #first = Promise.withResolvers<void>();

  constructor(worker: { socket: string; token: string }, log: Log) {
    void this.#listen(worker, log);
  }

  /** The newest state; null before the first. */
  get latest(): AppSnapshot | null {
    return this.#latest;
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
        const response = await fetch("http://worker/ports/stream", { unix: socket, headers, signal });
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

  #take(snapshot: AppSnapshot): void {
    this.#latest = snapshot;
    this.#first.resolve();
  }
}
