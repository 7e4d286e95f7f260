import {
  AttachmentQuery,
  CreateProject,
  Enhance as EnhanceSchema,
  EventsQuery,
  ForkProject,
  UpdateProject,
  UpdateProvider,
  UpdateSettings,
  ProviderName,
  UsageQuery,
  type Enhanced,
  type Me as MeSchema,
  type UsageReport,
} from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { AttachmentId, ProjectId, ThreadId, type UserId } from "@lathe/protocol/ids";
import { PROJECT_ID_HEADER, VERSION_AT_HEADER } from "@lathe/protocol/internal";
import type { Hono } from "hono";
import { z } from "zod";
import type { Account, AccountStore } from "../accounts/account-store.ts";
import type { SessionCookie } from "../accounts/session-cookie.ts";
import type { AppSecretStore } from "../app-secrets/app-secret-store.ts";
import type { AttachmentStore } from "../attachments/attachment-store.ts";
import { ATTACHMENT_TOO_LARGE, MAX_ATTACHMENT_BYTES } from "../attachments/classify-attachment.ts";
import { serveAttachment } from "../attachments/serve-attachment.ts";
import { enhanceForUser, type Enhance } from "../enhance/enhance-for-user.ts";
import type { ModelGateway } from "../gateway/model-gateway.ts";
import type { ProviderSettings } from "../gateway/provider-settings.ts";
import type { Log } from "../log.ts";
import type { ProjectStore } from "../projects/project-store.ts";
import type { ThumbnailStore } from "../projects/thumbnail-store.ts";
import type { UserSettings } from "../settings/user-settings.ts";
import type { ShipStore } from "../ships/ship-store.ts";
import type { SigningKeys } from "../ships/signing-keys.ts";
import type { ThreadStore } from "../threads/thread-store.ts";
import { createAppSecretRoutes } from "./app-secret-routes.ts";
import { checkOrigin } from "./check-origin.ts";
import { createDataRoutes } from "./data-routes.ts";
import type { DataUpkeep } from "./data-upkeep.ts";
import { parseInput, parsePathPart, readBytes, readJson } from "./read-body.ts";
import { framedApp, type FrameVariables } from "./request-frame.ts";
import { createShipRoutes } from "./ship-routes.ts";

/** Room for the longest prompt in characters of four bytes, escaped. */
const MAX_BODY_BYTES = 1024 * 1024;

export interface BrowserAppParts {
  accounts: AccountStore;
  cookie: SessionCookie;
  projects: ProjectStore;
  thumbnails: ThumbnailStore;
  attachments: AttachmentStore;
  appSecrets: AppSecretStore;
  ships: ShipStore;
  signingKeys: SigningKeys;
  threads: ThreadStore;
  settings: UserSettings;
  providers: ProviderSettings;
  gateway: ModelGateway;
  enhance?: Enhance | undefined;
  readUsage: (userId: UserId, days: number) => Promise<UsageReport>;
  allowedOrigins: readonly string[];
  server: z.infer<typeof MeSchema>["server"];
  onProjectDeleted: (projectId: ProjectId) => void | Promise<void>;
  /** What looks after the data folder, and for whom; without it nobody can ask for that. */
  data?: { upkeep: DataUpkeep; ownerId: UserId } | undefined;
  log: Log;
}

export type BrowserEnv = { Variables: FrameVariables & { account: Account } };

/** What the router adds to the request for a fork. */
const ForkHeaders = z.object({ projectId: ProjectId.optional(), at: z.coerce.number().int().optional() });

