import type { ProjectId } from "@lathe/protocol/ids";
import { type Control, openControl } from "@lathe/control/open-control";
import type { SandboxReport } from "@lathe/protocol/workspace";
import type { Config } from "./config.ts";
import { chooseSocket, writeAddress } from "./data-folder.ts";
import type { Log } from "@lathe/protocol/log";
import { readProviderDefaults } from "./provider-defaults.ts";
import { withoutIdleTimeout } from "@lathe/worker/without-idle-timeout";

interface ControlServiceOptions {
  config: Config;
  joinSecret: string;
  version: string;
  publicOrigins: readonly [string, ...string[]];
  sandbox: SandboxReport;
  onProjectDeleted: (projectId: ProjectId) => Promise<void>;
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
    onProjectDeleted: options.onProjectDeleted,
    log: (level, message, fields) => log({ level: level === "warn" ? "warning" : level, message, ...fields }),
  });
  const socket = chooseSocket(config.dataDirectory, "control");
  const server = Bun.serve(
    withoutIdleTimeout({
      unix: socket,
      fetch(request: Request): Promise<Response> {
        const { pathname, searchParams } = new URL(request.url);
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
