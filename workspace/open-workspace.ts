import type { PageBrowser } from "@lathe/protocol/page";
import type { Workspace } from "@lathe/protocol/workspace";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AppSupervisor } from "./app/app-supervisor.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { lookAtPage } from "./browser/look-at-page.ts";
import type { LookRequest, PageLook } from "./browser/page-look.ts";
import { ProjectPages } from "./browser/project-pages.ts";
import { openCommands } from "./commands/open-commands.ts";
import { DEFAULT_LIMITS } from "./default-limits.ts";
import { openFiles, type OpenedFiles } from "./files/open-files.ts";
import { openHistory, type OpenedHistory } from "./history/open-history.ts";
import { ProjectSecrets } from "./secrets/project-secrets.ts";
import { openSandbox } from "./sandbox/open-sandbox.ts";
import { sandboxOwner } from "./sandbox/sandbox-owner.ts";
import type { Sandbox, SandboxLimits, SandboxOptions } from "./sandbox/sandbox.ts";
import { copyTemplate } from "./store/copy-template.ts";
import { prepareTemplate, storedTemplate, type PreparedTemplate } from "./store/prepare-template.ts";
import { removeTree } from "./store/remove-tree.ts";
import { findTemplate } from "./store/template.ts";
import { placeViteCache } from "./store/vite-cache.ts";
import { MetroWarming } from "./mobile/metro-warming.ts";
import { isMetroCacheComplete } from "./mobile/warm-metro-cache.ts";
import { mobileMounts } from "./mobile/mobile-mounts.ts";
import { openTerminals } from "./terminals/open-terminals.ts";
import { readRecord, writeRecord, type WorkspaceRecord } from "./workspace-record.ts";

export interface WorkspaceOptions {
  /** The workspace's folder; made when it is not there. One process opens it at a time. */
  directory: string;
  /** Prepared templates, shared by all workspaces of the machine. */
  storeDirectory: string;
  /** What a new workspace begins with; a reopened one keeps what it began with. */
  template: string;
  sandbox: SandboxOptions["mode"];
  previewDomain: string;
  /** The browser that looks at the project's pages; null: look for one. */
  chromium?: string | null;
  limits?: Partial<SandboxLimits>;
  /** Whether the store's Metro cache is filled in the background while a mobile project is open. Default: yes. */
  warmMetro?: boolean;
  log: SandboxOptions["log"];
  /** Lines for people while a template is prepared for the first time. */
  onProgress?: (text: string) => void;
  /** Ends the opening; once it is open, `close` does. */
  signal: AbortSignal;
}

/** A workspace with what only its host needs: the app's output as it comes. */
export interface OpenedWorkspace extends Workspace {
  readonly app: AppSupervisor;
  /** What its own processes (app, commands, terminals) get in their environment. Nothing is kept on disk. */
  readonly secrets: ProjectSecrets;
  readonly files: OpenedFiles;
  readonly history: OpenedHistory;
  /** Resolves when no process can be run any more: it was closed, or its sandbox ended by itself. */
  readonly ended: Promise<void>;
  /** For programs that live long and are spoken to, such as a language server; they end with the workspace. */
  readonly inside: Pick<Sandbox, "spawn" | "projectPath" | "places">;
  /** See lookAtPage. Null: there is no browser on this machine. */
  readonly lookAtPage: ((request: LookRequest, signal: AbortSignal) => Promise<PageLook>) | null;
  /** The app's pages, to look at and to use. Null: there is no browser on this machine. */
  readonly browser: PageBrowser | null;
  /** Whether the app starts with what the store prepared, and not from nothing, which takes every core for a while. */
  readonly isAppPrepared: boolean;
  /** See Sandbox. */
  setBackground(isBackground: boolean): void;
}

