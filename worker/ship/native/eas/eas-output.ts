import type { RemoteBuild } from "@lathe/protocol/ship";
import { z } from "zod";
import { lastLines, withoutColors } from "../last-lines.ts";

const https = z.url({ protocol: /^https$/ }).max(2_000);

/**
 * A build as eas-cli 24.8.0 prints it: the fragment BuildFragment of its GraphQL queries (build/graphql/types/Build.js),
 * from which its printer takes out what is null (build/utils/json.js).
 */
const EasBuild = z.object({
  id: z.string().regex(/^[\w-]{8,100}$/),
  status: z.string().max(50),
  error: z.object({ errorCode: z.string(), message: z.string() }).optional(),
  artifacts: z.object({ buildUrl: https.optional(), applicationArchiveUrl: https.optional() }).optional(),
  app: z.object({ slug: z.string(), ownerAccount: z.object({ name: z.string() }) }),
  appVersion: z.string().max(100).optional(),
  appBuildVersion: z.string().max(100).optional(),
  queuePosition: z.number().int().nonnegative().optional(),
  estimatedWaitTimeLeftSeconds: z.number().nonnegative().optional(),
});

export interface EasState {
  remote: RemoteBuild;
  /** `failed`: errored or canceled; null while it goes on. */
  end: { is: "finished"; artifact: string | null } | { is: "failed"; reason: string } | null;
  /** "1.0.0 (7)" */
  version: string | null;
}

/** What `build --json` prints: the one build that was asked for; null for anything else. */
export function parseStarted(printed: string): EasState | null {
  const parsed = z.array(EasBuild).min(1).safeParse(parseJson(printed, "["));
  return parsed.success && parsed.data[0] !== undefined ? toState(parsed.data[0]) : null;
}

/** What `build:view --json` prints; null for anything else. */
export function parseViewed(printed: string): EasState | null {
  const parsed = EasBuild.safeParse(parseJson(printed, "{"));
  return parsed.success ? toState(parsed.data) : null;
}

/** Standard output holds JSON alone, but for what npm or the project's own configuration print before it. */
function parseJson(printed: string, begin: "[" | "{"): unknown {
  const clean = withoutColors(printed).trim();
  const start = clean.startsWith(begin) ? 0 : clean.indexOf(`\n${begin}`) + 1;
  try {
    return JSON.parse(clean.slice(start));
  } catch {
    // Not JSON: whoever asked says so.
    return null;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  NEW: "accepted",
  IN_QUEUE: "in the queue",
  IN_PROGRESS: "being built",
  PENDING_CANCEL: "being canceled",
  CANCELED: "canceled",
  ERRORED: "failed",
  FINISHED: "finished",
};

function toState(build: z.infer<typeof EasBuild>): EasState {
  const { id, status, app, artifacts, appVersion, appBuildVersion } = build;
  const [account, slug] = [app.ownerAccount.name, app.slug].map(encodeURIComponent);
  const remote: RemoteBuild = {
    service: "eas",
    buildId: id,
    url: `https://expo.dev/accounts/${account}/projects/${slug}/builds/${id}`,
    status: describeStatus(build),
    queuePosition: status === "IN_QUEUE" ? (build.queuePosition ?? null) : null,
  };
  const version =
    appVersion === undefined ? null : `${appVersion}${appBuildVersion === undefined ? "" : ` (${appBuildVersion})`}`;
  return { remote, end: findEnd(build, artifacts?.applicationArchiveUrl ?? artifacts?.buildUrl ?? null), version };
}

function describeStatus({ status, queuePosition, estimatedWaitTimeLeftSeconds }: z.infer<typeof EasBuild>): string {
  const words = WORDS[status] ?? status.toLowerCase().replaceAll("_", " ");
  if (status !== "IN_QUEUE") return words;
  const place = queuePosition === undefined ? "" : `, ${queuePosition} before it`;
  const minutes = Math.ceil((estimatedWaitTimeLeftSeconds ?? 0) / 60);
  return `${words}${place}${minutes === 0 ? "" : `, about ${minutes} min`}`;
}

function findEnd({ status, error }: z.infer<typeof EasBuild>, artifact: string | null): EasState["end"] {
  if (status === "FINISHED") return { is: "finished", artifact };
  if (status === "CANCELED") return { is: "failed", reason: "The build was canceled at Expo's service." };
  if (status !== "ERRORED") return null;
  const said = error === undefined ? "" : ` It says: ${error.message} (${error.errorCode})`;
  return { is: "failed", reason: `The build failed at Expo's service.${said}`.slice(0, 400) };
}

/**
 * What eas-cli prints when it does not do what it was asked, and what is to be done. The words are those of eas-cli 24.8.0
 * (build/user/SessionManager.js, commandUtils/context/contextUtils/getProjectIdAsync.js, build/build.js and
 * validateLockfile.js), and of the service's own answers as they are told in Expo's manuals.
 */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /An Expo user account is required|Either log in with|bearer token is invalid|not logged in|UNAUTHORIZED|Invalid (?:access )?token/i,
    "Expo's service does not take the token: make a new one on expo.dev and give it to this project under Secrets as EXPO_TOKEN.",
  ],
  [
    /FREE_TIER\w*LIMIT_EXCEEDED|(?:builds|quota).{0,80}(?:this month|limit|exceeded)|used .{0,60}builds/i,
    "The Expo account has used up its builds. Wait for the next month, or change its plan on expo.dev.",
  ],
  [
    /TOO_MANY_PENDING_BUILDS|too many pending builds/i,
    "The Expo account has too many builds waiting. Wait until one has ended.",
  ],
  [/MAINTENANCE|EAS Build is down/i, "Expo's service is down for maintenance. Try again later."],
  [
    /does not match the (?:"?owner"?|"?slug"?|logged in user)|does not match (?:owner|the "slug")|Owner of project identified/i,
    'The project on expo.dev belongs to another account or has another slug: write "owner" and "slug" into app.json as expo.dev shows them.',
  ],
  [
    /EAS project not configured|Invalid UUID appId|Entity not authorized|project .{0,40}does not exist/i,
    'app.json\'s "extra.eas.projectId" is no project that the token may build.',
  ],
  [
    /Credentials are not set up|credentials.{0,80}non-interactive|distribution certificate|provisioning profile/i,
    "Expo's service has no certificates for this app. Set them up once with “npx eas-cli credentials”, or on expo.dev.",
  ],
  [
    /lockfile/i,
    "The project has no lockfile (bun.lock or package-lock.json), which Expo's service installs packages by.",
  ],
  [
    /Bad Gateway|tunneling socket|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|request to https:\/\/\S+ failed|fetch failed|npm error code E/i,
    "Expo's service or npm cannot be reached from here.",
  ],
];

export function explainEas(printed: string): string {
  const clean = withoutColors(printed);
  const known = KNOWN.find(([pattern]) => pattern.test(clean))?.[1];
  return known ?? `eas-cli failed. It last said: ${lastLines(clean, 2)}`;
}

/** Whether the same question may be answered the next time. */
export function mayPass(printed: string): boolean {
  return explainEas(printed) === KNOWN.at(-1)?.[1] || /MAINTENANCE|50[234]|timed? ?out/i.test(printed);
}
