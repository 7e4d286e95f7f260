import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import type { FileChange } from "@lathe/protocol/workspace";
import { readText } from "@lathe/workspace/commands/read-text";
import type { Sandbox, SandboxedProcess } from "@lathe/workspace/sandbox/sandbox";
import { z } from "zod";
import { LspCapabilities } from "./lsp-answers.ts";
import { ProjectPlaces } from "./project-places.ts";
import { RpcConnection } from "./rpc-connection.ts";
import { ToldTexts, type LiveText } from "./told-texts.ts";

/**
 * The project's own TypeScript. People come first, so that it is nice; when memory is short it is among the first to go.
 * The limit is one that it keeps itself: it collects its garbage sooner.
 */
const START = `
[ -x node_modules/.bin/tsc ] || exit 127
echo 900 2>/dev/null >/proc/self/oom_score_adj
export GOMEMLIMIT=768MiB
exec nice -n 10 node_modules/.bin/tsc --lsp --stdio`;
export const TYPESCRIPT_SERVER: readonly string[] = ["sh", "-c", START];
const NOT_THERE = 127;

export interface ServerBounds {
  maxMessageBytes: number;
  answerWithinMs: number;
}
export const SERVER_BOUNDS: ServerBounds = { maxMessageBytes: 16 * 1024 * 1024, answerWithinMs: 20_000 };

export interface LanguageServerOptions {
  sandbox: Pick<Sandbox, "spawn" | "projectPath">;
  command: readonly string[];
  bounds: ServerBounds;
  /** It thinks that problems may be others now. */
  onRefresh: () => void;
  /** It ended, or had to be ended, though nobody closed it. */
  onLost: (reason: string) => void;
  log: Log;
}

const MAX_COMPLAINT_CHARACTERS = 2_000;
const CHANGES = { created: 1, changed: 2, deleted: 3 } as const;
const Configuration = z.object({ items: z.array(z.unknown()).max(100) });

const markdown = ["markdown", "plaintext"];
const CAPABILITIES = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    fileOperations: { willRename: true },
  },
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: markdown,
        resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
      },
    },
    hover: { contentFormat: markdown },
    signatureHelp: {
      signatureInformation: { documentationFormat: markdown, parameterInformation: { labelOffsetSupport: true } },
    },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: {
          valueSet: ["quickfix", "source.fixAll", "source.organizeImports", "source.removeUnusedImports"],
        },
      },
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
  },
};

/** One life of a language server inside the sandbox. */
export class LanguageServer {
  readonly places: ProjectPlaces;
  readonly texts: ToldTexts;
  readonly #connection: RpcConnection;
  readonly #process: SandboxedProcess;

  private constructor(options: LanguageServerOptions, process: SandboxedProcess, onLost: (reason: string) => void) {
    this.#process = process;
    this.places = new ProjectPlaces(options.sandbox.projectPath);
    this.#connection = new RpcConnection({
      input: process.stdin,
      output: process.stdout,
      ...options.bounds,
      answer: (method, params) => {
        if (method === "workspace/diagnostic/refresh") options.onRefresh();
        // It asks for settings that it has of its own.
        return method === "workspace/configuration"
          ? (Configuration.safeParse(params).data?.items ?? []).map(() => null)
          : null;
      },
      onNotification: () => {},
      onLost,
    });
    this.texts = new ToldTexts(this.places, (method, params) => this.#connection.notify(method, params));
  }

  /** @throws LatheError `app_unavailable`: there is none, or it does not start. */
  static async start(options: LanguageServerOptions, signal: AbortSignal): Promise<LanguageServer> {
    const process = await options.sandbox.spawn({ command: options.command });
    let complaint = "";
    readText(process.stderr, (text) => {
      complaint = (complaint + text).slice(-MAX_COMPLAINT_CHARACTERS);
    }).catch((error: unknown) => {
      // Its complaints are for the log only: the server itself goes on without them.
      complaint = `${complaint}\n(its standard error broke: ${String(error)})`.slice(-MAX_COMPLAINT_CHARACTERS);
    });
    let isRunning = false;
    let fault = "";
    const server: LanguageServer = new LanguageServer(options, process, (reason) => {
      fault = reason;
      void process.kill(0);
      if (!isRunning) return;
      server.texts.close();
      options.log({ level: "warning", message: "the language server was lost", reason, complaint });
      options.onLost(reason);
    });
    try {
      const initialized = await server.request(LspCapabilities, "initialize", initializeParams(server.places), signal);
      if (initialized.capabilities.positionEncoding !== "utf-16")
        throw new LatheError("app_unavailable", "The project's language server counts characters in its own way.");
      server.#connection.notify("initialized", {});
      isRunning = true;
      return server;
    } catch (error) {
      server.#connection.close();
      const { exitCode } = await process.kill(0);
      signal.throwIfAborted();
      options.log({ level: "info", message: "no language server", reason: fault, complaint, error: String(error) });
      throw new LatheError(
        "app_unavailable",
        exitCode === NOT_THERE
          ? "This project has no TypeScript of its own, or its packages are not installed: its code is not looked at."
          : "The project's TypeScript does not start as a language server; version 7 and later do.",
      );
    }
  }

  /** @throws LatheError `app_unavailable`, `conflict` */
  async request<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    params: unknown,
    signal: AbortSignal,
  ): Promise<z.output<Schema>> {
    const parsed = schema.safeParse(await this.#connection.request(method, params, signal));
    if (parsed.success) return parsed.data;
    throw new LatheError("conflict", "The language server answered in a form that is not known.");
  }

  tellTexts(live: readonly LiveText[]): void {
    this.texts.tell(live);
  }

  tellChanges(changes: readonly FileChange[]): void {
    this.#connection.notify("workspace/didChangeWatchedFiles", {
      changes: changes.map(({ path, change }) => ({ uri: this.places.uriOf(path), type: CHANGES[change] })),
    });
  }

  async close(): Promise<void> {
    this.texts.close();
    this.#connection.close();
    await this.#process.kill(0);
  }
}

function initializeParams(places: ProjectPlaces): object {
  const uri = places.rootUri;
  return { processId: null, rootUri: uri, workspaceFolders: [{ uri, name: "project" }], capabilities: CAPABILITIES };
}