/**
 * Opens the workspace in `directory`: `files/` (the project), `layer/` (what its processes keep beside it), `run/`
 * (sockets), `history.git` and `workspace.json`. A new one gets its template's files and a first version. The app is
 * not started. Errors: those of `prepareTemplate`, `sandbox_unavailable`, `conflict`, `disk_full`.
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<OpenedWorkspace> {
  const { directory, log, signal } = options;
  const filesDirectory = join(directory, "files");
  const recordPath = join(directory, "workspace.json");
  const owner = sandboxOwner();
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    // The last one opened is closed first; one that fails to close does not keep the others open.
    const failures: unknown[] = [];
    for (const close of closers.splice(0).toReversed()) await close().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, "the workspace did not close as a whole");
  };
  try {
    await mkdir(directory, { recursive: true });
    const known = await readRecord(recordPath);
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const prepared = await findLayer(options, limits, known);
    signal.throwIfAborted();

    if (known === null) {
      // What an opening that was cut short has copied is no project yet.
      await removeTree(filesDirectory);
      await copyTemplate(findTemplate(options.template), filesDirectory, owner);
    }
    if (known !== null && known.storeKey !== prepared.key) await resetLayer(join(directory, "layer"));
    const record: WorkspaceRecord = {
      version: 1,
      template: known?.template ?? options.template,
      storeKey: prepared.key,
      modules: known?.modules ?? findTemplate(options.template).modules,
    };

    const files = await openFiles({ directory: filesDirectory, owner });
    closers.push(() => files.close());
    const history = await openHistory({ directory: join(directory, "history.git"), filesDirectory, owner });
    closers.push(() => history.close());
    if (known === null)
      await history.commit({ kind: "created", message: `Created from the template "${record.template}"` });
    await writeRecord(recordPath, record);
    signal.throwIfAborted();

    const browser = findBrowser(options.chromium ?? null);
    const { bundler } = findTemplate(record.template);
    const sandbox = await openSandbox(
      {
        browser,
        workspaceDirectory: directory,
        lowerDirectory: prepared.lowerDirectory,
        modules: record.modules,
        mounts: await mobileMounts({ storeKey: record.storeKey, bundler }, options.storeDirectory),
        mode: options.sandbox,
        previewDomain: options.previewDomain,
        limits,
        log,
      },
      signal,
    );
    closers.push(() => sandbox.close());
    if (known?.storeKey !== prepared.key) await placeViteCache(sandbox);
    const secrets = new ProjectSecrets();
    const terminals = openTerminals(sandbox, secrets);
    closers.push(() => terminals.close());
    const app = await AppSupervisor.open({ files, sandbox, secrets, log });
    closers.push(() => app.close());
    const { storeDirectory, sandbox: mode, warmMetro = true } = options;
    const metroCache =
      prepared.key !== null && bundler === "metro" ? { key: prepared.key, storeDirectory, mode } : null;
    if (metroCache !== null && warmMetro) {
      const warming = new MetroWarming(app, { ...metroCache, template: record.template, limits, log });
      closers.push(() => warming.close());
    }
    const pages = browser === null ? null : new ProjectPages({ sandbox, browser, app, files });
    if (pages !== null) closers.push(() => pages.close());
    signal.throwIfAborted();

    let closing: Promise<void> | null = null;
    return {
      files,
      history,
      commands: openCommands(sandbox, secrets),
      app,
      secrets,
      terminals,
      sandbox: sandbox.report,
      ended: sandbox.ended,
      inside: sandbox,
      lookAtPage: browser === null ? null : (request, look) => lookAtPage(sandbox, browser, request, look),
      browser: pages,
      setBackground: (isBackground) => sandbox.setBackground(isBackground),
      get isAppPrepared() {
        return metroCache === null || isMetroCacheComplete(metroCache);
      },
      close: () => (closing ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** The prepared template that lies below: the one it was made with while the store still has it, else today's. */
async function findLayer(
  options: WorkspaceOptions,
  limits: SandboxLimits,
  known: WorkspaceRecord | null,
): Promise<PreparedTemplate> {
  if (known?.storeKey === null) return { key: null, lowerDirectory: null };
  if (known !== null) {
    const lowerDirectory = storedTemplate(options.storeDirectory, known.storeKey);
    if (existsSync(lowerDirectory)) return { key: known.storeKey, lowerDirectory };
  }
  const { storeDirectory, sandbox: mode, log, onProgress, signal } = options;
  const name = known?.template ?? options.template;
  return await prepareTemplate({ name, storeDirectory, mode, limits, log, onProgress }, signal);
}

/** A layer is made of differences to the one below: over another one it means nothing. Packages are installed anew. */
async function resetLayer(layer: string): Promise<void> {
  for (const name of ["node_modules", "cache", "work"]) await removeTree(join(layer, name));
}
