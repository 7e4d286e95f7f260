import { z } from "zod";
import { ErrorBody } from "./errors.ts";
import { LoggedEvent } from "./events.ts";
import { DocumentPlace } from "./documents.ts";
import { ActionId, ProjectId, PromptId, SessionId, TerminalId, ThreadId, TurnId, UserId, WorkerId } from "./ids.ts";
import { LIMITS } from "./limits.ts";
import { Problem } from "./language.ts";
import { PageRoute } from "./page.ts";
import { PromptOptions } from "./prompt.ts";
import { PreviewReport } from "./preview.ts";
import { ShipJob } from "./ship.ts";
import { AppState, FileChange, SandboxReport, TerminalInfo } from "./workspace.ts";

/**
 * The arena's socket: JSON text messages between a browser and the worker, by way of the router, at
 * `/api/projects/<project>/arena/socket`. The browser speaks first with `hello`; the worker answers with `welcome`,
 * then the events after `afterSeq`, then live ones. Every request carries an `id` and is answered by `ok` or `failed`.
 */
const request = { /** Chosen by the sender, unique on its socket. */ id: z.string().min(1).max(64) };
const terminalSize = { cols: z.number().int().min(2).max(500), rows: z.number().int().min(1).max(300) };

export const ArenaRequest = z.discriminatedUnion("type", [
  z.object({
    ...request,
    type: z.literal("hello"),
    protocol: z.number().int(),
    threadId: ThreadId,
    afterSeq: z.number().int().nonnegative(),
    sessionId: SessionId,
  }),
  /** `promptId` is chosen by the browser: sending it again after a reconnect does not queue it twice. */
  z.object({
    ...request,
    type: z.literal("prompt.send"),
    threadId: ThreadId,
    promptId: PromptId,
    text: z.string().trim().min(1, "A prompt needs some text.").max(LIMITS.prompt.maxCharacters),
    model: z.string().min(1).max(200),
    options: PromptOptions.optional(),
  }),
  /** Answers an `action.asked`; `conflict` when it waits for no answer any more. */
  z.object({ ...request, type: z.literal("action.answer"), actionId: ActionId, allow: z.boolean() }),
  z.object({ ...request, type: z.literal("prompt.remove"), threadId: ThreadId, promptId: PromptId }),
  z.object({ ...request, type: z.literal("turn.stop"), turnId: TurnId }),
  z.object({ ...request, type: z.literal("app.start") }),
  z.object({ ...request, type: z.literal("app.restart") }),
  z.object({ ...request, type: z.literal("app.stop") }),
  z.object({ ...request, type: z.literal("terminal.open"), ...terminalSize }),
  /** What this page has open in its editor; null: no file. */
  z.object({ ...request, type: z.literal("presence.set"), openPath: z.string().max(1_000).nullable() }),
  /**
   * Asks for the scroll-back and from then on for the output of a terminal. The size is what this page has room for; a
   * terminal is as wide and high as the smallest page that looks at it (`terminals.changed`). `terminal.open` attaches.
   * A page that has shown it before says with `after` up to where it has the output: it gets only what follows, when
   * that is still kept, and `from` in the answer is that same place.
   */
  z.object({
    ...request,
    type: z.literal("terminal.attach"),
    terminalId: TerminalId,
    ...terminalSize,
    after: z.number().int().nonnegative().optional(),
  }),
  /** This page does not look any more: no output is sent to it, and its size does not count. */
  z.object({ ...request, type: z.literal("terminal.detach"), terminalId: TerminalId }),
  /** How much of this terminal's output was drawn since the last one, in characters of `data` and `scrollback`. */
  z.object({
    ...request,
    type: z.literal("terminal.drawn"),
    terminalId: TerminalId,
    characters: z.number().int().positive(),
  }),
  z.object({
    ...request,
    type: z.literal("terminal.input"),
    terminalId: TerminalId,
    data: z.string().max(LIMITS.terminal.maxInputCharacters),
  }),
  z.object({ ...request, type: z.literal("terminal.resize"), terminalId: TerminalId, ...terminalSize }),
  /** `conflict` while a command runs in it, unless that is meant to end too. */
  z.object({
    ...request,
    type: z.literal("terminal.close"),
    terminalId: TerminalId,
    evenIfBusy: z.boolean().optional(),
  }),
  /** The app's secrets are others now: its worker reads them again and starts the app anew. */
  z.object({ ...request, type: z.literal("secrets.changed") }),
  z.object({ ...request, type: z.literal("ping") }),
]);
export type ArenaRequest = z.infer<typeof ArenaRequest>;

