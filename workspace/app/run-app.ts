import type { ProcessExit, Sandbox, SandboxedProcess, SpawnOptions } from "../sandbox/sandbox.ts";
import { readMasked } from "../commands/read-text.ts";
import type { ProjectSecrets } from "../secrets/project-secrets.ts";
import { lastLines, type AppLog } from "./app-log.ts";
import type { AppEvent } from "./app-transition.ts";
import type { AppPlan } from "./detect-app.ts";
import { examineExpo } from "./examine-expo.ts";
import { expoServer } from "./expo-server.ts";
import { findAppPort, waitUntilClosed } from "./find-app-port.ts";
import { findMissingPackages } from "./find-missing-packages.ts";

const INSTALL_TIMEOUT_MS = 10 * 60_000;
const START_TIMEOUT_MS = 120_000;
const CRASH_LOG = { maxLines: 60, maxCharacters: 8_000 };
const MAX_PROGRESS_CHARACTERS = 200;

export type StartablePlan = Extract<AppPlan, { kind: "script" | "expo" | "page" }>;

export interface AppRunOptions {
  plan: StartablePlan;
  sandbox: Pick<Sandbox, "spawn" | "ports" | "onPorts" | "choosePort" | "reservePort" | "places">;
  /** In the environment of the dev server (of nothing else here), and masked in what is printed. */
  secrets: ProjectSecrets;
  appLog: AppLog;
  /** Told all that happens until the signal is aborted, nothing after. */
  emit: (event: AppEvent) => void;
}

/**
 * One life of the app: installs what is missing, starts the dev server and follows it until it ends. Resolves when all
 * its processes have ended, after a `failed` event or because the signal was aborted.
 */
export async function runApp(options: AppRunOptions, signal: AbortSignal): Promise<void> {
  const { plan, sandbox, emit } = options;
  const emitLive = (event: AppEvent) => {
    if (!signal.aborted) emit(event);
  };
  const run = { ...options, emit: emitLive };
  try {
    emitLive({ type: "server.started", progress: "Checking packages" });
    const missing = await findMissingPackages(sandbox, plan.dependencies, signal);
    if (missing.length > 0 && !(await installPackages(run, missing, signal))) return;
    await serveApp(run, signal);
  } catch (error) {
    // Aborted on the way: whoever aborted says what follows.
    if (!signal.aborted) throw error;
  }
}

/** False when it failed, which has then been told. */
async function installPackages(run: AppRunOptions, missing: string[], signal: AbortSignal): Promise<boolean> {
  const { appLog, emit } = run;
  emit({ type: "install.started", progress: describeInstall(missing) });
  const position = appLog.position;
  const child = await startProcess(run, { command: ["bun", "install"] }, signal);
  const timer = setTimeout(() => void child.process.kill(), INSTALL_TIMEOUT_MS);
  const exit = await child.ended;
  clearTimeout(timer);
  if (signal.aborted) return false;
  if (exit.exitCode === 0) return true;
  emit(describeFailure("Installing the packages", exit, appLog.since(position)));
  return false;
}

async function serveApp(run: AppRunOptions, signal: AbortSignal): Promise<void> {
  const { plan, sandbox } = run;
  if (plan.kind !== "expo") {
    return await followApp(run, (port) => ({ command: devCommand(plan, port), env: {} }), signal);
  }
  // Metro's own port is no door to the app: the server in front of it is.
  const metro = await sandbox.reservePort();
  try {
    const followed = followApp(run, () => expoServer(sandbox.places, metro.port), signal);
    const outcomes = await Promise.allSettled([followed, adviseOnExpo(run, signal)]);
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  } finally {
    metro.release();
  }
}

/** Says what in package.json does not go together. The app starts all the same: it may not be what is looked at now. */
async function adviseOnExpo({ plan, sandbox, appLog }: AppRunOptions, signal: AbortSignal): Promise<void> {
  for (const advice of await examineExpo(sandbox, plan.dependencies, signal)) appLog.push(`[Lathe] ${advice}\n`);
}

