import { z } from "zod";
import { AgentSettings } from "./agent-settings.ts";
import { ModelFacts, Project, TemplateName, User } from "./api.ts";
import { ErrorBody } from "./errors.ts";
import { LoggedEvent } from "./events.ts";
import { ProjectId, WorkerId } from "./ids.ts";
import { ModelTask } from "./prompt.ts";

/**
 * What the server roles say to each other, below /internal/ on control. The caller shows `Authorization: Bearer …`:
 * the router the join secret, a worker its own token, which opens its own project only.
 *
 * - POST /internal/authorize (router) AuthorizeRequest → Authorized, or `unauthenticated` / `not_found`
 * - GET /internal/project (worker) → Project: the worker's own
 * - GET /internal/threads/:id/events?after=N&limit=M (worker) → EventsPage
 * - POST /internal/threads/:id/events (worker) AppendEvents → Appended. Events that are there already are left as they
 *   are; a gap is `conflict`, and nothing of the batch is kept.
 * - POST /internal/model (worker) ModelRequest → `application/x-ndjson`, one ModelPart a line. Closing the request
 *   ends the provider's stream. The W3C header `traceparent` makes the call part of a trace.
 * - GET /internal/metrics (router) → the values of this process' metrics, MetricsSnapshot of the package telemetry.
 * - GET /internal/projects/:id/ships/:ship/file (router) → the bytes of what was shipped, with ranges; `not_found`
 * - GET /internal/instructions (worker) → Instructions: AGENTS.md of the data folder
 * - GET /internal/route?model=…&task=… (worker) → ModelRoute
 * - GET /internal/attachments/:id (worker) → the bytes, which from then on belong to the worker's project; `not_found`
 * - GET /internal/project/secrets (worker) → ProjectSecrets: the environment that the project's processes get
 * - PUT /internal/project/thumbnail (worker) image/jpeg → 204
 * - POST /internal/project/changed (worker) → 204: its files changed outside of a turn, a moment ago
 *
 * A project may be created under an id that the router chose, since a warm worker waits under it: the router names it to
 * control in the header PROJECT_ID_HEADER of POST /api/projects and POST /api/projects/:id/fork.
 *
 * A worker speaks to its router too (WorkerOrders.router), with its own token:
 * - POST /heartbeat Heartbeat → HeartbeatAnswer; `not_found`: the router knows another worker for this project, or none
 *   at all: this one saves and ends.
 *
 * And the router to a worker, beside what it passes on (protocol/arena.ts), with the worker's token:
 * - GET /health → WorkerHealth
 * - POST /attach (a warm worker) → 204 when the project is open: it exists in control now.
 * - GET /archive?version=… → application/x-tar of the files at a version, or as they are
 * - PUT /archive?message=… (application/x-tar) → ImportReport: replaces the files and keeps that as a version
 * - POST /rest RestRequest → 204: closes the people's sockets with CLOSE_CODES.resting, saves and ends.
 */
export const AuthorizeRequest = z.object({ cookie: z.string().max(8_192), projectId: ProjectId.optional() });
export const Authorized = z.object({ user: User, project: Project.optional() });
export type Authorized = z.infer<typeof Authorized>;

/** Standing instructions of the server's owner for all projects; empty: none. */
export const Instructions = z.object({ instructions: z.string() });
export type Instructions = z.infer<typeof Instructions>;

export const ProjectSecrets = z.object({
  values: z.record(z.string(), z.string()),
  /** Names of those that cannot be opened, since the server's secret key has changed: they have to be set anew. */
  unreadable: z.array(z.string()).default([]),
});
export type ProjectSecrets = z.infer<typeof ProjectSecrets>;

export const RouteQuery = z.object({ model: z.string().min(1).max(200), task: ModelTask });

/** A model that a turn may use. `facts` is null for one of which nothing is to be known: the composer. */
export const ModelCandidate = z.object({ model: z.string(), facts: ModelFacts.nullable() });
export type ModelCandidate = z.infer<typeof ModelCandidate>;

/**
 * What the owner of a project has set for a turn: the model that the prompt names, or the first of the task's route, and
 * behind it those that take over in its place.
 */
export const ModelRoute = z.object({
  candidates: z.array(ModelCandidate).min(1),
  settings: AgentSettings,
});
export type ModelRoute = z.infer<typeof ModelRoute>;

export const AppendEvents = z.object({ events: z.array(LoggedEvent).min(1).max(2_000) });
export const Appended = z.object({ lastSeq: z.number().int().nonnegative() });

/** Header of POST /api/projects from the router to control: the ProjectId to create it under. */
export const PROJECT_ID_HEADER = "x-lathe-project-id";

/**
 * When the version that an archive holds was kept, in milliseconds since the epoch: the worker says it in the answer to
 * GET /archive, and the router hands it to control with POST /api/projects/:id/fork.
 */
export const VERSION_AT_HEADER = "x-lathe-version-at";

/**
 * `warm`: a workspace is ready, the project does not exist yet. `ready`: people are there. `busy`: a turn runs, waits, or
 * a terminal's command works. `idle`: nobody is there and nothing runs. `stopping`: it saves and ends.
 */
