import type { Me, Project } from "@lathe/protocol/api";
import type { ArenaMessage, Person } from "@lathe/protocol/arena";
import { newId, type ActionId, type PromptId, type SessionId, type TurnId, type VersionId } from "@lathe/protocol/ids";
import { PLAIN_PROMPT, type PromptOptions, type ReportedProblem } from "@lathe/protocol/prompt";
import type { ShipJob } from "@lathe/protocol/ship";
import { runningTurn, type Turn } from "@lathe/protocol/thread";
import type { SandboxReport } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../api/arena-api.ts";
import type { ControlApi } from "../api/control-api.ts";
import { describeError } from "../api/http.ts";
import { PromptDraft } from "../prompt/prompt-draft.ts";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";
import type { Toasts } from "../ui/toasts.ts";
import { ArenaConnection, type RequestBody } from "./arena-connection.ts";
import { CodeStore } from "./code/code-store.ts";
import { DocumentsStore } from "./code/documents-store.ts";
import { FileChanges } from "./code/file-changes.ts";
import { FilesStore } from "./code/files-store.ts";
import type { OutsideFile } from "./code/language/outside-file.ts";
import { ProblemsStore } from "./code/problems/problems-store.ts";
import { SearchStore } from "./code/search-store.ts";
import { ContextChoice } from "./context-choice.ts";
import { AppStore } from "./preview/app-store.ts";
import { AppStorage } from "./preview/app-storage.ts";
import { DeviceStore } from "./preview/device-store.ts";
import { PreviewStore } from "./preview/preview-store.ts";
import { PromptOutbox } from "./prompt-outbox.ts";
import { SHIP_NAMES } from "./ship/ship-names.ts";
import { ShipStore } from "./ship/ship-store.ts";
import { TerminalsStore } from "./terminal/terminals-store.ts";
import { ThreadFeed } from "./thread-feed.ts";
import { VersionsStore } from "./versions/versions-store.ts";
import { WorkbenchStore } from "./workbench-store.ts";
import { WorkerStore } from "./worker-store.ts";

export interface ArenaOptions {
  project: Project;
  me: Me;
  sessionId: SessionId;
  control: ControlApi;
  api: ArenaApi;
  studioUrl: URL;
  /** What is remembered for good, and in all windows. */
  storage: PageStorage;
  /** What this window remembers across its reloads. */
  pageStorage: PageStorage;
  toasts: Toasts;
}

const ACT_EVERY_MS = 5_000;
const MAX_PINNED = 20;

/** A project while this page has it open: its connection, and one store for each panel. */
export class Arena {
  readonly project: Project;
  readonly me: Me;
  /** This page, among all that are in the arena. */
  readonly sessionId: SessionId;
  readonly api: ArenaApi;
  readonly toasts: Toasts;
  readonly connection: ArenaConnection;
  readonly feed: ThreadFeed;
  readonly worker = new WorkerStore();
  readonly outbox: PromptOutbox;
  readonly draft: PromptDraft;
  readonly contextChoice: ContextChoice;
  readonly app: AppStore;
  readonly preview: PreviewStore;
  readonly device: DeviceStore;
  readonly files: FilesStore;
  readonly documents: DocumentsStore;
  readonly fileChanges: FileChanges;
  readonly code = new CodeStore();
  readonly search: SearchStore;
  readonly problems: ProblemsStore;
  /** A file of a dependency that is shown to be read. */
  readonly outsideFile = new ValueStore<OutsideFile | null>(null);
  readonly terminals: TerminalsStore;
  readonly versions: VersionsStore;
  readonly workbench: WorkbenchStore;
  /** Whether the page of the app's secrets is open. */
  readonly secretsShown = new ValueStore(false);
  readonly ships: ShipStore;
  readonly people: ValueStore<readonly Person[]>;
  readonly sandbox: ValueStore<SandboxReport>;
  /** The model that was chosen by hand for the next prompts. */
  readonly chosenModel = new ValueStore<string | undefined>(undefined);
  /** The turn that is to be stopped, and the prompts that are to be taken out of the queue, once the arena hears of it. */
  readonly stopping = new ValueStore<TurnId | null>(null);
  readonly removing = new ValueStore<ReadonlySet<PromptId>>(new Set());
  readonly #endFollowing: (() => void)[] = [];
  #isFirstWelcome = true;
  #actedAt = 0;
  /** What the worker knows of it. */
  #toldPath: string | null = null;

