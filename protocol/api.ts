import { z } from "zod";
import { LoggedEvent } from "./events.ts";
import { AgentSettings } from "./agent-settings.ts";
import { ProjectId, PromptId, ThreadId, UserId, VersionId } from "./ids.ts";
import { LIMITS } from "./limits.ts";
import { type Attachment, ModelTask, PromptOptions } from "./prompt.ts";
import { SandboxReport } from "./workspace.ts";

/**
 * Control's HTTP interface for browsers, below /api/. JSON in and out; errors are `{error: ErrorBody}` with the status
 * of their code. A request that changes something needs the session cookie and the studio's own Origin.
 */

/** The name of the model that needs no key and no network. */
export const COMPOSER_MODEL = "composer/builtin";

/** `mobile-54` is `mobile` on the Expo SDK that the App Store's Expo Go carries. */
export const TemplateName = z.enum(["web", "mobile", "mobile-54", "blank"]);
export type TemplateName = z.infer<typeof TemplateName>;

export const ProjectName = z
  .string()
  .trim()
  .min(1, "A project needs a name.")
  .max(80, "A name has at most 80 characters.");

export const Project = z.object({
  projectId: ProjectId,
  name: z.string(),
  template: TemplateName,
  threadId: ThreadId,
  createdAt: z.number().int(),
  /** When something last happened in it. */
  updatedAt: z.number().int(),
  /** When the picture at GET /api/projects/:id/thumbnail was taken; null: there is none. */
  thumbnailAt: z.number().int().nullable(),
});
export type Project = z.infer<typeof Project>;

/** POST /api/projects → 201 Project. With a prompt, its first turn is queued before the answer is given. */
export const CreateProject = z.object({
  /** Left out: made from the prompt. */
  name: ProjectName.optional(),
  template: TemplateName.default("web"),
  prompt: z
    .object({
      promptId: PromptId,
      text: z.string().trim().min(1).max(LIMITS.prompt.maxCharacters),
      model: z.string().min(1).max(200),
      options: PromptOptions.optional(),
    })
    .optional(),
});
export type CreateProject = z.input<typeof CreateProject>;

/** PATCH /api/projects/:id → Project. */
export const UpdateProject = z.object({ name: ProjectName });
// GET /api/projects → Project[] (newest change first). GET /api/projects/:id → Project.
// GET /api/projects/:id/thumbnail → image/jpeg of the app's page, or `not_found`.
/**
 * POST /api/projects/:id/fork → 201 Project: another one with the files of a version (left out: as they are now) and the
 * conversation up to and with the turn that left it (left out: all of it). Queued prompts do not come along.
 */
export const ForkProject = z.object({ name: ProjectName.optional(), versionId: VersionId.optional() });
export type ForkProject = z.infer<typeof ForkProject>;

/** GET /api/arenas → ArenaPresence[] of the user's projects that are open now; answered by the router. */
export const ArenaPresence = z.object({
  projectId: ProjectId,
  state: z.enum(["starting", "ready", "busy", "idle"]),
  people: z.number().int().nonnegative(),
});
export type ArenaPresence = z.infer<typeof ArenaPresence>;

/** An environment variable; not one that Lathe or the shell lives by. */
export const SecretName = z
  .string()
  .max(64, "A name has at most 64 characters.")
  .regex(/^[A-Z_][A-Z0-9_]{0,63}$/, "A name is made of A-Z, 0-9 and _, and begins with a letter.")
  .refine((name) => !RESERVED_NAMES.test(name), "This name is taken by the system.");
const RESERVED_NAMES = new RegExp(
  `^(?:${[
    "PATH|HOME|PORT|HOST|USER|LOGNAME|SHELL|PWD|OLDPWD|TMPDIR|LANG|TERM|COLORTERM",
    // Some shells do not let them be set at all, others are led astray by them.
    "_|UID|EUID|GID|PPID|IFS|ENV|CDPATH|PS[0-9]|OPTIND|BASH.*|SHELLOPTS|HISTCONTROL|LS_COLORS",
    // The way out of the sandbox.
    "HTTPS?_PROXY|NO_PROXY|ALL_PROXY|NODE_USE_ENV_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE",
    "NODE_OPTIONS|BUN_.*|LD_.*|DYLD_.*|LATHE_.*|__VITE_.*",
  ].join("|")})$`,
);

