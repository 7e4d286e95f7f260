import { createComposer } from "@lathe/composer/composer";
import { readKit } from "@lathe/composer/node/read-kit";
import type { Project } from "@lathe/protocol/api";
import type { TurnId } from "@lathe/protocol/ids";
import type { WorkerOrders } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { join } from "node:path";
import { AppSecrets } from "./app-secrets.ts";
import { Arena } from "./arena.ts";
import type { FetchOptions } from "./archive/fetch-repository.ts";
import type { ControlClient } from "./control-client.ts";
import { openDocuments } from "./documents/open-documents.ts";
import { Gate } from "./gate.ts";
import { gateFiles, gateHistory } from "./gated-files.ts";
import { GatewayModel } from "./gateway-model.ts";
import { Screenshots } from "./screenshots.ts";
import { readBuildSettings } from "./ship/native/build-settings.ts";
import { shipControl } from "./ship/ship-control.ts";
import { TurnModels } from "./turn-models.ts";
import { ThreadLog } from "./thread-log.ts";
import { TurnRecorder } from "./turn-recorder.ts";
import { createTurnCheck } from "./turn-check/create-turn-check.ts";
import type { WorkerTelemetry } from "@lathe/telemetry/worker-telemetry";

const CONTROL_TIMEOUT_MS = 5_000;

interface OpenArenaOptions {
  orders: WorkerOrders;
  project: Project;
  workspace: OpenedWorkspace;
  control: ControlClient;
  followsLost: boolean;
  internet?: FetchOptions["internet"];
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
  const secrets = new AppSecrets({ control, workspace, log });
  // A warm worker's app runs already, without them.
  if (await secrets.read()) {
    workspace.app.refresh().catch((error: unknown) => {
      log({ level: "warning", message: "the app could not be started again with its secrets", error: String(error) });
    });
  }
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
  const gateway = new GatewayModel(control, (turnId) => telemetry.traceparentOf(turnId));
  const folder = workspace.sandbox.kind === "none" ? join(directory, "files") : "/app";
  const screenshots = new Screenshots(join(directory, "screenshots"));
  const arena: Arena = new Arena({
    workerId: orders.workerId,
    project,
    workspace,
    documents,
    history: gateHistory(workspace.history, gate, () => documents.flush()),
    screenshots,
    secrets,
    gate,
    shipping: {
      control: shipControl(control),
      toolsDirectory: join(orders.storeDirectory, "tools"),
      native: {
        workspaceDirectory: directory,
        storeDirectory: orders.storeDirectory,
        sandbox: orders.sandbox,
        settings: readBuildSettings(process.env),
        log,
      },
    },
    importing: { directory, sandbox: orders.sandbox, internet: options.internet },
    threadLog,
    followsLost: options.followsLost,
    telemetry,
    turnParts: {
      folder,
      models: new TurnModels({ control, composer: createComposer({ kit: readKit() }), gateway, log }),
      readAttachment: (attachmentId, signal) => control.readAttachment(attachmentId, signal),
      recorder: new TurnRecorder(join(directory, "turns"), log),
      readInstructions: () => control.readInstructions(AbortSignal.timeout(CONTROL_TIMEOUT_MS)),
      createCheck: (turnId) =>
        createTurnCheck({
          workspace,
          files: documents.filesFor("agent"),
          folder,
          keepScreenshot: (image) => keepScreenshot(turnId, image),
          keepCheckScreenshot: (checkId, image) => screenshots.keep(turnId, image, checkId),
          listPreviewReports: () => arena.previewReports.list(),
          log,
        }),
    },
    onChange: options.onChange,
    noteChange: () => void noteChange(),
    log,
  });
  await arena.turns.resume();
  return arena;

  /** For the list of projects, whose order is worth no second try. */
  async function noteChange(): Promise<void> {
    await control.noteChange(AbortSignal.timeout(CONTROL_TIMEOUT_MS)).catch((error: unknown) => {
      log({ level: "warning", message: "a change could not be told to control", error: String(error) });
    });
  }

  /** For the turn's place in the chat, and as the project's newest picture; the latter may wait for a better day. */
  async function keepScreenshot(turnId: TurnId, image: Uint8Array): Promise<void> {
    await screenshots.keep(turnId, image);
    await control
      .putThumbnail(Uint8Array.from(image), AbortSignal.timeout(CONTROL_TIMEOUT_MS))
      .catch((error: unknown) => {
        log({
          level: "warning",
          message: "the project's picture could not be handed to control",
          error: String(error),
        });
      });
  }
}
