import { ErrorBody, LatheError } from "@lathe/protocol/errors";
import type { RunningServer } from "@lathe/upkeep/folder/running-server";
import { z } from "zod";

/** Asks the running server for its upkeep. Errors: what it answers; `worker_unavailable` when it ends meanwhile. */
export async function askServer(server: RunningServer, path: "/backup" | "/clean", body?: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`http://control${path}`, {
      method: "POST",
      unix: server.socket,
      headers: { authorization: `Bearer ${server.joinSecret}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
      // A server that holds a busy project, or measures a large folder, is silent for a while.
      timeout: false,
    });
  } catch (cause) {
    throw new LatheError("worker_unavailable", "The server does not answer any more.", undefined, { cause });
  }
  if (response.ok) return response;
  const failed = z.object({ error: ErrorBody }).safeParse(await response.json().catch(() => null));
  if (failed.success) throw LatheError.fromBody(failed.data.error);
  throw new LatheError("internal", `The server answered with ${response.status}: is it of another version?`);
}
