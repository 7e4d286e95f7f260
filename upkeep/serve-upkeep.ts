import { timingSafeEqual } from "node:crypto";
import type { StoredData } from "@lathe/control/db/dump/stored-data";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { type Hold, makeBackup } from "./backup/make-backup.ts";
import { cleanData, type WhileClosed } from "./clean/clean-data.ts";
import { CleanOrders } from "@lathe/protocol/data";

export interface UpkeepServerOptions {
  dataDirectory: string;
  storeDirectory: string;
  version: string;
  joinSecret: string;
  stored: StoredData;
  hold: Hold;
  whileClosed: WhileClosed;
  log: Log;
}

/**
 * Backup and clean-up of a server that runs, for the command line, on a socket that only this user reaches and with the
 * join secret as bearer: `POST /backup` answers with a tar stream, `POST /clean` CleanOrders with a CleanReport. Null for
 * other paths.
 */
export function createUpkeepHandler(options: UpkeepServerOptions): (request: Request) => Promise<Response> | null {
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/backup") return answer(request, options, () => backUp(options));
    if (pathname === "/clean") return answer(request, options, () => clean(request, options));
    return null;
  };
}

async function answer(
  request: Request,
  { joinSecret, log }: UpkeepServerOptions,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    if (request.method !== "POST") throw new LatheError("bad_request", "This is asked for with POST.");
    if (!isSame(request.headers.get("authorization") ?? "", `Bearer ${joinSecret}`)) {
      throw new LatheError("unauthenticated", "This needs the join secret of the data folder.");
    }
    return await act();
  } catch (error) {
    const body = toErrorBody(error);
    if (body.code === "internal") log({ level: "error", message: "upkeep failed", error: String(error) });
    return Response.json({ error: body }, { status: error instanceof LatheError ? error.status : 500 });
  }
}

async function backUp(options: UpkeepServerOptions): Promise<Response> {
  options.log({ level: "info", message: "a backup is being made" });
  return new Response(await makeBackup(options), { headers: { "content-type": "application/x-tar" } });
}

async function clean(request: Request, options: UpkeepServerOptions): Promise<Response> {
  const orders = CleanOrders.safeParse(await request.json().catch(() => null));
  if (!orders.success) throw new LatheError("bad_request", "The orders of the clean-up cannot be understood.");
  const report = await cleanData(options, orders.data);
  options.log({ level: "info", message: "cleaned up", items: report.items.length, dryRun: report.dryRun });
  return Response.json(report);
}

function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => new Bun.CryptoHasher("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
