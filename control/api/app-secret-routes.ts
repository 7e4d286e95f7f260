import { SecretName, UpdateSecret } from "@lathe/protocol/api";
import { ProjectId } from "@lathe/protocol/ids";
import { Hono } from "hono";
import type { AppSecretStore } from "../app-secrets/app-secret-store.ts";
import type { BrowserEnv } from "./browser-app.ts";
import { parseInput, parsePathPart, readJson } from "./read-body.ts";

const MAX_BODY_BYTES = 1024 * 1024;

/** The secrets of a project's own app, behind the session that `/api/` asks for: names go out and values do not. */
export function createAppSecretRoutes(appSecrets: AppSecretStore): Hono<BrowserEnv> {
  const app = new Hono<BrowserEnv>();
  app.get("/api/projects/:id/secrets", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    return context.json(await appSecrets.list(context.get("account").userId, projectId));
  });
  app.put("/api/projects/:id/secrets/:name", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const name = parseInput(SecretName, context.req.param("name"));
    const { value } = await readJson(context.req.raw, UpdateSecret, MAX_BODY_BYTES);
    return context.json(await appSecrets.set(context.get("account").userId, projectId, name, value));
  });
  app.delete("/api/projects/:id/secrets/:name", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const name = parseInput(SecretName, context.req.param("name"));
    await appSecrets.delete(context.get("account").userId, projectId, name);
    return context.body(null, 204);
  });
  return app;
}
