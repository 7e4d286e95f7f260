import { ProjectId, ShipId } from "@lathe/protocol/ids";
import { BringSigningKey, KeystoreRequest, type Ship, type SigningKeyInfo } from "@lathe/protocol/ship";
import { Hono } from "hono";
import { serveShip } from "../ships/serve-ship.ts";
import type { ShipStore } from "../ships/ship-store.ts";
import type { SigningKeys } from "../ships/signing-keys.ts";
import type { BrowserEnv } from "./browser-app.ts";
import { parsePathPart, readJson } from "./read-body.ts";
import { writeDisposition } from "../write-disposition.ts";

const MAX_BODY_BYTES = 512 * 1024;

export interface ShipRouteParts {
  ships: ShipStore;
  signingKeys: SigningKeys;
}

/** What was shipped of a project and what its packages are signed with, behind the session that `/api/` asks for. */
export function createShipRoutes({ ships, signingKeys }: ShipRouteParts): Hono<BrowserEnv> {
  const app = new Hono<BrowserEnv>();

  app.get("/api/projects/:id/ships", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    return context.json((await ships.list(context.get("account").userId, projectId)) satisfies Ship[]);
  });
  app.delete("/api/projects/:id/ships/:ship", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    await ships.forget(context.get("account").userId, projectId, parsePathPart(ShipId, context.req.param("ship")));
    return context.body(null, 204);
  });
  app.get("/api/projects/:id/ships/:ship/file", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const shipId = parsePathPart(ShipId, context.req.param("ship"));
    const { ship, content } = await ships.readFile(context.get("account").userId, projectId, shipId);
    return serveShip(ship, content);
  });

  app.get("/api/projects/:id/signing-key", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const info = await signingKeys.describe(context.get("account").userId, projectId);
    return context.json(info satisfies SigningKeyInfo);
  });
  app.post("/api/projects/:id/signing-key/keystore", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const wanted = await readJson(context.req.raw, KeystoreRequest, MAX_BODY_BYTES);
    const { keystore, fingerprint } = await signingKeys.writeKeystore(context.get("account").userId, projectId, wanted);
    return new Response(new Uint8Array(keystore), {
      headers: {
        "content-type": "application/x-pkcs12",
        "content-disposition": writeDisposition("attachment", `signing-key-${fingerprint.slice(0, 8)}.p12`),
      },
    });
  });
  app.put("/api/projects/:id/signing-key", async (context) => {
    const projectId = parsePathPart(ProjectId, context.req.param("id"));
    const brought = await readJson(context.req.raw, BringSigningKey, MAX_BODY_BYTES);
    const info = await signingKeys.bring(context.get("account").userId, projectId, brought);
    return context.json(info satisfies SigningKeyInfo);
  });
  return app;
}
