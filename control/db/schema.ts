import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/**
 * The tables. Times are milliseconds since the epoch, as in the protocol. Every table has row-level security; the
 * policies, roles and grants are in migrations/0001_access.sql, since they are not a matter of shape.
 */

/**
 * JSON kept as it was written. The type is json and not jsonb because a log must give back what it was given: jsonb
 * refuses U+0000 and lone surrogates (a delta may end between the halves of an emoji). The value goes in as text and
 * is cast there, because the driver would encode a string bound to a json parameter a second time.
 */
const jsonColumn = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => "json",
  toDriver: (value) => sql`${JSON.stringify(value)}::text::json`,
});

const milliseconds = (name: string) => bigint(name, { mode: "number" });

export const users = pgTable(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** The one person whom a server without accounts belongs to. */
    owner: boolean("owner").notNull().default(false),
    createdAt: milliseconds("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("users_one_owner")
      .on(table.owner)
      .where(sql`${table.owner}`),
  ],
).enableRLS();

const userId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the token, in hex. The token itself is only in the browser. */
    tokenHash: text("token_hash").primaryKey(),
    userId: userId(),
    createdAt: milliseconds("created_at").notNull(),
    expiresAt: milliseconds("expires_at").notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
).enableRLS();

export const loginTokens = pgTable("login_tokens", {
  tokenHash: text("token_hash").primaryKey(),
  userId: userId(),
  /** The run of the server that printed it; a token ends with that run. */
  serverRun: text("server_run").notNull(),
  createdAt: milliseconds("created_at").notNull(),
}).enableRLS();

export const projects = pgTable(
  "projects",
  {
    id: text("id").primaryKey(),
    userId: userId(),
    name: text("name").notNull(),
    template: text("template").notNull(),
    createdAt: milliseconds("created_at").notNull(),
    updatedAt: milliseconds("updated_at").notNull(),
    deletedAt: milliseconds("deleted_at"),
  },
  (table) => [index("projects_user").on(table.userId)],
).enableRLS();

const projectId = () =>
  text("project_id")
    .notNull()
    .references(() => projects.id, { onDelete: "cascade" });

export const threads = pgTable(
  "threads",
  {
    id: text("id").primaryKey(),
    projectId: projectId(),
    userId: userId(),
    lastSeq: integer("last_seq").notNull().default(0),
    createdAt: milliseconds("created_at").notNull(),
  },
  (table) => [index("threads_project").on(table.projectId)],
).enableRLS();

const threadId = () =>
  text("thread_id")
    .notNull()
    .references(() => threads.id, { onDelete: "cascade" });

/** What the events say about each turn, kept beside them for lists and accounts. */
export const turns = pgTable(
  "turns",
  {
    id: text("id").primaryKey(),
    threadId: threadId(),
    promptId: text("prompt_id").notNull(),
    /** `running`, or the outcome. */
    state: text("state").notNull(),
    model: text("model").notNull(),
    startedAt: milliseconds("started_at").notNull(),
    finishedAt: milliseconds("finished_at"),
    inputTokens: integer("input_tokens"),
    cachedInputTokens: integer("cached_input_tokens"),
    outputTokens: integer("output_tokens"),
    costUsd: doublePrecision("cost_usd"),
  },
  (table) => [index("turns_thread").on(table.threadId)],
).enableRLS();

/** The log. Rows are added and never changed. */
export const events = pgTable(
  "events",
  {
    threadId: threadId(),
    seq: integer("seq").notNull(),
    at: milliseconds("at").notNull(),
    event: jsonColumn("event").notNull(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.seq] })],
).enableRLS();

/** The newest picture of each project's page. */
export const thumbnails = pgTable("thumbnails", {
  projectId: text("project_id")
    .primaryKey()
    .references(() => projects.id, { onDelete: "cascade" }),
  takenAt: milliseconds("taken_at").notNull(),
  /** JPEG, in base64. */
  image: text("image").notNull(),
}).enableRLS();

