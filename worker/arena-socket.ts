import { ArenaRequest, type ArenaMessage, CLOSE_CODES } from "@lathe/protocol/arena";
import type { User } from "@lathe/protocol/api";
import { badRequest, LatheError, toErrorBody } from "@lathe/protocol/errors";
import { newId, type SessionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Arena, Member } from "./arena.ts";
import type { Log } from "@lathe/protocol/log";

/** A browser that reads so slowly that more than this waits for it is cut off and catches up by reconnecting. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024;

/** What a page says by itself, without its person doing anything. */
const IDLE_REQUESTS: ReadonlySet<ArenaRequest["type"]> = new Set(["ping", "terminal.drawn", "presence.set"]);

/** What ArenaSocket needs of a WebSocket; Bun's ServerWebSocket has it. */
export interface RawSocket {
  send(text: string): number;
  close(code: number, reason: string): void;
  getBufferedAmount(): number;
}

/** One browser's socket: parses what comes, carries it out in the arena, answers each request once. */
export class ArenaSocket implements Member {
  readonly user: User;
  #sessionId: SessionId = newId("ses");
  #openPath: string | null = null;
  readonly #arena: Arena;
  readonly #raw: RawSocket;
  readonly #log: Log;
  readonly #closed = new AbortController();
  #joined = false;
  /** Live messages that came while the catch-up was being read; null once live. */
  #held: ArenaMessage[] | null = [];

  constructor(options: { arena: Arena; user: User; raw: RawSocket; log: Log }) {
    this.user = options.user;
    this.#arena = options.arena;
    this.#raw = options.raw;
    this.#log = options.log;
  }

  get sessionId(): SessionId {
    return this.#sessionId;
  }

  get openPath(): string | null {
    return this.#openPath;
  }

  send(message: ArenaMessage): void {
    if (this.#held !== null) {
      this.#held.push(message);
      return;
    }
    this.#sendNow(message);
  }

  async receive(text: string | Uint8Array): Promise<void> {
    const request = parseRequest(text);
    if (request instanceof LatheError) {
      const id = readId(text);
      if (id === null) this.#raw.close(CLOSE_CODES.badMessage, "not a request");
      else this.#sendNow({ type: "failed", id, error: request.toBody() });
      return;
    }
    try {
      const answer = await this.#perform(request);
      this.#sendNow({ type: "ok", id: request.id, ...answer });
    } catch (error) {
      const known = error instanceof LatheError;
      if (!known)
        this.#log({ level: "error", message: "arena request failed", request: request.type, error: String(error) });
      this.#sendNow({ type: "failed", id: request.id, error: toErrorBody(error, request.id) });
    }
  }

  leave(): void {
    this.#closed.abort();
    this.#arena.leave(this);
  }

  async #perform(request: ArenaRequest): Promise<Partial<Extract<ArenaMessage, { type: "ok" }>>> {
    const { turns, terminals, workspace, secrets } = this.#arena;
    if (!this.#joined && request.type !== "hello")
      throw new LatheError("bad_request", "The first message must be hello.");
    if (!IDLE_REQUESTS.has(request.type)) this.#arena.touch();
    switch (request.type) {
      case "hello":
        await this.#welcome(request);
        return {};
      case "presence.set":
        this.#openPath = request.openPath;
        this.#arena.announcePeople();
        return {};
      case "prompt.send":
        this.#checkThread(request.threadId);
        turns.add({
          promptId: request.promptId,
          text: request.text,
          model: request.model,
          by: this.user.userId,
          options: request.options,
        });
        return {};
      case "action.answer":
        this.#arena.confirmations.answer(request.actionId, request.allow, this.user.userId);
        return {};
      case "prompt.remove":
        this.#checkThread(request.threadId);
        turns.remove(request.promptId);
        return {};
      case "turn.stop":
        await turns.stop(request.turnId);
        return {};
      case "app.start":
        await workspace.app.start();
        return {};
      case "app.restart":
        await secrets.read();
        await workspace.app.restart();
        return {};
      case "app.stop":
        await workspace.app.stop();
        return {};
      case "terminal.open":
        return { terminalId: await terminals.open(this, request) };
      case "terminal.attach":
        return {
          terminalId: request.terminalId,
          ...terminals.attach(this, request.terminalId, request, request.after),
        };
      case "terminal.detach":
        terminals.detach(this, request.terminalId);
        return {};
      case "terminal.drawn":
        terminals.drawn(this, request.terminalId, request.characters);
        return {};
      case "terminal.input":
        terminals.write(this, request.terminalId, request.data);
        return {};
      case "terminal.resize":
        terminals.resize(this, request.terminalId, request);
        return {};
      case "terminal.close":
        await terminals.close(request.terminalId, request.evenIfBusy);
        return {};
      case "secrets.changed":
        await secrets.renew();
        return {};
      case "ping":
        return {};
    }
  }

  /** Says where things stand, sends the missing events, then what happened while they were read, then lives on. */
  async #welcome(request: Extract<ArenaRequest, { type: "hello" }>): Promise<void> {
    if (request.protocol !== LIMITS.protocolVersion) {
      this.#raw.close(CLOSE_CODES.protocolMismatch, "reload the page");
      throw new LatheError("protocol_mismatch", "Lathe was updated: reload the page.", {
        server: LIMITS.protocolVersion,
      });
    }
    if (this.#joined) throw new LatheError("bad_request", "hello was already said.");
    this.#checkThread(request.threadId);
    this.#joined = true;
    this.#sessionId = request.sessionId;
    const { threadLog, workspace } = this.#arena;
    this.#arena.join(this);
    const missing = await threadLog.readAfter(request.afterSeq, this.#closed.signal);
    this.#sendNow({
      type: "welcome",
      protocol: LIMITS.protocolVersion,
      projectId: this.#arena.project.projectId,
      threadId: threadLog.threadId,
      lastSeq: threadLog.thread.lastSeq,
      app: workspace.app.state,
      ports: this.#arena.listPorts(),
      terminals: workspace.terminals.list(),
      people: this.#arena.people,
      sandbox: workspace.sandbox,
      workerId: this.#arena.workerId,
      opened: this.#arena.followsLost ? "lost" : "new",
    });
    for (let start = 0; start < missing.length; start += 500) {
      this.#sendNow({ type: "events", events: missing.slice(start, start + 500) });
    }
    const held = this.#held ?? [];
    this.#held = null;
    // Events that are in both are folded once: the reducer skips those it has.
    for (const message of held) this.#sendNow(message);
  }

  #checkThread(threadId: string): void {
    if (threadId !== this.#arena.threadLog.threadId)
      throw new LatheError("not_found", "This thread is not in this arena.");
  }

  #sendNow(message: ArenaMessage): void {
    if (this.#closed.signal.aborted) return;
    if (this.#raw.getBufferedAmount() > MAX_WAITING_BYTES) {
      this.#raw.close(CLOSE_CODES.tooSlow, "too slow");
      this.leave();
      return;
    }
    this.#raw.send(JSON.stringify(message));
  }
}

function parseJson(text: string | Uint8Array): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: answered like any other message that is not a request.
    return undefined;
  }
}

function parseRequest(text: string | Uint8Array): ArenaRequest | LatheError {
  const parsed = ArenaRequest.safeParse(parseJson(text));
  return parsed.success ? parsed.data : badRequest(parsed.error);
}

function readId(text: string | Uint8Array): string | null {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" && value.id.length <= 64 ? value.id : null;
}
