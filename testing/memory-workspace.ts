import { LatheError } from "@lathe/protocol/errors";
import type {
  AgentWorkspace,
  AppProcess,
  AppState,
  CommandExit,
  Commands,
  FileChange,
  FileContent,
  FileEntry,
  Files,
  OpenPort,
  RunningCommand,
  SearchMatch,
  SearchOptions,
  WriteOptions,
} from "@lathe/protocol/workspace";
import type { PageBrowser } from "@lathe/protocol/page";

/** What a scripted command does. `hangs`: it prints its output and then runs until it is ended. */
export interface ScriptedCommand {
  output?: readonly string[];
  exitCode?: number;
  timedOut?: boolean;
  hangs?: boolean;
  /** What it changes, when it starts. */
  effect?: (files: MemoryFiles) => void;
}

interface MemoryWorkspaceOptions {
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** By command line; others end with exit code 127. */
  commands?: Readonly<Record<string, ScriptedCommand>>;
  app?: AppState;
  appLog?: string;
  browser?: PageBrowser;
}

/** A workspace without disk and processes, which remembers what was done to it. */
export class MemoryWorkspace implements AgentWorkspace {
  readonly files: MemoryFiles;
  readonly commands: MemoryCommands;
  readonly app: MemoryApp;
  readonly browser: PageBrowser | null;

  constructor(options: MemoryWorkspaceOptions = {}) {
    this.files = new MemoryFiles(options.files ?? {});
    this.commands = new MemoryCommands(options.commands ?? {}, this.files);
    this.app = new MemoryApp(options.app ?? { phase: "none" }, options.appLog ?? "");
    this.browser = options.browser ?? null;
  }
}

