import type { ArenaMessage, Person } from "@lathe/protocol/arena";
import type { Project, User } from "@lathe/protocol/api";
import type { SessionId, WorkerId } from "@lathe/protocol/ids";
import type { PreviewReport } from "@lathe/protocol/preview";
import type { OfferedKind } from "@lathe/protocol/ship";
import { LIMITS } from "@lathe/protocol/limits";
import type { Files, History } from "@lathe/protocol/workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { Log } from "@lathe/protocol/log";
import type { FAN_OUT_KINDS } from "@lathe/telemetry/metrics/catalog";
import { ProjectImports, type ProjectImportsOptions } from "./archive/project-imports.ts";
import type { AppSecrets } from "./app-secrets.ts";
import { Confirmations } from "./confirmations.ts";
import type { Documents } from "./documents/open-documents.ts";
import type { Gate } from "./gate.ts";
import { HandEdits } from "./hand-edits.ts";
import { Language } from "./language/language.ts";
import { maskReport } from "./mask-report.ts";
import type { Screenshots } from "./screenshots.ts";
import { makePackageId } from "./ship/make-package-id.ts";
import { offerKinds } from "./ship/native/offer-kinds.ts";
import { Ships } from "./ship/ships.ts";
import { type ShippingParts, shipVersion } from "./ship/ship-version.ts";
import { PreviewReports } from "./turn-check/preview-reports.ts";
import { TerminalHub } from "./terminal-hub.ts";
import type { ThreadLog } from "./thread-log.ts";
import type { WorkerTelemetry } from "@lathe/telemetry/worker-telemetry";
import { TurnQueue, type TurnParts } from "./turn-queue.ts";

/** One open page, as the arena sees it. */
export interface Member {
  readonly user: User;
  readonly sessionId: SessionId;
  readonly openPath: string | null;
  send(message: ArenaMessage): void;
}

export interface ArenaOptions {
  workerId: WorkerId;
  project: Project;
  workspace: OpenedWorkspace;
  /** The door to the files, with what is open in editors taken into account. */
  documents: Documents;
  history: History;
  screenshots: Screenshots;
  secrets: AppSecrets;
  gate: Gate;
  shipping: Pick<ShippingParts, "control" | "toolsDirectory" | "native">;
  /** Where and how files of elsewhere are fetched. */
  importing: Pick<ProjectImportsOptions, "directory" | "sandbox" | "internet">;
  threadLog: ThreadLog;
  /** Whether the worker before this one ended without saying so. */
  followsLost: boolean;
  telemetry: WorkerTelemetry;
  turnParts: Pick<TurnParts, "folder" | "models" | "createCheck" | "readInstructions" | "readAttachment" | "recorder">;
  /** People came or went, work began or ended. */
  onChange: () => void;
  /** The files changed outside of a turn. */
  noteChange: () => void;
  log: Log;
  now?: () => number;
}

/** A project while it is open: its people, its turns, its workspace. */
export class Arena {
  readonly workerId: WorkerId;
  readonly project: Project;
  readonly workspace: OpenedWorkspace;
  readonly documents: Documents;
  readonly files: Files;
  readonly history: History;
  readonly screenshots: Screenshots;
  readonly secrets: AppSecrets;
  readonly threadLog: ThreadLog;
  readonly turns: TurnQueue;
  readonly terminals: TerminalHub;
  readonly imports: ProjectImports;
  readonly ships: Ships;
  readonly language: Language;
  readonly confirmations = new Confirmations({
    isSomebodyThere: () => this.#members.size > 0,
    ...LIMITS.confirmation,
  });
  readonly followsLost: boolean;
  readonly #options: ArenaOptions;
  readonly #now: () => number;
  readonly #members = new Set<Member>();
  /** What open previews say of the files as they are now. */
  readonly previewReports = new PreviewReports();
  readonly #handEdits = new HandEdits((message) => this.keepHandEdit(message));
  readonly #unsubscribe: (() => void)[];
  #activeAt: number;

