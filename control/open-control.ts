import type { AgentSettings } from "@lathe/protocol/agent-settings";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  CreateProject,
  UpdateProvider,
  UpdateSettings,
  type EventsPage,
  type Me,
  type ProviderInfo,
  type Settings,
  type User,
} from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, ThreadId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { MetricsSnapshot } from "@lathe/telemetry/metrics/metrics-snapshot";
import type { ModelCalls } from "@lathe/telemetry/model-calls";
import type { z } from "zod";
import { AccountStore, SESSION_SECONDS } from "./accounts/account-store.ts";
import { sessionCookie } from "./accounts/session-cookie.ts";
import { AppSecretStore } from "./app-secrets/app-secret-store.ts";
import { AttachmentStore } from "./attachments/attachment-store.ts";
import { createBrowserApp } from "./api/browser-app.ts";
import type { DataUpkeep } from "./api/data-upkeep.ts";
import { parseInput } from "./api/read-body.ts";
import { createInternalApp } from "./api/internal-app.ts";
import { createStoredData, type StoredData } from "./db/dump/stored-data.ts";
import type { Database, PartHealth } from "./db/open-database.ts";
import { openStorage, type BeforeMigration } from "./db/open-storage.ts";
import { ProviderBreakers } from "./gateway/breaker/provider-breakers.ts";
import { ModelGateway } from "./gateway/model-gateway.ts";
import { ProviderSettings, type ProviderDefaults } from "./gateway/provider-settings.ts";
import type { Provider } from "./gateway/provider-config.ts";
import type { Enhance } from "./enhance/enhance-for-user.ts";
import type { Log } from "./log.ts";
import { ProjectStore } from "./projects/project-store.ts";
import { ThumbnailStore } from "./projects/thumbnail-store.ts";
import { createSecretBox } from "./secrets/secret-box.ts";
import { loadSecretKey } from "./secrets/secret-key.ts";
import { SecretStore } from "./secrets/secret-store.ts";
import { readInstructions } from "./settings/read-instructions.ts";
import { SettingStore } from "./settings/setting-store.ts";
import { UserSettings } from "./settings/user-settings.ts";
import { ShipStore } from "./ships/ship-store.ts";
import { SigningKeys } from "./ships/signing-keys.ts";
import { ThreadStore } from "./threads/thread-store.ts";
import { CallAccounts } from "./usage/call-accounts.ts";
import { readUsage } from "./usage/read-usage.ts";

export interface ControlOptions {
  /** Made when it is not there; nobody else's business (mode 0700). */
  dataDirectory: string;
  /** `postgres://…`; without it the database is PGlite in the data folder. */
  databaseUrl?: string;
  /** What router and workers are known by. */
  joinSecret: string;
  /** 32 bytes in hex or base64; without it a key file in the data folder. */
  secretKey?: string;
  /** The studio's origins, the one to be shown first: `http://localhost:4700`. Host and Origin are held against them. */
  publicOrigins: readonly [string, ...string[]];
  previewDomain: string;
  version: string;
  sandbox: z.infer<typeof Me>["server"]["sandbox"];
  /** Keys and addresses given to the server; what a user sets goes before them. */
  providers?: ProviderDefaults;
  /** Go before DEFAULT_AGENT_SETTINGS. */
  agentDefaults?: Partial<AgentSettings>;
  /** Puts prompts in more words; without it nobody can ask for that. */
  enhance?: Enhance;
  onProjectDeleted?: (projectId: ProjectId) => void | Promise<void>;
  /** Looks after the data folder for the owner's browser; without it only the command line does. */
  openUpkeep?: (stored: StoredData) => DataUpkeep;
  /** Is told of each call of a model. */
  modelCalls?: ModelCalls;
  /** The values of this process' metrics, for a router that is another one. */
  readMetrics?: () => MetricsSnapshot;
  /** Called when the tables of data that is there are about to be changed to those of this version. */
  beforeMigration?: BeforeMigration;
  log: Log;
}

/** The part that remembers: accounts, projects, threads, settings, keys, and the way to the models. It does not listen. */
export interface Control {
  /** For browsers: paths below /api/. */
  fetch(request: Request): Promise<Response>;
  /**
   * For router and workers: paths below /internal/. Serve it on a Unix socket and without a limit of idle time
   * (`server.timeout(request, 0)`): Bun's ten seconds hold for sockets too, and models think in silence for longer.
   */
  internalFetch(request: Request): Promise<Response>;
  /** The person whom this server belongs to. */
  readonly owner: z.infer<typeof User>;
  /** The name of the session cookie, which no app may ever see. */
  readonly cookieName: string;
  /** A token that logs the owner in once, until it is used or the server stops. */
  createLoginToken(): Promise<string>;
  /** Uses up a login token; null when it is not good. `setCookie` is the value of a Set-Cookie header. */
  login(token: string): Promise<{ setCookie: string } | null>;
  /** Who a `Cookie` header belongs to, or null. */
  findUser(cookieHeader: string | null): Promise<z.infer<typeof User> | null>;
  /** As POST /api/projects of the owner. */
  createProject(wanted: CreateProject): ReturnType<ProjectStore["create"]>;
  /** As GET /api/threads/:id/events of the owner. */
  readEvents(threadId: ThreadId, page: { after: number; limit: number }): Promise<EventsPage>;
  /** As PUT /api/providers/:provider of the owner. */
  setProvider(provider: Provider, update: z.input<typeof UpdateProvider>): Promise<z.infer<typeof ProviderInfo>>;
  /** As PATCH /api/settings of the owner. */
  updateSettings(update: z.input<typeof UpdateSettings>): Promise<z.infer<typeof Settings>>;
  /** The whole database, for backup and clean-up. */
  readonly stored: StoredData;
  health(): Record<string, PartHealth>;
  close(): Promise<void>;
}

