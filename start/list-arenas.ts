import { type ArenaPresence, Project } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";
import type { Router, WorkerSummary } from "@lathe/router/arenas/router";
import { z } from "zod";
import type { ControlConnection } from "./control-connection.ts";

/** What people see of an arena's states; those that are not named are not open. */
const SHOWN: Partial<Record<WorkerSummary["state"], ArenaPresence["state"]>> = {
  starting: "starting",
  ready: "ready",
  busy: "busy",
  idle: "idle",
  lost: "starting",
};

/** GET /api/arenas: control says which projects are the user's, and the router which of them are open. */
export async function listArenas(
  request: Request,
  { router, control }: { router: Pick<Router, "workers">; control: ControlConnection },
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  const response = await control.fetch(new Request(new URL("/api/projects", request.url).href, { headers }));
  if (!response.ok) return response;
  const own = z.array(Project).parse(await response.json());
  const presence = describePresence(router.workers(), new Set(own.map(({ projectId }) => projectId)));
  return Response.json(presence, { headers: { "cache-control": "no-store" } });
}

export function describePresence(
  workers: readonly Pick<WorkerSummary, "projectId" | "state" | "people">[],
  own: ReadonlySet<ProjectId>,
): ArenaPresence[] {
  return workers.flatMap(({ projectId, state, people }) => {
    const shown = SHOWN[state];
    return shown === undefined || !own.has(projectId) ? [] : [{ projectId, state: shown, people }];
  });
}
