import { LatheError } from "@lathe/protocol/errors";
import { type ProjectId, ShipId } from "@lathe/protocol/ids";
import { PREVIEW_PREFIX } from "@lathe/protocol/preview";
import type { RequestPlan, RoutedRequest } from "../http-front/client-connection.ts";
import { formatForwardedHead, isWebSocketUpgrade, wantsKeepAlive } from "../http-front/forwarded-head.ts";
import type { LocalAnswer } from "../http-front/local-answer.ts";
import type { Upstream } from "../http-front/upstream-link.ts";
import { tellPhone } from "./phone-answers.ts";

/** Below this, a phone finds what was shipped of the project. */
export const SHIP_PATH = `${PREVIEW_PREFIX}ship/`;

/** Where the file of a ship is read, by GET and HEAD, in ranges too. */
export interface ShipSource {
  upstream: Upstream;
  target: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Rejects with `not_found` when the project has no such ship, or its file is not kept any more, and with
 * `worker_unavailable` while nobody can tell.
 */
export type FindShip = (projectId: ProjectId, shipId: ShipId) => Promise<ShipSource>;

/** What of a phone's request goes along: downloads are taken up again where they broke off. */
const PASSED = new Set(["range", "if-range"]);

const GONE = {
  title: "This file is not there any more",
  text: "It was let go to make room, or deleted. Ship the app again in Lathe, and scan the new code.",
};
const SILENT = {
  title: "The file cannot be had just now",
  text: "Lathe does not answer. Look whether it runs on the computer, then open this link again.",
};

/** Whether a target, its token taken out, is a download. One that brings a body would reach behind the file with it. */
export function isShipRequest({ head, hasBody }: RoutedRequest, target: string): boolean {
  const isReading = head.method === "GET" || head.method === "HEAD";
  return isReading && !hasBody && !isWebSocketUpgrade(head) && target.startsWith(SHIP_PATH);
}

/** Passes a download on to where the file is, or says in words why there is none. */
export async function planShip(
  request: RoutedRequest,
  find: (shipId: ShipId) => Promise<ShipSource>,
): Promise<RequestPlan> {
  const { head, target } = request;
  const shipId = ShipId.safeParse(target.slice(SHIP_PATH.length).split("?", 1)[0]);
  if (!shipId.success) return { answer: tellPhone(head, 404, GONE) };
  const source = await find(shipId.data).catch((error: unknown) => {
    if (error instanceof LatheError) return error;
    throw error;
  });
  if (source instanceof LatheError)
    return { answer: source.code === "not_found" ? tellPhone(head, 404, GONE) : saySilent() };
  const keepAlive = wantsKeepAlive(head);
  return {
    forward: {
      upstream: source.upstream,
      method: head.method,
      version: head.version,
      head: formatForwardedHead(head, {
        target: source.target,
        rewrite: ({ lower, value }) => (PASSED.has(lower) ? value : null),
        add: [["Host", "control"], ...source.headers],
        close: !keepAlive,
      }),
      hasBody: false,
      upgrade: false,
      keepAlive,
      page: null,
      describeFailure: saySilent,
    },
  };

  function saySilent(): LocalAnswer {
    return tellPhone(head, 503, SILENT);
  }
}
