import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import { Hono, type Env } from "hono";
import { ZodError } from "zod";
import type { Log } from "../log.ts";

export interface FrameVariables {
  requestId: string;
}

/** An app whose every answer has a request id and headers, and whose every error is JSON with a code. */
export function framedApp<E extends Env & { Variables: FrameVariables }>(log: Log): Hono<E> {
  const app = new Hono<E>();
  app.use(async (context, next) => {
    const requestId = crypto.randomUUID();
    context.set("requestId", requestId);
    await next();
    context.header("x-request-id", requestId);
    context.header("x-content-type-options", "nosniff");
    context.header("cross-origin-resource-policy", "same-origin");
    context.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    // Nothing of a person's is kept by a browser unless its route says so.
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
  });
  app.notFound((context) => {
    const error = new LatheError("not_found", "There is nothing at this address.");
    return context.json({ error: error.toBody() }, 404);
  });
  app.onError((error, context) => {
    const requestId = context.get("requestId");
    const status = error instanceof LatheError ? error.status : error instanceof ZodError ? 400 : 500;
    if (status >= 500) {
      log("error", "request failed", {
        requestId,
        method: context.req.method,
        path: context.req.path,
        reason: innermost(error),
      });
    }
    return Response.json({ error: toErrorBody(error, requestId) }, { status });
  });
  return app;
}

/** The first cause. What the database layer wraps around it repeats the values of the query, which a log must not hold. */
function innermost(error: unknown): string {
  let reason = error;
  while (reason instanceof Error && reason.cause !== undefined) reason = reason.cause;
  return reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
}
