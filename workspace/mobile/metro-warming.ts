import type { AppSupervisor } from "../app/app-supervisor.ts";
import { waitForMetro } from "./ask-expo.ts";
import { warmMetroCache, type WarmOptions } from "./warm-metro-cache.ts";

/** Two Metros at once would make the project wait that somebody looks at. */
const OWN_METRO_LIMIT_MS = 5 * 60_000;

/** Fills the store's Metro cache in the background, once the project's own app and its Metro are up. */
export class MetroWarming {
  readonly #closing = new AbortController();
  readonly #done: Promise<void>;

  constructor(app: AppSupervisor, options: WarmOptions) {
    this.#done = this.#warm(app, options).catch((error: unknown) => {
      if (this.#closing.signal.aborted) return;
      options.log({ level: "warning", message: "Metro's shared cache was not filled", error: String(error) });
    });
  }

  /** Resolves when what it has started has ended. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#done;
  }

  async #warm(app: AppSupervisor, options: WarmOptions): Promise<void> {
    const { signal } = this.#closing;
    await app.waitFor(({ phase }) => phase === "ready", signal);
    const find = () => {
      const { state } = app;
      return state.phase === "ready" ? app.ports.find(({ port }) => port === state.port) : undefined;
    };
    const late = AbortSignal.timeout(OWN_METRO_LIMIT_MS);
    await waitForMetro(find, AbortSignal.any([signal, late])).catch(() => {
      // It takes too long, or is no Expo app any more: the cache does not depend on it.
    });
    signal.throwIfAborted();
    await warmMetroCache(options, signal);
  }
}
