import type { Project } from "@lathe/protocol/api";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { OpenedDocument, DOCUMENT_TEXT } from "@lathe/protocol/documents";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId, type PromptId } from "@lathe/protocol/ids";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { startReplayServer, type ReplayServer } from "@lathe/testing/replay-server";
import * as Y from "yjs";
import { ArenaLine } from "./arena-line.ts";
import { chatStream } from "./chat-stream.ts";
import { LatheServer } from "./lathe-server.ts";
import { killAll, listWorkers } from "./run-records.ts";
import { StudioSession } from "./studio-session.ts";

const VICTIMS = ["worker", "server", "everything"] as const;
type Victim = (typeof VICTIMS)[number];

const BACK_WITHIN_MS = 60_000;
/** A turn of the replayed model shows about so many events; the blow falls at any of them, or behind the last. */
const EVENTS_OF_TURN = 40;

export interface KillReport {
  victims: Record<Victim, number>;
  events: number;
  prompts: number;
  files: number;
  typed: number;
  /** Milliseconds from the blow until the arena answered again, in order. */
  backAfterMs: number[];
}

/**
 * Kills worker, server or everything at random moments while a replayed model works, somebody saves files and somebody
 * types in an open document. After each blow, everything that was shown or acknowledged must be there, once.
 *
 * @throws Error that says what is missing or doubled, with the number of the blow and the seed's choice.
 */
export async function runKillLoop(options: {
  blows: number;
  random: () => number;
  say?: (text: string) => void;
}): Promise<KillReport> {
  const model = startReplayServer({ handler: (_request, index) => answer(index), models: ["replayed"] });
  const server = new LatheServer();
  await server.start();
  const session = await StudioSession.logIn(server.address);
  const loop = await KillLoop.open({ model, server, session, random: options.random });
  try {
    for (let blow = 1; blow <= options.blows; blow += 1) {
      const told = await loop.strike(blow);
      options.say?.(`${blow}/${options.blows} ${told}`);
    }
    await loop.finish();
    return loop.report;
  } finally {
    loop.close();
    await server.close();
    await model.close();
  }
}

/** Every other call writes files, the one after it says that it is done. */
function answer(index: number) {
  if (index % 2 === 1) return { body: chatStream(`That was call ${index}.`), everyMs: 4, chunkBytes: 400 };
  const calls = [1, 2, 3].map((part) => ({
    name: "write_file",
    input: { path: `made/by-call-${index}-${part}.txt`, content: `file ${part} of call ${index}\n`.repeat(8) },
  }));
  return { body: chatStream(`I write three files in call ${index}.`, calls), everyMs: 6, chunkBytes: 300 };
}

interface Parts {
  model: ReplayServer;
  server: LatheServer;
  session: StudioSession;
  random: () => number;
}

class KillLoop {
  readonly report: KillReport = {
    victims: { worker: 0, server: 0, everything: 0 },
    events: 0,
    prompts: 0,
    files: 0,
    typed: 0,
    backAfterMs: [],
  };
  readonly #parts: Parts;
  readonly #project: Project;
  readonly #line: ArenaLine;
  readonly #document: Y.Doc;
  readonly #provider: HocuspocusProvider;
  readonly #socket: HocuspocusProviderWebsocket;
  readonly #prompts = new Set<PromptId>();
  readonly #files = new Map<string, string>();
  /** Tokens that were typed and that the worker has said it has. */
  readonly #typed = new Set<string>();
  #nextToken = 1;

  private constructor(
    parts: Parts,
    project: Project,
    line: ArenaLine,
    live: { document: Y.Doc; provider: HocuspocusProvider; socket: HocuspocusProviderWebsocket },
  ) {
    this.#parts = parts;
    this.#project = project;
    this.#line = line;
    this.#document = live.document;
    this.#provider = live.provider;
    this.#socket = live.socket;
  }

  static async open(parts: Parts): Promise<KillLoop> {
    const { session, model } = parts;
    await session.call("PUT", "/api/providers/compatible", {
      baseUrl: `${model.url}/v1`,
      key: "sk-test",
      models: ["replayed"],
    });
    const project = await session.createProject({ name: "Struck", template: "blank" });
    const line = new ArenaLine(session, project);
    await line.ask({ type: "ping" });
    await session.writeFile(project.projectId, "typed.txt", "typed:\n");
    const opened = OpenedDocument.parse(
      await session.call("POST", `/api/projects/${project.projectId}/arena/documents/open`, { path: "typed.txt" }),
    );
    const document = new Y.Doc();
    const socket = new HocuspocusProviderWebsocket({
      url: "ws://unused",
      delay: 50,
      minDelay: 50,
      maxDelay: 200,
      WebSocketPolyfill: socketClass(session, project, line),
    });
    const provider = new HocuspocusProvider({ websocketProvider: socket, name: opened.documentId, document });
    provider.attach();
    return new KillLoop(parts, project, line, { document, provider, socket });
  }

  /** One blow, and a look at what is left. */
  async strike(blow: number): Promise<string> {
    const { random } = this.#parts;
    const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? "worker";
    const after = Math.floor(random() * EVENTS_OF_TURN * 1.2);
    await this.#act(blow, after);
    const struckAt = performance.now();
    await this.#kill(victim);
    await this.#expectBack(blow);
    const backAfterMs = performance.now() - struckAt;
    this.report.backAfterMs.push(backAfterMs);
    this.report.victims[victim] += 1;
    await this.#expectWhole(`blow ${blow} (${victim}, after ${after} events)`);
    return `${victim} after ${after} events, back in ${Math.round(backAfterMs)} ms`;
  }

