import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId } from "@lathe/protocol/ids";
import { SetPhoneShare } from "@lathe/protocol/phone";
import type { PhoneShares } from "@lathe/router/phones/phone-shares";
import { z } from "zod";

const Query = z.object({ port: z.coerce.number().pipe(SetPhoneShare.shape.port.unwrap()).optional() });

/**
 * GET and PUT of `/api/projects/:id/arena/phone`, for whoever the project belongs to; its caller has looked at that.
 * Throws `bad_request`.
 */
export async function answerPhone(request: Request, projectId: ProjectId, phones: PhoneShares): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  if (request.method === "GET") {
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new LatheError("bad_request", "The port of the app is none.");
    return Response.json(await phones.describe(projectId, query.data.port), { headers });
  }
  const body = SetPhoneShare.safeParse(await request.json().catch(() => null));
  if (!body.success)
    throw new LatheError("bad_request", "Whether it is to be on is missing, or the port of the app is none.");
  return Response.json(await phones.set(projectId, body.data), { headers });
}