/** The interface for browsers, below /api/, as protocol/api.ts describes it. */
export function createBrowserApp(parts: BrowserAppParts): Hono<BrowserEnv> {
  const { accounts, cookie, projects, thumbnails, attachments, threads, settings, providers, gateway } = parts;
  const app = framedApp<BrowserEnv>(parts.log);

  app.use("/api/*", async (context, next) => {
    checkOrigin(context.req.raw, parts.allowedOrigins);
    const token = cookie.read(context.req.header("cookie"));
    const account = token === null ? null : await accounts.findBySession(token);
    if (account === null)
      throw new LatheError("unauthenticated", "Log in with the address that the server printed when it started.");
    context.set("account", account);
    await next();
  });

  app.get("/api/me", (context) => context.json({ user: context.get("account"), server: parts.server }));
  app.post("/api/logout", async (context) => {
    await accounts.logout(cookie.read(context.req.header("cookie")) ?? "");
    context.header("set-cookie", cookie.clear());
    return context.body(null, 204);
  });

  app.get("/api/projects", async (context) => context.json(await projects.list(context.get("account").userId)));
  app.post("/api/projects", async (context) => {
    const wanted = await readJson(context.req.raw, CreateProject, MAX_BODY_BYTES);
    const id = context.req.header(PROJECT_ID_HEADER);
    const projectId = id === undefined ? undefined : parseInput(ProjectId, id);
    return context.json(await projects.create(context.get("account").userId, wanted, projectId), 201);
  });
  app.get("/api/projects/:id", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    return context.json(await projects.get(context.get("account").userId, projectId));
  });
  app.patch("/api/projects/:id", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const { name } = await readJson(context.req.raw, UpdateProject, MAX_BODY_BYTES);
    return context.json(await projects.rename(context.get("account").userId, projectId, name));
  });
  app.delete("/api/projects/:id", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    await projects.delete(context.get("account").userId, projectId);
    // It is deleted by now, whatever becomes of its worker.
    await Promise.try(parts.onProjectDeleted, projectId).catch((error: unknown) =>
      parts.log("error", "after a project was deleted", { projectId, reason: String(error) }),
    );
    return context.body(null, 204);
  });
  app.post("/api/projects/:id/fork", async (context) => {
    const sourceId = parsePathPart(ProjectId, context.req.param("id"));
    const { name, versionId } = await readJson(context.req.raw, ForkProject, MAX_BODY_BYTES);
    const { projectId, at } = parseInput(ForkHeaders, {
      projectId: context.req.header(PROJECT_ID_HEADER),
      at: context.req.header(VERSION_AT_HEADER),
    });
    const end = versionId === undefined ? null : { versionId, at: at ?? null };
    return context.json(await projects.fork(context.get("account").userId, sourceId, { name, projectId, end }), 201);
  });
  app.get("/api/projects/:id/thumbnail", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const image = await thumbnails.read(context.get("account").userId, projectId);
    // Whoever asks names the time of the picture in the query, so another picture has another address.
    return new Response(image, {
      headers: { "content-type": "image/jpeg", "cache-control": "private, max-age=86400" },
    });
  });
  app.post("/api/projects/:id/undelete", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    return context.json(await projects.undelete(context.get("account").userId, projectId));
  });

  app.route("/", createAppSecretRoutes(parts.appSecrets));
  app.route("/", createShipRoutes(parts));

  app.post("/api/attachments", async (context) => {
    const { name } = parseInput(AttachmentQuery, context.req.query());
    const content = await readBytes(context.req.raw, MAX_ATTACHMENT_BYTES, ATTACHMENT_TOO_LARGE);
    return context.json(await attachments.create(context.get("account").userId, name, content), 201);
  });
  app.get("/api/attachments/:id", async (context) => {
    const attachmentId = parsePathPart(AttachmentId, context.req.param("id"));
    return serveAttachment(await attachments.read(context.get("account").userId, attachmentId));
  });
  app.delete("/api/attachments/:id", async (context) => {
    const attachmentId = parsePathPart(AttachmentId, context.req.param("id"));
    await attachments.delete(context.get("account").userId, attachmentId);
    return context.body(null, 204);
  });

  app.get("/api/threads/:id/events", async (context) => {
    const threadId = parsePathPart(ThreadId, context.req.param("id"));
    const page = parseInput(EventsQuery, context.req.query());
    return context.json(await threads.read(context.get("account").userId, threadId, page));
  });

  const { enhance } = parts;
  if (enhance !== undefined) {
    app.post("/api/enhance", async (context) => {
      const asked = await readJson(context.req.raw, EnhanceSchema, MAX_BODY_BYTES);
      const { userId } = context.get("account");
      const text = await enhanceForUser({ enhance, gateway, settings }, userId, asked, context.req.raw.signal);
      return context.json({ text } satisfies z.infer<typeof Enhanced>);
    });
  }

  if (parts.data !== undefined) app.route("/api/data", createDataRoutes(parts.data.upkeep, parts.data.ownerId));

  app.get("/api/models", async (context) => context.json(await gateway.list(context.get("account").userId)));
  app.get("/api/settings", async (context) => context.json(await settings.get(context.get("account").userId)));
  app.patch("/api/settings", async (context) => {
    const update = await readJson(context.req.raw, UpdateSettings, MAX_BODY_BYTES);
    return context.json(await settings.update(context.get("account").userId, update));
  });
  app.get("/api/usage", async (context) => {
    const { days } = parseInput(UsageQuery, context.req.query());
    return context.json(await parts.readUsage(context.get("account").userId, days));
  });
  app.get("/api/providers", async (context) => context.json(await providers.list(context.get("account").userId)));
  app.put("/api/providers/:provider", async (context) => {
    const provider = parsePathPart(ProviderName, context.req.param("provider"));
    const update = await readJson(context.req.raw, UpdateProvider, MAX_BODY_BYTES);
    return context.json(await providers.update(context.get("account").userId, provider, update));
  });
  app.post("/api/providers/:provider/check", async (context) => {
    const provider = parsePathPart(ProviderName, context.req.param("provider"));
    await gateway.check(context.get("account").userId, provider, context.req.raw.signal);
    return context.json({ ok: true });
  });
  return app;
}
