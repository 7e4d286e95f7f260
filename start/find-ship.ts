import { LatheError } from "@lathe/protocol/errors";
import type { FindShip } from "@lathe/router/phones/plan-ship";
import type { ControlConnection } from "./control-connection.ts";

/** Finds what was shipped with control, which gives the router the file and nothing else of the project. */
export function createShipFinder(control: ControlConnection, joinSecret: string): FindShip {
  const authorization = `Bearer ${joinSecret}`;
  return async (projectId, shipId) => {
    const target = `/internal/projects/${projectId}/ships/${shipId}/file`;
    const asked = new Request(`http://control${target}`, { method: "HEAD", headers: { authorization } });
    const { ok, status } = await control.fetch(asked);
    if (status === 404) throw new LatheError("not_found", "There is no such file.");
    if (!ok) throw new LatheError("worker_unavailable", `Control answered ${status}.`);
    return { upstream: { unixSocket: control.socket }, target, headers: [["Authorization", authorization]] };
  };
}
