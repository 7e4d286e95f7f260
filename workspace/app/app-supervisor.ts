import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { AppProcess, AppState, FileChange, Files, OpenPort } from "@lathe/protocol/workspace";
import { ProjectSecrets } from "../secrets/project-secrets.ts";
import type { SandboxOptions } from "../sandbox/sandbox.ts";
import { AppLog } from "./app-log.ts";
import { isRunning, transition, type AppEvent } from "./app-transition.ts";
import { Backoff } from "./backoff.ts";
import { detectApp, type AppPlan } from "./detect-app.ts";
import { findMissingPackages } from "./find-missing-packages.ts";
import { type AppRunOptions, runApp } from "./run-app.ts";

export interface AppOptions {
  files: Pick<Files, "read" | "watch" | "list">;
  sandbox: AppRunOptions["sandbox"];
  /** Default: none. */
  secrets?: ProjectSecrets;
  log: SandboxOptions["log"];
}

interface Run {
  plan: AppPlan;
  /** Configuration files of the root that the dev server found at its start. */
  configs: ReadonlySet<string>;
  controller: AbortController;
  ended: Promise<void>;
}

/** Changes of this age are looked at together. */
const SETTLE_MS = 250;
/** Crashes in a row after which changes made during a start no longer start it once more by themselves. */
const MAX_AUTOMATIC_STARTS = 5;
const CONFIG_FILE = /^[^/]+\.config\.[cm]?[jt]s$/;
/** What Expo and Metro read once, at their start. */
const EXPO_CONFIG_FILE = /^(?:app|babel|metro)\.config\.(?:json|[cm]?[jt]s)$/;
/** What says what is to be started; whether that is something else than what runs is seen by reading it. */
const PLAN_FILES: ReadonlySet<string> = new Set(["package.json", "app.json"]);
/** Written by installing, not by people. */
const LOCK_FILES: ReadonlySet<string> = new Set([
  "bun.lock",
  "bun.lockb",
  "package-lock.json",
  "yarn.lock",
  "pnpm-lock.yaml",
]);

/**
 * Keeps the project's app running. Starts, stops and restarts happen one after the other. What changes in the files
 * matters in three cases: something to start appears in a project that had nothing; package.json asks for something
 * else than what runs; an app that crashed may be mended.
 */
export class AppSupervisor implements AppProcess {
  readonly #options: AppOptions;
  readonly #log = new AppLog(LIMITS.appLog.maxCharacters);
  readonly #backoff = new Backoff();
  readonly #stateListeners = new Set<(state: AppState) => void>();
  readonly #portListeners = new Set<(ports: readonly OpenPort[]) => void>();
  readonly #ending: (() => void)[] = [];
  readonly #closing = new AbortController();
  #state: AppState = { phase: "none" };
  #run: Run | null = null;
  #queue: Promise<void> = Promise.resolve();
  #queuedRestart: Promise<void> | null = null;
  #timer: { does: "start" | "examine"; handle: ReturnType<typeof setTimeout> } | null = null;
  #changedDuringRun = false;

