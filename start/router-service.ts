import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import { ProjectId } from "@lathe/protocol/ids";
import type { ServerMetrics } from "@lathe/telemetry/server-metrics";
import { PreviewPresence } from "@lathe/router/http-front/preview-presence";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { Authorized } from "@lathe/protocol/internal";
import type { Health } from "@lathe/protocol/api";
import { openRouter, type Router } from "@lathe/router/arenas/router";
import { openLocalDriver } from "@lathe/router/fleet/local-driver";
import { type Front, openFront } from "@lathe/router/http-front/front";
import { PhoneShares } from "@lathe/router/phones/phone-shares";
import { z } from "zod";
import type { Config } from "./config.ts";
import type { ControlConnection } from "./control-connection.ts";
import { answerPhone } from "./answer-phone.ts";
import { answerMetrics } from "./answer-metrics.ts";
import { createProject, withoutRouterHeaders } from "./create-project.ts";
import { createShipFinder } from "./find-ship.ts";
import { forkProject } from "./fork-project.ts";
import { listArenas } from "./list-arenas.ts";
import { chooseSocket } from "./data-folder.ts";
import { answerHold } from "./router-holds.ts";
import type { Log } from "@lathe/protocol/log";
import { createStudioFiles } from "./studio-files.ts";
import { withoutIdleTimeout } from "@lathe/worker/without-idle-timeout";

const PREVIEW_PORT_PATH = /^\/api\/projects\/([^/]+)\/arena\/preview-port$/;
const PHONE_PATH = /^\/api\/projects\/([^/?]+)\/arena\/phone$/;
const PROJECT_PATH = /^\/api\/projects\/([^/]+)$/;
const FORK_PATH = /^\/api\/projects\/([^/]+)\/fork$/;
const PreviewPortRequest = z.object({ port: z.number().int().min(1).max(65_535) });

/** How long a worker whose server is gone waits for the next one. */
const ORPHAN_AFTER_MS = 2 * 60_000;

interface RouterServiceOptions {
  config: Config;
  root: string;
  joinSecret: string;
  control: ControlConnection;
  /** Whether control is in this process, and counts into the same metrics. */
  withControl: boolean;
  metrics: ServerMetrics;
  health: () => Health;
  log: Log;
}

export interface RouterService {
  readonly router: Router;
  readonly front: Front;
  /** Takes over what an earlier server left; requests to arenas wait until then. */
  begin(): Promise<void>;
  /** Ends the workers as well, or leaves them to the next server. */
  close(options: { leaveWorkers: boolean }): Promise<void>;
}

