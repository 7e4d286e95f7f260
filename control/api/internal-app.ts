import { timingSafeEqual } from "node:crypto";
import { EventsQuery, type User as UserSchema } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { AttachmentId, ProjectId, ShipId, ThreadId } from "@lathe/protocol/ids";
import {
  AppendEvents,
  AuthorizeRequest,
  type Instructions,
  type ProjectSecrets,
  verifyWorkerToken,
  type Authorized,
  type ModelRoute,
  RouteQuery,
  type WorkerIdentity,
} from "@lathe/protocol/internal";
import { ModelRequest, type ModelPart } from "@lathe/protocol/model";
import type { MetricsSnapshot } from "@lathe/telemetry/metrics/metrics-snapshot";
import type { Hono } from "hono";
import type { z } from "zod";
import type { AccountStore } from "../accounts/account-store.ts";
import type { SessionCookie } from "../accounts/session-cookie.ts";
import type { AppSecretStore } from "../app-secrets/app-secret-store.ts";
import type { AttachmentStore } from "../attachments/attachment-store.ts";
import type { Database } from "../db/open-database.ts";
import type { ModelGateway } from "../gateway/model-gateway.ts";
import { readRoute } from "../gateway/read-route.ts";
import type { Log } from "../log.ts";
import type { ProjectStore } from "../projects/project-store.ts";
import type { ThumbnailStore } from "../projects/thumbnail-store.ts";
import type { UserSettings } from "../settings/user-settings.ts";
import { serveShip } from "../ships/serve-ship.ts";
import type { ShipStore } from "../ships/ship-store.ts";
import type { SigningKeys } from "../ships/signing-keys.ts";
import type { ThreadStore } from "../threads/thread-store.ts";
import { createInternalShipRoutes } from "./internal-ship-routes.ts";
import { parseInput, parsePathPart, readBytes, readJson } from "./read-body.ts";
import { framedApp, type FrameVariables } from "./request-frame.ts";

const MAX_AUTHORIZE_BYTES = 64 * 1024;
/** A full batch of events with file contents in them, or a long conversation. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_THUMBNAIL_BYTES = 1024 * 1024;

export interface InternalAppParts {
  joinSecret: string;
  database: Database;
  accounts: AccountStore;
  cookie: SessionCookie;
  projects: ProjectStore;
  thumbnails: ThumbnailStore;
  attachments: AttachmentStore;
  appSecrets: AppSecretStore;
  threads: ThreadStore;
  settings: UserSettings;
  gateway: ModelGateway;
  ships: ShipStore;
  signingKeys: SigningKeys;
  /** The owner's standing instructions for all projects. */
  readInstructions: () => Promise<string>;
  /** The values of this process, where the router is another one. */
  readMetrics?: () => MetricsSnapshot;
  log: Log;
}

export type InternalEnv = { Variables: FrameVariables & { worker: WorkerIdentity } };

/**
 * What router and workers ask of control, below /internal/, as protocol/internal.ts describes it. To be served where
 * no browser comes: on a Unix socket.
 */
