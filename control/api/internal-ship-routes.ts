import { ShipId } from "@lathe/protocol/ids";
import {
  AppName,
  NewShip,
  type ReservedShip,
  type Ship,
  type ShipOptions,
  type Signature,
  SignatureRequest,
  type SigningCertificate,
} from "@lathe/protocol/ship";
import { Hono } from "hono";
import { z } from "zod";
import type { InternalEnv } from "./internal-app.ts";
import { parsePathPart, readJson } from "./read-body.ts";
import type { ShipRouteParts } from "./ship-routes.ts";

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const CertificateRequest = z.object({ name: AppName });

/** What a worker asks of control to ship its own project, behind its token. */
export function createInternalShipRoutes({ ships, signingKeys }: ShipRouteParts): Hono<InternalEnv> {
  const app = new Hono<InternalEnv>();
  app.get("/internal/ships/options", async (context) => {
    return context.json((await ships.readOptions(context.get("worker").projectId)) satisfies ShipOptions);
  });
  app.post("/internal/ships", async (context) => {
    const wanted = await readJson(context.req.raw, NewShip, MAX_BODY_BYTES);
    const reserved = await ships.reserve(context.get("worker").projectId, wanted);
    return context.json(reserved satisfies ReservedShip, 201);
  });
  app.put("/internal/ships/:id/file", async (context) => {
    const shipId = parsePathPart(ShipId, context.req.param("id"));
    const ship = await ships.putFile(context.get("worker").projectId, shipId, context.req.raw);
    return context.json(ship satisfies Ship);
  });
  app.delete("/internal/ships/:id", async (context) => {
    await ships.giveUp(context.get("worker").projectId, parsePathPart(ShipId, context.req.param("id")));
    return context.body(null, 204);
  });
  app.post("/internal/project/signing-key", async (context) => {
    const { name } = await readJson(context.req.raw, CertificateRequest, MAX_BODY_BYTES);
    const certificate = await signingKeys.certify(context.get("worker").projectId, name);
    return context.json({ certificate: certificate.toBase64() } satisfies z.infer<typeof SigningCertificate>);
  });
  app.post("/internal/project/signature", async (context) => {
    const { data } = await readJson(context.req.raw, SignatureRequest, MAX_BODY_BYTES);
    const signature = await signingKeys.sign(context.get("worker").projectId, Uint8Array.fromBase64(data));
    return context.json({ signature: signature.toBase64() } satisfies z.infer<typeof Signature>);
  });
  return app;
}