/** What a project's own processes get in their environment. */
export const appSecrets = pgTable(
  "app_secrets",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Made by the secret box; nothing of it can be read without the key file. */
    sealed: text("sealed").notNull(),
    /** How long the value is. */
    bytes: integer("bytes").notNull(),
    updatedAt: milliseconds("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
).enableRLS();

/** Files given with prompts. Without a project they wait for the prompt that names them. */
export const attachments = pgTable(
  "attachments",
  {
    id: text("id").primaryKey(),
    userId: userId(),
    projectId: text("project_id").references(() => projects.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    kind: text("kind").notNull(),
    mediaType: text("media_type").notNull(),
    bytes: integer("bytes").notNull(),
    width: integer("width"),
    height: integer("height"),
    createdAt: milliseconds("created_at").notNull(),
    /** In base64. */
    content: text("content").notNull(),
  },
  (table) => [index("attachments_project").on(table.projectId), index("attachments_user").on(table.userId)],
).enableRLS();

/**
 * What was shipped, and what is reserved for something that is being made: that has no `finishedAt` yet. Whether its
 * file is still kept is for the folder of files to say.
 */
export const ships = pgTable(
  "ships",
  {
    id: text("id").primaryKey(),
    projectId: projectId(),
    kind: text("kind").notNull(),
    versionId: text("version_id").notNull(),
    /** Both null for what is no package. */
    packageId: text("package_id"),
    versionCode: integer("version_code"),
    options: jsonColumn("options").notNull(),
    notes: jsonColumn("notes").notNull(),
    fileName: text("file_name").notNull(),
    bytes: integer("bytes"),
    sha256: text("sha256"),
    reservedAt: milliseconds("reserved_at").notNull(),
    finishedAt: milliseconds("finished_at"),
    /** Of a package only: its version code stays used, on phones and in stores. */
    forgottenAt: milliseconds("forgotten_at"),
  },
  (table) => [
    index("ships_project").on(table.projectId),
    uniqueIndex("ships_version_code").on(table.projectId, table.packageId, table.versionCode),
  ],
).enableRLS();

/** What a project's packages are signed with. Those that were replaced stay: phones know the app by them. */
export const signingKeys = pgTable(
  "signing_keys",
  {
    projectId: projectId(),
    /** SHA-256 of the certificate, in hex. */
    fingerprint: text("fingerprint").notNull(),
    /** X.509, DER, in base64. */
    certificate: text("certificate").notNull(),
    /** The private key (PKCS #8, DER, in base64), sealed by the secret box. */
    sealed: text("sealed").notNull(),
    createdAt: milliseconds("created_at").notNull(),
    /** Null: the present one. */
    replacedAt: milliseconds("replaced_at"),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.fingerprint] }),
    uniqueIndex("signing_keys_one_present")
      .on(table.projectId)
      .where(sql`${table.replacedAt} IS NULL`),
  ],
).enableRLS();

/** One row for each call of a model, however it ended. It outlives its project: what was spent was spent. */
export const modelCalls = pgTable(
  "model_calls",
  {
    id: text("id").primaryKey(),
    userId: userId(),
    projectId: text("project_id"),
    turnId: text("turn_id"),
    task: text("task"),
    model: text("model").notNull(),
    at: milliseconds("at").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    cachedInputTokens: integer("cached_input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    /** US dollars; null: the price is not known. */
    costUsd: doublePrecision("cost_usd"),
    /** The provider did not say how much it was: it was stopped, or broke off. */
    estimated: boolean("estimated").notNull(),
  },
  (table) => [
    index("model_calls_user").on(table.userId, table.at),
    index("model_calls_project").on(table.projectId, table.at),
  ],
).enableRLS();

export const settings = pgTable(
  "settings",
  { userId: userId(), name: text("name").notNull(), value: jsonColumn("value").notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.name] })],
).enableRLS();

export const secrets = pgTable(
  "secrets",
  {
    userId: userId(),
    name: text("name").notNull(),
    /** Made by the secret box; nothing of it can be read without the key file. */
    sealed: text("sealed").notNull(),
    updatedAt: milliseconds("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.name] })],
).enableRLS();
