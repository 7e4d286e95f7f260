import { LatheError } from "@lathe/protocol/errors";
import type { LanguageAnswer, LanguageRequest, Problem } from "@lathe/protocol/language";
import type { Log } from "@lathe/protocol/log";
import type { FileChange, Files } from "@lathe/protocol/workspace";
import type { Sandbox } from "@lathe/workspace/sandbox/sandbox";
import { answerAsk } from "./answer-ask.ts";
import { SERVER_BOUNDS, type ServerBounds, TYPESCRIPT_SERVER } from "./language-server.ts";
import { LspProblemReport } from "./lsp-answers.ts";
import { OutsideTexts } from "./outside-texts.ts";
import { ProblemBook, type FileProblems } from "./problem-book.ts";
import { languageOf } from "./project-places.ts";
import { readProblems } from "./read-answers.ts";
import { LIFE_BOUNDS, type LifeBounds, type Running, ServerLives } from "./server-lives.ts";
import type { LiveText } from "./told-texts.ts";

export interface LanguageBounds extends ServerBounds, LifeBounds {
  /** Changes of files are looked at when there were none for this time. */
  settleMs: number;
  /** So long after the last change of the lock file, and not during an installation, a server with the new packages begins. */
  installedMs: number;
  /** Who asks for all problems waits so long for files that were not looked at before. */
  wholeMs: number;
}

export interface LanguageOptions {
  files: Pick<Files, "list" | "watch">;
  sandbox: Pick<Sandbox, "spawn" | "projectPath">;
  /** The documents that people have open now. */
  listTexts: () => LiveText[];
  onProblems: (files: FileProblems[]) => void;
  /** Whether packages are being installed now. */
  isInstalling?: () => boolean;
  log: Log;
  command?: readonly string[];
  bounds?: Partial<LanguageBounds>;
}