/**
 * Opens storage, brings it up to date and makes the owner at the first start.
 * Errors: `conflict` when another server uses the data; `bad_request` for a secret key that is none.
 */
export async function openControl(options: ControlOptions): Promise<Control> {
  const { dataDirectory, log } = options;
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new LatheError("internal", `The data folder ${dataDirectory} cannot be made: ${String(cause)}`, undefined, {
      cause,
    });
  });
  const database = await openStorage(options);
  try {
    return await assemble(options, database);
  } catch (error) {
    await database.close();
    log("error", "control did not start", { reason: String(error) });
    throw error;
  }
}

async function assemble(options: ControlOptions, database: Database): Promise<Control> {
  const { joinSecret, log, publicOrigins } = options;
  const accounts = new AccountStore(database);
  const cookie = sessionCookie(publicOrigins[0]);
  const projects = new ProjectStore(database);
  const thumbnails = new ThumbnailStore(database);
  const attachments = new AttachmentStore(database);
  const threads = new ThreadStore(database);
  const box = await createSecretBox(await loadSecretKey(options.dataDirectory, options.secretKey));
  const secrets = new SecretStore(database, box);
  const appSecrets = new AppSecretStore(database, box);
  const ships = new ShipStore({ database, directory: join(options.dataDirectory, "ships"), log });
  const signingKeys = new SigningKeys({ database, box, log });
  // Files that stay are no reason to stay away.
  await ships
    .settle()
    .catch((error: unknown) => log("error", "what shipping left is still there", { reason: String(error) }));
  const settingStore = new SettingStore(database);
  const breakers = new ProviderBreakers();
  const providers = new ProviderSettings(settingStore, secrets, options.providers ?? {}, log, {
    troubleOf: (userId, config) => breakers.trouble(userId, config),
  });
  const settings = new UserSettings(settingStore, (userId) => gateway.defaultModel(userId), options.agentDefaults);
  const calls = new CallAccounts({
    database,
    monthLimits: async (userId) => (await settings.ofAgent(userId)).monthLimits,
    log,
  });
  const { modelCalls, dataDirectory } = options;
  const gateway = new ModelGateway({ providers, breakers, accounts: calls, calls: modelCalls, dataDirectory, log });
  const owner = await accounts.ensureOwner();
  const stored = createStoredData(database);
  const upkeep = options.openUpkeep?.(stored);

  const server = {
    version: options.version,
    protocol: LIMITS.protocolVersion,
    previewDomain: options.previewDomain,
    sandbox: options.sandbox,
  };
  const onProjectDeleted = options.onProjectDeleted ?? (() => {});
  const browserApp = createBrowserApp({
    accounts,
    cookie,
    projects,
    thumbnails,
    attachments,
    appSecrets,
    ships,
    signingKeys,
    threads,
    settings,
    providers,
    gateway,
    enhance: options.enhance,
    readUsage: async (userId, days) => {
      await calls.settled();
      return readUsage(database, userId, days);
    },
    server,
    onProjectDeleted,
    data: upkeep && { upkeep, ownerId: owner.userId },
    log,
    allowedOrigins: publicOrigins,
  });
  const internalApp = createInternalApp({
    joinSecret,
    database,
    accounts,
    cookie,
    projects,
    thumbnails,
    attachments,
    appSecrets,
    ships,
    signingKeys,
    threads,
    settings,
    gateway,
    readInstructions: () => readInstructions(options.dataDirectory),
    readMetrics: options.readMetrics,
    log,
  });

  let closing: Promise<void> | null = null;
  return {
    fetch: async (request) => browserApp.fetch(request),
    internalFetch: async (request) => internalApp.fetch(request),
    owner,
    cookieName: cookie.name,
    createLoginToken: () => accounts.createLoginToken(owner.userId),
    async login(token) {
      const session = await accounts.login(token);
      return session === null ? null : { setCookie: cookie.set(session, SESSION_SECONDS) };
    },
    async findUser(cookieHeader) {
      const token = cookie.read(cookieHeader);
      return token === null ? null : accounts.findBySession(token);
    },
    createProject: async (wanted) => projects.create(owner.userId, parseInput(CreateProject, wanted)),
    readEvents: (threadId, page) => threads.read(owner.userId, threadId, page),
    setProvider: async (provider, update) =>
      providers.update(owner.userId, provider, parseInput(UpdateProvider, update)),
    updateSettings: async (update) => settings.update(owner.userId, parseInput(UpdateSettings, update)),
    stored,
    health: () => ({ database: database.health() }),
    close: () =>
      (closing ??= Promise.all([upkeep?.close(), accounts.close(), calls.settled()])
        .then(() => undefined)
        .finally(() => database.close())),
  };
}
