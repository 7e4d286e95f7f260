import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { ControlClient } from "./control-client.ts";

const CONTROL_TIMEOUT_MS = 5_000;
const NOT_READ =
  "The app's secrets could not be read from the server just now. The app keeps those that it had; restart it to try again.";

interface AppSecretsOptions {
  control: Pick<ControlClient, "readSecrets">;
  workspace: {
    secrets: Pick<OpenedWorkspace["secrets"], "set">;
    app: Pick<OpenedWorkspace["app"], "note" | "refresh">;
  };
  log: Log;
}

/** Brings the project's secrets from control to its workspace. Where control is away, the last ones stay. */
export class AppSecrets {
  readonly #options: AppSecretsOptions;
  /** One after the other: an answer that is late must not take the place of a newer one. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(options: AppSecretsOptions) {
    this.#options = options;
  }

  /** Whether they are others than before. Where they cannot be read, the app's log says so. */
  async read(): Promise<boolean> {
    try {
      return await this.#readNow();
    } catch {
      // It is logged, and people are told by then; what runs goes on.
      return false;
    }
  }

  /** Reads them; an app that runs starts again where they are others. Errors: `internal` when control does not answer. */
  async renew(): Promise<void> {
    if (await this.#readNow()) await this.#options.workspace.app.refresh();
  }

  #readNow(): Promise<boolean> {
    const { control, workspace, log } = this.#options;
    const done = this.#reading.then(async () => {
      try {
        const { values, unreadable } = await control.readSecrets(AbortSignal.timeout(CONTROL_TIMEOUT_MS));
        if (unreadable.length > 0) workspace.app.note(nameUnreadable(unreadable));
        return workspace.secrets.set(values);
      } catch (cause) {
        log({ level: "warning", message: "the app's secrets could not be read", error: String(cause) });
        workspace.app.note(NOT_READ);
        throw new LatheError("internal", NOT_READ, undefined, { cause });
      }
    });
    this.#reading = done.catch(() => {
      // The one who asked is told; those behind have their turn all the same.
    });
    return done;
  }
}

function nameUnreadable(names: readonly string[]): string {
  return `The app does without ${names.join(", ")}: the server's secret key is another one than when ${names.length === 1 ? "it was" : "they were"} set. Set ${names.length === 1 ? "it" : "them"} again under Secrets.`;
}
