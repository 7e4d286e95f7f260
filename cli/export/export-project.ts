import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { AttachmentId, type ProjectId } from "@lathe/protocol/ids";
import { ArenaShips, ShipJob, type ShipKind, type ShipOptions } from "@lathe/protocol/ship";
import { z } from "zod";
import type { CommandEnvironment } from "../environment.ts";
import type { ExportArguments } from "./export-arguments.ts";
import type { Exported, ExportProgress } from "./run-export.ts";
import { openServerSession, type ServerSession } from "./server-session.ts";

const LOOK_EVERY_MS = 200;
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** Ships a project of the data folder, by the server that runs on it or by one that is started for it. */
export async function exportProject(
  args: ExportArguments & { projectId: ProjectId },
  environment: CommandEnvironment,
  env: Record<string, string | undefined>,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<Exported> {
  const { projectId, kind, icon } = args;
  await using server = await openServerSession(environment, env, signal);
  const project = `/api/projects/${projectId}`;
  await checkOffered(server, project, kind, signal);
  const options: ShipOptions = {
    ...args.options,
    ...(icon === null ? {} : { icon: await upload(server, icon, signal) }),
  };
  const started = await server.request(`${project}/arena/ships`, { method: "POST", json: { kind, options } }, signal);
  const { shipId } = ShipJob.parse(await started.json());
  const stop = () =>
    void server
      .request(`${project}/arena/ships/${shipId}`, { method: "DELETE" }, AbortSignal.timeout(5_000))
      .catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const ship = await untilDone(server, project, shipId, progress, signal);
    const file = await server.request(`${project}/ships/${shipId}/file`, {}, signal);
    return { ship, bytes: await file.bytes() };
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Before an icon is uploaded, and a version made, for nothing. Errors: `bad_request` with what to do. */
async function checkOffered(server: ServerSession, project: string, kind: ShipKind, signal: AbortSignal) {
  const { kinds } = ArenaShips.parse(await (await server.request(`${project}/arena/ships`, {}, signal)).json());
  const reason = kinds.find((offered) => offered.kind === kind)?.reason ?? null;
  if (reason !== null) throw new LatheError("bad_request", reason);
}

async function untilDone(
  server: ServerSession,
  project: string,
  shipId: string,
  progress: ExportProgress,
  signal: AbortSignal,
) {
  let [phase, printed, waiting] = ["", 0, ""];
  for (;;) {
    const { job } = ArenaShips.parse(await (await server.request(`${project}/arena/ships`, {}, signal)).json());
    if (job?.shipId !== shipId)
      throw new LatheError("worker_unavailable", "The project's worker ended while it shipped. Try again.");
    const { state, log, remote } = job;
    if (state.phase === "done") return state.ship;
    if (state.phase === "failed") throw LatheError.fromBody(state.error);
    if (state.phase === "stopped") throw new LatheError("stopped", "It was stopped in the studio.");
    if (state.phase !== phase) progress.enter(state.phase);
    phase = state.phase;
    if (remote !== undefined && remote.status !== waiting)
      progress.say(`Expo's service: ${remote.status} (${remote.url})`);
    waiting = remote?.status ?? "";
    if (log.length > printed) progress.print(log.slice(printed));
    printed = log.length;
    await Bun.sleep(LOOK_EVERY_MS);
  }
}

async function upload(server: ServerSession, path: string, signal: AbortSignal): Promise<AttachmentId> {
  const type = IMAGE_TYPES[path.split(".").at(-1)?.toLowerCase() ?? ""];
  if (type === undefined) throw new LatheError("bad_request", `${path}: an icon is a PNG, JPEG or WebP image.`);
  const query = new URLSearchParams({ name: basename(path) });
  const body = Uint8Array.from(readFileSync(path));
  const response = await server.request(`/api/attachments?${query}`, { method: "POST", body, type }, signal);
  return z.object({ attachmentId: AttachmentId }).parse(await response.json()).attachmentId;
}