export const WorkerState = z.enum(["warm", "ready", "busy", "idle", "stopping"]);
export type WorkerState = z.infer<typeof WorkerState>;

/** Sent every LIMITS.heartbeat.everyMs and at each change of state. */
export const Heartbeat = z.object({
  state: WorkerState,
  people: z.number().int().nonnegative(),
  /** When somebody last did something here, a turn ran or a preview was looked at; milliseconds since the epoch. */
  activeAt: z.number().int(),
  /** Of the worker and everything in its sandbox (PSS). */
  memoryBytes: z.number().int().nonnegative(),
  /** Events that control has not acknowledged. */
  waitingEvents: z.number().int().nonnegative(),
  /** WorkerReport of the package telemetry: what was counted since the last one that was answered. */
  metrics: z.unknown(),
});
export type Heartbeat = z.infer<typeof Heartbeat>;

/** Open connections to the project's previews, and when the last request came. Looking at the app is being there. */
export const HeartbeatAnswer = z.object({
  previews: z.number().int().nonnegative(),
  previewedAt: z.number().int().nullable(),
});
export type HeartbeatAnswer = z.infer<typeof HeartbeatAnswer>;

export const WorkerHealth = z.object({ workerId: WorkerId, projectId: ProjectId, state: WorkerState });
export type WorkerHealth = z.infer<typeof WorkerHealth>;

/** `reason` is a sentence for the people who are still there. */
export const RestRequest = z.object({ reason: z.string().max(120) });

/** Who a worker is, carried in its token: `<worker>.<project>.<signature>`. */
export interface WorkerIdentity {
  workerId: WorkerId;
  projectId: ProjectId;
}

/** Signs a worker's identity with the join secret (HMAC-SHA-256, hex). */
export async function signWorkerToken(secret: string, identity: WorkerIdentity): Promise<string> {
  const claim = `${identity.workerId}.${identity.projectId}`;
  const signature = await crypto.subtle.sign("HMAC", await importSecret(secret), new TextEncoder().encode(claim));
  return `${claim}.${new Uint8Array(signature).toHex()}`;
}

/** The identity in a token, or null when it was not signed with this secret. */
export async function verifyWorkerToken(secret: string, token: string): Promise<WorkerIdentity | null> {
  const [workerId, projectId, signature, ...rest] = token.split(".");
  if (rest.length > 0 || signature === undefined || !/^[0-9a-f]{64}$/.test(signature)) return null;
  const identity = z.object({ workerId: WorkerId, projectId: ProjectId }).safeParse({ workerId, projectId });
  if (!identity.success) return null;
  const claim = new TextEncoder().encode(`${workerId}.${projectId}`);
  const valid = await crypto.subtle.verify("HMAC", await importSecret(secret), Uint8Array.fromHex(signature), claim);
  return valid ? identity.data : null;
}

function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

/**
 * What a worker is told on its standard input, as one line of JSON, when the local fleet starts it. It answers on its
 * standard output with a WorkerWord: ready when its socket accepts connections (and, not attached, when its app runs),
 * failed when it cannot open the project. Standard input may end then: a worker outlives its router, up to
 * `orphanAfterMs`, and the next router finds it.
 */
export const WorkerOrders = z.object({
  workerId: WorkerId,
  projectId: ProjectId,
  token: z.string(),
  /** False: get ready under this id with this template and wait for POST /attach. */
  attached: z.boolean(),
  template: TemplateName,
  /** `lost`: the project's last worker ended without saying so, and this one stands in for it. */
  follows: z.enum(["nothing", "lost"]),
  /** Control's address: an http URL, or `unix:` and the path of a socket. */
  control: z.string(),
  /** The router's address for heartbeats, likewise. */
  router: z.string(),
  /** The Unix socket on which the worker serves its arena to the router. */
  socket: z.string(),
  /** Folder of the workspace: files, layers, history, log. */
  workspaceDirectory: z.string(),
  /** Folder of the templates and caches that all workspaces of the machine share, read only. */
  storeDirectory: z.string(),
  /** `required` fails without a sandbox; `auto` does what it can. */
  sandbox: z.enum(["auto", "required", "none"]),
  /** Host names below which previews are served, for dev servers that check Host. */
  previewDomain: z.string(),
  /** How long nobody must be there and nothing run before the worker saves and ends. */
  restsAfterMs: z.number().int().positive(),
  /** How long a worker whose router is gone waits for the next one before it saves and ends. */
  orphanAfterMs: z.number().int().positive(),
  /** The program that looks at pages; null: look for one. */
  chromium: z.string().nullable(),
});
export type WorkerOrders = z.infer<typeof WorkerOrders>;

/**
 * What a worker says on its standard output, a line each. `ended` is its last word after it saved: who finds it gone
 * knows that nothing was lost.
 */
export const WorkerWord = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ failed: ErrorBody }),
  z.object({ ended: z.literal(true) }),
]);
export type WorkerWord = z.infer<typeof WorkerWord>;

/** Header by which the router tells a worker who is asking: User as JSON. Only the router reaches a worker's socket. */
export const USER_HEADER = "x-lathe-user";
