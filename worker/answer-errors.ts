import { ERRORS, LatheError, toErrorBody } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import type { Hono } from "hono";

/** Gives every error of an app as JSON with a code; what is a bug is in the log with its place. */
export function answerErrors(http: Hono, log: Log): void {
  http.onError((error, context) => {
    const body = toErrorBody(error);
    if (body.code === "internal")
      log({ level: "error", message: "request failed", path: context.req.path, error: error.stack });
    return Response.json({ error: body }, { status: ERRORS[body.code].status });
  });
  http.notFound(() => {
    throw new LatheError("not_found", "There is nothing at this address.");
  });
}
