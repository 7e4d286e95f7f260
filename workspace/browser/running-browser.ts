import type { Sandbox } from "../sandbox/sandbox.ts";
import { BrowserProcess } from "./browser-process.ts";
import { DevtoolsPipe } from "./devtools-pipe.ts";
import type { FoundBrowser } from "./find-browser.ts";

/** A browser inside a project's sandbox and the way to speak to it. */
export class RunningBrowser {
  readonly pipe: DevtoolsPipe;
  readonly #process: BrowserProcess;
  #closing: Promise<void> | null = null;

  private constructor(process: BrowserProcess) {
    this.#process = process;
    this.pipe = new DevtoolsPipe(process.process);
  }

  /** Errors: `sandbox_unavailable`. */
  static async start(sandbox: Pick<Sandbox, "spawn" | "report">, browser: FoundBrowser): Promise<RunningBrowser> {
    return new RunningBrowser(await BrowserProcess.start(sandbox, browser));
  }

  /** The last it printed: for the log, never for people or models. */
  get complaint(): string {
    return this.#process.complaint;
  }

  /** Does work that talks to it; when that takes too long or is stopped, there is nobody to talk to any more. */
  async within<Result>(limitMs: number, work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const timer = setTimeout(() => this.pipe.close("The browser took too long."), limitMs);
    const stop = (): void => this.pipe.close("It was stopped.");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  /** Ends it with all its processes and files. */
  close(reason: string): Promise<void> {
    this.pipe.close(reason);
    return (this.#closing ??= this.#process.close());
  }
}
