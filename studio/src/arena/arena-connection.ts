import { ArenaMessage, CLOSE_CODES, type ArenaRequest } from "@lathe/protocol/arena";
import { ERRORS } from "@lathe/protocol/errors";
import type { PromptId, SessionId, TerminalId, ThreadId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { ValueStore } from "../store/value-store.ts";
import { describeLoss, describeRefusal } from "./connection-words.ts";
import { lostConnection, RequestLine } from "./request-line.ts";

/**
 * Where the connection stands. `connecting` → `live`; after a loss `connecting` again at once, and `waiting` (until
 * `retryAt`, milliseconds since the epoch) between the tries that follow. `resting` lasts until somebody acts in the
 * arena, `refused` until `retryNow`; `closed` is final. `reason` is a sentence for people.
 */
export type ConnectionState =
  | {
      phase: "connecting";
      attempt: number;
      /** What is waited for: a worker (the router finds or starts it before it lets the socket open), then its word. */
      step: "worker" | "welcome";
      /** Why the connection before this one ended; null at the first. */
      reason: string | null;
    }
  | { phase: "live" }
  | { phase: "waiting"; attempt: number; retryAt: number; reason: string }
  | { phase: "resting"; reason: string }
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
  from?: number;
}

export interface ConnectionTimes {
  /** The first wait between two tries; it doubles up to `maxRetryMs`. Each wait is between half and the whole of it. */
  minRetryMs: number;
  maxRetryMs: number;
  /** A connection that lived for this long is replaced at once when it is lost; a shorter one counts as a failed try. */
  steadyMs: number;
  /** How long opening the socket and the worker's welcome may take together: a cold worker starts within it. */
  welcomeMs: number;
  /** A connection that was silent for this long is asked for a sign of life, */
  pingMs: number;
  /** and taken for lost when none comes within this. */
  pongMs: number;
  /** The same for a connection that is asked because the network or the person came back. */
  wakePongMs: number;
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
  minRetryMs: 300,
  maxRetryMs: 5_000,
  steadyMs: 2_000,
  welcomeMs: 45_000,
  pingMs: 20_000,
  pongMs: 10_000,
  wakePongMs: 4_000,
};
const FIRST_FINAL_CODE = 4_400;

