import { resolve } from "node:path";
import { ErrorBody, LatheError } from "@lathe/protocol/errors";
import { findRunningServer } from "@lathe/upkeep/folder/running-server";
import { z } from "zod";
import type { CommandEnvironment } from "../environment.ts";

const READY = /(http:\/\/\S+\?token=\S+)\s/;
const START_LIMIT_MS = 120_000;
const Token = z.object({ token: z.string() });

/** The API of the server that runs on the data folder, as its owner's browser speaks it. */
export interface ServerSession extends AsyncDisposable {
  /** Below the origin: `/api/…`. Answers that are not 2xx become the LatheError in their body. */
  request(
    path: string,
    init: { method?: string; json?: unknown; body?: Uint8Array<ArrayBuffer>; type?: string },
    signal: AbortSignal,
  ): Promise<Response>;
}

/** Logs in at the running server; where none runs, one is started and ended with the session. */
export async function openServerSession(
  environment: CommandEnvironment,
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<ServerSession> {
  const running = await findRunningServer(environment.dataDirectory, environment.joinSecret);
  const started = running === null ? await startServer(environment, env, signal) : null;
  try {
    const address = started?.address ?? (await createAddress(running, signal));
    const origin = new URL(address).origin;
    const login = await fetch(address, { redirect: "manual", signal });
    const cookie = login.headers
      .getSetCookie()
      .map((each) => each.split(";")[0] ?? "")
      .join("; ");
    if (cookie === "") throw new LatheError("unauthenticated", "The server did not accept the login.");
    return {
      async request(path, { method = "GET", json, body, type }, each) {
        const response = await fetch(`${origin}${path}`, {
          method,
          headers: { cookie, origin, "content-type": type ?? "application/json" },
          ...(json === undefined && body === undefined ? {} : { body: body ?? JSON.stringify(json) }),
          signal: each,
        });
        if (response.ok) return response;
        const failed = z.object({ error: ErrorBody }).safeParse(await response.json().catch(() => null));
        if (failed.success) throw LatheError.fromBody(failed.data.error);
        throw new LatheError("internal", `The server answered with ${response.status}.`);
      },
      [Symbol.asyncDispose]: async () => void (await started?.end()),
    };
  } catch (error) {
    await started?.end();
    throw error;
  }
}

type RunningServer = Awaited<ReturnType<typeof findRunningServer>>;

async function createAddress(server: RunningServer, signal: AbortSignal): Promise<string> {
  if (server === null) throw new LatheError("worker_unavailable", "No server runs.");
  const response = await fetch("http://control/login-token", {
    method: "POST",
    unix: server.socket,
    headers: { authorization: `Bearer ${server.joinSecret}` },
    signal,
  });
  const { token } = Token.parse(await response.json());
  return `${server.origin}/?token=${token}`;
}

/** A server for as long as the command runs, on a port that is free, with nothing kept warm. */
async function startServer(
  environment: CommandEnvironment,
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<{ address: string; end(): Promise<void> }> {
  const child = Bun.spawn([process.execPath, "start.ts"], {
    cwd: resolve(import.meta.dir, "../.."),
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: {
      ...env,
      LATHE_DATA: environment.dataDirectory,
      LATHE_STORE: environment.storeDirectory,
      LATHE_PORT: "0",
      LATHE_WARM: "0",
    },
  });
  const end = async () => {
    child.kill("SIGTERM");
    await child.exited;
  };
  let errors = "";
  const read = (async () => {
    for await (const chunk of child.stderr) errors = (errors + Buffer.from(chunk).toString("utf8")).slice(-4_000);
  })();
  const late = AbortSignal.any([signal, AbortSignal.timeout(START_LIMIT_MS)]);
  const stop = () => child.kill("SIGTERM");
  late.addEventListener("abort", stop, { once: true });
  try {
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += Buffer.from(chunk).toString("utf8");
      const address = READY.exec(printed)?.[1];
      if (address !== undefined) return { address, end };
    }
    await read;
    throw new LatheError("worker_unavailable", `The server could not be started:\n${(printed + errors).trim()}`);
  } finally {
    late.removeEventListener("abort", stop);
  }
}