/** GET /api/projects/:id/secrets → AppSecret[]. Values go in and never come out to a browser. */
export const AppSecret = z.object({ name: SecretName, updatedAt: z.number().int() });
export type AppSecret = z.infer<typeof AppSecret>;
/** PUT /api/projects/:id/secrets/:name → AppSecret; DELETE → 204. At most 50. `secrets.changed` in the arena then tells its worker. */
export const UpdateSecret = z.object({
  value: z
    .string()
    .min(1, "A secret needs a value.")
    .max(16_000, "A value has at most 16,000 characters.")
    .refine((value) => !value.includes("\0"), "A value cannot hold a zero byte."),
});
// DELETE /api/projects/:id → 204; POST /api/projects/:id/undelete → Project, while it has not been cleaned up.

/** GET /api/threads/:id/events?after=N&limit=M → in order of seq. */
export const EventsQuery = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(5_000).default(1_000),
});
export const EventsPage = z.object({ events: z.array(LoggedEvent), lastSeq: z.number().int().nonnegative() });
export type EventsPage = z.infer<typeof EventsPage>;

export const User = z.object({ userId: UserId, name: z.string() });
export type User = z.infer<typeof User>;

/** GET /api/me */
export const Me = z.object({
  user: User,
  server: z.object({
    version: z.string(),
    protocol: z.number().int(),
    previewDomain: z.string(),
    sandbox: SandboxReport,
  }),
});
export type Me = z.infer<typeof Me>;

export const ProviderName = z.enum([
  "composer",
  "anthropic",
  "openai",
  "google",
  "bedrock",
  "vertex",
  "azure",
  "openrouter",
  "groq",
  "cerebras",
  "sambanova",
  "mistral",
  "deepseek",
  "xai",
  "together",
  "fireworks",
  "compatible",
  "ollama",
  "lmstudio",
]);
export type ProviderName = z.infer<typeof ProviderName>;

/** US dollars per million tokens; null: not known, which is not the same as nothing. */
const Price = z.number().nonnegative().nullable();

/** What is known of a model. Null: not known. */
export const ModelFacts = z.object({
  /** Tokens that go in and come out together, at most. */
  contextTokens: z.number().int().positive().nullable(),
  outputTokens: z.number().int().positive().nullable(),
  price: z.object({ input: Price, cachedInput: Price, output: Price }),
  tools: z.boolean().nullable(),
  vision: z.boolean().nullable(),
  reasoning: z.boolean().nullable(),
  /** Whether a prompt that begins like the one before costs less. */
  caching: z.boolean().nullable(),
  /** The form in which it changes files with the fewest faults. */
  editFormat: z.enum(["search-replace", "patch", "whole"]),
  /** How it says what it wants done: calls of tools, or marks in its text. */
  channel: z.enum(["tools", "text"]),
});
export type ModelFacts = z.infer<typeof ModelFacts>;

/** GET /api/models → ModelInfo[]; those that can be used now come first. */
export const ModelInfo = z.object({
  /** `provider/name`, as in a ModelRequest. */
  model: z.string(),
  provider: ProviderName,
  label: z.string(),
  /** One sentence for people. */
  description: z.string(),
  usable: z.boolean(),
  /** Why not, when it is not usable: "Needs an Anthropic key." */
  reason: z.string().optional(),
  /** Left out for the composer. */
  facts: ModelFacts.optional(),
});
export type ModelInfo = z.infer<typeof ModelInfo>;

/** GET /api/settings, PATCH /api/settings (any part). */
export const Settings = z.object({
  /** Or ROUTED_MODEL. */
  defaultModel: z.string().min(1).max(200),
  ...AgentSettings.shape,
});
export type Settings = z.infer<typeof Settings>;
export const UpdateSettings = Settings.partial();

/**
 * A provider that failed several times in a row, or asked for a pause, rests until `until` (milliseconds since the
 * epoch); then one call is let through (`probing`), and its end decides.
 */
