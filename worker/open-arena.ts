import { createComposer } from "@lathe/composer/composer";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { WorkerOrders } from "@lathe/protocol/internal";
import { openWorkspace } from "@lathe/workspace/open-workspace";
import { join } from "node:path";
import { Arena } from "./arena.ts";
import { ControlClient } from "./control-client.ts";
import { GatewayModel } from "./gateway-model.ts";
import type { Log } from "@lathe/protocol/log";
import { ThreadLog } from "./thread-log.ts";

/** Opens what the orders name: the thread's log from control, the workspace from disk, and the arena over both. */
export async function openArena(
  orders: WorkerOrders,
  options: { log: Log; onLost: (reason: string) => void },
  signal: AbortSignal,
): Promise<Arena> {
  const { log, onLost } = options;
  const control = new ControlClient(orders.control, orders.token);
  const project = await control.getProject(signal);
  const threadLog = await ThreadLog.open(
    {
      threadId: project.threadId,
      control,
      path: join(orders.workspaceDirectory, "log", `${project.threadId}.jsonl`),
      log,
      onRefused: (error) => onLost(error.message),
    },
    signal,
  );
  const workspace = await openWorkspace({
    directory: orders.workspaceDirectory,
    storeDirectory: orders.storeDirectory,
    template: project.template,
    sandbox: orders.sandbox,
    previewDomain: orders.previewDomain,
    log,
    signal,
  });
  const composer = createComposer();
  const gateway = new GatewayModel(control);
  const findModel = (name: string) => (name === COMPOSER_MODEL ? composer : gateway);
  const folder = workspace.sandbox.kind === "none" ? join(orders.workspaceDirectory, "files") : "/app";
  const arena = new Arena({ project, workspace, folder, threadLog, findModel, log });
  await arena.turns.resume();
  return arena;
}
