import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { TemplateName } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { signWorkerToken, type WorkerOrders } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { PageBrowser } from "@lathe/protocol/page";
import type { Turn } from "@lathe/protocol/thread";
import type { AppState, Files } from "@lathe/protocol/workspace";
import { openWorkerTelemetry } from "@lathe/telemetry/worker-telemetry";
import type { Arena } from "@lathe/worker/arena";
import { Worker } from "@lathe/worker/worker";
import type { CommandEnvironment } from "../environment.ts";
import type { TemporaryControl } from "./temporary-control.ts";

const APP_DEADLINE_MS = 120_000;
/** Longer than any build. */
const NEVER_MS = 24 * 60 * 60 * 1_000;

export interface BuildSessionOptions {
  template: TemplateName;
  /** `provider/name` */
  model: string;
  /** For the project and the sockets; made when it is not there, removed by whoever named it. */
  directory: string;
  log: Log;
  onEvent?: (event: LoggedEvent) => void;
}

/** A new project with its arena, in this process, which nobody but this command asks for anything. */
export interface BuildSession extends AsyncDisposable {
  readonly files: Files;
  /** Null: there is no browser on this machine. */
  readonly browser: PageBrowser | null;
  /** Runs one turn to its end. Undefined: the session was stopped before it began. */
  runTurn(prompt: string): Promise<Turn | undefined>;
  /** The app's state once it is settled, or as it is after two minutes. A template without an app has none to wait for. */
  waitForApp(): Promise<AppState>;
}

/** Aborting the signal ends the running turn as interrupted. */
export async function openBuildSession(
  options: BuildSessionOptions,
  { control, socket, joinSecret }: TemporaryControl,
  environment: CommandEnvironment,
  signal: AbortSignal,
): Promise<BuildSession> {
  const { template, model, directory, log } = options;
  mkdirSync(directory, { recursive: true });
  const { projectId } = await control.createProject({ template });
  const workerId = newId("wrk");
  const orders: WorkerOrders = {
    workerId,
    projectId,
    token: await signWorkerToken(joinSecret, { workerId, projectId }),
    attached: true,
    template,
    follows: "nothing",
    control: `unix:${socket}`,
    // There is no router, and no worker's server: the worker is used as it is.
    router: `unix:${join(directory, "router.sock")}`,
    socket: join(directory, "arena.sock"),
    workspaceDirectory: join(directory, "workspace"),
    storeDirectory: environment.storeDirectory,
    sandbox: environment.sandbox,
    previewDomain: "localhost",
    restsAfterMs: NEVER_MS,
    orphanAfterMs: NEVER_MS,
    chromium: environment.chromium,
  };
  const telemetry = await openWorkerTelemetry({ workerId, projectId, environment: {}, log });
  try {
    const onEnd = (message: string) => log({ level: "error", message });
    const worker = await Worker.open(orders, { telemetry, log, onChange: () => {}, onEnd }, signal);
    const arena = await worker.attach();
    if (options.onEvent !== undefined) arena.threadLog.onEvent(options.onEvent);
    const stop = () => void arena.turns.close();
    signal.addEventListener("abort", stop);
    return {
      files: arena.workspace.files,
      browser: arena.workspace.browser,
      async runTurn(prompt) {
        if (signal.aborted) return undefined;
        const promptId = newId("pmt");
        arena.turns.add({ promptId, text: prompt, model, by: control.owner.userId });
        await arena.turns.idle();
        return arena.threadLog.thread.turns.find((turn) => turn.promptId === promptId);
      },
      waitForApp: () => waitForApp(arena, signal),
      async [Symbol.asyncDispose]() {
        signal.removeEventListener("abort", stop);
        await worker.close();
        await telemetry.close();
      },
    };
  } catch (error) {
    await telemetry.close();
    throw error;
  }
}

async function waitForApp(arena: Arena, signal: AbortSignal): Promise<AppState> {
  const { app } = arena.workspace;
  const settled = (state: AppState) => state.phase !== "installing" && state.phase !== "starting";
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(APP_DEADLINE_MS)]);
  try {
    return await app.waitFor(settled, deadline);
  } catch (error) {
    if (!deadline.aborted) throw error;
    return app.state;
  }
}
