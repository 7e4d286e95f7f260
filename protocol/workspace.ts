import { z } from "zod";
import { TerminalId, TurnId, VersionId } from "./ids.ts";
import type { PageBrowser } from "./page.ts";

// Files. Paths are relative to the project, separated by "/", without "." or ".." segments, NFC-normalised.

export const FileEntry = z.object({
  path: z.string(),
  type: z.enum(["file", "directory", "link"]),
  /** Bytes; 0 for directories. */
  size: z.number().int().nonnegative(),
});
export type FileEntry = z.infer<typeof FileEntry>;

export const FileContent = z.object({
  path: z.string(),
  /** Null when the file is binary or above the limit for text. */
  text: z.string().nullable(),
  binary: z.boolean(),
  size: z.number().int().nonnegative(),
  /** Changes with the content. A quoted-free token: the SHA-256 of the bytes, in hex. */
  etag: z.string(),
});
export type FileContent = z.infer<typeof FileContent>;

export const FileChange = z.object({
  path: z.string(),
  /** `created` and `changed` cannot always be told apart; both mean "look again". */
  change: z.enum(["created", "changed", "deleted"]),
});
export type FileChange = z.infer<typeof FileChange>;

export const SearchMatch = z.object({
  path: z.string(),
  /** From 1. */
  line: z.number().int().positive(),
  /** From 1, in UTF-16 units. */
  column: z.number().int().positive(),
  /** The line, cut to the limit. */
  text: z.string(),
});
export type SearchMatch = z.infer<typeof SearchMatch>;

export interface SearchOptions {
  query: string;
  regex?: boolean;
  caseSensitive?: boolean;
  /** A folder to look below. */
  under?: string;
  /** Patterns of paths with commas between them: `src/**, *.css`. Left out: all. */
  include?: string;
  exclude?: string;
  maxMatches?: number;
}

export interface WrittenFile {
  etag: string;
  size: number;
  /** The file was open in an editor and holds what was typed there meanwhile, too. */
  merged?: boolean;
}

export interface WriteOptions {
  /** Write only when the file's etag is this; null: only when there is no such file. Otherwise `file_changed`. */
  ifMatch?: string | null;
}

/**
 * A project's files. No operation follows a symbolic link out of the project, whatever the project's own processes do
 * at the same time. Errors: `bad_path`, `file_not_found`, `file_exists`, `not_a_file`, `file_changed`, `too_large`,
 * `disk_full`.
 */
export interface Files {
  /** All entries below `under` (default: the project), sorted by path; folders of dependencies and caches are left out. */
  list(under?: string): Promise<FileEntry[]>;
  read(path: string): Promise<FileContent>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Creates missing folders; puts the whole file in place at once (temporary file and rename) and keeps its mode. */
  write(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<WrittenFile>;
  createDirectory(path: string): Promise<void>;
  /** A folder is deleted with all that is in it; a link is deleted, never what it points at. */
  delete(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  search(options: SearchOptions, signal?: AbortSignal): Promise<{ matches: SearchMatch[]; truncated: boolean }>;
  /** Calls with batches of changes by whoever made them. Returns the way to end it. */
  watch(listener: (changes: FileChange[]) => void): () => void;
}

// Commands

export interface CommandOptions {
  /** Run by `sh -c` in the project's folder inside the sandbox. */
  command: string;
  timeoutMs?: number;
}

/** `exitCode` is null when a signal ended it. */
export interface CommandExit {
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
  durationMs: number;
}

export interface RunningCommand {
  /** Standard output and error as they come, decoded as UTF-8. Ends when the command's streams close. */
  output: AsyncIterable<string>;
  exited: Promise<CommandExit>;
}

export interface Commands {
  /** Aborting ends the command's whole process group. */
  run(options: CommandOptions, signal?: AbortSignal): RunningCommand;
}

// The app

/**
 * Where the project's app stands, found by probing. `none`: nothing that could be started. `progress` is a line for
 * people ("Installing 12 packages"). `port` is where the app itself listens inside the sandbox.
 */
export const AppState = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("none") }),
  z.object({ phase: z.literal("stopped") }),
  z.object({ phase: z.literal("installing"), progress: z.string() }),
  z.object({ phase: z.literal("starting"), progress: z.string() }),
  z.object({ phase: z.literal("ready"), port: z.number().int().min(1).max(65_535) }),
  z.object({ phase: z.literal("crashed"), exitCode: z.number().int().nullable(), reason: z.string(), log: z.string() }),
]);
export type AppState = z.infer<typeof AppState>;

/** A listening port of the project and how the host reaches it: a Unix socket, or TCP where there is no sandbox. */
export interface OpenPort {
  port: number;
  upstream: { unixSocket: string } | { tcpPort: number };
}