export class MemoryFiles implements Files {
  /** Every change in its order: `write src/App.tsx`, `delete a`, `rename a b`. */
  readonly journal: string[] = [];
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #listeners = new Set<(changes: FileChange[]) => void>();
  #nextError: LatheError | null = null;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, content] of Object.entries(files)) this.#bytes.set(path, toBytes(content));
  }

  /** Texts by path, sorted, to compare trees. */
  texts(): Record<string, string> {
    return Object.fromEntries(
      [...this.#bytes].sort(byPath).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
  }

  /** Changes a file as a person would, without a note in the journal. */
  change(path: string, content: string): void {
    this.#bytes.set(path, toBytes(content));
  }

  /** The next write ends with this error. */
  failNextWrite(error: LatheError): void {
    this.#nextError = error;
  }

  async list(under?: string): Promise<FileEntry[]> {
    const entries = new Map<string, FileEntry>();
    for (const [path, bytes] of this.#bytes) {
      if (under !== undefined && !path.startsWith(`${checkPath(under)}/`)) continue;
      for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
        const folder = path.slice(0, slash);
        if (under === undefined || folder.length > under.length)
          entries.set(folder, { path: folder, type: "directory", size: 0 });
      }
      entries.set(path, { path, type: "file", size: bytes.length });
    }
    return [...entries.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  async read(path: string): Promise<FileContent> {
    const bytes = await this.readBytes(path);
    const binary = bytes.includes(0);
    // The mark is kept: it is part of what a writer must put back.
    const text = binary ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { path, text, binary, size: bytes.length, etag: etagOf(bytes) };
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const bytes = this.#bytes.get(checkPath(path));
    if (bytes !== undefined) return bytes;
    if (this.#isFolder(path)) throw new LatheError("not_a_file", `${path} is a folder.`, { path });
    throw new LatheError("file_not_found", `There is no file ${path}.`, { path });
  }

  async write(
    path: string,
    content: string | Uint8Array,
    options: WriteOptions = {},
  ): Promise<{ etag: string; size: number }> {
    checkPath(path);
    if (this.#nextError !== null) {
      const error = this.#nextError;
      this.#nextError = null;
      throw error;
    }
    const before = this.#bytes.get(path);
    const etag = before === undefined ? null : etagOf(before);
    if (options.ifMatch !== undefined && options.ifMatch !== etag) {
      throw new LatheError("file_changed", `${path} was changed meanwhile.`, { path, etag });
    }
    if (this.#isFolder(path)) throw new LatheError("not_a_file", `${path} is a folder.`, { path });
    const bytes = toBytes(content);
    this.#bytes.set(path, bytes);
    this.journal.push(`write ${path}`);
    this.#tell({ path, change: before === undefined ? "created" : "changed" });
    return { etag: etagOf(bytes), size: bytes.length };
  }

  async createDirectory(path: string): Promise<void> {
    checkPath(path);
  }

  async delete(path: string): Promise<void> {
    const gone = this.#below(path);
    if (gone.length === 0) throw new LatheError("file_not_found", `There is no file ${path}.`, { path });
    for (const each of gone) this.#bytes.delete(each);
    this.journal.push(`delete ${path}`);
    this.#tell({ path, change: "deleted" });
  }

  async rename(from: string, to: string): Promise<void> {
    const moved = this.#below(from);
    if (moved.length === 0) throw new LatheError("file_not_found", `There is no file ${from}.`, { path: from });
    if (this.#below(to).length > 0) throw new LatheError("file_exists", `There is a file ${to} already.`, { path: to });
    for (const path of moved) {
      const bytes = this.#bytes.get(path);
      this.#bytes.delete(path);
      if (bytes !== undefined) this.#bytes.set(to + path.slice(from.length), bytes);
    }
    this.journal.push(`rename ${from} ${to}`);
    this.#tell({ path: from, change: "deleted" }, { path: to, change: "created" });
  }

  async search(options: SearchOptions): Promise<{ matches: SearchMatch[]; truncated: boolean }> {
    const source = options.regex === true ? options.query : RegExp.escape(options.query);
    const pattern = new RegExp(source, options.caseSensitive === true ? "u" : "iu");
    const matches: SearchMatch[] = [];
    for (const [path, bytes] of [...this.#bytes].sort(byPath)) {
      if (options.under !== undefined && !path.startsWith(`${options.under}/`)) continue;
      for (const [index, text] of new TextDecoder().decode(bytes).split("\n").entries()) {
        const found = pattern.exec(text);
        if (found !== null) matches.push({ path, line: index + 1, column: found.index + 1, text });
      }
    }
    const max = options.maxMatches ?? matches.length;
    return { matches: matches.slice(0, max), truncated: matches.length > max };
  }

  watch(listener: (changes: FileChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #below(path: string): string[] {
    checkPath(path);
    return [...this.#bytes.keys()].filter((each) => each === path || each.startsWith(`${path}/`));
  }

  #isFolder(path: string): boolean {
    return [...this.#bytes.keys()].some((each) => each.startsWith(`${path}/`));
  }

  #tell(...changes: FileChange[]): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

export class MemoryCommands implements Commands {
  /** The command lines that were run, in their order. */
  readonly lines: string[] = [];
  /** How many run at the moment. */
  running = 0;
  readonly #scripts: Readonly<Record<string, ScriptedCommand>>;
  readonly #files: MemoryFiles;

  constructor(scripts: Readonly<Record<string, ScriptedCommand>>, files: MemoryFiles) {
    this.#scripts = scripts;
    this.#files = files;
  }

  run(options: { command: string }, signal?: AbortSignal): RunningCommand {
    this.lines.push(options.command);
    const script = this.#scripts[options.command] ?? { output: [`sh: ${options.command}: not found\n`], exitCode: 127 };
    script.effect?.(this.#files);
    this.running += 1;
    const ended = script.hangs === true ? whenAborted(signal) : Promise.resolve();
    const exited = ended.then((): CommandExit => {
      this.running -= 1;
      const killed = script.hangs === true || script.timedOut === true;
      const exitCode = killed ? null : (script.exitCode ?? 0);
      return { exitCode, signal: killed ? "SIGKILL" : null, timedOut: script.timedOut ?? false, durationMs: 1 };
    });
    async function* output(): AsyncGenerator<string> {
      yield* script.output ?? [];
      await exited;
    }
    return { output: output(), exited };
  }
}

export class MemoryApp implements AppProcess {
  log: string;
  ports: readonly OpenPort[] = [];
  restarts = 0;
  #state: AppState;
  readonly #listeners = new Set<(state: AppState) => void>();

  constructor(state: AppState, log: string) {
    this.#state = state;
    this.log = log;
  }

  get state(): AppState {
    return this.#state;
  }

  enter(state: AppState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.enter({ phase: "stopped" });
  }

  async restart(): Promise<void> {
    this.restarts += 1;
  }

  waitFor(accept: (state: AppState) => boolean, signal: AbortSignal): Promise<AppState> {
    if (accept(this.#state)) return Promise.resolve(this.#state);
    return new Promise((resolve, reject) => {
      const end = this.onState((state) => {
        if (!accept(state)) return;
        end();
        resolve(state);
      });
      signal.addEventListener("abort", () => {
        end();
        reject(new LatheError("stopped", "The wait was ended."));
      });
    });
  }

  onState(listener: (state: AppState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  onPorts(): () => void {
    return () => {};
  }
}

function whenAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

function checkPath(path: string): string {
  const parts = path.split("/");
  if (path === "" || parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new LatheError("bad_path", `"${path}" is not a path inside the project.`, { path });
  }
  return path;
}

function byPath([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function etagOf(bytes: Uint8Array): string {
  return new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
}