/** One page in the arena. Somebody with two windows is there twice, with one userId. */
export const Person = z.object({
  sessionId: SessionId,
  userId: UserId,
  name: z.string(),
  openPath: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

export const OpenPortInfo = z.object({ port: z.number().int().min(1).max(65_535) });

export const ArenaMessage = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("welcome"),
    protocol: z.number().int(),
    projectId: ProjectId,
    threadId: ThreadId,
    lastSeq: z.number().int().nonnegative(),
    app: AppState,
    ports: z.array(OpenPortInfo),
    terminals: z.array(TerminalInfo),
    people: z.array(Person),
    sandbox: SandboxReport,
    /** Another id than in the welcome before: that worker is gone, and `opened` says what became of it. */
    workerId: WorkerId,
    /** `lost`: an earlier worker of this project ended without saying so, and this one stands in for it. */
    opened: z.enum(["new", "lost"]),
  }),
  /** In order of `seq`, without gaps; several at once when catching up. */
  z.object({ type: z.literal("events"), events: z.array(LoggedEvent) }),
  z.object({
    type: z.literal("ok"),
    id: z.string(),
    terminalId: TerminalId.optional(),
    /** The beginning of the scroll-back; the rest follows as `terminal.data` when this is drawn. */
    scrollback: z.string().optional(),
    /** Where in all of the terminal's output `scrollback` begins, in characters. */
    from: z.number().int().nonnegative().optional(),
  }),
  z.object({ type: z.literal("failed"), id: z.string(), error: ErrorBody }),
  z.object({ type: z.literal("app.changed"), app: AppState, ports: z.array(OpenPortInfo) }),
  z.object({ type: z.literal("app.printed"), text: z.string() }),
  z.object({ type: z.literal("files.changed"), changes: z.array(FileChange) }),
  z.object({ type: z.literal("versions.changed") }),
  z.object({ type: z.literal("people.changed"), people: z.array(Person) }),
  z.object({ type: z.literal("terminals.changed"), terminals: z.array(TerminalInfo) }),
  /** At most LIMITS.terminal.maxUndrawnCharacters are under way to a page that has not said that they are drawn. */
  z.object({ type: z.literal("terminal.data"), terminalId: TerminalId, data: z.string() }),
  /** This page was too slow for all of it: the terminal begins anew with what is kept, `from` there on. */
  z.object({
    type: z.literal("terminal.reset"),
    terminalId: TerminalId,
    scrollback: z.string(),
    from: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal("terminal.exited"), terminalId: TerminalId, exitCode: z.number().int().nullable() }),
  z.object({ type: z.literal("preview.reported"), report: PreviewReport }),
  /** All that the language server now finds wrong in these files. */
  z.object({
    type: z.literal("problems.changed"),
    files: z.array(z.object({ path: z.string(), problems: z.array(Problem) })),
  }),
  /** Something is being shipped, or was. */
  z.object({ type: z.literal("ship.changed"), job: ShipJob }),
  /** Files that are live documents were moved or deleted. */
  z.object({ type: z.literal("documents.moved"), documents: z.array(DocumentPlace) }),
]);
export type ArenaMessage = z.infer<typeof ArenaMessage>;

/** Close codes of the arena's socket. Those from 4400 on are final: the browser does not connect again by itself. */
export const CLOSE_CODES = {
  workerLost: 4001,
  tooSlow: 4002,
  stopping: 4003,
  /** The arena made room for others and opens again when somebody acts in it; the reason is a sentence for people. */
  resting: 4004,
  badMessage: 4400,
  unauthenticated: 4401,
  notFound: 4404,
  protocolMismatch: 4426,
} as const;

// GET arena/screenshots/<turn> → image/jpeg: the page as the turn's last check saw it; `not_found`. With ?check=<id>, the
// page at the end of that acceptance check.
// The arena over HTTP, below /api/projects/<project>/arena/. Bodies of files are raw bytes; the etag of a file travels
// in the headers ETag and If-Match, in quotes; `If-None-Match: *` writes only a new file.

export const RenameRequest = z.object({ from: z.string(), to: z.string() });
export const DirectoryRequest = z.object({ path: z.string() });
export const PathQuery = z.object({ path: z.string().min(1) });
export const SearchQuery = z.object({
  query: z.string().min(1).max(1000),
  regex: z.enum(["true", "false"]).optional(),
  caseSensitive: z.enum(["true", "false"]).optional(),
  under: z.string().optional(),
  /** Patterns of paths with commas between them. */
  include: z.string().max(500).optional(),
  exclude: z.string().max(500).optional(),
});
/**
 * POST arena/import with a zip as its body → ImportReport: its files come into the project, in the place of those of the
 * same path; a folder that holds all of them is left out. POST arena/clone CloneRequest → ImportReport: the same with a
 * repository, fetched inside the sandbox. `too_large`, `bad_request`; what could not be taken is named.
 */
export const CloneRequest = z.object({ url: z.url({ protocol: /^https$/ }).max(500) });
export const ImportReport = z.object({
  files: z.number().int().nonnegative(),
  skipped: z.array(z.object({ path: z.string().max(600), reason: z.string().max(200) })).max(100),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** POST arena/picture → image/jpeg of the app's page as it is now, in a browser of its own; `app_unavailable`. */
export const PictureRequest = z.object({ route: PageRoute });
/**
 * GET arena/context?prompt=…&pinned=…&without=… → ContextPart[]: what a model would be told beside the prompt. `pinned` and
 * `without` may come several times.
 */
export const ContextQuery = z.object({
  prompt: z.string().max(LIMITS.prompt.maxCharacters),
  pinned: PromptOptions.shape.pinned,
  without: PromptOptions.shape.without,
});
export const VersionsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).optional(),
  before: z.string().optional(),
});
