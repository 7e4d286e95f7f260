import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { describeEnd, MetroOutput } from "./metro-output.ts";
import { backoffMs, INITIAL_METRO, MAX_RESTARTS, transition, type MetroEvent, type MetroState } from "./metro-state.ts";
import { waitForMetro, warmWebBundle } from "./warm-metro.ts";

export interface MetroOptions {
  /** Program and arguments. */
  command: readonly [string, ...string[]];
  cwd: string;
  environment: NodeJS.ProcessEnv;
  /** Where it was told to listen. */
  port: number;
  /** What is to be done first: starting takes all cores. */
  after?: Promise<unknown>;
  print: (line: string) => void;
  onState: (state: MetroState) => void;
  /** Between SIGTERM and SIGKILL, milliseconds. */
  graceMs?: number;
  /** Before the restart of this state; default: half a second, doubled each time. */
  backoff?: (state: MetroState) => number;
}

const GRACE_MS = 800;
/** For what a process printed last to arrive. */
const LAST_WORDS_MS = 300;

/** Keeps Metro running, in a process group of its own that ends with `close`. */
export class MetroProcess {
  readonly #options: MetroOptions;
  readonly #closing = new AbortController();
  readonly #waiting = new Set<() => void>();
  #child: ChildProcess | null = null;
  #state: MetroState = INITIAL_METRO;
  #life: Promise<void>;

  constructor(options: MetroOptions) {
    this.#options = options;
    this.#life = this.#live();
  }

  get state(): MetroState {
    return this.#state;
  }

  /** Whether there is something to ask. */
  get isAnswering(): boolean {
    return this.#state.metro === "warming" || this.#state.metro === "ready";
  }

  /** Waits until Metro answers, has failed for good, or the signal is aborted; true in the first case. */
  async waitUntilAnswering(signal: AbortSignal): Promise<boolean> {
    while (!this.isAnswering && this.#state.metro !== "failed" && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const finish = () => {
          this.#waiting.delete(finish);
          signal.removeEventListener("abort", finish);
          resolve();
        };
        this.#waiting.add(finish);
        signal.addEventListener("abort", finish, { once: true });
      });
    }
    return this.isAnswering;
  }

  /** Tries once more after it has failed for good, since something of the project changed. */
  retry(): void {
    if (this.#state.metro !== "failed" || this.#closing.signal.aborted) return;
    this.#dispatch({ type: "retry.asked" });
    this.#life = this.#life.then(async () => await this.#live());
  }

  /** Ends the process and all that it started. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#endGroup();
    await this.#life;
  }

  async #live(): Promise<void> {
    const { signal } = this.#closing;
    await this.#options.after;
    while (!signal.aborted) {
      const startedAt = performance.now();
      const reason = await this.#runOnce();
      if (signal.aborted) return;
      const livedMs = performance.now() - startedAt;
      this.#dispatch({ type: "process.died", reason, livedMs });
      if (this.#state.metro === "failed") {
        this.#options.print(
          `Metro ended ${MAX_RESTARTS + 1} times and stays off. ${reason} The web preview goes on without it; phones need it: mend what it says, or restart the app.`,
        );
        return;
      }
      const delayMs = (this.#options.backoff ?? backoffMs)(this.#state);
      this.#options.print(
        `Metro starts again in ${delayMs / 1_000} s (${this.#state.restarts} of ${MAX_RESTARTS}). ${reason}`,
      );
      await wait(delayMs, undefined, { signal }).catch(() => {});
    }
  }

  /** One life of the process; returns why it ended. */
  async #runOnce(): Promise<string> {
    const { command, cwd, environment, port, print } = this.#options;
    const [program, ...parameters] = command;
    // Its input stays open as long as this process lives: that is how it learns of our end, however we end.
    const child = spawn(program, parameters, {
      cwd,
      env: environment,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child = child;
    const output = new MetroOutput(print);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
    // A process that is gone does not read.
    child.stdin.on("error", () => {});
    const ended = new AbortController();
    const follow = this.#follow(port, AbortSignal.any([ended.signal, this.#closing.signal]));
    const closed = new Promise((resolve) => child.once("close", resolve));
    const { exitCode, signal } = await waitForExit(child, print);
    ended.abort();
    await follow;
    // From now on there is nobody to ask, however long it takes to clear away what it leaves.
    this.#dispatch({ type: "process.silent" });
    // Its children may outlive it, and hold its output open.
    await this.#endGroup();
    await Promise.race([closed, wait(LAST_WORDS_MS)]);
    output.end();
    return describeEnd({ exitCode, signal, printed: output.last, port });
  }

  async #follow(port: number, signal: AbortSignal): Promise<void> {
    try {
      await waitForMetro(port, signal);
      this.#dispatch({ type: "process.answered" });
      const trouble = await warmWebBundle(port, signal).catch((error: unknown) => error);
      // It ended, which its exit tells in a moment. Else it answers strangely, and the page that follows shows how.
      if (trouble !== undefined) await wait(LAST_WORDS_MS, undefined, { signal });
      this.#dispatch({ type: "bundle.warmed" });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #dispatch(event: MetroEvent): void {
    const state = transition(this.#state, event);
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
    for (const finish of [...this.#waiting]) finish();
  }

  async #endGroup(): Promise<void> {
    const pid = this.#child?.pid;
    if (pid === undefined || !signalGroup(pid, "SIGTERM")) return;
    const deadline = performance.now() + (this.#options.graceMs ?? GRACE_MS);
    while (performance.now() < deadline && signalGroup(pid, 0)) await wait(20);
    signalGroup(pid, "SIGKILL");
  }
}

/** False when the group is gone. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function waitForExit(child: ChildProcess, print: (line: string) => void) {
  return await new Promise<{ exitCode: number | null; signal: string | null }>((resolve) => {
    child.once("error", (error) => {
      print(`Metro could not be started: ${error.message}`);
      resolve({ exitCode: 127, signal: null });
    });
    child.once("exit", (exitCode, signal) => resolve({ exitCode, signal }));
  });
}
