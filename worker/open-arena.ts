import { createComposer } from "@lathe/composer/composer";
import { COMPOSER_MODEL, type Project } from "@lathe/protocol/api";
import type { TurnId } from "@lathe/protocol/ids";
import type { WorkerOrders } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { join } from "node:path";
import { Arena } from "./arena.ts";
import type { ControlClient } from "./control-client.ts";
import { openDocuments } from "./documents/open-documents.ts";
import { Gate } from "./gate.ts";
import { gateFiles, gateHistory } from "./gated-files.ts";
import { GatewayModel } from "./gateway-model.ts";
import { Screenshots } from "./screenshots.ts";
import { ThreadLog } from "./thread-log.ts";
import type { WorkerTelemetry } from "@lathe/telemetry/worker-telemetry";

interface OpenArenaOptions {
  orders: WorkerOrders;
  project: Project;
  workspace: OpenedWorkspace;
  control: ControlClient;
  followsLost: boolean;
  telemetry: WorkerTelemetry;
  log: Log;
  /** The arena cannot go on. */
  onLost: (reason: string) => void;
  /** People came or went, work began or ended. */
  onChange: () => void;
}

/** Opens a project's arena over its workspace: the thread's log from control, the documents, and the turns that wait. */
export async function openArena(options: OpenArenaOptions, signal: AbortSignal): Promise<Arena> {
  const { orders, project, workspace, control, telemetry, log } = options;
  const directory = orders.workspaceDirectory;
  const threadLog = await ThreadLog.open(
    {
      threadId: project.threadId,
      control,
      path: join(directory, "log", `${project.threadId}.jsonl`),
      log,
      recall: (event) => {
        for (const observer of telemetry.observers) observer.recall(event);
      },
      onAcknowledged: (events) => telemetry.metrics.eventsAcknowledged(events, Date.now()),
      onRefused: (error) => options.onLost(error.message),
    },
    signal,
  );
  const gate = new Gate();
  const documents = await openDocuments({
    files: gateFiles(workspace.files, gate),
    directory: join(directory, "documents"),
    log,
    onMoved: (places) => arena.broadcast({ type: "documents.moved", documents: places }),
    onWritten: (path, author) => {
      if (author === "person") arena.noteTyping(path);
    },
  });
  const composer = createComposer();
  const gateway = new GatewayModel(control, (turnId) => telemetry.traceparentOf(turnId));
  const screenshots = new Screenshots(join(directory, "screenshots"));
  const arena: Arena = new Arena({
    workerId: orders.workerId,
    project,
    workspace,
    documents,
    history: gateHistory(workspace.history, gate, () => documents.flush()),
    screenshots,
    gate,
    threadLog,
    followsLost: options.followsLost,
    telemetry,
    turnParts: {
      folder: workspace.sandbox.kind === "none" ? join(directory, "files") : "/app",
      findModel: (name) => (name === COMPOSER_MODEL ? composer : gateway),
      createCheck: () => undefined,
    },
    onChange: options.onChange,
    log,
  });
  await arena.turns.resume();
  return arena;
}