export interface AppProcess {
  readonly state: AppState;
  /** The last part of what install and dev server printed. */
  readonly log: string;
  readonly ports: readonly OpenPort[];
  /** Installs what is missing and starts the dev server; does nothing while it already runs. */
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Resolves with the first state for which `accept` holds, the present one included. */
  waitFor(accept: (state: AppState) => boolean, signal: AbortSignal): Promise<AppState>;
  onState(listener: (state: AppState) => void): () => void;
  onPorts(listener: (ports: readonly OpenPort[]) => void): () => void;
}

// History

export const Version = z.object({
  versionId: VersionId,
  /** Milliseconds since the epoch. */
  at: z.number().int(),
  message: z.string(),
  kind: z.enum(["created", "turn", "edit", "restore"]),
  turnId: TurnId.optional(),
  changedPaths: z.number().int().nonnegative(),
});
export type Version = z.infer<typeof Version>;

export const FileDiff = z.object({
  path: z.string(),
  /** Where it was before a rename. */
  from: z.string().optional(),
  change: z.enum(["added", "modified", "deleted", "renamed"]),
  binary: z.boolean(),
  addedLines: z.number().int().nonnegative(),
  removedLines: z.number().int().nonnegative(),
  /** Unified diff of this file, empty for binary ones and cut with a last line that says so when very large. */
  patch: z.string(),
});
export type FileDiff = z.infer<typeof FileDiff>;

export interface CommitOptions {
  kind: Version["kind"];
  message: string;
  turnId?: TurnId;
}

/** The project's versions, kept in a git directory that no process of the project can reach. */
export interface History {
  /** Records all files as a version; null when nothing differs from the newest one. */
  commit(options: CommitOptions): Promise<Version | null>;
  /** Newest first. */
  list(options?: { limit?: number; before?: VersionId }): Promise<Version[]>;
  /** What changed from one version to another; without `from`, from its parent. */
  diff(to: VersionId, from?: VersionId): Promise<FileDiff[]>;
  read(versionId: VersionId, path: string): Promise<FileContent>;
  /**
   * Makes the files as they were. What stands there now is first kept as a version of its own, and the result is a new
   * version: nothing is ever taken out of the history.
   */
  restore(versionId: VersionId): Promise<Version>;
}

// Terminals

export const TerminalInfo = z.object({
  terminalId: TerminalId,
  /** What its program last called it, as text of bounded length; else a name of its own. */
  title: z.string(),
  cols: z.number().int(),
  rows: z.number().int(),
});
export type TerminalInfo = z.infer<typeof TerminalInfo>;

export interface KeptOutput {
  readonly start: number;
  readonly end: number;
  /** At most `maxCharacters` (from 2) from a position between `start` and `end` on; never half a character. */
  read(from: number, maxCharacters: number): string;
}

/** A shell on a PTY of its own inside the sandbox. */
export interface Terminal {
  readonly info: TerminalInfo;
  /** The last part of its output, escape sequences included. */
  readonly scrollback: string;
  /**
   * The same by position: characters are counted from the terminal's beginning. What lies before `start`, which is never
   * inside an escape sequence or a character, is not kept any more.
   */
  readonly output: KeptOutput;
  /** Whether a command runs in its foreground; cheap to ask every few seconds. */
  readonly busy: boolean;
  /** False holds its programs back: they can print only little at a time, but are not stopped. True at first. */
  wanted: boolean;
  /** Errors: `limit_reached` when its programs do not read what is typed. */
  write(data: string): void;
  resize(cols: number, rows: number): void;
  onData(listener: (data: string) => void): () => void;
  onTitle(listener: () => void): () => void;
  readonly exited: Promise<{ exitCode: number | null }>;
  close(): Promise<void>;
}

export interface Terminals {
  open(size: { cols: number; rows: number }): Promise<Terminal>;
  get(terminalId: TerminalId): Terminal | undefined;
  list(): TerminalInfo[];
}

// The whole

/** What encloses the project's processes. `none` runs them as the server's own user, for the local owner only. */
export const SandboxReport = z.object({
  kind: z.enum(["bubblewrap", "none"]),
  /** Whether template modules come as an overlay over a shared lower layer, or as a copy. */
  layers: z.enum(["overlay", "copy"]),
  /** What limits memory and processes. */
  limits: z.enum(["cgroup1", "cgroup2", "watch", "none"]),
  /** For people: why it is less than it could be. */
  warnings: z.array(z.string()),
});
export type SandboxReport = z.infer<typeof SandboxReport>;

/** The live files and processes of a project. */
export interface Workspace {
  readonly files: Files;
  readonly commands: Commands;
  readonly app: AppProcess;
  readonly history: History;
  readonly terminals: Terminals;
  readonly sandbox: SandboxReport;
  /** Ends every process of the project and leaves nothing behind but its files. */
  close(): Promise<void>;
}

/** The part of a workspace that the agent acts through. */
export interface AgentWorkspace extends Pick<Workspace, "files" | "commands" | "app"> {
  /** Null or missing: nobody can look at the app's pages here. */
  readonly browser?: PageBrowser | null;
}