  /** The last turn ends, and the file on disk is what everybody sees. */
  async finish(): Promise<void> {
    await this.#whenIdle();
    await this.#expectWhole("the end");
    this.report.events = this.#line.shown.size;
    this.report.prompts = this.#prompts.size;
    this.report.files = this.#files.size;
    this.report.typed = this.#typed.size;
  }

  close(): void {
    this.#provider.destroy();
    this.#socket.destroy();
    this.#line.close();
    killAll(listWorkers(this.#parts.server.dataDirectory).map(({ pid }) => pid));
  }

  /** Sends a prompt, saves a file and types, until `after` events of it have been shown. */
  async #act(blow: number, after: number): Promise<void> {
    const { session } = this.#parts;
    const from = this.#line.lastSeq;
    const promptId = newId("pmt");
    const sent = this.#line.ask({
      type: "prompt.send",
      threadId: this.#project.threadId,
      promptId,
      text: `prompt ${blow}`,
      model: blow % 10 === 0 ? COMPOSER_MODEL : "compatible/replayed",
    });
    void sent.then((reply) => {
      if (reply.type === "ok") this.#prompts.add(promptId);
    });
    const path = `put/${blow}.txt`;
    const content = `put at ${blow}\n`;
    void session.writeFile(this.#project.projectId, path, content).then(
      () => this.#files.set(path, content),
      () => undefined,
    );
    this.#type();
    const reached = () => this.#line.lastSeq - from >= after || this.#isIdle();
    while (!reached()) {
      await this.#line.next((message) => (message.type === "events" ? true : null));
      if (this.#parts.random() < 0.3) this.#type();
    }
  }

  #type(): void {
    const token = `<${this.#nextToken}>`;
    this.#nextToken += 1;
    const text = this.#document.getText(DOCUMENT_TEXT);
    text.insert(text.length, token);
    const check = (): void => {
      if (this.#provider.hasUnsyncedChanges) return;
      this.#provider.off("unsyncedChanges", check);
      this.#typed.add(token);
    };
    this.#provider.on("unsyncedChanges", check);
  }

  async #kill(victim: Victim): Promise<void> {
    const { server } = this.#parts;
    const workers = listWorkers(server.dataDirectory).map(({ pid }) => pid);
    if (victim === "worker") return killAll(workers);
    await server.kill();
    if (victim === "everything") killAll(workers);
    await server.start();
  }

  async #expectBack(blow: number): Promise<void> {
    const late = setTimeout(() => {
      process.stderr.write(
        `blow ${blow}: the arena is not back after ${BACK_WITHIN_MS} ms\n${this.#parts.server.log.slice(-6_000)}\n`,
      );
    }, BACK_WITHIN_MS);
    await this.#line.ask({ type: "ping" });
    clearTimeout(late);
  }

  async #expectWhole(when: string): Promise<void> {
    const log = await this.#readLog();
    for (const [seq, event] of this.#line.shown) {
      const kept = log[seq - 1];
      if (kept === undefined || !Bun.deepEquals(kept, event))
        fail(when, `event ${seq} was shown and is not there`, event);
    }
    for (const promptId of this.#prompts) {
      const times = log.filter(({ event }) => event.type === "prompt.queued" && event.promptId === promptId).length;
      if (times !== 1) fail(when, `prompt ${promptId} is there ${times} times`);
      const started = log.filter(({ event }) => event.type === "turn.started" && event.promptId === promptId).length;
      if (started > 1) fail(when, `prompt ${promptId} was run ${started} times`);
    }
    for (const [path, content] of this.#files) {
      const found = await this.#parts.session.readFile(this.#project.projectId, path);
      if (found !== content) fail(when, `${path} was saved and is ${JSON.stringify(found)}`);
    }
    for (const { event } of log) {
      if (event.type !== "action.finished" || event.action.kind !== "file.write") continue;
      if (event.outcome.status !== "done") continue;
      const found = await this.#parts.session.readFile(this.#project.projectId, event.action.path);
      if (found === null) fail(when, `${event.action.path} was written by the agent and is not there`);
    }
    const text = await this.#parts.session.readFile(this.#project.projectId, "typed.txt");
    for (const token of this.#typed) {
      const times = (text ?? "").split(token).length - 1;
      if (times !== 1) fail(when, `${token} was typed once and is there ${times} times`, text);
    }
  }

  /** The thread as somebody sees it who comes now. */
  async #readLog(): Promise<LoggedEvent[]> {
    const fresh = new ArenaLine(this.#parts.session, this.#project);
    try {
      await fresh.ask({ type: "ping" });
      return [...fresh.shown.values()];
    } finally {
      fresh.close();
    }
  }

  async #whenIdle(): Promise<void> {
    while (!this.#isIdle()) await this.#line.next((message) => (message.type === "events" ? true : null));
  }

  #isIdle(): boolean {
    const open = new Set<string>();
    for (const { event } of this.#line.shown.values()) {
      if (event.type === "prompt.queued") open.add(event.promptId);
      if (event.type === "turn.started") {
        open.delete(event.promptId);
        open.add(event.turnId);
      }
      if (event.type === "turn.finished") open.delete(event.turnId);
    }
    return this.#line.lastSeq > 0 && open.size === 0;
  }
}

/** A WebSocket class for the provider that connects with the session's cookie. */
function socketClass(session: StudioSession, project: Project, line: ArenaLine): typeof WebSocket {
  const path = `documents?session=${line.sessionId}`;
  const connect = function () {
    return session.openSocket(project.projectId, path);
  };
  return Object.assign(connect, {
    CONNECTING: 0,
    OPEN: 1,
    CLOSING: 2,
    CLOSED: 3,
  }) as unknown as typeof WebSocket;
}

function fail(when: string, what: string, detail?: unknown): never {
  throw new Error(`${when}: ${what}${detail === undefined ? "" : `\n${JSON.stringify(detail).slice(0, 2_000)}`}`);
}
