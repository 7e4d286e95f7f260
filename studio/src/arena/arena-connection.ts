import { ArenaMessage, CLOSE_CODES, type ArenaRequest } from "@lathe/protocol/arena";
import { ERRORS, LatheError } from "@lathe/protocol/errors";
import type { SessionId, TerminalId, ThreadId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { ValueStore } from "../store/value-store.ts";

/**
 * Where the connection stands. `connecting` → `live` → `waiting` (until `retryAt`, milliseconds since the epoch) →
 * `connecting` …; `refused` is final until `retryNow`; `closed` is final.
 */
export type ConnectionState =
  | { phase: "connecting"; attempt: number }
  | { phase: "live" }
  | { phase: "waiting"; attempt: number; retryAt: number; reason: string }
  | { phase: "refused"; code: number; reason: string }
  | { phase: "closed" };

/** A request without the id, which the connection gives it. */
export type RequestBody = ArenaRequest extends infer Request
  ? Request extends { type: "hello" | "ping" }
    ? never
    : Request extends { id: string }
      ? Omit<Request, "id">
      : never
  : never;

export interface Answer {
  terminalId?: TerminalId;
  scrollback?: string;
}

export interface ConnectionTimes {
  /** The first wait after a loss; it doubles up to `maxRetryMs`. Each wait is between half and the whole of it. */
  minRetryMs: number;
  maxRetryMs: number;
  /** How long opening the socket and the worker's welcome may take together: a cold worker starts within it. */
  welcomeMs: number;
  /** A connection that was silent for this long is asked for a sign of life, */
  pingMs: number;
  /** and taken for lost when none comes within this. */
  pongMs: number;
}

export interface ConnectionOptions {
  /** ws:// or wss:// address of the arena's socket. */
  url: string;
  threadId: ThreadId;
  /** Which page this is, the same at every connect. */
  sessionId: SessionId;
  /** The last event that the browser has, asked for at each connect. */
  lastSeq: () => number;
  /** Every valid message but the answers to requests, in order. */
  onMessage: (message: ArenaMessage) => void;
  /** A message that no schema knows: it is left out, and said here. */
  onInvalid: (problem: string) => void;
  times?: Partial<ConnectionTimes>;
  /** From 0 to 1, for the jitter. */
  random?: () => number;
}

const TIMES: ConnectionTimes = {
  minRetryMs: 500,
  maxRetryMs: 15_000,
  welcomeMs: 45_000,
  pingMs: 20_000,
  pongMs: 10_000,
};
const FIRST_FINAL_CODE = 4_400;

/**
 * What becomes of a request when there is no connection. `repeat`: it waits, and is sent again when the answer was
 * lost, since doing it twice is doing it once. `hold`: it waits, but is not repeated. `fail`: it is refused at once:
 * what is typed into a terminal that is away must not run later.
 */
const WHEN_AWAY: Record<RequestBody["type"], "repeat" | "hold" | "fail"> = {
  "prompt.send": "repeat",
  "prompt.remove": "repeat",
  "turn.stop": "repeat",
  "app.start": "repeat",
  "app.restart": "hold",
  "app.stop": "repeat",
  "terminal.open": "hold",
  // Said anew after each welcome.
  "presence.set": "fail",
  "terminal.attach": "fail",
  "terminal.detach": "fail",
  "terminal.drawn": "fail",
  "terminal.input": "fail",
  "terminal.resize": "fail",
  "terminal.close": "repeat",
};

interface PendingRequest {
  id: string;
  body: RequestBody;
  sent: boolean;
  settle: PromiseWithResolvers<Answer>;
}

/** The browser's end of the arena's socket: connects, connects again, and keeps requests until they are answered. */
export class ArenaConnection {
  readonly #options: ConnectionOptions;
  readonly #times: ConnectionTimes;
  readonly #state = new ValueStore<ConnectionState>({ phase: "closed" });
  readonly #pending = new Map<string, PendingRequest>();
  #socket: WebSocket | null = null;
  #helloId = "";
  #attempt = 0;
  #nextId = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
  }

  get state(): ValueStore<ConnectionState> {
    return this.#state;
  }

  open(): void {
    if (this.#state.get().phase === "closed") this.#connect();
  }

  /** Ends a wait, or takes up a connection that was refused. */
  retryNow(): void {
    const { phase } = this.#state.get();
    if (phase !== "waiting" && phase !== "refused") return;
    this.#connect();
  }

  /** Resolves with the worker's `ok`; rejects with its error, or `worker_unavailable` when nobody can know. */
  request(body: RequestBody): Promise<Answer> {
    const { phase } = this.#state.get();
    if (phase === "closed" || (phase !== "live" && WHEN_AWAY[body.type] === "fail"))
      return Promise.reject(lostConnection());
    const pending: PendingRequest = {
      id: `r${this.#nextId++}`,
      body,
      sent: false,
      settle: Promise.withResolvers<Answer>(),
    };
    this.#pending.set(pending.id, pending);
    if (phase === "live") this.#send(pending);
    return pending.settle.promise;
  }

  close(): void {
    this.#state.set({ phase: "closed" });
    this.#dropSocket(1_000);
    for (const pending of this.#pending.values()) pending.settle.reject(lostConnection());
    this.#pending.clear();
  }

  #connect(): void {
    this.#dropSocket(1_000);
    this.#attempt += 1;
    this.#state.set({ phase: "connecting", attempt: this.#attempt });
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    this.#startTimer(this.#times.welcomeMs, () => this.#lose("The project did not answer in time."));
    // A socket that was let go may still have events on their way; they are nobody's business any more.
    const isCurrent = (): boolean => this.#socket === socket;
    socket.addEventListener("open", () => isCurrent() && this.#sayHello(socket));
    socket.addEventListener("message", (event) => isCurrent() && this.#receive(event.data));
    socket.addEventListener("close", (event) => isCurrent() && this.#receiveClose(event.code, event.reason));
    // "error" is always followed by "close", which carries what can be known.
  }

  #sayHello(socket: WebSocket): void {
    this.#helloId = `r${this.#nextId++}`;
    const hello: ArenaRequest = {
      id: this.#helloId,
      type: "hello",
      protocol: LIMITS.protocolVersion,
      threadId: this.#options.threadId,
      afterSeq: this.#options.lastSeq(),
      sessionId: this.#options.sessionId,
    };
    socket.send(JSON.stringify(hello));
  }

  #receive(data: unknown): void {
    const message = parseMessage(data);
    if (typeof message === "string") {
      this.#options.onInvalid(message);
      return;
    }
    if (message.type === "ok" || message.type === "failed") {
      this.#answer(message);
      this.#watchSilence();
      return;
    }
    if (message.type === "welcome") {
      this.#attempt = 0;
      this.#state.set({ phase: "live" });
      this.#options.onMessage(message);
      for (const pending of [...this.#pending.values()]) if (!pending.sent) this.#send(pending);
    } else {
      this.#options.onMessage(message);
    }
    this.#watchSilence();
  }

  #answer(message: Extract<ArenaMessage, { type: "ok" | "failed" }>): void {
    if (message.type === "failed" && message.id === this.#helloId) {
      if (ERRORS[message.error.code].retry) this.#lose(message.error.message);
      else this.#refuse(CLOSE_CODES.badMessage, message.error.message);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    this.#pending.delete(message.id);
    if (message.type === "failed") pending.settle.reject(LatheError.fromBody(message.error));
    else pending.settle.resolve({ terminalId: message.terminalId, scrollback: message.scrollback });
  }

  #receiveClose(code: number, reason: string): void {
    if (code >= FIRST_FINAL_CODE && code < 5_000) this.#refuse(code, describeRefusal(code, reason));
    else this.#lose(describeLoss(code));
  }

  #refuse(code: number, reason: string): void {
    this.#dropSocket(1_000);
    this.#forgetSent();
    this.#state.set({ phase: "refused", code, reason });
  }

  #lose(reason: string): void {
    this.#dropSocket(1_000);
    this.#forgetSent();
    const ceilingMs = Math.min(this.#times.maxRetryMs, this.#times.minRetryMs * 2 ** Math.max(0, this.#attempt - 1));
    const waitMs = Math.round(ceilingMs * (0.5 + 0.5 * (this.#options.random ?? Math.random)()));
    this.#state.set({ phase: "waiting", attempt: this.#attempt, retryAt: Date.now() + waitMs, reason });
    this.#startTimer(waitMs, () => this.#connect());
  }

  /** After a loss: what may be repeated waits for the next connection, the rest has failed. */
  #forgetSent(): void {
    for (const pending of [...this.#pending.values()]) {
      if (!pending.sent) continue;
      if (WHEN_AWAY[pending.body.type] === "repeat") {
        pending.sent = false;
      } else {
        this.#pending.delete(pending.id);
        pending.settle.reject(lostConnection());
      }
    }
  }

  #send(pending: PendingRequest): void {
    pending.sent = true;
    this.#socket?.send(JSON.stringify({ ...pending.body, id: pending.id }));
  }

  #watchSilence(): void {
    if (this.#state.get().phase !== "live") return;
    this.#startTimer(this.#times.pingMs, () => {
      this.#socket?.send(JSON.stringify({ id: `r${this.#nextId++}`, type: "ping" }));
      this.#startTimer(this.#times.pongMs, () => this.#lose("The connection went silent."));
    });
  }

  #startTimer(waitMs: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, waitMs);
  }

  #dropSocket(code: number): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    if (socket !== null && socket.readyState <= WebSocket.OPEN) socket.close(code);
  }
}

