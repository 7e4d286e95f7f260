import { badRequest, LatheError } from "@lathe/protocol/errors";
import { Heartbeat, type HeartbeatAnswer, verifyWorkerToken, type WorkerIdentity } from "@lathe/protocol/internal";

const MAX_BEAT_CHARACTERS = 1024 * 1024;

interface HeartbeatOptions {
  joinSecret: string;
  /** Null: not the worker of this project. May throw LatheErrors. */
  take(identity: WorkerIdentity, beat: Heartbeat): HeartbeatAnswer | null;
}

/** POST /heartbeat, as protocol/internal.ts describes it. */
export async function answerHeartbeat(request: Request, options: HeartbeatOptions): Promise<Response> {
  try {
    if (request.method !== "POST" || new URL(request.url).pathname !== "/heartbeat")
      throw new LatheError("not_found", "There is nothing at this address.");
    const token = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    const identity = await verifyWorkerToken(options.joinSecret, token);
    if (identity === null) throw new LatheError("unauthenticated", "Only a worker has a heartbeat.");
    const answer = options.take(identity, parseBeat(await request.text()));
    if (answer === null)
      throw new LatheError("not_found", "The router knows another worker for this project, or none.");
    return Response.json(answer);
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    return Response.json({ error: error.toBody() }, { status: error.status });
  }
}

function parseBeat(text: string): Heartbeat {
  if (text.length > MAX_BEAT_CHARACTERS) throw new LatheError("too_large", "The heartbeat is too large.");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new LatheError("bad_request", "The body is not JSON.", { issues: [] });
  }
  const beat = Heartbeat.safeParse(body);
  if (!beat.success) throw badRequest(beat.error);
  return beat.data;
}