export function createInternalApp(parts: InternalAppParts): Hono<InternalEnv> {
  const { accounts, cookie, projects, threads, gateway } = parts;
  const app = framedApp<InternalEnv>(parts.log);

  app.post("/internal/authorize", async (context) => {
    checkRouter(context.req.raw);
    const asked = await readJson(context.req.raw, AuthorizeRequest, MAX_AUTHORIZE_BYTES);
    const token = cookie.read(asked.cookie);
    const account = token === null ? null : await accounts.findBySession(token);
    if (account === null) throw new LatheError("unauthenticated", "Nobody is logged in.");
    const user: z.infer<typeof UserSchema> = account;
    if (asked.projectId === undefined) return context.json({ user } satisfies Authorized);
    const project = await projects.get(user.userId, asked.projectId);
    return context.json({ user, project } satisfies Authorized);
  });

  app.get("/internal/metrics", (context) => {
    checkRouter(context.req.raw);
    return context.json(parts.readMetrics?.() ?? []);
  });
  app.get("/internal/projects/:id/ships/:ship/file", async (context) => {
    checkRouter(context.req.raw);
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const shipId = parsePathPart(ShipId, context.req.param("ship"));
    const { ship, content } = await parts.ships.readFileForRouter(projectId, shipId);
    return serveShip(ship, content);
  });

  app.use("/internal/*", async (context, next) => {
    const worker = await verifyWorkerToken(parts.joinSecret, readBearer(context.req.raw));
    if (worker === null) throw unauthenticated();
    context.set("worker", worker);
    await next();
  });
  app.get("/internal/project", async (context) =>
    context.json(await projects.getForWorker(context.get("worker").projectId)),
  );
  app.get("/internal/project/secrets", async (context) => {
    const { projectId } = context.get("worker");
    const secrets = await parts.appSecrets.readForWorker(projectId);
    if (secrets.unreadable.length > 0)
      parts.log("error", "secrets of an app cannot be opened: the server's secret key has changed", {
        projectId,
        names: secrets.unreadable,
      });
    return context.json(secrets satisfies ProjectSecrets);
  });
  app.get("/internal/instructions", async (context) => {
    return context.json({ instructions: await parts.readInstructions() } satisfies Instructions);
  });
  app.put("/internal/project/thumbnail", async (context) => {
    const image = await readBytes(context.req.raw, MAX_THUMBNAIL_BYTES);
    await parts.thumbnails.put(context.get("worker").projectId, image);
    return context.body(null, 204);
  });
  app.post("/internal/project/changed", async (context) => {
    await projects.noteChange(context.get("worker").projectId);
    return context.body(null, 204);
  });
  app.get("/internal/attachments/:id", async (context) => {
    const attachmentId = parsePathPart(AttachmentId, context.req.param("id"));
    const { mediaType, content } = await parts.attachments.take(context.get("worker").projectId, attachmentId);
    return new Response(content, { headers: { "content-type": mediaType } });
  });
  app.route("/", createInternalShipRoutes(parts));
  app.get("/internal/threads/:id/events", async (context) => {
    const threadId = parsePathPart(ThreadId, context.req.param("id"));
    const page = parseInput(EventsQuery, context.req.query());
    return context.json(await threads.readForWorker(context.get("worker").projectId, threadId, page));
  });
  app.post("/internal/threads/:id/events", async (context) => {
    const threadId = parsePathPart(ThreadId, context.req.param("id"));
    const { events } = await readJson(context.req.raw, AppendEvents, MAX_BODY_BYTES);
    return context.json({ lastSeq: await threads.append(context.get("worker").projectId, threadId, events) });
  });
  app.get("/internal/route", async (context) => {
    const query = parseInput(RouteQuery, context.req.query());
    const userId = await parts.database.asProject(context.get("worker").projectId, async (_, owner) => owner);
    return context.json((await readRoute(parts, userId, query)) satisfies ModelRoute);
  });
  app.post("/internal/model", async (context) => {
    const { projectId } = context.get("worker");
    const request = await readJson(context.req.raw, ModelRequest, MAX_BODY_BYTES);
    const userId = await parts.database.asProject(projectId, async (_transaction, owner) => owner);
    const end = new AbortController();
    context.req.raw.signal.addEventListener("abort", () => end.abort());
    const traceparent = context.req.header("traceparent");
    return new Response(toLines(gateway.stream(userId, { ...request, projectId, traceparent }, end.signal), end), {
      headers: { "content-type": "application/x-ndjson" },
    });
  });
  return app;

  function checkRouter(request: Request): void {
    if (!isSame(readBearer(request), parts.joinSecret)) throw unauthenticated();
  }
}

/** One line of JSON for each part, sent as soon as it is there. */
function toLines(parts: AsyncIterable<ModelPart>, end: AbortController): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      end.abort();
      // Where nobody asks for the next part any more, nothing else would let the call come to its end.
      await iterator.return?.();
    },
  });
}

function readBearer(request: Request): string {
  return /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
}

/** Takes the same time wherever the first difference is. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected));
}

function hash(text: string): Buffer {
  return new Bun.CryptoHasher("sha256").update(text).digest();
}

function unauthenticated(): LatheError {
  return new LatheError("unauthenticated", "This needs the credentials of a server role.");
}
