import type { ProjectId } from "@lathe/protocol/ids";
import { insertIntoPage, type InsertedPage } from "./page-insert.ts";
import { type ResponseHead, ResponseReader } from "./response-reader.ts";
import type { TunnelWatch } from "./tunnel-watch.ts";
import { type Upstream, upstreamKey, UpstreamLink, type UpstreamListener } from "./upstream-link.ts";
import { FrameFollower, formatCloseFrame } from "./websocket-frames.ts";
import type { LocalAnswer } from "./local-answer.ts";
import type { Wire } from "./wire.ts";

/** What happened instead of an answer of the upstream. */
export type UpstreamFailure = "refused" | "closed" | "unreadable";

/** A request that is to go to an upstream. */
export interface ForwardPlan {
  upstream: Upstream;
  method: string;
  version: "1.0" | "1.1";
  head: Buffer;
  hasBody: boolean;
  upgrade: boolean;
  keepAlive: boolean;
  /**
   * Set for a document into which the preview script goes: the host that the browser knows it by, and when it asked, in
   * milliseconds since the epoch; null for a form that was sent, which is not to be sent again.
   */
  page: { host: string; askedAt: number | null } | null;
  /** Set for a request to an app: whose. */
  preview?: ProjectId;
  /** What to tell the client when there is no answer. */
  describeFailure: (failure: UpstreamFailure) => LocalAnswer | Promise<LocalAnswer>;
  /** How a WebSocket is closed whose upstream went away without a word. */
  closeWhenLost?: { code: number; reason: string };
  /** Told of the WebSocket, when it becomes one. */
  tunnel?: TunnelWatch;
  /** Ends the client's connection, whatever it is at. */
  endsWith?: AbortSignal;
}

/** The client's side of an exchange. */
export interface ExchangeClient {
  readonly wire: Wire;
  /** The head of the response has come. */
  answering(status: number): void;
  /** The response is complete. `link` can carry the next request, or is null. */
  finished(link: UpstreamLink | null, reusable: boolean): void;
  /** There is no response, and nothing of one has been sent. */
  failed(answer: LocalAnswer | Promise<LocalAnswer>): void;
  /** The response broke off. */
  broken(): void;
  tunnelOpened(): void;
  upstreamDrained(): void;
  reportBug(error: Error): void;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
/** A server may close an idle connection at the moment of the next request; what cannot be sent twice avoids old ones. */
const MAX_IDLE_FOR_UNSAFE_MS = 500;

/** One request and its response over a link: bytes pass as they are, but for a page into which the script is put. */
export class UpstreamExchange implements UpstreamListener {
  readonly #plan: ForwardPlan;
  readonly #client: ExchangeClient;
  readonly #reader: ResponseReader;
  #link: UpstreamLink | null = null;
  #linkWasUsed = false;
  #state: "connecting" | "answering" | "splicing" | "tunnel" | "over" = "connecting";
  #out: Buffer[] = [];
  #head: ResponseHead | null = null;
  #page: InsertedPage | null = null;
  #sentToClient = false;
  #sentBody = false;
  readonly #frames: FrameFollower | null;

  constructor(plan: ForwardPlan, client: ExchangeClient) {
    this.#plan = plan;
    this.#client = client;
    this.#frames = plan.closeWhenLost === undefined ? null : new FrameFollower();
    this.#reader = new ResponseReader(plan.method, {
      interim: (raw) => this.#out.push(raw),
      head: (head) => this.#beginResponse(head),
      raw: (bytes) => {
        if (this.#page === null) this.#out.push(bytes);
      },
      payload: (bytes) => {
        if (this.#page !== null) this.#out.push(this.#page.push(bytes));
      },
    });
  }

  /** Whether the upstream is slower than the client at the moment. */
  get congested(): boolean {
    return this.#link?.wire.congested ?? false;
  }

  /** Sends the request's head over `link` when that is fit for it, else over a new connection. */
  async start(link: UpstreamLink | null): Promise<void> {
    if (link !== null && this.#canUse(link)) {
      this.#linkWasUsed = true;
      this.#use(link);
      return;
    }
    link?.end();
    await this.#connect();
  }

  sendBody(bytes: Uint8Array): void {
    this.#sentBody = true;
    this.#link?.wire.send(bytes);
  }

  /** Bytes of the client in a tunnel. */
  sendThroughTunnel(bytes: Uint8Array): void {
    this.#link?.wire.send(bytes);
  }

  clientDrained(): void {
    this.#link?.wire.resume();
  }