  constructor({ project, me, sessionId, control, api, studioUrl, storage, pageStorage, toasts }: ArenaOptions) {
    this.project = project;
    this.me = me;
    this.sessionId = sessionId;
    this.api = api;
    this.toasts = toasts;
    this.people = new ValueStore<readonly Person[]>([]);
    this.sandbox = new ValueStore<SandboxReport>(me.server.sandbox);
    this.feed = new ThreadFeed(
      project.threadId,
      (after, signal) => control.events(project.threadId, after, signal),
      (error) => this.fail(error),
    );
    this.connection = new ArenaConnection({
      url: `${formatArenaUrl(studioUrl, project)}/socket`,
      threadId: project.threadId,
      sessionId,
      lastSeq: () => this.feed.lastSeq,
      onMessage: (message) => this.#receive(message),
      onInvalid: (problem) => console.warn(`The arena sent ${problem}`),
    });
    const request = (body: RequestBody) => this.connection.request(body);
    const onError = (error: unknown): void => this.fail(error);
    this.outbox = new PromptOutbox(project.threadId, this.connection, pageStorage);
    this.draft = new PromptDraft(project.projectId, pageStorage, control);
    this.contextChoice = new ContextChoice(project.projectId, storage);
    this.app = new AppStore(() => api.appLog(), onError);
    this.preview = new PreviewStore({
      projectId: project.projectId,
      previewDomain: me.server.previewDomain,
      studioUrl,
      openPort: (port) => api.openPreviewPort(port),
      storage: new AppStorage(storage),
      onPicked: (element) => {
        this.draft.element.set(element);
        this.workbench.showChat();
      },
    });
    this.device = new DeviceStore(project.projectId, project.template, storage);
    this.files = new FilesStore(api);
    this.documents = new DocumentsStore({
      api,
      socketUrl: `${formatArenaUrl(studioUrl, project)}/documents?session=${sessionId}`,
      arena: this.connection.state,
      author: { userId: me.user.userId, sessionId, name: me.user.name },
      toasts,
      kept: { storage: pageStorage, key: `lathe.open-files.${project.projectId}` },
      onWaiting: () => this.act(),
      onError,
    });
    this.fileChanges = new FileChanges(api, this.files, this.documents, toasts);
    this.problems = new ProblemsStore(api);
    this.search = new SearchStore({ api, documents: this.documents, toasts });
    this.terminals = new TerminalsStore(
      request,
      onError,
      new StoredText(pageStorage, `lathe.terminal-names.${project.projectId}`),
    );
    this.versions = new VersionsStore(api);
    this.workbench = new WorkbenchStore(storage);
    this.ships = new ShipStore({
      api,
      perform: (work) => this.connection.perform(work),
      onEnded: (job) => this.#tellShipped(job),
      onError,
    });
  }

  open(): void {
    this.#endFollowing.push(
      this.draft.open(),
      this.feed.state.subscribe(() => this.outbox.settle(this.feed.state.get().thread)),
      this.app.state.subscribe(() => {
        const { app, ports } = this.app.state.get();
        void this.preview.offerPorts(app.phase === "ready" || app.phase === "none" ? ports : []);
      }),
      this.documents.state.subscribe(() => this.#tellOpenPath()),
    );
    this.connection.open();
    this.preview.prepare();
    this.outbox.open();
  }

