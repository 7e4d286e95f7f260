import { ForkProject, Project } from "@lathe/protocol/api";
import { badRequest, ErrorBody, LatheError } from "@lathe/protocol/errors";
import type { ProjectId } from "@lathe/protocol/ids";
import { PROJECT_ID_HEADER, VERSION_AT_HEADER, type Authorized } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { Router } from "@lathe/router/arenas/router";
import { z } from "zod";
import type { ControlConnection } from "./control-connection.ts";
import { withoutRouterHeaders } from "./create-project.ts";

interface ForkProjectOptions {
  router: Pick<Router, "claimWarm" | "attach" | "release" | "open" | "callWorker">;
  control: ControlConnection;
  /** Who asks, and that the project is theirs. Throws `unauthenticated`, `not_found`. */
  authorize(cookie: string, projectId: ProjectId): Promise<Authorized>;
  /** Told whether a warm worker was there. */
  onTaken: (hit: boolean) => void;
  log: Log;
}

const Refusal = z.object({ error: ErrorBody });

/**
 * POST /api/projects/:id/fork on its way to control, which makes the rows: the files go from the one worker to the other
 * as a stream. They are there before the answer is; when they cannot be brought over, the new project goes again.
 */
export async function forkProject(
  request: Request,
  sourceId: ProjectId,
  options: ForkProjectOptions,
): Promise<Response> {
  const { router, control } = options;
  checkOrigin(request);
  const body = await request.text();
  const wanted = ForkProject.safeParse(parseJson(body));
  if (!wanted.success) throw badRequest(wanted.error);
  const { project: source } = await options.authorize(request.headers.get("cookie") ?? "", sourceId);
  if (source === undefined) throw new LatheError("not_found", "There is no such project.");

  const { versionId } = wanted.data;
  const path = versionId === undefined ? "/archive" : `/archive?version=${versionId}`;
  const archive = await router.callWorker(sourceId, path, { method: "GET" }, source.template);
  if (!archive.ok || archive.body === null) throw await readRefusal(archive);

  const claimed = router.claimWarm(source.template);
  const headers = withoutRouterHeaders(request.headers);
  headers.set(VERSION_AT_HEADER, archive.headers.get(VERSION_AT_HEADER) ?? "");
  if (claimed !== null) headers.set(PROJECT_ID_HEADER, claimed);
  let created: Project | null = null;
  try {
    const response = await control.fetch(new Request(request.url, { method: "POST", headers, body }));
    if (response.status !== 201) {
      await archive.body.cancel();
      return response;
    }
    created = Project.parse(await response.clone().json());
    options.onTaken(claimed === created.projectId);
    if (claimed === created.projectId) await router.attach(claimed);
    const message = `Forked from “${source.name}”`;
    const copied = await router.callWorker(
      created.projectId,
      `/archive?message=${encodeURIComponent(message)}`,
      { method: "PUT", body: archive.body, headers: { "content-type": "application/x-tar" } },
      created.template,
    );
    if (!copied.ok) throw await readRefusal(copied);
    return response;
  } catch (error) {
    if (created !== null) await discard(created.projectId, request, options);
    throw error;
  } finally {
    if (created === null && claimed !== null) router.release(claimed);
  }
}

/** In the name of whoever asked for it. */
async function discard(projectId: ProjectId, request: Request, { control, log }: ForkProjectOptions): Promise<void> {
  const address = new URL(`/api/projects/${projectId}`, request.url).href;
  const headers = withoutRouterHeaders(request.headers);
  headers.delete("content-length");
  headers.delete("content-type");
  const failed = (reason: string): void =>
    log({ level: "warning", message: "a copy that failed could not be deleted", project: projectId, error: reason });
  await control.fetch(new Request(address, { method: "DELETE", headers })).then(
    ({ ok, status }) => ok || failed(`control answered ${status}`),
    (error: unknown) => failed(String(error)),
  );
}

/** Control looks as well, but only after the project was opened. */
function checkOrigin(request: Request): void {
  const { host } = new URL(request.url);
  const origin = request.headers.get("origin");
  if (origin !== `http://${host}` && origin !== `https://${host}`) {
    throw new LatheError("foreign_origin", "This request did not come from the studio's own pages.");
  }
}

async function readRefusal(response: Response): Promise<LatheError> {
  const parsed = Refusal.safeParse(parseJson(await response.text()));
  if (parsed.success) return LatheError.fromBody(parsed.data.error);
  return new LatheError("worker_unavailable", "The project's files could not be copied. Try again.");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Refused by the schema, like any other value.
    return null;
  }
}
