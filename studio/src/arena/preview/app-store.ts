import type { ArenaMessage } from "@lathe/protocol/arena";
import { LIMITS } from "@lathe/protocol/limits";
import type { AppState } from "@lathe/protocol/workspace";
import { ValueStore } from "../../store/value-store.ts";

export interface AppView {
  app: AppState;
  /** Listening ports, the app's own first. */
  ports: readonly number[];
  /** The last part of what install and dev server printed. */
  log: string;
}

/** The project's app as the worker reports it. */
export class AppStore {
  readonly state = new ValueStore<AppView>({ app: { phase: "stopped" }, ports: [], log: "" });
  readonly #loadLog: () => Promise<string>;
  readonly #onError: (error: unknown) => void;

  constructor(loadLog: () => Promise<string>, onError: (error: unknown) => void) {
    this.#loadLog = loadLog;
    this.#onError = onError;
  }

  change(message: Pick<Extract<ArenaMessage, { type: "app.changed" }>, "app" | "ports">): void {
    const own = message.app.phase === "ready" ? message.app.port : null;
    const others = message.ports.map((open) => open.port).filter((port) => port !== own);
    this.state.update((view) => ({ ...view, app: message.app, ports: own === null ? others : [own, ...others] }));
  }

  print(text: string): void {
    this.state.update((view) => ({ ...view, log: (view.log + text).slice(-LIMITS.appLog.maxCharacters) }));
  }

  /** Fetches what was printed before this page was open. */
  async loadLog(): Promise<void> {
    try {
      const log = await this.#loadLog();
      this.state.update((view) => ({ ...view, log }));
    } catch (error) {
      this.#onError(error);
    }
  }
}