  /** The client went away. */
  cancel(): void {
    if (this.#state === "tunnel") this.#link?.end();
    else this.#link?.close();
    this.#state = "over";
  }

  received(bytes: Buffer): void {
    if (this.#state === "tunnel") this.#frames?.feed(bytes);
    if (this.#state === "tunnel" || this.#state === "splicing") {
      this.#toClient([bytes]);
      return;
    }
    const { progress, rest } = this.#reader.feed(bytes);
    const out = this.#out;
    this.#out = [];
    const whole = this.#page === null && out.reduce((sum, part) => sum + part.length, 0) === bytes.length;
    this.#toClient(whole ? [bytes] : out);
    if (progress === "done") this.#finish(rest);
    else if (progress === "tunnel") this.#openTunnel(rest);
    else if (progress === "unreadable") this.#giveUpReading(rest);
  }

  drained(): void {
    this.#client.upstreamDrained();
  }

  crashed(error: Error): void {
    this.#state = "over";
    this.#client.reportBug(error);
    this.#client.broken();
  }

  closed(): void {
    const state = this.#state;
    if (state === "over" || state === "connecting") return;
    if (state === "answering" && !this.#sentToClient && this.#mayRepeat()) {
      this.#linkWasUsed = false;
      void this.#connect();
      return;
    }
    this.#state = "over";
    if (state === "tunnel") this.#endTunnel();
    else if (state === "splicing" || this.#head?.framing.type === "close") this.#endWithConnection();
    else if (this.#sentToClient) this.#client.broken();
    else this.#client.failed(this.#plan.describeFailure("closed"));
  }

  #canUse(link: UpstreamLink): boolean {
    if (!link.alive || link.key !== upstreamKey(this.#plan.upstream) || this.#plan.upgrade) return false;
    return (
      (SAFE_METHODS.has(this.#plan.method) && !this.#plan.hasBody) ||
      performance.now() - link.idleSince < MAX_IDLE_FOR_UNSAFE_MS
    );
  }

  #mayRepeat(): boolean {
    return this.#linkWasUsed && !this.#sentBody && !this.#plan.hasBody && SAFE_METHODS.has(this.#plan.method);
  }

  async #connect(): Promise<void> {
    this.#state = "connecting";
    try {
      const link = await UpstreamLink.connect(this.#plan.upstream);
      // The client may have gone while the connection was made.
      if (this.#isOver()) link.close();
      else this.#use(link);
    } catch {
      if (this.#isOver()) return;
      this.#state = "over";
      this.#client.failed(this.#plan.describeFailure("refused"));
    }
  }

  #isOver(): boolean {
    return this.#state === "over";
  }

  #use(link: UpstreamLink): void {
    this.#link = link;
    this.#state = "answering";
    link.listener = this;
    link.wire.send(this.#plan.head);
    // A connection that was accepted and closed at once never calls its listener.
    if (!link.alive) this.closed();
  }

  #beginResponse(head: ResponseHead): void {
    this.#head = head;
    this.#client.answering(head.status);
    const { page, version } = this.#plan;
    this.#page = page === null ? null : insertIntoPage(head, { ...page, version });
    this.#out.push(this.#page?.head ?? head.raw);
  }

  #toClient(parts: readonly Buffer[]): void {
    for (const part of parts) {
      if (part.length === 0) continue;
      this.#sentToClient = true;
      this.#client.wire.send(part);
    }
    if (this.#client.wire.congested) this.#link?.wire.pause();
  }

  #finish(rest: Buffer): void {
    this.#state = "over";
    if (this.#page !== null) this.#toClient([this.#page.end()]);
    const link = this.#link;
    const reusable = this.#head?.reusable === true && rest.length === 0;
    if (link !== null) {
      link.wire.resume();
      link.listener = null;
      link.idleSince = performance.now();
      if (!reusable) link.close();
    }
    this.#client.finished(reusable ? link : null, reusable || this.#page !== null);
  }

  /** The response ends where its connection ended. */
  #endWithConnection(): void {
    if (this.#page !== null) this.#toClient([this.#page.end()]);
    this.#client.finished(null, this.#page !== null);
  }

  #openTunnel(rest: Buffer): void {
    if (!this.#plan.upgrade) {
      this.#state = "over";
      this.#link?.close();
      this.#client.broken();
      return;
    }
    this.#state = "tunnel";
    this.#client.tunnelOpened();
    if (rest.length > 0) this.received(rest);
  }

  #endTunnel(): void {
    const { closeWhenLost } = this.#plan;
    if (closeWhenLost !== undefined && this.#frames?.mayClose === true) {
      this.#client.wire.send(formatCloseFrame(closeWhenLost.code, closeWhenLost.reason));
    }
    this.#client.broken();
  }

  /** What cannot be followed is still passed on, up to the end of the connection, when it has begun. */
  #giveUpReading(rest: Buffer): void {
    if (this.#sentToClient && this.#page === null) {
      this.#state = "splicing";
      this.#toClient([rest]);
      return;
    }
    this.#state = "over";
    this.#link?.close();
    if (this.#sentToClient) this.#client.broken();
    else this.#client.failed(this.#plan.describeFailure("unreadable"));
  }
}
