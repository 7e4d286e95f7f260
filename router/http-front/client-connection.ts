import { toErrorBody, LatheError } from "@lathe/protocol/errors";
import { type AnsweredKind, kindOf } from "./answered-kind.ts";
import { BodyCounter } from "./body-counter.ts";
import { wantsKeepAlive } from "./forwarded-head.ts";
import { firstValue } from "./header-lines.ts";
import { errorAnswer, formatLocalAnswer, type LocalAnswer } from "./local-answer.ts";
import { type HeadFault, type HeadLimits, type RequestHead, RequestHeadReader } from "./request-head.ts";
import { requestFraming } from "./request-framing.ts";
import type { PreviewPresence, PreviewVisits } from "./preview-presence.ts";
import { type RequestRoute, routeRequest, type RouteTable } from "./request-route.ts";
import { type ExchangeClient, type ForwardPlan, UpstreamExchange } from "./upstream-exchange.ts";
import type { TunnelWatch } from "./tunnel-watch.ts";
import type { UpstreamLink } from "./upstream-link.ts";
import { Wire, type WireSocket } from "./wire.ts";

/** What is to be done about a request. */
export type RequestPlan =
  | { forward: ForwardPlan }
  | { answer: LocalAnswer }
  /** The body, of a stated length up to `maxBytes`, is read first. */
  | { collect: { maxBytes: number; answer: (body: Buffer) => LocalAnswer } }
  /** These bytes are the whole answer, and the connection ends with them. */
  | { lastBytes: Buffer };

/** A request whose Host has been accepted. `target` is in origin form. */
export interface RoutedRequest {
  head: RequestHead;
  route: Exclude<RequestRoute, { kind: "unknown" }>;
  target: string;
  hasBody: boolean;
  peerAddress: string;
}

export interface ConnectionLimits extends HeadLimits {
  headTimeoutMs: number;
  keepAliveMs: number;
}

/** What all connections of a listener share. `plan` may throw LatheErrors. */
export interface ConnectionContext {
  table: RouteTable;
  limits: ConnectionLimits;
  plan(request: RoutedRequest): RequestPlan | Promise<RequestPlan>;
  presence: PreviewPresence;
  /** An answer begins, whoever gives it. */
  answered(kind: AnsweredKind, status: number): void;
  reportBug(error: unknown): void;
}

type Phase =
  /** Between two requests, or within a head. */
  | "head"
  /** The request is held until it is known what to do about it. */
  | "planning"
  | "body"
  /** The request is complete, its answer is not. */
  | "waiting"
  | "tunnel"
  /** The last bytes are on their way; what still comes is dropped. */
  | "closing"
  | "closed";

interface CollectedBody {
  parts: Buffer[];
  answer: (body: Buffer) => LocalAnswer;
}

const NOTHING = Buffer.alloc(0);
/** How long a connection that has been ended waits for its client, and for one that does not take its last bytes. */
const LINGER_MS = 2_000;
const MAX_FLUSH_MS = 60_000;
/** What is dropped of a body that nobody reads, before the connection is given up instead. */
const MAX_DROPPED_BYTES = 256 * 1024;

/**
 * A browser's connection: reads request after request, decides by the Host of every one, and passes it on. The first Host
 * pins the connection; a proxy that mixes hosts on one connection must not lead a request to where it does not belong.
 */
export class ClientConnection implements ExchangeClient {
  readonly wire: Wire;
  readonly #context: ConnectionContext;
  readonly #peerAddress: string;
  readonly #reader: RequestHeadReader;
  #phase: Phase = "head";
  #phaseSince = performance.now();
  #input: Buffer = NOTHING;
  #pumping = false;
  #pinnedHost: string | null = null;
  #method = "GET";
  #kind: AnsweredKind = "studio";
  #keepAlive = true;
  #body = new BodyCounter({ type: "none" });
  #collected: CollectedBody | null = null;
  #exchange: UpstreamExchange | null = null;
  /** Set while the exchange is one with a project's app. */
  #visits: PreviewVisits | null = null;
  /** Told of the WebSocket that the exchange becomes, if it does. */
  #tunnel: TunnelWatch | null = null;
  /** What ends the connection from outside. */
  #endsWith: AbortSignal | null = null;
  readonly #end = (): void => this.close();
  #idleLink: UpstreamLink | null = null;

  constructor(socket: WireSocket, peerAddress: string, context: ConnectionContext) {
    this.wire = new Wire(socket);
    this.#context = context;
    this.#peerAddress = peerAddress;
    this.#reader = new RequestHeadReader(context.limits);
  }

  received(bytes: Buffer): void {
    this.#input = this.#input.length === 0 ? bytes : Buffer.concat([this.#input, bytes]);
    this.#pump();
  }

