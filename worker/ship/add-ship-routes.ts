import { badRequest, LatheError } from "@lathe/protocol/errors";
import { ShipId } from "@lathe/protocol/ids";
import { type ArenaShips, type OfferedKind, ShipRequest } from "@lathe/protocol/ship";
import type { Hono } from "hono";
import type { z } from "zod";
import type { Ships } from "./ships.ts";

/** Shipping for browsers, as protocol/ship.ts describes it. */
export function addShipRoutes(http: Hono, ships: Ships, offerKinds: () => Promise<OfferedKind[]>): void {
  http.get("/ships", async (context) => {
    const kinds = await offerKinds();
    return context.json({ job: ships.job, kinds } satisfies ArenaShips);
  });
  http.post("/ships", async (context) => {
    const body: unknown = await context.req.json().catch(() => null);
    return context.json(ships.start(parse(ShipRequest, body)), 202);
  });
  http.delete("/ships/:id", async (context) => {
    const id = ShipId.safeParse(context.req.param("id"));
    if (!id.success) throw new LatheError("not_found", "This is not being shipped any more.");
    await ships.stop(id.data);
    return context.body(null, 204);
  });
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw badRequest(parsed.error);
  return parsed.data;
}