const LOOK_BOUNDS = { settleMs: 500, installedMs: 1_000, wholeMs: 8_000 };
const MAX_PROJECT_FILES = 1_000;
/** Written when packages were installed or removed. */
const LOCK_FILE = /^(?:bun\.lockb?|package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** What the project's own language server knows of its code. It runs inside the sandbox, and only while it is asked. */
export class Language {
  readonly #options: LanguageOptions;
  readonly #bounds: LanguageBounds;
  readonly #lives: ServerLives;
  readonly #book: ProblemBook;
  readonly #outside: OutsideTexts;
  readonly #unwatch: () => void;
  readonly #closing = new AbortController();
  /** Files that are to be looked at, one after the other. */
  readonly #due = new Set<string>();
  #looking: Promise<void> | null = null;
  #settling: Timer | undefined;
  #replacing: Timer | undefined;
  /** Whether somebody wants to know of all files. */
  #isWhole = false;

  constructor(options: LanguageOptions) {
    const { sandbox, command = TYPESCRIPT_SERVER, log } = options;
    const bounds = { ...SERVER_BOUNDS, ...LIFE_BOUNDS, ...LOOK_BOUNDS, ...options.bounds };
    this.#options = options;
    this.#bounds = bounds;
    this.#book = new ProblemBook(options.onProblems);
    this.#outside = new OutsideTexts(sandbox);
    const server = { sandbox, command, bounds, log, onRefresh: () => this.#lookAgainSoon() };
    this.#lives = new ServerLives(server, bounds, (running) => void this.#warm(running));
    this.#unwatch = options.files.watch((changes) => this.#follow(changes));
  }

  /** @throws LatheError `app_unavailable`, `conflict` (it cannot be answered), `not_found`, `file_not_found`, `stopped` */
  async ask(request: LanguageRequest, signal: AbortSignal): Promise<LanguageAnswer> {
    try {
      return this.#outside.note(await this.#answer(request, signal));
    } catch (error) {
      if (signal.aborted) throw new LatheError("stopped", "Nobody waits for that answer any more.");
      throw error;
    }
  }

  /**
   * What is known once all files were looked at, or after a while; what is found later is told as it comes.
   * @throws LatheError `app_unavailable`: the project has no language server, or it does not start
   */
  async problems(): Promise<Problem[]> {
    await this.#lookAtAll();
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#bounds.wholeMs);
    await Promise.race([this.#looking, late]);
    clearTimeout(timer);
    return this.#book.list();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#unwatch();
    clearTimeout(this.#settling);
    clearTimeout(this.#replacing);
    await this.#lives.close();
  }

  async #answer(request: LanguageRequest, signal: AbortSignal): Promise<LanguageAnswer> {
    if (request.ask === "outside") return this.#outside.read(request.path, signal);
    const running = await unlessAborted(this.#lives.need(), signal);
    running.server.tellTexts(this.#options.listTexts());
    switch (request.ask) {
      case "completion":
        return running.completions.list(request, signal);
      case "completion.more":
        return running.completions.more(request.id, signal);
      case "problems":
        await this.#look(running, request.path, signal);
        // What was typed there may be felt elsewhere.
        this.#lookSoon([...this.#book.paths.filter((path) => path !== request.path)]);
        return { ask: "problems" };
      default:
        return answerAsk(running.server, request, signal);
    }
  }

  async #look({ server }: Running, path: string, signal: AbortSignal): Promise<void> {
    const params = { textDocument: { uri: server.places.uriOf(path) } };
    const { items } = await server.request(LspProblemReport, "textDocument/diagnostic", params, signal);
    this.#book.set(path, readProblems(path, items));
  }

  async #lookAtAll(): Promise<void> {
    await this.#lives.need();
    if (this.#isWhole) return;
    this.#isWhole = true;
    const entries = await this.#options.files.list();
    const paths = entries.flatMap(({ type, path }) => (type === "file" && isCode(path) ? [path] : []));
    this.#lookSoon(paths.slice(0, MAX_PROJECT_FILES));
  }

  #lookSoon(paths: readonly string[]): void {
    for (const path of paths) this.#due.add(path);
    this.#looking ??= this.#lookOn().finally(() => {
      this.#looking = null;
    });
  }

  /** One file at a time, so that whoever asks comes between. */
  async #lookOn(): Promise<void> {
    for (const path of this.#due) {
      const running = this.#lives.present;
      if (running === null || this.#closing.signal.aborted) break;
      this.#due.delete(path);
      running.server.tellTexts(this.#options.listTexts());
      try {
        await this.#look(running, path, this.#closing.signal);
      } catch (error) {
        this.#report(error);
      }
    }
    this.#due.clear();
  }

  #lookAgainSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#lookSoon(this.#book.paths), this.#bounds.settleMs);
  }

  #follow(changes: readonly FileChange[]): void {
    const deleted = changes.flatMap(({ path, change }) => (change === "deleted" ? [path] : []));
    if (deleted.length > 0)
      this.#book.forget((path) => deleted.some((gone) => path === gone || path.startsWith(`${gone}/`)));
    if (changes.some(({ path }) => LOCK_FILE.test(path))) {
      this.#replaceSoon();
      return;
    }
    const running = this.#lives.present;
    if (running === null) return;
    running.server.tellChanges(changes);
    if (this.#isWhole)
      for (const { path, change } of changes) if (change !== "deleted" && isCode(path)) this.#due.add(path);
    this.#lookAgainSoon();
  }

  /** Which packages there are is what a server learns when it begins: another one does, once they are all there. */
  #replaceSoon(): void {
    clearTimeout(this.#replacing);
    this.#replacing = setTimeout(() => {
      if (this.#options.isInstalling?.() === true) this.#replaceSoon();
      else void this.#replace().catch((error: unknown) => this.#report(error));
    }, this.#bounds.installedMs);
  }

  async #replace(): Promise<void> {
    const wasWhole = this.#isWhole && this.#lives.present !== null;
    this.#lives.allow();
    this.#isWhole = false;
    await this.#lives.end();
    if (wasWhole && !this.#closing.signal.aborted) await this.#lookAtAll();
  }

  /** The first completion makes an index of all that can be imported: nobody should have to wait for it. */
  async #warm({ server, completions }: Running): Promise<void> {
    server.tellTexts(this.#options.listTexts());
    const [path] = server.texts.paths;
    try {
      if (path !== undefined)
        await completions.list({ ask: "completion", path, position: { line: 0, character: 0 } }, this.#closing.signal);
    } catch (error) {
      this.#report(error);
    }
  }

  #report(error: unknown): void {
    if (this.#closing.signal.aborted) return;
    // Of a server that is not there or ended, whoever asks it is told.
    const level = error instanceof LatheError ? "info" : "error";
    this.#options.log({ level, message: "the code was not looked at", error: String(error) });
  }
}

function isCode(path: string): boolean {
  return languageOf(path) !== null && !path.split("/").some((name) => name.startsWith("."));
}

async function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