  drained(): void {
    if (!this.wire.flush()) return;
    this.#exchange?.clientDrained();
    this.#pump();
  }

  /** The socket has closed. */
  closed(): void {
    this.#enter("closed");
    this.#listenTo(null);
    this.wire.markClosed();
    this.#cancelExchange();
    this.#idleLink?.end();
    this.#idleLink = null;
    this.#input = NOTHING;
  }

  close(): void {
    this.wire.destroy();
    this.closed();
  }

  /** Ends what has taken too long; `now` is performance.now(). */
  sweep(now: number): void {
    const age = now - this.#phaseSince;
    if (this.#phase === "closing" && age > (this.wire.congested ? MAX_FLUSH_MS : LINGER_MS)) this.close();
    if (this.#phase !== "head") return;
    const { headTimeoutMs, keepAliveMs } = this.#context.limits;
    if (this.#reader.begun && age > headTimeoutMs) this.#refuse(408, "The request's head took too long.");
    else if (age > (this.#pinnedHost === null ? headTimeoutMs : keepAliveMs)) this.close();
  }

  answering(status: number): void {
    this.#context.answered(this.#kind, status);
  }

  finished(link: UpstreamLink | null, reusable: boolean): void {
    this.#leaveExchange();
    this.#idleLink = link;
    this.#finishRequest(reusable);
  }

  failed(answer: LocalAnswer | Promise<LocalAnswer>): void {
    this.#leaveExchange();
    this.#enter("planning");
    void this.#settle(async () => this.#answer(await answer));
  }

  broken(): void {
    this.#leaveExchange();
    this.#endConnection();
  }

  tunnelOpened(): void {
    this.#enter("tunnel");
    this.#tunnel?.opened();
    this.#pump();
  }

  upstreamDrained(): void {
    this.#steerReading();
  }

  reportBug(error: Error): void {
    this.#context.reportBug(error);
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#input.length > 0 && this.#takesInput()) this.#take(this.#input);
    this.#pumping = false;
    this.#steerReading();
  }

  /** A client that does not read its answers gets no more of them. */
  #takesInput(): boolean {
    if (this.#phase === "head") return !this.wire.congested;
    return this.#phase !== "planning" && this.#phase !== "waiting";
  }

  #take(bytes: Buffer): void {
    this.#input = NOTHING;
    if (this.#phase === "head") this.#takeHead(bytes);
    else if (this.#phase === "body") this.#takeBody(bytes);
    else if (this.#phase === "tunnel") this.#takeTunnel(bytes);
  }

  #takeTunnel(bytes: Buffer): void {
    this.#exchange?.sendThroughTunnel(bytes);
    this.#tunnel?.sent(bytes);
  }

  #takeHead(bytes: Buffer): void {
    if (!this.#reader.begun) this.#phaseSince = performance.now();
    const result = this.#reader.feed(bytes);
    if (result === "more") return;
    if ("fault" in result) {
      this.#refuseFault(result.fault);
      return;
    }
    this.#input = result.rest;
    this.#begin(result.head);
  }

  #begin(head: RequestHead): void {
    this.#method = head.method;
    this.#keepAlive = wantsKeepAlive(head);
    const framing = requestFraming(head);
    const routed = routeRequest(head, this.#context.table);
    if ("fault" in framing) return this.#refuseFault(framing.fault);
    if ("fault" in routed) return this.#refuseFault(routed.fault);
    const { route, target } = routed;
    if (route.kind === "unknown") return this.#refuseHost("Lathe does not serve this host.");
    if (this.#pinnedHost !== null && this.#pinnedHost !== route.host) {
      return this.#refuseHost("This connection belongs to another host.");
    }
    this.#pinnedHost = route.host;
    this.#kind = kindOf(route, target);
    this.#body = new BodyCounter(framing, (payload) => this.#collected?.parts.push(payload));
    this.#enter("planning");
    const hasBody = !this.#body.empty;
    void this.#settle(async () => {
      // Awaiting costs a turn of the microtask queue, which the common case can do without.
      const planned = this.#context.plan({ head, route, target, hasBody, peerAddress: this.#peerAddress });
      const plan = planned instanceof Promise ? await planned : planned;
      if (this.#phase !== "planning") return;
      await this.#follow(plan, head, framing.type === "length" ? framing.bytes : framing.type === "none" ? 0 : null);
    });
  }

  async #follow(plan: RequestPlan, head: RequestHead, bodyBytes: number | null): Promise<void> {
    if ("lastBytes" in plan) {
      this.wire.send(plan.lastBytes);
      this.#endConnection();
    } else if ("forward" in plan) {
      const link = this.#idleLink;
      this.#idleLink = null;
      const { preview, tunnel, endsWith } = plan.forward;
      this.#tunnel = tunnel ?? null;
      this.#listenTo(endsWith ?? null);
      if (preview !== undefined) this.#visits = this.#context.presence.enter(preview);
      this.#exchange = new UpstreamExchange(plan.forward, this);
      await this.#exchange.start(link);
      if (this.#phase === "planning" && this.#exchange !== null) this.#readBody();
    } else {
      const maxBytes = "collect" in plan ? plan.collect.maxBytes : MAX_DROPPED_BYTES;
      // A client that waits for "100 Continue" would wait for ever.
      const unread = bodyBytes === null || bodyBytes > maxBytes || firstValue(head.headers, "expect") !== null;
      if (unread) this.#keepAlive = false;
      if ("answer" in plan) {
        this.#collected = { parts: [], answer: () => plan.answer };
      } else {
        this.#collected = { parts: [], answer: plan.collect.answer };
        if (bodyBytes === null)
          return this.#answer(errorAnswer({ code: "bad_request", message: "A length is needed." }, 411));
        if (unread) return this.#answer(errorAnswer({ code: "too_large", message: "The request is too large." }));
      }
      if (unread && "answer" in plan) this.#answer(plan.answer);
      else this.#readBody();
    }
  }

  #listenTo(signal: AbortSignal | null): void {
    if (this.#endsWith === signal) return;
    this.#endsWith?.removeEventListener("abort", this.#end);
    this.#endsWith = signal;
    signal?.addEventListener("abort", this.#end, { once: true });
  }

  #readBody(): void {
    this.#enter("body");
    if (this.#body.empty) this.#completeBody();
    this.#pump();
  }

  #takeBody(bytes: Buffer): void {
    const counted = this.#body.feed(bytes);
    if (counted.fault) {
      // What the upstream has of it so far stays an unfinished request.
      this.#endConnection();
      return;
    }
    this.#exchange?.sendBody(counted.end === bytes.length ? bytes : bytes.subarray(0, counted.end));
    this.#input = bytes.subarray(counted.end);
    if (counted.done) this.#completeBody();
  }

  #completeBody(): void {
    this.#enter("waiting");
    const collected = this.#collected;
    if (collected !== null)
      void this.#settle(async () => this.#answer(collected.answer(Buffer.concat(collected.parts))));
  }

  /** Sends an answer of our own, and goes on to the next request where that is possible. */
  #answer(answer: LocalAnswer): void {
    if (this.#phase === "closed" || this.#phase === "closing") return;
    const complete = this.#phase === "waiting" || this.#body.empty;
    const keepAlive = this.#keepAlive && complete;
    this.answering(answer.status);
    this.wire.send(formatLocalAnswer(answer, { method: this.#method, keepAlive }));
    this.#enter("waiting");
    this.#finishRequest(keepAlive);
  }

  #finishRequest(reusable: boolean): void {
    this.#collected = null;
    if (!reusable || !this.#keepAlive || this.#phase !== "waiting") {
      this.#endConnection();
      return;
    }
    this.#enter("head");
    this.#pump();
  }

  #refuseFault(fault: HeadFault): void {
    this.#refuse(fault.status, fault.reason);
  }

  #refuse(status: number, message: string): void {
    this.#sendLast(errorAnswer({ code: "bad_request", message }, status));
  }

  #refuseHost(message: string): void {
    this.#sendLast(errorAnswer({ code: "unknown_host", message }));
  }

  #sendLast(answer: LocalAnswer): void {
    this.answering(answer.status);
    this.wire.send(formatLocalAnswer(answer, { method: this.#method, keepAlive: false }));
    this.#endConnection();
  }

  #endConnection(): void {
    if (this.#phase === "closed") return;
    this.#enter("closing");
    this.#idleLink?.end();
    this.#idleLink = null;
    this.#cancelExchange();
    this.#input = NOTHING;
    this.wire.end();
  }

  #cancelExchange(): void {
    this.#exchange?.cancel();
    this.#leaveExchange();
  }

  #leaveExchange(): void {
    this.#exchange = null;
    const tunnel = this.#tunnel;
    this.#tunnel = null;
    tunnel?.closed();
    if (this.#visits === null) return;
    this.#context.presence.leave(this.#visits);
    this.#visits = null;
  }

  #enter(phase: Phase): void {
    if (this.#phase === "closed") return;
    this.#phase = phase;
    this.#phaseSince = performance.now();
  }

  /** Stops reading while there is nowhere to put what comes. */
  #steerReading(): void {
    const held = this.#input.length > 0 && !this.#takesInput();
    if (held || this.#exchange?.congested === true) this.wire.pause();
    else this.wire.resume();
  }

  /** Runs a step; what it throws becomes the answer, when none has been begun. */
  async #settle(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof LatheError)) this.#context.reportBug(error);
      const status = error instanceof LatheError ? error.status : 500;
      this.#answer(errorAnswer(toErrorBody(error), status));
    }
  }
}
