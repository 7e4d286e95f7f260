import { CreateProject, Project } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";
import { PROJECT_ID_HEADER, VERSION_AT_HEADER } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { Router } from "@lathe/router/arenas/router";
import type { ControlConnection } from "./control-connection.ts";

interface CreateProjectOptions {
  router: Pick<Router, "claimWarm" | "attach" | "release" | "open">;
  control: ControlConnection;
  /** Told whether a warm worker was there. */
  onTaken: (hit: boolean) => void;
  log: Log;
}

/**
 * POST /api/projects on its way to control: names the id of a workspace that waits, if there is one, and brings the new
 * project's worker up while the browser is still on its way to it.
 */
export async function createProject(request: Request, options: CreateProjectOptions): Promise<Response> {
  const { router, control } = options;
  const body = await request.text();
  const wanted = CreateProject.safeParse(parseJson(body));
  const claimed = wanted.success ? router.claimWarm(wanted.data.template) : null;
  const headers = withoutRouterHeaders(request.headers);
  if (claimed !== null) headers.set(PROJECT_ID_HEADER, claimed);
  let created: Project | null = null;
  try {
    const response = await control.fetch(new Request(request.url, { method: "POST", headers, body }));
    if (response.status === 201) created = Project.parse(await response.clone().json());
    return response;
  } finally {
    if (created !== null) bringUp(created, claimed, options);
    else if (claimed !== null) router.release(claimed);
  }
}

/** What the router alone tells control: it chooses ids, and knows versions. */
export function withoutRouterHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete(PROJECT_ID_HEADER);
  kept.delete(VERSION_AT_HEADER);
  return kept;
}

function bringUp(project: Project, claimed: ProjectId | null, { router, onTaken, log }: CreateProjectOptions): void {
  const { projectId, template } = project;
  onTaken(claimed === projectId);
  const coming = claimed === projectId ? router.attach(projectId) : router.open(projectId, template);
  coming.catch((error: unknown) => {
    // Whoever opens the project is told; it is tried again then.
    log({
      level: "warning",
      message: "a new project's worker did not come up",
      project: projectId,
      error: String(error),
    });
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Control answers it, like every other body that it cannot read.
    return null;
  }
}
