import type { ArenaMessage, Person } from "@lathe/protocol/arena";
import type { Project, User } from "@lathe/protocol/api";
import type { PreviewReport } from "@lathe/protocol/preview";
import type { Model } from "@lathe/protocol/model";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { Log } from "@lathe/protocol/log";
import { TerminalHub } from "./terminal-hub.ts";
import type { ThreadLog } from "./thread-log.ts";
import { TurnQueue } from "./turn-queue.ts";

/** Somebody's open socket, as the arena sees it. */
export interface Member {
  readonly user: User;
  send(message: ArenaMessage): void;
}

interface ArenaOptions {
  project: Project;
  workspace: OpenedWorkspace;
  /** The project's folder as its processes see it. */
  folder: string;
  threadLog: ThreadLog;
  findModel: (name: string) => Model;
  log: Log;
}

/** A project while it is open: its people, its turns, its workspace. */
export class Arena {
  readonly project: Project;
  readonly workspace: OpenedWorkspace;
  readonly threadLog: ThreadLog;
  readonly turns: TurnQueue;
  readonly terminals: TerminalHub;
  readonly #members = new Set<Member>();
  readonly #unsubscribe: (() => void)[];

  constructor({ project, workspace, folder, threadLog, findModel, log }: ArenaOptions) {
    this.project = project;
    this.workspace = workspace;
    this.threadLog = threadLog;
    this.turns = new TurnQueue({
      threadLog,
      workspace,
      history: workspace.history,
      projectId: project.projectId,
      template: project.template,
      folder,
      findModel,
      onVersion: () => this.broadcast({ type: "versions.changed" }),
      log,
    });
    this.terminals = new TerminalHub(workspace.terminals, (message) => this.broadcast(message));
    const announceApp = () =>
      this.broadcast({ type: "app.changed", app: workspace.app.state, ports: this.listPorts() });
    this.#unsubscribe = [
      threadLog.onEvent((event) => this.broadcast({ type: "events", events: [event] })),
      workspace.app.onState(announceApp),
      workspace.app.onPorts(announceApp),
      workspace.app.onPrint((text) => this.broadcast({ type: "app.printed", text })),
      workspace.files.watch((changes) => this.broadcast({ type: "files.changed", changes })),
    ];
  }

  get people(): Person[] {
    const people = new Map<string, Person>();
    for (const { user } of this.#members) people.set(user.userId, user);
    return [...people.values()];
  }

  listPorts(): { port: number }[] {
    return this.workspace.app.ports.map(({ port }) => ({ port }));
  }

  join(member: Member): void {
    this.#members.add(member);
    this.broadcast({ type: "people.changed", people: this.people });
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.terminals.detachAll(member);
    this.broadcast({ type: "people.changed", people: this.people });
  }

  broadcast(message: ArenaMessage): void {
    for (const member of this.#members) member.send(message);
  }

  reportPreview(report: PreviewReport): void {
    this.broadcast({ type: "preview.reported", report });
  }

  /** Keeps a version of a hand edit; while a turn runs, the edit is part of the turn's version. */
  async keepHandEdit(message: string): Promise<void> {
    if (this.turns.busy) return;
    const version = await this.workspace.history.commit({ kind: "edit", message });
    if (version !== null) this.broadcast({ type: "versions.changed" });
  }

  async close(): Promise<void> {
    await this.turns.close();
    for (const end of this.#unsubscribe) end();
    await this.workspace.close();
  }
}