/** The message, or what is wrong with it. */
function parseMessage(data: unknown): ArenaMessage | string {
  if (typeof data !== "string") return "a message that is not text";
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return "a message that is not JSON";
  }
  const parsed = ArenaMessage.safeParse(json);
  return parsed.success ? parsed.data : `a message that no schema knows: ${parsed.error.issues[0]?.message ?? ""}`;
}

function lostConnection(): LatheError {
  return new LatheError("worker_unavailable", "The connection to the project was lost before it answered.");
}

function describeLoss(code: number): string {
  switch (code) {
    case CLOSE_CODES.workerLost:
      return "The project's worker ended; a new one is being started.";
    case CLOSE_CODES.tooSlow:
      return "The connection was too slow to follow.";
    case CLOSE_CODES.stopping:
      return "Lathe is stopping or restarting.";
    default:
      return "The connection was lost.";
  }
}

function describeRefusal(code: number, reason: string): string {
  switch (code) {
    case CLOSE_CODES.unauthenticated:
      return "You are no longer signed in. Open the address with the login token that Lathe printed.";
    case CLOSE_CODES.notFound:
      return "This project is not there any more.";
    case CLOSE_CODES.protocolMismatch:
      return "Lathe was updated. Reload the page.";
    default:
      return reason === "" ? "The project refused the connection. Reload the page." : reason;
  }
}
