import { CLOSE_CODES } from "@lathe/protocol/arena";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import type { RequestPlan, RoutedRequest } from "./client-connection.ts";
import { formatForwardedHead, type HeadEdits, isWebSocketUpgrade, wantsKeepAlive } from "./forwarded-head.ts";
import { firstValue, singleValue } from "./header-lines.ts";
import { errorAnswer } from "./local-answer.ts";
import type { Upstream } from "./upstream-link.ts";
import { formatAcceptHead, formatCloseFrame } from "./websocket-frames.ts";

/** A request to one of the studio's hosts, for whoever takes some of its paths. */
export interface StudioRequest {
  method: string;
  /** Origin form: path and query. */
  target: string;
  /** Normalised; one of the studio's hosts. */
  host: string;
  upgrade: boolean;
  /** The value of a header that is there exactly once, by its lower-case name. */
  header(lower: string): string | null;
}

/** Another upstream than the studio's for a request. */
export interface StudioDetour {
  upstream: Upstream;
  /** Names what is at the upstream, for people: "The project's worker". */
  name: string;
  target: string;
  /** Lower-case names of headers that do not go on. */
  remove: ReadonlySet<string>;
  add: readonly (readonly [name: string, value: string])[];
  closeWhenLost?: { code: number; reason: string };
}

export interface StudioPlanOptions {
  studio: Upstream;
  /** Null: not its path. May throw LatheErrors. */
  detour?(request: StudioRequest): Promise<StudioDetour> | null;
}

/** A request to the studio or its API goes to the studio's server, or by a detour to a worker. */
export function planStudio(request: RoutedRequest, options: StudioPlanOptions): RequestPlan | Promise<RequestPlan> {
  const { head, route, target } = request;
  const upgrade = isWebSocketUpgrade(head) && !request.hasBody;
  const header = (lower: string): string | null => singleValue(head.headers, lower);
  const detour = options.detour?.({ method: head.method, target, host: route.host, upgrade, header }) ?? null;
  if (detour !== null) return planDetour(request, detour, upgrade);
  const add = [["X-Forwarded-For", request.peerAddress]] as const;
  return forward(request, options.studio, { target, add }, { upgrade, name: "Lathe's studio" });
}

async function planDetour(
  request: RoutedRequest,
  planning: Promise<StudioDetour>,
  upgrade: boolean,
): Promise<RequestPlan> {
  try {
    const { upstream, name, target, remove, add, closeWhenLost } = await planning;
    return forward(request, upstream, { target, remove, add }, { upgrade, name, closeWhenLost });
  } catch (error) {
    const refusal = upgrade && error instanceof LatheError ? refuseSocket(request, error) : null;
    if (refusal === null) throw error;
    return refusal;
  }
}

interface Via {
  upgrade: boolean;
  name: string;
  closeWhenLost?: { code: number; reason: string };
}

function forward(request: RoutedRequest, upstream: Upstream, edits: Omit<HeadEdits, "close">, via: Via): RequestPlan {
  const { head } = request;
  const keepAlive = wantsKeepAlive(head);
  const gone = new LatheError("worker_unavailable", `${via.name} does not answer. Try again in a moment.`);
  return {
    forward: {
      upstream,
      method: head.method,
      version: head.version,
      head: formatForwardedHead(head, { ...edits, close: !keepAlive }),
      hasBody: request.hasBody,
      upgrade: via.upgrade,
      keepAlive,
      page: null,
      describeFailure: (failure) => errorAnswer(toErrorBody(gone), failure === "refused" ? 503 : 502),
      closeWhenLost: via.closeWhenLost,
    },
  };
}

const CODE_BY_ERROR = new Map<string, number>([
  ["unauthenticated", CLOSE_CODES.unauthenticated],
  ["not_found", CLOSE_CODES.notFound],
  ["worker_unavailable", CLOSE_CODES.workerLost],
  ["sandbox_unavailable", CLOSE_CODES.workerLost],
  // There is no room: like an arena that made room itself, it opens when somebody acts again.
  ["too_many", CLOSE_CODES.resting],
]);

/** A browser's script learns nothing of a refused upgrade, so the socket is opened and closed with a code that says why. */
function refuseSocket(request: RoutedRequest, error: LatheError): RequestPlan | null {
  const code = CODE_BY_ERROR.get(error.code);
  const accept = formatAcceptHead(firstValue(request.head.headers, "sec-websocket-key"));
  if (code === undefined || accept === null) return null;
  return { lastBytes: Buffer.concat([accept, formatCloseFrame(code, error.message)]) };
}
