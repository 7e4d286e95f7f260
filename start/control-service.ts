import type { Health } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { type Control, openControl } from "@lathe/control/open-control";
import type { SandboxReport } from "@lathe/protocol/workspace";
import type { Config } from "./config.ts";
import { chooseSocket, writeAddress } from "./data-folder.ts";
import type { Log } from "@lathe/protocol/log";
import { readProviderDefaults } from "@lathe/control/gateway/provider-environment";
import { openRunDirectory } from "@lathe/router/fleet/run-directory";
import { createModelCalls } from "@lathe/telemetry/model-calls";
import type { ServerMetrics } from "@lathe/telemetry/server-metrics";
import type { Tracing } from "@lathe/telemetry/traces/open-tracing";
import type { Upgrade } from "@lathe/upkeep/folder/prepare-upgrade";
import { openDataUpkeep } from "@lathe/upkeep/open-data-upkeep";
import { createUpkeepHandler } from "@lathe/upkeep/serve-upkeep";
import { join } from "node:path";
import { enhanceWith } from "./enhance-with.ts";
import { connectHolds } from "./router-holds.ts";
import { withoutIdleTimeout } from "@lathe/worker/without-idle-timeout";

/** Bun refuses more than its own limit of 128 MiB before control has seen it. */
const MAX_REQUEST_BYTES = LIMITS.ship.maxBytes + 1024 * 1024;

interface ControlServiceOptions {
  config: Config;
  joinSecret: string;
  version: string;
  publicOrigins: readonly [string, ...string[]];
  sandbox: SandboxReport;
  onProjectDeleted: (projectId: ProjectId) => Promise<void>;
  upgrade: Upgrade;
  metrics: ServerMetrics;
  tracing: Tracing | null;
  health: () => Health;
  log: Log;
}

export interface ControlService {
  readonly control: Control;
  /** The Unix socket on which it serves /api/, /internal/ and /login to the other roles. */
  readonly socket: string;
  close(): Promise<void>;
}

/** Control, on a Unix socket that only this user can reach. */
export async function openControlService(options: ControlServiceOptions): Promise<ControlService> {
  const { config, log } = options;
  const { path: runDirectory } = await openRunDirectory(join(config.dataDirectory, "run"));
  const kept = {
    dataDirectory: config.dataDirectory,
    storeDirectory: config.storeDirectory,
    version: options.version,
    ...connectHolds(join(runDirectory, "router.sock"), options.joinSecret),
    log,
  };
  const control = await openControl({
    dataDirectory: config.dataDirectory,
    databaseUrl: config.environment.DATABASE_URL,
    joinSecret: options.joinSecret,
    secretKey: config.environment.LATHE_SECRET_KEY,
    publicOrigins: options.publicOrigins,
    previewDomain: config.previewDomain,
    version: options.version,
    sandbox: options.sandbox,
    providers: readProviderDefaults(config.environment),
    agentDefaults: { composerPace: config.environment.LATHE_COMPOSER_PACE },
    enhance: enhanceWith,
    onProjectDeleted: options.onProjectDeleted,
    openUpkeep: (stored) => openDataUpkeep({ ...kept, stored }),
    beforeMigration: options.upgrade.beforeMigration,
    modelCalls: createModelCalls({ registry: options.metrics.registry, sink: options.tracing }),
    readMetrics: () => options.metrics.snapshot(null),
    log: (level, message, fields) => log({ level: level === "warn" ? "warning" : level, message, ...fields }),
  });
  options.upgrade.finish();
  const socket = await chooseSocket(config.dataDirectory, "control");
  const upkeep = createUpkeepHandler({ ...kept, joinSecret: options.joinSecret, stored: control.stored });
  const server = Bun.serve(
    withoutIdleTimeout({
      unix: socket,
      // What a worker has shipped comes in one request.
      maxRequestBodySize: MAX_REQUEST_BYTES,
      // Bun's page for a file that goes at the wrong moment would show a phone the paths of this machine.
      development: false,
      async fetch(request: Request): Promise<Response> {
        const { pathname, searchParams } = new URL(request.url);
        const answered = upkeep(request);
        if (answered !== null) return answered;
        if (pathname === "/health") return Response.json(options.health());
        if (pathname === "/login") return logIn(control, searchParams.get("token") ?? "");
        if (pathname === "/login-token") return createToken(control, request, options.joinSecret);
        return pathname.startsWith("/internal/") ? control.internalFetch(request) : control.fetch(request);
      },
    }),
  );
  writeAddress(config.dataDirectory, { socket, origin: options.publicOrigins[0] });
  return {
    control,
    socket,
    async close() {
      await server.stop(true);
      await control.close();
    },
  };
}

/** The printed address leads here: the token is used up, the cookie set, and the token gone from the address bar. */
async function logIn(control: Control, token: string): Promise<Response> {
  const session = await control.login(token);
  const headers = new Headers({ location: "/", "cache-control": "no-store", "referrer-policy": "no-referrer" });
  if (session !== null) headers.set("set-cookie", session.setCookie);
  return new Response(null, { status: 303, headers });
}

/** A new login token for the command line, which shows the join secret of the data folder. */
async function createToken(control: Control, request: Request, joinSecret: string): Promise<Response> {
  if (request.headers.get("authorization") !== `Bearer ${joinSecret}`) return new Response(null, { status: 401 });
  return Response.json({ token: await control.createLoginToken() });
}