export const ProviderTrouble = z.object({
  state: z.enum(["resting", "probing"]),
  /** One sentence for people. */
  reason: z.string(),
  until: z.number().int(),
});
export type ProviderTrouble = z.infer<typeof ProviderTrouble>;

/** GET /api/providers → ProviderInfo[]. Keys go in and never come out. */
export const ProviderInfo = z.object({
  provider: ProviderName,
  label: z.string(),
  /** One sentence for people: what it is, and what its key looks like where that is not plain. */
  description: z.string(),
  /** What can be set for it. */
  settings: z.object({ key: z.boolean(), baseUrl: z.boolean(), models: z.boolean() }),
  /** An address as it is to be typed in, as an example. */
  addressExample: z.string(),
  needsKey: z.boolean(),
  hasKey: z.boolean(),
  /** Where it is reached; null: the provider's own address. */
  baseUrl: z.string().nullable(),
  /** Model names added by hand; for providers that do not list theirs. */
  models: z.array(z.string()),
  /** Why it is not asked just now; null: nothing is wrong with it. */
  trouble: ProviderTrouble.nullable(),
});
export type ProviderInfo = z.infer<typeof ProviderInfo>;

/** PUT /api/providers/:provider → ProviderInfo. `key: null` forgets it; what is left out stays as it is. */
export const UpdateProvider = z.object({
  /** As long as a service account of Google's as JSON. */
  key: z.string().trim().min(1).max(8_000).nullable().optional(),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  models: z.array(z.string().trim().min(1).max(200)).max(100).optional(),
});
// POST /api/providers/:provider/check → {ok: true} after a real call, else the provider's error.

/**
 * POST /api/attachments?name=… with the bytes as its body and their Content-Type → 201 Attachment, belonging to whoever
 * sent it until a prompt names it, then to that prompt's project. `too_large`; `bad_request` for what is no image and no
 * text. GET /api/attachments/:id → the bytes. DELETE /api/attachments/:id → 204; `conflict` once a prompt has it.
 */
export const AttachmentQuery = z.object({ name: z.string().trim().min(1).max(200) });
export type AttachmentInfo = Attachment;

/** POST /api/enhance → Enhanced: a prompt in more words, to be looked at before it is sent. Errors: the provider's. */
export const Enhance = z.object({
  text: z.string().trim().min(1).max(LIMITS.prompt.maxCharacters),
  model: z.string().min(1).max(200),
  template: TemplateName.default("web"),
});
export const Enhanced = z.object({ text: z.string() });

/** GET /api/usage?days=N → UsageReport of the user: what models were called for on the last N days (UTC), today included. */
export const UsageQuery = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) });
export const UsageRow = z.object({
  /** YYYY-MM-DD */
  day: z.string(),
  projectId: ProjectId.nullable(),
  /** Null: it is gone, or the call was for none. */
  projectName: z.string().nullable(),
  model: z.string(),
  task: ModelTask.nullable(),
  calls: z.number().int().nonnegative(),
  inputTokens: z.number().int().nonnegative(),
  cachedInputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** Of the calls whose price is known. */
  costUsd: z.number().nonnegative(),
  /** How many of the calls have no known price. */
  unpricedCalls: z.number().int().nonnegative(),
});
export type UsageRow = z.infer<typeof UsageRow>;
/** Newest day first. `month` is what each project has used in this calendar month, against its limits. */
export const UsageReport = z.object({
  rows: z.array(UsageRow),
  month: z.array(
    z.object({
      projectId: ProjectId,
      calls: z.number().int().nonnegative(),
      tokens: z.number().int().nonnegative(),
      costUsd: z.number().nonnegative(),
    }),
  ),
});
export type UsageReport = z.infer<typeof UsageReport>;

/** GET /health: 200 once everything that this process runs is ready, 503 before. */
export const PartHealth = z.object({
  state: z.enum(["ready", "starting", "failed", "degraded"]),
  detail: z.string().optional(),
});
export const Health = z.object({
  status: z.enum(["ready", "starting", "failed"]),
  version: z.string(),
  parts: z.record(z.string(), PartHealth),
});
export type Health = z.infer<typeof Health>;