/** The router with what it needs on one machine: the listener, the studio's files, and workers as processes. */
export async function openRouterService(options: RouterServiceOptions): Promise<RouterService> {
  const { config, control, joinSecret, metrics, log } = options;
  const fleet = await openLocalDriver({
    bun: process.execPath,
    workerMain: join(options.root, "worker", "main.ts"),
    runDirectory: join(config.dataDirectory, "run", "w"),
    environment: process.env,
    log,
  });
  const presence = new PreviewPresence();
  const routerSocket = await chooseSocket(config.dataDirectory, "router");
  const workspaceOf = (projectId: ProjectId) => join(config.dataDirectory, "workspaces", projectId);
  const router = openRouter({
    fleet,
    joinSecret,
    log,
    presence,
    authorize,
    maxArenas: config.arenas.max,
    memoryBudgetBytes: config.arenas.memoryBytes,
    warm: { count: config.arenas.warm, template: "web" },
    describeOrders: (projectId) => ({
      control: control.address,
      router: `unix:${routerSocket}`,
      workspaceDirectory: workspaceOf(projectId),
      storeDirectory: config.storeDirectory,
      sandbox: config.sandbox,
      previewDomain: config.previewDomain,
      restsAfterMs: config.arenas.restAfterMs,
      orphanAfterMs: ORPHAN_AFTER_MS,
      chromium: config.environment.LATHE_CHROMIUM ?? null,
    }),
    discardWorkspace: (projectId) => removeTree(workspaceOf(projectId)),
    observer: {
      started: (durationMs) => metrics.workerStarted(durationMs),
      heard: (workerId, report) => metrics.workerReported(workerId, report),
      lost: (reason) => metrics.workerLost(reason),
      ended: (workerId) => metrics.workerEnded(workerId),
    },
  });
  const routerServer = Bun.serve(withoutIdleTimeout({ unix: routerSocket, fetch: answerRole }));
  const studioSocket = await chooseSocket(config.dataDirectory, "studio");
  const phones = new PhoneShares({
    ...config.phones,
    readInterfaces: networkInterfaces,
    listen: (where) => front.listenForPhones(where),
    findApp: (projectId) => router.findApp(projectId),
    resolvePreview: (address) => router.resolvePreview(address),
    findShip: createShipFinder(control, joinSecret),
  });
  const front = await openFront({
    hostname: config.host,
    port: config.port,
    studioHosts: (port) => [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`],
    studio: { unixSocket: studioSocket },
    previewDomain: config.previewDomain,
    presence,
    resolvePreview: (address) => router.resolvePreview(address),
    detour: (request) => (isOwnPath(request.target) ? null : router.detour(request)),
    onReport: (address, report) => router.deliverReport(address, report),
    listChanges: (address) => router.listChanges(address),
    findPhones: (hostname) => phones.findPublic(hostname),
    privateCookies: ["lathe_session_"],
    onAnswered: (kind, status) => metrics.httpAnswered(kind, status),
    onBug: (error) =>
      log({ level: "error", message: "bug in the front", error: error instanceof Error ? error.stack : String(error) }),
  });
  const studioFiles = createStudioFiles({
    directory: join(options.root, "studio", "dist"),
    previewSources: `http://*.${config.previewDomain}:${front.port} http://127.0.0.1:* http://localhost:*`,
  });
  const studio = Bun.serve(withoutIdleTimeout({ unix: studioSocket, fetch: answer }));

  const otherControl = options.withControl ? null : { connection: control, joinSecret };

  return {
    router,
    front,
    begin: () => router.adopt(new AbortController().signal),
    async close(how) {
      phones.close();
      front.close();
      await router.close(how);
      await studio.stop(true);
      await routerServer.stop(true);
      await fleet.close(how);
    },
  };

  /** What the other roles ask of the router, on a socket that only this user reaches. */
  function answerRole(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    return pathname === "/hold" ? answerHold(request, router, joinSecret) : router.heartbeat(request);
  }

  async function authorize(cookie: string, projectId: ProjectId) {
    const response = await control.fetch(
      new Request("http://control/internal/authorize", {
        method: "POST",
        headers: { authorization: `Bearer ${joinSecret}`, "content-type": "application/json" },
        body: JSON.stringify({ cookie, projectId }),
      }),
    );
    return Authorized.parse(await readAnswer(response));
  }

  /** What is neither a preview nor an arena: the API, the login, the state of things and the studio's own files. */
  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    try {
      if (pathname === "/health") return answerHealth(options.health());
      if (pathname === "/metrics") return await answerMetrics({ metrics, router, control: otherControl, log });
      if (PREVIEW_PORT_PATH.test(pathname)) return await openPreviewPort(request, pathname);
      if (PHONE_PATH.test(pathname)) return await answerOwner(request, pathname);
      if (pathname === "/api/projects" && request.method === "POST")
        return await createProject(request, { router, control, onTaken: (hit) => metrics.warmTaken(hit), log });
      if (pathname === "/api/arenas" && request.method === "GET") return await listArenas(request, { router, control });
      const forked = request.method === "POST" ? ProjectId.safeParse(FORK_PATH.exec(pathname)?.[1]) : null;
      if (forked?.success === true) {
        const onTaken = (hit: boolean): void => metrics.warmTaken(hit);
        return await forkProject(request, forked.data, { router, control, authorize, onTaken, log });
      }
      if (pathname.startsWith("/api/")) {
        const response = await control.fetch(new Request(request, { headers: withoutRouterHeaders(request.headers) }));
        if (request.method === "DELETE" && response.ok) unshare(pathname);
        return response;
      }
      const token = searchParams.get("token");
      if (pathname === "/" && token !== null) return await control.logIn(token);
      return await studioFiles(request);
    } catch (error) {
      const body = toErrorBody(error);
      if (body.code === "internal")
        log({ level: "error", message: "request failed", path: pathname, error: String(error) });
      return Response.json({ error: body }, { status: error instanceof LatheError ? error.status : 500 });
    }
  }

  /** The phones of a project, for its owner. */
  async function answerOwner(request: Request, pathname: string): Promise<Response> {
    if (request.method !== "GET") checkOwnOrigin(request, "PUT");
    const projectId = ProjectId.safeParse(PHONE_PATH.exec(pathname)?.[1]);
    if (!projectId.success) throw new LatheError("not_found", "There is no such project.");
    await authorize(request.headers.get("cookie") ?? "", projectId.data);
    return answerPhone(request, projectId.data, phones);
  }

  /** A project that was deleted is not served any more. */
  function unshare(pathname: string): void {
    const projectId = ProjectId.safeParse(PROJECT_PATH.exec(pathname)?.[1]);
    if (projectId.success) phones.forget(projectId.data);
  }

  /** For browsers that cannot resolve previews' names. The host differs from the studio's: cookies do not know ports. */
  async function openPreviewPort(request: Request, pathname: string): Promise<Response> {
    const { host } = new URL(request.url);
    checkOwnOrigin(request, "POST");
    const projectId = ProjectId.safeParse(PREVIEW_PORT_PATH.exec(pathname)?.[1]);
    if (!projectId.success) throw new LatheError("not_found", "There is no such project.");
    await authorize(request.headers.get("cookie") ?? "", projectId.data);
    const { port } = PreviewPortRequest.parse(await request.json());
    const opened = await front.openPreviewPort({ port, projectId: projectId.data });
    const hostname = host.startsWith("127.0.0.1") ? "localhost" : "127.0.0.1";
    return Response.json({ url: `http://${hostname}:${opened.port}/` });
  }
}

/** The arena's paths that are answered here and not by the project's worker. */
function isOwnPath(target: string): boolean {
  const [pathname = ""] = target.split("?", 1);
  return PREVIEW_PORT_PATH.test(pathname) || PHONE_PATH.test(pathname);
}

function checkOwnOrigin(request: Request, method: string): void {
  const { host } = new URL(request.url);
  if (request.method === method && request.headers.get("origin") === `http://${host}`) return;
  throw new LatheError("foreign_origin", "This request did not come from the studio's own pages.");
}

function answerHealth(health: Health): Response {
  return Response.json(health, {
    status: health.status === "ready" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

async function readAnswer(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.ok) return body;
  const failed = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).safeParse(body);
  throw failed.success && failed.data.error.code === "unauthenticated"
    ? new LatheError("unauthenticated", failed.data.error.message)
    : new LatheError("not_found", failed.success ? failed.data.error.message : "Control did not answer.");
}
