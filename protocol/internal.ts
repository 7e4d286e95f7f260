import { z } from "zod";
import { Project, User } from "./api.ts";
import { ErrorBody } from "./errors.ts";
import { LoggedEvent } from "./events.ts";
import { ProjectId, WorkerId } from "./ids.ts";

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
 *   ends the provider's stream.
 */
export const AuthorizeRequest = z.object({ cookie: z.string().max(8_192), projectId: ProjectId.optional() });
export const Authorized = z.object({ user: User, project: Project.optional() });
export type Authorized = z.infer<typeof Authorized>;

export const AppendEvents = z.object({ events: z.array(LoggedEvent).min(1).max(2_000) });
export const Appended = z.object({ lastSeq: z.number().int().nonnegative() });

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
 * standard output with a WorkerWord: ready when its socket accepts connections, failed when it cannot open the project.
 */
export const WorkerOrders = z.object({
  workerId: WorkerId,
  projectId: ProjectId,
  token: z.string(),
  /** Control's address: an http URL, or `unix:` and the path of a socket. */
  control: z.string(),
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
});
export type WorkerOrders = z.infer<typeof WorkerOrders>;

export const WorkerWord = z.union([z.object({ ready: z.literal(true) }), z.object({ failed: ErrorBody })]);
export type WorkerWord = z.infer<typeof WorkerWord>;

/** Header by which the router tells a worker who is asking: User as JSON. Only the router reaches a worker's socket. */
export const USER_HEADER = "x-lathe-user";
