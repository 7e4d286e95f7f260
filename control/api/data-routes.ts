import { BackupName, CleanOrders } from "@lathe/protocol/data";
import { LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import { Hono } from "hono";
import type { Account } from "../accounts/account-store.ts";
import type { DataUpkeep } from "./data-upkeep.ts";
import { parsePathPart, readJson } from "./read-body.ts";
import type { FrameVariables } from "./request-frame.ts";

const MAX_BODY_BYTES = 16 * 1024;
/** A page waits for it: what is not counted by then is said not to be. */
const MEASURE_LIMIT_MS = 20_000;

type Env = { Variables: FrameVariables & { account: Account } };

/** What the owner sees of the data folder and does with it, below /api/data, behind the session that `/api/` asks for. */
export function createDataRoutes(upkeep: DataUpkeep, ownerId: UserId): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    // Everybody's work is in it.
    if (context.get("account").userId !== ownerId)
      throw new LatheError("forbidden", "Only the owner of this server may look after its data.");
    await next();
  });
  app.get("/", async (context) => {
    const signal = AbortSignal.any([context.req.raw.signal, AbortSignal.timeout(MEASURE_LIMIT_MS)]);
    return context.json(await upkeep.measure(signal));
  });
  app.get("/backups", async (context) => context.json(await upkeep.backups()));
  app.post("/backups", (context) => context.json(upkeep.startBackup(), 202));
  app.delete("/backups/running", async (context) => {
    await upkeep.stopBackup();
    return context.body(null, 204);
  });
  app.delete("/backups/:name", async (context) => {
    await upkeep.deleteBackup(parsePathPart(BackupName, context.req.param("name")));
    return context.body(null, 204);
  });
  app.get("/download", async () => {
    const day = new Date().toISOString().slice(0, 10);
    return new Response(await upkeep.download(), {
      headers: {
        "content-type": "application/gzip",
        "content-disposition": `attachment; filename="lathe-${day}.tar.gz"`,
      },
    });
  });
  app.post("/clean", async (context) => {
    return context.json(await upkeep.clean(await readJson(context.req.raw, CleanOrders, MAX_BODY_BYTES)));
  });
  return app;
}
