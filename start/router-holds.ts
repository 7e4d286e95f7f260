import { LatheError } from "@lathe/protocol/errors";
import { ProjectId } from "@lathe/protocol/ids";
import type { Router } from "@lathe/router/arenas/router";
import type { Hold } from "@lathe/upkeep/backup/make-backup";
import type { WhileClosed } from "@lathe/upkeep/clean/clean-data";
import { z } from "zod";

const HoldRequest = z.object({ projectId: ProjectId, ifClosed: z.boolean() });
const HoldAnswer = z.object({ held: z.boolean() });

/**
 * POST /hold on the router's private socket: holds a project still for as long as the answer is read. Its one line says
 * whether it does; it does not when only a closed project was meant and it is open.
 */
export async function answerHold(request: Request, router: Router, joinSecret: string): Promise<Response> {
  if (request.headers.get("authorization") !== `Bearer ${joinSecret}`) return new Response(null, { status: 401 });
  const asked = HoldRequest.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  const release = await router.hold(asked.data.projectId, { ifClosed: asked.data.ifClosed });
  const line = new TextEncoder().encode(`${JSON.stringify({ held: release !== null })}\n`);
  if (release === null) return new Response(line);
  return new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(line),
      cancel: () => release(),
    }),
  );
}

/** The same from control's side. Where no router runs, no worker does either, and nothing has to be held. */
export function connectHolds(socket: string, joinSecret: string): { hold: Hold; whileClosed: WhileClosed } {
  const during = async <Result>(
    asked: z.input<typeof HoldRequest>,
    act: () => Promise<Result>,
  ): Promise<Result | null> => {
    const ending = new AbortController();
    try {
      if (!(await ask(socket, joinSecret, asked, ending.signal))) return null;
      return await act();
    } finally {
      ending.abort();
    }
  };
  return {
    async hold(projectId, act) {
      const result = await during({ projectId, ifClosed: false }, async () => ({ value: await act() }));
      if (result === null) throw new LatheError("worker_unavailable", "The project could not be held still.");
      return result.value;
    },
    whileClosed: (projectId, act) => during({ projectId, ifClosed: true }, act),
  };
}

async function ask(
  socket: string,
  joinSecret: string,
  asked: z.input<typeof HoldRequest>,
  signal: AbortSignal,
): Promise<boolean> {
  const response = await fetch("http://router/hold", {
    method: "POST",
    unix: socket,
    headers: { authorization: `Bearer ${joinSecret}`, "content-type": "application/json" },
    body: JSON.stringify(asked),
    signal,
    // Held for as long as what it is held for takes.
    timeout: false,
  }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && NO_ROUTER.has(String(error.code))) return null;
    throw error;
  });
  if (response === null) return true;
  const first = await response.body?.getReader().read();
  if (!response.ok || first?.value === undefined) {
    throw new LatheError("worker_unavailable", `The router answered ${response.status} and holds nothing still.`);
  }
  return HoldAnswer.parse(JSON.parse(new TextDecoder().decode(first.value))).held;
}

const NO_ROUTER = new Set(["ENOENT", "ECONNREFUSED", "FailedToOpenSocket", "ConnectionRefused"]);