/** Starts the server that `serve` names for a port, and follows it until it ends. */
async function followApp(
  run: AppRunOptions,
  serve: (port: number) => Required<Pick<SpawnOptions, "command" | "env">>,
  signal: AbortSignal,
): Promise<void> {
  const { sandbox, secrets, appLog, emit } = run;
  const foreign = new Set(sandbox.ports.map(({ port }) => port));
  const wanted = await sandbox.choosePort();
  signal.throwIfAborted();
  emit({ type: "server.started", progress: "Starting the dev server" });
  const position = appLog.position;
  const { command, env } = serve(wanted);
  const child = await startProcess(
    run,
    { command, env: { ...secrets.forProcesses, ...env, PORT: String(wanted) } },
    signal,
  );
  const ending = new AbortController();
  const followed = followServer({ sandbox, wanted, foreign }, emit, AbortSignal.any([signal, ending.signal]));
  const outcome = await Promise.race([child.ended, followed]);
  ending.abort();
  const exit = outcome === "silent" ? await child.process.kill() : await child.ended;
  await child.ended;
  await followed;
  if (signal.aborted) return;
  emit(
    outcome === "silent"
      ? {
          type: "failed",
          exitCode: exit.exitCode,
          reason: `The dev server did not answer on a port within ${START_TIMEOUT_MS / 1_000} seconds.`,
          log: lastLines(appLog.since(position), CRASH_LOG.maxLines, CRASH_LOG.maxCharacters),
        }
      : describeFailure("The dev server", exit, appLog.since(position)),
  );
}

/** Says when the server answers and when it stops listening. Resolves "silent" when it does not answer in time. */
async function followServer(
  search: Parameters<typeof findAppPort>[0],
  emit: (event: AppEvent) => void,
  signal: AbortSignal,
): Promise<"silent" | "ended"> {
  for (;;) {
    const late = AbortSignal.timeout(START_TIMEOUT_MS);
    try {
      const port = await findAppPort(search, AbortSignal.any([signal, late]));
      emit({ type: "server.answered", port });
      await waitUntilClosed(search.sandbox, port, signal);
      emit({ type: "server.silent", progress: "The dev server starts again" });
    } catch (error) {
      if (signal.aborted) return "ended";
      if (late.aborted) return "silent";
      throw error;
    }
  }
}

function devCommand(plan: Exclude<StartablePlan, { kind: "expo" }>, port: number): string[] {
  return plan.kind === "page" ? ["bun", "./index.html", `--port=${port}`] : ["bun", "run", plan.script];
}

/** A process whose output goes to the log and, line by line, into the progress. An abort ends it. */
async function startProcess(
  { sandbox, secrets, appLog, emit }: AppRunOptions,
  options: SpawnOptions,
  signal: AbortSignal,
): Promise<{ process: SandboxedProcess; ended: Promise<ProcessExit> }> {
  // Those that it is started with, whatever is set later.
  const { words } = secrets;
  const process = await sandbox.spawn(options);
  const kill = () => void process.kill();
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  const print = (text: string) => {
    const line = lastLines(appLog.push(text), 1, MAX_PROGRESS_CHARACTERS).trim();
    if (line !== "") emit({ type: "progressed", progress: line });
  };
  const streams = Promise.all([readMasked(process.stdout, words, print), readMasked(process.stderr, words, print)]);
  // A stream that breaks has nothing more to say; how the process ended tells the rest.
  const printed = streams.catch(() => {});
  const ended = process.exited.then(async (exit) => {
    // What the last moments printed belongs to the log; a child that holds the pipe is not waited for.
    await Promise.race([printed, Bun.sleep(300)]);
    signal.removeEventListener("abort", kill);
    return exit;
  });
  return { process, ended };
}

function describeInstall(missing: string[]): string {
  const named = missing.slice(0, 4).join(", ");
  const more = missing.length > 4 ? ` and ${missing.length - 4} more` : "";
  return `Installing ${missing.length === 1 ? "a package" : `${missing.length} packages`}: ${named}${more}`;
}

function describeFailure(subject: string, exit: ProcessExit, printed: string): AppEvent {
  const how = exit.signal === null ? `ended with exit code ${exit.exitCode}` : `was ended by ${exit.signal}`;
  const memory =
    exit.signal === "SIGKILL" || exit.exitCode === 137 ? " It may have needed more memory than it is allowed." : "";
  const said = /^\s*(?:error|.*Error): .+/m.exec(printed)?.[0].trim().slice(0, 300);
  return {
    type: "failed",
    exitCode: exit.exitCode,
    reason: `${subject} ${how}.${memory}${said === undefined ? "" : ` ${said}`}`,
    log: lastLines(printed, CRASH_LOG.maxLines, CRASH_LOG.maxCharacters),
  };
}