  constructor(options: ArenaOptions) {
    const { project, workspace, documents, history, threadLog, log } = options;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#activeAt = this.#now();
    this.workerId = options.workerId;
    this.project = project;
    this.workspace = workspace;
    this.documents = documents;
    this.files = documents.filesFor("person");
    this.history = history;
    this.screenshots = options.screenshots;
    this.secrets = options.secrets;
    this.threadLog = threadLog;
    this.followsLost = options.followsLost;
    this.turns = new TurnQueue({
      ...options.turnParts,
      confirm: (actionId, signal) => this.confirmations.ask(actionId, signal),
      threadLog,
      workspace: {
        files: documents.filesFor("agent"),
        commands: workspace.commands,
        app: workspace.app,
        browser: workspace.browser,
      },
      history,
      secrets: workspace.secrets,
      projectId: project.projectId,
      template: project.template,
      onVersion: () => this.broadcast({ type: "versions.changed" }),
      onChange: () => this.#change(),
      log,
    });
    this.imports = new ProjectImports({
      ...options.importing,
      workspace,
      history,
      gate: options.gate,
      isTurnRunning: () => this.turns.running,
      onVersion: () => this.announceVersion(),
      log,
    });
    this.ships = new Ships({
      ship: (shipId, request, progress, signal) =>
        shipVersion(
          {
            project,
            workspace,
            ...options.shipping,
            makePackageId: (name) => makePackageId(name, project.projectId),
            findVersion: (versionId) => this.imports.findVersion(versionId, "Before it was shipped"),
          },
          { shipId, request },
          progress,
          signal,
        ),
      onChange: (job) => this.broadcast({ type: "ship.changed", job }),
      onBusy: () => this.#change(),
      log,
    });
    this.terminals = new TerminalHub(workspace.terminals, (message) => this.broadcast(message));
    this.language = new Language({
      files: workspace.files,
      sandbox: workspace.inside,
      listTexts: () => documents.live(),
      onProblems: (files) => this.broadcast({ type: "problems.changed", files }),
      isInstalling: () => workspace.app.state.phase === "installing",
      log,
    });
    const announceApp = () =>
      this.broadcast({ type: "app.changed", app: workspace.app.state, ports: this.listPorts() });
    this.#unsubscribe = [
      threadLog.onEvent((event) => {
        this.touch();
        for (const observer of options.telemetry.observers) observer.observe(event);
        this.broadcast({ type: "events", events: [event] });
      }),
      workspace.app.onState(announceApp),
      workspace.app.onPorts(announceApp),
      workspace.app.onPrint((text) => this.broadcast({ type: "app.printed", text })),
      workspace.files.watch((changes) => {
        this.previewReports.clear();
        this.broadcast({ type: "files.changed", changes });
      }),
    ];
  }

  /** One for each page: somebody with two windows is there twice. */
  get people(): Person[] {
    const people = new Map<SessionId, Person>();
    for (const { user, sessionId, openPath } of this.#members) {
      people.set(sessionId, { sessionId, ...user, openPath });
    }
    return [...people.values()];
  }

  /** What this project can be shipped as, here and now. */
  offerShipKinds(): Promise<OfferedKind[]> {
    const { files, secrets } = this.workspace;
    return offerKinds({ place: this.#options.shipping.native, files, secrets: secrets.values });
  }

  /** Whether something runs that must not be ended because nobody looks. */
  get busy(): boolean {
    return this.turns.busy || this.terminals.busy || this.ships.busy;
  }

  /** When somebody last did something here or a turn ran; milliseconds since the epoch. */
  get activeAt(): number {
    if (this.busy) this.touch();
    return this.#activeAt;
  }

  touch(): void {
    this.#activeAt = this.#now();
  }

  listPorts(): { port: number }[] {
    return this.workspace.app.ports.map(({ port }) => ({ port }));
  }

  join(member: Member): void {
    this.#members.add(member);
    this.touch();
    this.confirmations.peopleChanged();
    this.announcePeople();
    this.#change();
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.touch();
    this.terminals.detachAll(member);
    this.confirmations.peopleChanged();
    this.announcePeople();
    this.#change();
  }

  announcePeople(): void {
    this.broadcast({ type: "people.changed", people: this.people });
  }

  broadcast(message: ArenaMessage): void {
    for (const member of this.#members) member.send(message);
    if (this.#members.size === 0) return;
    this.#options.telemetry.metrics.fannedOut(KIND_OF[message.type] ?? "answer", this.#members.size);
  }

  reportPreview(reported: PreviewReport): void {
    const report = maskReport(reported, this.workspace.secrets.words);
    this.previewReports.add(report);
    if (report.kind === "shown") this.#options.telemetry.previewUpdated(this.#now());
    this.broadcast({ type: "preview.reported", report });
  }

  /** Keeps a version of a hand edit; while a turn runs, the edit is part of the turn's version. */
  async keepHandEdit(message: string): Promise<void> {
    if (this.turns.running) return;
    const version = await this.history.commit({ kind: "edit", message });
    if (version !== null) this.announceVersion();
  }

  /** There is a version that no turn made. */
  announceVersion(): void {
    this.broadcast({ type: "versions.changed" });
    this.#options.noteChange();
  }

  /** Text that was typed in an editor has reached its file. */
  noteTyping(path: string): void {
    this.touch();
    this.#handEdits.add(path);
  }

  /** Holds everything still: what was typed is in files, what happened is with control, and nothing is written. */
  async hold(): Promise<() => void> {
    await this.documents.flush();
    const release = await this.#options.gate.hold();
    await this.threadLog.flush(AbortSignal.timeout(HOLD_FLUSH_MS));
    return release;
  }

  async close(): Promise<void> {
    await this.turns.close();
    await this.ships.close();
    for (const end of this.#unsubscribe) end();
    try {
      await this.documents.flush();
      await this.#handEdits.keepNow();
    } catch (error) {
      // What was typed is in the documents' own log and reaches the files when the project is opened again.
      this.#options.log({
        level: "warning",
        message: "no version was kept when the project was left",
        error: String(error),
      });
    }
    await this.language.close();
    await this.documents.close();
    await this.workspace.close();
  }

  #change(): void {
    this.#options.onChange();
  }
}

const HOLD_FLUSH_MS = 5_000;

/** What a broadcast message is counted as. */
const KIND_OF: Partial<Record<ArenaMessage["type"], (typeof FAN_OUT_KINDS)[number]>> = {
  events: "event",
  "app.changed": "app",
  "app.printed": "app",
  "ship.changed": "app",
  "preview.reported": "app",
  "files.changed": "document",
  "versions.changed": "document",
  "documents.moved": "document",
  "problems.changed": "document",
  "people.changed": "presence",
  "terminals.changed": "terminal",
  "terminal.exited": "terminal",
};
