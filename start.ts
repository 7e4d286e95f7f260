import { createReadStream } from "node:fs";
import type { Health } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { probeSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import { prepareTemplate } from "@lathe/workspace/store/prepare-template";
import type { Log } from "@lathe/protocol/log";
import { createLog } from "@lathe/telemetry/log/create-log";
import { createServerMetrics } from "@lathe/telemetry/server-metrics";
import { FLUSH_DEADLINE_MS } from "@lathe/telemetry/worker-telemetry";
import { openTracing } from "@lathe/telemetry/traces/open-tracing";
import { prepareUpgrade } from "@lathe/upkeep/folder/prepare-upgrade";
import { version } from "./package.json";
import { type Config, parseConfig } from "./start/config.ts";
import { connectControl } from "./start/control-connection.ts";
import { type ControlService, openControlService } from "./start/control-service.ts";
import { loadJoinSecret, prepareDataFolder, readAddress } from "./start/data-folder.ts";
import { HealthBoard } from "./start/health-board.ts";
import { openRouterService, type RouterService } from "./start/router-service.ts";

/**
 * The composition root: `start.ts [--roles=control,router,worker]`. Control remembers, the router connects, workers
 * (processes of their own, started by the router) act. Prints the address when everything is ready, and only then.
 * SIGTERM and SIGINT end it with its workers; SIGHUP ends it and leaves them to the next server.
 */
let log: Log = createLog({ format: process.stderr.isTTY ? "text" : "json" });
const opened: { close(how: { leaveWorkers: boolean }): Promise<void> }[] = [];
let closing: Promise<void> | null = null;

process.on("SIGTERM", () => void shutDown(0));
process.on("SIGINT", () => void shutDown(0));
process.on("SIGHUP", () => void shutDown(0, { leaveWorkers: true }));
try {
  await start();
} catch (error) {
  if (!(error instanceof LatheError))
    log({ level: "error", message: "start failed", error: String(error), stack: stackOf(error) });
  process.stderr.write(`lathe: ${error instanceof LatheError ? error.message : String(error)}\n`);
  await shutDown(1);
}

async function start(): Promise<void> {
  const config = parseConfig(process.env, process.argv.slice(2));
  const { environment } = config;
  log = createLog({
    format: environment.LATHE_LOG ?? (process.stderr.isTTY ? "text" : "json"),
    level: environment.LATHE_LOG_LEVEL,
  });
  if (environment.LATHE_PARENT_PIPE !== undefined) endWithParent(environment.LATHE_PARENT_PIPE);
  // Port 0 is for tests; control must know the studio's origin before the router listens.
  if (config.roles.has("router")) config.port = tryPort(config.host, config.port);
  const upgrade = config.roles.has("control")
    ? await prepareUpgrade({
        dataDirectory: config.dataDirectory,
        databaseUrl: environment.DATABASE_URL,
        version,
        withoutBackup: environment.LATHE_UPGRADE_WITHOUT_BACKUP === "1",
        log,
      })
    : null;
  prepareDataFolder(config.dataDirectory);
  const joinSecret = loadJoinSecret(config.dataDirectory, config.environment.LATHE_JOIN_TOKEN);
  const health = new HealthBoard(version);
  const has = (role: "control" | "router" | "worker") => config.roles.has(role);

  const sandbox = await probeSandbox(config.sandbox);
  for (const warning of sandbox.warnings) log({ level: "warning", message: warning });
  health.set(
    "sandbox",
    sandbox.kind === "none" ? "degraded" : "ready",
    `${sandbox.kind}, ${sandbox.layers}, ${sandbox.limits}`,
  );

  let router: RouterService | null = null;
  let control: ControlService | null = null;
  const origins = (port: number): [string, ...string[]] => [
    `http://localhost:${port}`,
    `http://127.0.0.1:${port}`,
    `http://[::1]:${port}`,
  ];

  const role = !has("router") ? "control" : has("control") ? "server" : "router";
  const metrics = createServerMetrics({ version, role });
  const tracing = await openTracing({ environment: process.env, role, version, registry: metrics.registry, log });
  opened.unshift({
    async close() {
      metrics.close();
      await tracing?.close(FLUSH_DEADLINE_MS);
    },
  });

  if (upgrade !== null) {
    health.set("control", "starting");
    control = await openControlService({
      config,
      joinSecret,
      version,
      publicOrigins: origins(config.port),
      sandbox,
      onProjectDeleted: async (projectId) => router?.router.stopArena(projectId),
      upgrade,
      metrics,
      tracing,
      health: () => report(),
      log,
    });
    opened.unshift(control);
    health.set("control", "ready");
    health.set("database", "ready", config.environment.DATABASE_URL === undefined ? "PGlite" : "Postgres");
  }
  if (has("router")) {
    health.set("router", "starting");
    const connection = connectControl(control?.socket ?? readAddress(config.dataDirectory).socket);
    router = await openRouterService({
      config,
      root: import.meta.dir,
      joinSecret,
      control: connection,
      withControl: control !== null,
      metrics,
      health: () => report(),
      log,
    });
    opened.unshift(router);
  }
  if (has("worker")) {
    health.set("templates", "starting");
    await prepareTemplates(config.storeDirectory, config.sandbox, health);
  }
  if (router !== null) {
    await router.begin();
    health.set("router", "ready");
  }

  function report(): Health {
    if (router !== null) health.set("workers", "ready", countWorkers(router));
    for (const [name, part] of Object.entries(control?.control.health() ?? {}))
      health.set(name, part.state, part.detail);
    return health.report();
  }

  if (control !== null && router !== null) {
    const token = await control.control.createLoginToken();
    health.setReady();
    process.stdout.write(`Lathe is ready: http://localhost:${router.front.port}/?token=${token}\n`);
  } else {
    health.setReady();
    process.stdout.write(`Lathe is ready: ${[...config.roles].join(", ")}\n`);
  }
}

/** Installed once per machine. A machine without a network that has them already needs nothing. */
async function prepareTemplates(
  storeDirectory: string,
  sandbox: Config["sandbox"],
  health: HealthBoard,
): Promise<void> {
  const onProgress = (text: string) => log({ level: "info", message: text, template: "web" });
  const signal = new AbortController().signal;
  try {
    await prepareTemplate({ name: "web", storeDirectory, mode: sandbox, log, onProgress }, signal);
    health.set("templates", "ready");
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    // What is there already goes on working; a project of this template says the same when it is opened.
    log({ level: "warning", message: error.message, template: "web" });
    health.set("templates", "degraded", error.message);
  }
}

/** The port that will be listened on; a taken one is said before anything is opened. */
function tryPort(hostname: string, port: number): number {
  try {
    const probe = Bun.listen({ hostname, port, socket: { data() {} } });
    probe.stop(true);
    return probe.port;
  } catch (cause) {
    const text = `Port ${port} of ${hostname} cannot be listened on: is another server using it? Set LATHE_PORT to another one.`;
    throw new LatheError("conflict", text, undefined, { cause });
  }
}

/** Ends the server when its launcher is gone, also when that was killed and could pass nothing on. */
function endWithParent(pipe: number): void {
  const stream = createReadStream("", { fd: pipe });
  stream.on("close", () => void shutDown(0));
  stream.on("error", (error) =>
    log({ level: "warning", message: "the launcher's pipe cannot be read", error: String(error) }),
  );
  stream.resume();
}

/** "3 open, 1 warm". */
function countWorkers({ router }: RouterService): string {
  const workers = router.workers();
  const warm = workers.filter(({ state }) => state === "warm").length;
  return `${workers.length - warm} open, ${warm} warm`;
}

function shutDown(exitCode: number, how = { leaveWorkers: false }): Promise<void> {
  closing ??= (async () => {
    for (const part of opened) await part.close(how);
    process.exit(exitCode);
  })();
  return closing;
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