  /** Looks what there is to start, and starts nothing: the state is then `none` or `stopped`. */
  static async open(options: AppOptions): Promise<AppSupervisor> {
    const app = new AppSupervisor(options);
    app.#ending.push(
      options.files.watch((changes) => app.#onChanges(changes)),
      options.sandbox.onPorts((ports) => {
        for (const listener of app.#portListeners) listener(ports);
      }),
    );
    const plan = await detectApp(options.files);
    app.#dispatch({ type: "project.examined", startable: plan.kind !== "none" });
    return app;
  }

  private constructor(options: AppOptions) {
    this.#options = options;
  }

  get state(): AppState {
    return this.#state;
  }

  get log(): string {
    return this.#log.text;
  }

  get ports(): readonly OpenPort[] {
    return this.#options.sandbox.ports;
  }

  /** Resolves when the start is under way (the state tells how it goes on), not when the app is ready. */
  start(): Promise<void> {
    return this.#enqueue(async () => {
      if (isRunning(this.#state)) return;
      this.#backoff.reset();
      await this.#begin();
    });
  }

  stop(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#endRun();
      this.#dispatch({ type: "stopped" });
    });
  }

  /** A restart that waits its turn serves all who ask for one meanwhile. */
  restart(): Promise<void> {
    this.#queuedRestart ??= this.#enqueue(async () => {
      this.#queuedRestart = null;
      this.#backoff.reset();
      await this.#endRun();
      await this.#begin();
    });
    return this.#queuedRestart;
  }

  /** So that it has what has changed around it: an app that runs or crashed starts again, one that was stopped does not. */
  async refresh(): Promise<void> {
    if (isRunning(this.#state) || this.#state.phase === "crashed") await this.restart();
  }

  async waitFor(accept: (state: AppState) => boolean, signal: AbortSignal): Promise<AppState> {
    signal.throwIfAborted();
    if (accept(this.#state)) return this.#state;
    const either = AbortSignal.any([signal, this.#closing.signal]);
    either.throwIfAborted();
    return await new Promise((resolve, reject) => {
      const abort = () => {
        endState();
        reject(either.reason);
      };
      const endState = this.onState((state) => {
        if (!accept(state)) return;
        either.removeEventListener("abort", abort);
        endState();
        resolve(state);
      });
      either.addEventListener("abort", abort, { once: true });
    });
  }

  onState(listener: (state: AppState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => void this.#stateListeners.delete(listener);
  }

  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void {
    this.#portListeners.add(listener);
    return () => void this.#portListeners.delete(listener);
  }

  /** What is printed, as plain text, when it is printed. Returns the way to end it. */
  onPrint(listener: (text: string) => void): () => void {
    return this.#log.onPrint(listener);
  }

  /** A line of Lathe's own in the log. */
  note(text: string): void {
    this.#log.push(`[Lathe] ${text}\n`);
  }

  /** Ends the app. Whoever still waits for a state gets `app_unavailable`; no listener is called any more. */
  async close(): Promise<void> {
    if (!this.#closing.signal.aborted) {
      for (const end of this.#ending) end();
      this.#stateListeners.clear();
      this.#portListeners.clear();
      this.#log.close();
      this.#closing.abort(new LatheError("app_unavailable", "The project was closed."));
      this.#clearTimer();
      this.#run?.controller.abort();
    }
    await this.#queue;
    await this.#endRun();
  }

  /** Runs `act` after all that was asked for before; nothing when the app is closed by then. */
  #enqueue(act: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(async () => {
      if (!this.#closing.signal.aborted) await act();
    });
    this.#queue = done.catch(() => {
      // The one who asked is told; those behind in the queue have their turn all the same.
    });
    return done;
  }

  async #begin(): Promise<void> {
    this.#clearTimer();
    const { files } = this.#options;
    const plan = await detectApp(files);
    if (this.#closing.signal.aborted) return;
    this.#changedDuringRun = false;
    if (plan.kind === "none") {
      this.#dispatch({ type: "stopped" });
      this.#dispatch({ type: "project.examined", startable: false });
    } else if (plan.kind === "broken") {
      this.#dispatch({ type: "server.started", progress: "Reading package.json" });
      this.#dispatch({ type: "failed", exitCode: null, reason: plan.reason, log: "" });
    } else {
      const configs = new Set((await files.list()).map(({ path }) => path).filter((path) => CONFIG_FILE.test(path)));
      const controller = new AbortController();
      const { sandbox, secrets = new ProjectSecrets() } = this.#options;
      const emit = (event: AppEvent) => this.#dispatch(event);
      const ended = runApp({ plan, sandbox, secrets, appLog: this.#log, emit }, controller.signal).catch(
        (error: unknown) => {
          if (controller.signal.aborted) return;
          controller.abort();
          this.#options.log({ level: "warning", message: "the app could not be run", error: String(error) });
          const reason =
            error instanceof LatheError ? error.message : "Lathe could not run the app. The log has the details.";
          this.#dispatch({ type: "failed", exitCode: null, reason, log: "" });
        },
      );
      this.#run = { plan, configs, controller, ended };
    }
  }

  async #endRun(): Promise<void> {
    this.#clearTimer();
    const run = this.#run;
    this.#run = null;
    run?.controller.abort();
    await run?.ended;
  }

  #dispatch(event: AppEvent): void {
    if (this.#closing.signal.aborted) return;
    const before = this.#state;
    const state = transition(before, event);
    if (state === before) return;
    this.#state = state;
    if (state.phase === "ready") this.#backoff.succeeded();
    for (const listener of this.#stateListeners) listener(state);
    if (state.phase !== "crashed" || this.#state !== state) return;
    this.#backoff.failed();
    // It may have been mended while it was starting, too late to be seen by it and too early to be seen after.
    if (this.#changedDuringRun && this.#backoff.failures <= MAX_AUTOMATIC_STARTS) this.#startLater();
  }

  #onChanges(changes: FileChange[]): void {
    const paths = changes.map(({ path }) => path).filter((path) => !LOCK_FILES.has(path));
    if (paths.length === 0) return;
    this.#changedDuringRun = true;
    switch (this.#state.phase) {
      case "none":
        if (paths.includes("package.json") || paths.includes("index.html")) this.#startLater();
        return;
      case "crashed":
        this.#startLater();
        return;
      case "installing":
      case "starting":
      case "ready":
        if (paths.some((path) => PLAN_FILES.has(path) || this.#isReadAtStart(path))) this.#examineLater(paths);
        return;
      case "stopped":
        return;
    }
  }

  /** Whether what runs has read this file, or found it missing, at its start and does not look at it again. */
  #isReadAtStart(path: string): boolean {
    if (this.#run === null) return false;
    if (this.#run.plan.kind === "expo" && EXPO_CONFIG_FILE.test(path)) return true;
    return CONFIG_FILE.test(path) && !this.#run.configs.has(path);
  }

  #startLater(): void {
    if (this.#timer?.does === "start") return;
    const phase = this.#state.phase;
    this.#later("start", Math.max(SETTLE_MS, this.#backoff.delayMs), async () => {
      if (this.#state.phase === phase) await this.#begin();
    });
  }

  #examineLater(paths: string[]): void {
    const restarts = paths.some((path) => this.#isReadAtStart(path));
    this.#later("examine", SETTLE_MS, async () => {
      if (!isRunning(this.#state) || !(restarts || (await this.#needsRestart()))) return;
      await this.#endRun();
      await this.#begin();
    });
  }

  /** Whether its files now ask for another start than the one that runs, or for packages that are not there. */
  async #needsRestart(): Promise<boolean> {
    const run = this.#run;
    if (run === null || run.plan.kind === "none" || run.plan.kind === "broken") return false;
    const plan = await detectApp(this.#options.files);
    // What runs is better than nothing: half-written files and a package.json without scripts do not end it.
    if (plan.kind === "none" || plan.kind === "broken") return false;
    if (plan.kind !== run.plan.kind) return true;
    if (plan.kind === "script" && run.plan.kind === "script" && plan.command !== run.plan.command) return true;
    if (plan.kind === "expo" && run.plan.kind === "expo" && plan.settings !== run.plan.settings) return true;
    const before = run.plan.dependencies;
    if (Bun.deepEquals(plan.dependencies, before)) return false;
    // A dev server finds new packages by itself; one in another version than it has loaded it does not.
    const replaced = Object.entries(plan.dependencies).some(([name, wanted]) => (before[name] ?? wanted) !== wanted);
    if (replaced) return true;
    const missing = await findMissingPackages(this.#options.sandbox, plan.dependencies, this.#closing.signal);
    run.plan = plan;
    return missing.length > 0;
  }

  /** Does it after `delayMs`, in place of what else was waiting. */
  #later(does: "start" | "examine", delayMs: number, act: () => Promise<void>): void {
    this.#clearTimer();
    const handle = setTimeout(() => {
      this.#timer = null;
      this.#enqueue(act).catch((error: unknown) => {
        if (this.#closing.signal.aborted) return;
        this.#options.log({ level: "warning", message: "the app could not be started again", error: String(error) });
      });
    }, delayMs);
    this.#timer = { does, handle };
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer.handle);
    this.#timer = null;
  }
}