/** The browser's end of the arena's socket: connects, connects again, and keeps requests until they are answered. */
export class ArenaConnection {
  readonly #options: ConnectionOptions;
  readonly #times: ConnectionTimes;
  readonly #state = new ValueStore<ConnectionState>({ phase: "closed" });
  readonly #line = new RequestLine({
    isLive: () => this.#state.get().phase === "live",
    send: (id, body) => this.#socket?.send(JSON.stringify({ ...body, id })),
    probe: () => this.#probe(),
  });
  #socket: WebSocket | null = null;
  #helloId = "";
  #attempt = 0;
  #liveSince: number | null = null;
  readonly #probes = new Map<string, (isThere: boolean) => void>();
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

  /** Ends a wait, or takes up a connection that rests or was refused. */
  retryNow(): void {
    const state = this.#state.get();
    if (state.phase === "waiting" || state.phase === "resting" || state.phase === "refused")
      this.#connect(state.reason);
  }

  /** The network or the person came back: ends a wait, and asks a live connection whether it still is one. */
  wake(): void {
    const { phase } = this.#state.get();
    if (phase === "waiting") this.retryNow();
    else if (phase === "live") this.#ping(this.#times.wakePongMs);
  }

  /** The browser put the page aside, and may bring it back: nobody is here meanwhile. `wake` takes it up again. */
  suspend(): void {
    const { phase } = this.#state.get();
    if (phase !== "live" && phase !== "connecting" && phase !== "waiting") return;
    this.#dropSocket(1_000);
    this.#attempt = 0;
    this.#line.lose();
    this.#state.set({ phase: "waiting", attempt: 0, retryAt: Date.now(), reason: "The page was left." });
  }

  /**
   * Resolves with the worker's `ok`; rejects with its error, or `worker_unavailable` when nobody can know. What is asked
   * while the connection is away waits for it in its order, but for what makes no sense later.
   */
  request(body: RequestBody): Promise<Answer> {
    if (this.#state.get().phase === "closed") return Promise.reject(lostConnection());
    const answer = this.#line.request(body);
    this.#act();
    return answer;
  }

  /** Does something over HTTP in the same order; again, when the connection was lost meanwhile. */
  perform<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.#state.get().phase === "closed") return Promise.reject(lostConnection());
    const done = this.#line.perform(work);
    this.#act();
    return done;
  }

  /** Takes back a prompt that was never sent. */
  withdraw(promptId: PromptId): void {
    this.#line.withdraw(promptId);
  }

  close(): void {
    this.#state.set({ phase: "closed" });
    this.#dropSocket(1_000);
    this.#line.close();
  }

  /** To ask something of a project that rests is to act in it. */
  #act(): void {
    if (this.#state.get().phase === "resting" && !this.#line.isEmpty) this.retryNow();
  }

  #connect(reason: string | null = null): void {
    this.#dropSocket(1_000);
    this.#attempt += 1;
    this.#state.set({ phase: "connecting", attempt: this.#attempt, step: "worker", reason });
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    this.#startTimer(this.#times.welcomeMs, () => this.#lose("The project did not answer in time."));
    // A socket that was let go may still have events on their way; they are nobody's business any more.
    const isCurrent = (): boolean => this.#socket === socket;
    socket.addEventListener("open", () => {
      if (!isCurrent()) return;
      this.#state.set({ phase: "connecting", attempt: this.#attempt, step: "welcome", reason });
      this.#sayHello(socket);
    });
    socket.addEventListener("message", (event) => isCurrent() && this.#receive(event.data));
    socket.addEventListener("close", (event) => isCurrent() && this.#receiveClose(event.code, event.reason));
    // "error" is always followed by "close", which carries what can be known.
  }

  #sayHello(socket: WebSocket): void {
    this.#helloId = this.#line.nextId();
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
      this.#liveSince = Date.now();
      this.#state.set({ phase: "live" });
      this.#options.onMessage(message);
      this.#line.flush();
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
    const probe = this.#probes.get(message.id);
    this.#probes.delete(message.id);
    if (probe === undefined) this.#line.answer(message);
    else probe(true);
  }

  #receiveClose(code: number, reason: string): void {
    if (code === CLOSE_CODES.resting) this.#rest(reason);
    else if (code >= FIRST_FINAL_CODE && code < 5_000) this.#refuse(code, describeRefusal(code, reason));
    else this.#lose(describeLoss(code, reason, this.#state.get().phase === "live"));
  }

  #rest(reason: string): void {
    const wasSteady = this.#isSteady();
    this.#dropSocket(1_000);
    this.#attempt = 0;
    this.#line.lose();
    this.#state.set({ phase: "resting", reason });
    // What somebody asked for a moment ago was an act; but a project that is sent to rest again and again stays there.
    if (!this.#line.isEmpty && wasSteady) this.retryNow();
  }

  #isSteady(): boolean {
    return this.#liveSince !== null && Date.now() - this.#liveSince >= this.#times.steadyMs;
  }

  #refuse(code: number, reason: string): void {
    this.#dropSocket(1_000);
    this.#line.lose();
    this.#state.set({ phase: "refused", code, reason });
  }

  #lose(reason: string): void {
    const wasSteady = this.#isSteady();
    this.#dropSocket(1_000);
    this.#line.lose();
    if (wasSteady) {
      this.#attempt = 0;
      this.#connect(reason);
      return;
    }
    const ceilingMs = Math.min(this.#times.maxRetryMs, this.#times.minRetryMs * 2 ** Math.max(0, this.#attempt - 1));
    const waitMs = Math.round(ceilingMs * (0.5 + 0.5 * (this.#options.random ?? Math.random)()));
    this.#state.set({ phase: "waiting", attempt: this.#attempt, retryAt: Date.now() + waitMs, reason });
    this.#startTimer(waitMs, () => this.#connect(reason));
  }

  #watchSilence(): void {
    if (this.#state.get().phase !== "live") return;
    this.#startTimer(this.#times.pingMs, () => this.#ping(this.#times.pongMs));
  }

  #ping(pongMs: number): string {
    const id = this.#line.nextId();
    this.#socket?.send(JSON.stringify({ id, type: "ping" }));
    this.#startTimer(pongMs, () => this.#lose("The connection went silent."));
    return id;
  }

  /** Whether the connection is there; false once it is known to be lost. */
  #probe(): Promise<boolean> {
    if (this.#state.get().phase !== "live") return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#probes.set(this.#ping(this.#times.wakePongMs), resolve);
    return promise;
  }

  #startTimer(waitMs: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, waitMs);
  }

  #dropSocket(code: number): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    this.#liveSince = null;
    for (const answer of this.#probes.values()) answer(false);
    this.#probes.clear();
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