  close(): void {
    for (const end of this.#endFollowing.splice(0)) end();
    this.outbox.close();
    this.documents.close();
    this.connection.close();
    this.feed.close();
    this.search.close();
  }

  /** With it goes what the person chose that models are told, and not. */
  sendPrompt(text: string, model: string, beside: PromptOptions = PLAIN_PROMPT): void {
    this.worker.dismiss();
    const { pinned, without } = this.contextChoice.options();
    const all = [...new Set([...beside.pinned, ...pinned])].slice(0, MAX_PINNED);
    this.outbox.send(text, model, { ...beside, pinned: all, without });
  }

  /** Starts a turn that repairs what went wrong. */
  fix(problem: ReportedProblem, model: string): void {
    this.sendPrompt("Fix this error", model, { ...PLAIN_PROMPT, problem });
    this.workbench.showChat();
  }

  /** Resolves with whether the answer was taken. */
  async answerAction(actionId: ActionId, allow: boolean): Promise<boolean> {
    try {
      await this.connection.request({ type: "action.answer", actionId, allow });
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  /** Somebody acts in the project: if it rests, it opens again. Where there is no room, not every key asks for it. */
  act(): void {
    if (this.connection.state.get().phase !== "resting" || Date.now() - this.#actedAt < ACT_EVERY_MS) return;
    this.#actedAt = Date.now();
    this.connection.retryNow();
  }

  openFile(path: string, place?: { line: number; column: number }): void {
    this.workbench.show("code");
    this.files.reveal(path);
    void this.documents.open(path, place);
  }

  removePrompt(promptId: PromptId): void {
    this.request({ type: "prompt.remove", threadId: this.project.threadId, promptId });
    this.removing.update((removing) => new Set(removing).add(promptId));
  }

  stopTurn(): void {
    const turn = runningTurn(this.feed.state.get().thread);
    if (turn === null) return;
    this.request({ type: "turn.stop", turnId: turn.turnId });
    this.stopping.set(turn.turnId);
  }

  /**
   * Makes the files as they were, after all that was asked before; the toast that says so leads back. Resolves with
   * whether they are.
   */
  async goBackTo(versionId: VersionId): Promise<boolean> {
    return this.#goBack(versionId, async () => versionId);
  }

  /** Makes the files as they were before a turn. Resolves with whether they are. */
  async goBackToBefore(turn: Pick<Turn, "versionId" | "startedAt">): Promise<boolean> {
    return this.#goBack(turn.versionId, (signal) => this.versions.findBefore(turn, signal));
  }

  async #goBack(shown: VersionId | null, find: (signal: AbortSignal) => Promise<VersionId | null>): Promise<boolean> {
    this.act();
    const key = newId("act");
    this.versions.setRestoring(shown);
    if (this.connection.state.get().phase !== "live") this.toasts.show("Going back as soon as the project is there.");
    try {
      const before = await this.connection.perform(async (signal) => {
        const versionId = await find(signal);
        return versionId === null ? "none" : this.versions.restore(versionId, key, signal);
      });
      if (before === "none") {
        this.toasts.fail("There is no version before this turn.");
        return false;
      }
      const undo = before === null ? undefined : { label: "Undo", run: () => void this.goBackTo(before) };
      this.toasts.show("The files are as they were in that version. Nothing was lost.", undo);
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    } finally {
      this.versions.setRestoring(null);
    }
  }

  /** Sends a request whose failure is told in a toast. */
  request(body: RequestBody): void {
    this.connection.request(body).catch((error: unknown) => this.fail(error));
  }

  fail(error: unknown): void {
    this.toasts.fail(describeError(error));
  }

  #receive(message: ArenaMessage): void {
    switch (message.type) {
      case "welcome":
        this.#welcome(message);
        break;
      case "events":
        this.feed.receive(message.events);
        break;
      case "app.changed":
        this.app.change(message);
        break;
      case "app.printed":
        this.app.print(message.text);
        break;
      case "files.changed":
        this.preview.noteChange();
        void this.files.change(message.changes);
        void this.documents.change(message.changes);
        break;
      case "problems.changed":
        this.problems.change(message.files);
        break;
      case "documents.moved":
        this.documents.move(message.documents);
        break;
      case "versions.changed":
        void this.versions.change();
        void this.files.markChanged();
        break;
      case "people.changed":
        this.people.set(message.people);
        break;
      case "terminals.changed":
        this.terminals.change(message.terminals);
        break;
      case "terminal.data":
        this.terminals.receive(message.terminalId, message.data);
        break;
      case "terminal.reset":
        this.terminals.reset(message.terminalId, message.scrollback, message.from);
        break;
      case "terminal.exited":
        this.terminals.exited(message.terminalId, message.exitCode);
        break;
      case "preview.reported":
        this.preview.report(message.report);
        break;
      case "ship.changed":
        this.ships.change(message.job);
        break;
      case "ok":
      case "failed":
        // The connection keeps these for itself.
        break;
    }
  }

  #welcome(message: Extract<ArenaMessage, { type: "welcome" }>): void {
    if (message.workerId !== this.worker.state.get().workerId) this.problems.clear();
    this.worker.welcome(message);
    this.feed.welcome(message.lastSeq);
    this.app.change(message);
    this.people.set(message.people);
    this.#toldPath = message.people.find((person) => person.sessionId === this.sessionId)?.openPath ?? null;
    this.#tellOpenPath();
    this.sandbox.set(message.sandbox);
    this.terminals.welcome(message.terminals);
    void this.ships.load();
    if (message.app.phase === "installing" || message.app.phase === "starting") void this.app.loadLog();
    if (!this.#isFirstWelcome) {
      // Whatever happened while the connection was away was not reported here.
      void this.files.reload();
      void this.documents.lookAgainAtAll();
      void this.versions.change();
    }
    this.#isFirstWelcome = false;
    void this.draft.attachments.retryFailed();
  }

  /** For those who do not look at it. */
  #tellShipped({ kind, state }: ShipJob): void {
    if (this.ships.shown.get() !== null || state.phase === "stopped") return;
    const show = { label: "Show", run: () => this.ships.show() };
    if (state.phase === "done") this.toasts.show(`${SHIP_NAMES[kind].subject} is ready.`, show);
    if (state.phase === "failed") this.toasts.fail(`${SHIP_NAMES[kind].subject} could not be made.`, show);
  }

  #tellOpenPath(): void {
    const openPath = this.documents.state.get().active;
    if (openPath === this.#toldPath || this.connection.state.get().phase !== "live") return;
    this.#toldPath = openPath;
    // When it does not arrive, the next welcome shows that, and it is told again.
    this.connection.request({ type: "presence.set", openPath }).catch(() => undefined);
  }
}

function formatArenaUrl(studioUrl: URL, project: Project): string {
  const scheme = studioUrl.protocol === "https:" ? "wss:" : "ws:";
  return `${scheme}//${studioUrl.host}/api/projects/${project.projectId}/arena`;
}
