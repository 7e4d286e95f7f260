import { ArenaMessage, type ArenaRequest } from "@lathe/protocol/arena";
import type { Project } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId, type SessionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { StudioSession } from "./studio-session.ts";

type WithoutId<Request> = Request extends unknown ? Omit<Request, "id"> : never;
export type Asked = WithoutId<ArenaRequest>;
type Answer = Extract<ArenaMessage, { type: "ok" | "failed" }>;

const RETRY_MS = 50;

/**
 * A page's line to its arena, without the page: connects again whenever it is cut, catches up, and sends again what was
 * not answered. What it was shown it remembers.
 */
export class ArenaLine {
  /** Every event that arrived, by its number. */
  readonly shown = new Map<number, LoggedEvent>();
  readonly sessionId: SessionId = newId("ses");
  readonly #session: StudioSession;
  readonly #project: Project;
  readonly #unanswered = new Map<string, { request: ArenaRequest; resolve: (answer: Answer) => void }>();
  readonly #listeners = new Set<(message: ArenaMessage) => void>();
  #socket: WebSocket | null = null;
  #live = false;
  #opened: "new" | "lost" | null = null;
  #closed = false;
  #nextId = 1;

  constructor(session: StudioSession, project: Project) {
    this.#session = session;
    this.#project = project;
    this.#connect();
  }

  get live(): boolean {
    return this.#live;
  }

  /** What the last welcome said of its worker. */
  get opened(): "new" | "lost" | null {
    return this.#opened;
  }

  get lastSeq(): number {
    return this.shown.size;
  }

  /** Resolves with the answer, however often the line is cut meanwhile. For requests that may be repeated. */
  ask(asked: Asked): Promise<Answer> {
    const request = { ...asked, id: `r${(this.#nextId += 1)}` } as ArenaRequest;
    return new Promise((resolve) => {
      this.#unanswered.set(request.id, { request, resolve });
      if (this.#live) this.#send(request);
    });
  }

  /** Resolves with the first message from now on for which `pick` gives something. */
  next<Picked>(pick: (message: ArenaMessage) => Picked | null | undefined): Promise<Picked> {
    return new Promise((resolve) => {
      const end = this.onMessage((message) => {
        const picked = pick(message);
        if (picked === null || picked === undefined) return;
        end();
        resolve(picked);
      });
    });
  }

  onMessage(listener: (message: ArenaMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  #connect(): void {
    if (this.#closed) return;
    const socket = this.#session.openSocket(this.#project.projectId, "socket");
    this.#socket = socket;
    socket.addEventListener("open", () =>
      this.#send({
        type: "hello",
        id: "hello",
        protocol: LIMITS.protocolVersion,
        threadId: this.#project.threadId,
        afterSeq: this.lastSeq,
        sessionId: this.sessionId,
      }),
    );
    socket.addEventListener("message", ({ data }) => this.#take(ArenaMessage.parse(JSON.parse(String(data)))));
    socket.addEventListener("close", () => {
      this.#live = false;
      if (!this.#closed) setTimeout(() => this.#connect(), RETRY_MS);
    });
  }

  #take(message: ArenaMessage): void {
    if (message.type === "welcome") this.#opened = message.opened;
    if (message.type === "events") for (const event of message.events) this.#show(event);
    if ((message.type === "ok" || message.type === "failed") && message.id === "hello") this.#goLive();
    else if (message.type === "ok" || message.type === "failed") {
      this.#unanswered.get(message.id)?.resolve(message);
      this.#unanswered.delete(message.id);
    }
    for (const listener of this.#listeners) listener(message);
  }

  #show(event: LoggedEvent): void {
    if (event.seq <= this.lastSeq) return;
    if (event.seq !== this.lastSeq + 1) throw new Error(`event ${event.seq} follows ${this.lastSeq}`);
    this.shown.set(event.seq, event);
  }

  #goLive(): void {
    this.#live = true;
    for (const { request } of this.#unanswered.values()) this.#send(request);
  }

  #send(request: ArenaRequest): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(request));
  }
}
