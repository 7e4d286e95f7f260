import { ProviderEnvironment } from "@lathe/control/gateway/provider-environment";
import { ComposerPace, DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { LogEnvironment } from "@lathe/telemetry/log/log-config";
import { isLoopback } from "@lathe/router/phones/lan-addresses";
import type { PortRange } from "@lathe/router/phones/phone-ports";
import { findBrowser } from "@lathe/workspace/browser/find-browser";
import { totalmem } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const ROLES = ["control", "router", "worker"] as const;
export type Role = (typeof ROLES)[number];

/** The rest is for control, browsers on the same machine, and the file cache. */
const MEMORY_SHARE = 0.6;

const HOST_NAME = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/;
const LOOPBACK_HOSTS = new Set(["127.0.0.1", "::1", "localhost"]);

const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : text))
  .optional();

/** What Lathe reads of its environment: the one place. Everything else is passed on from here. */
const Environment = z.object({
  LATHE_HOST: z.string().trim().default("127.0.0.1"),
  LATHE_PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  /** Folder of everything that Lathe keeps. */
  LATHE_DATA: z.string().trim().min(1).default(".lathe"),
  /** Folder of the prepared templates; may be shared by several servers of one machine. */
  LATHE_STORE: optionalText,
  LATHE_PREVIEW_DOMAIN: z
    .string()
    .trim()
    .toLowerCase()
    .regex(HOST_NAME, "must be a host name, without port")
    .default("localhost"),
  /** Where projects that are shared with phones listen: one port each. */
  LATHE_PHONE_PORTS: z
    .string()
    .trim()
    .default("4711-4799")
    .transform((text, context): PortRange => {
      const [, first = "", last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
      const range = { first: Number(first), last: Number(last) };
      if (range.first < 1 || range.last > 65_535 || range.first > range.last)
        context.addIssue("must be a port, or two with a dash between them: 4711-4799");
      return range;
    }),
  /** The address or name by which phones reach this machine, where that is not to be seen from within. */
  LATHE_PHONE_ADDRESS: optionalText.refine(
    (host) => host === undefined || (HOST_NAME.test(host.toLowerCase()) && !isLoopback(host)),
    "must be an address or a name by which other devices reach this machine, without port",
  ),
  /** A wildcard name's domain whose TLS a reverse proxy ends in front of LATHE_PORT. */
  LATHE_PHONE_DOMAIN: optionalText.refine(
    (domain) => domain === undefined || (HOST_NAME.test(domain.toLowerCase()) && !isLoopback(domain)),
    "must be a host name that phones can resolve, without port",
  ),
  LATHE_SANDBOX: z.enum(["auto", "required", "none"]).default("auto"),
  /** How many workers wait, ready, for a new project. */
  LATHE_WARM: z.coerce.number().int().min(0).max(20).default(1),
  /** How many projects may be open at once, at most; what memory allows is a bound too. */
  LATHE_MAX_ARENAS: z.coerce.number().int().min(1).max(1_000).default(100),
  /** What all open projects together may use, in MiB; left out: 60 % of the machine's memory. */
  LATHE_MEMORY: z.coerce.number().int().min(256).optional(),
  /** How many seconds nobody must be in a project and nothing run before it is put to rest. */
  LATHE_REST_AFTER: z.coerce
    .number()
    .min(1)
    .max(86_400)
    .default(LIMITS.arena.restsAfterMs / 1000),
  /** The Chromium that looks at apps after a turn; left out: looked for in the usual places. */
  LATHE_CHROMIUM: optionalText.refine((path) => path === undefined || findBrowser(path) !== null, {
    error: ({ input }) => `there is no browser at ${String(input)}`,
  }),
  /** How fast the composer writes where a person has set nothing: steady as a model, or instant. */
  LATHE_COMPOSER_PACE: ComposerPace.default(DEFAULT_AGENT_SETTINGS.composerPace),
  ...LogEnvironment.shape,
  /** Goes on with an upgrade whose backup cannot be made. */
  LATHE_UPGRADE_WITHOUT_BACKUP: z.enum(["0", "1"]).default("0"),
  /** Set by the launcher: a stream that closes when the launcher is gone. */
  LATHE_PARENT_PIPE: z.coerce.number().int().min(3).optional(),
  LATHE_SECRET_KEY: optionalText,
  LATHE_JOIN_TOKEN: optionalText,
  DATABASE_URL: optionalText,
  ...ProviderEnvironment.shape,
});
export type Environment = z.infer<typeof Environment>;

export interface Config {
  roles: ReadonlySet<Role>;
  host: string;
  /** 0: a port that is free. */
  port: number;
  dataDirectory: string;
  storeDirectory: string;
  previewDomain: string;
  sandbox: "auto" | "required" | "none";
  phones: { ports: PortRange; address: string | null; domain: string | null };
  arenas: {
    /** Workers that wait for a new project. */
    warm: number;
    max: number;
    memoryBytes: number;
    restAfterMs: number;
  };
  environment: Environment;
}

/**
 * The configuration from the environment and the command line (`--roles=control,router,worker`).
 *
 * @throws LatheError `bad_request` that names every fault at once.
 */
export function parseConfig(env: Record<string, string | undefined>, args: readonly string[]): Config {
  const faults: string[] = [];
  const environment = Environment.safeParse(env);
  if (!environment.success) {
    faults.push(...environment.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const roles = parseRoles(args, faults);
  const host = Environment.shape.LATHE_HOST.parse(env.LATHE_HOST);
  if (!LOOPBACK_HOSTS.has(host)) {
    faults.push(
      `LATHE_HOST: ${host} can be reached by others, and this version has no accounts. Use 127.0.0.1 and, for other machines, an SSH tunnel.`,
    );
  }
  if (!environment.success || faults.length > 0) {
    throw new LatheError("bad_request", `The configuration is not valid:\n- ${faults.join("\n- ")}`);
  }
  const { data } = environment;
  const dataDirectory = resolve(data.LATHE_DATA);
  return {
    roles,
    host: host === "localhost" ? "127.0.0.1" : host,
    port: data.LATHE_PORT,
    dataDirectory,
    storeDirectory: data.LATHE_STORE === undefined ? join(dataDirectory, "store") : resolve(data.LATHE_STORE),
    previewDomain: data.LATHE_PREVIEW_DOMAIN,
    sandbox: data.LATHE_SANDBOX,
    phones: {
      ports: data.LATHE_PHONE_PORTS,
      address: data.LATHE_PHONE_ADDRESS?.toLowerCase() ?? null,
      domain: data.LATHE_PHONE_DOMAIN?.toLowerCase() ?? null,
    },
    arenas: {
      warm: data.LATHE_WARM,
      max: data.LATHE_MAX_ARENAS,
      memoryBytes:
        data.LATHE_MEMORY === undefined ? Math.floor(totalMemoryBytes() * MEMORY_SHARE) : data.LATHE_MEMORY * 1024 ** 2,
      restAfterMs: data.LATHE_REST_AFTER * 1000,
    },
    environment: data,
  };
}

/** What this process may use: of the machine, or of the container it runs in. */
function totalMemoryBytes(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 && constrained < totalmem() ? constrained : totalmem();
}

function parseRoles(args: readonly string[], faults: string[]): Set<Role> {
  const roles = new Set<Role>();
  for (const arg of args) {
    if (!arg.startsWith("--roles=")) {
      faults.push(`${arg}: not known. The one option is --roles=${ROLES.join(",")}`);
      continue;
    }
    for (const name of arg.slice("--roles=".length).split(",")) {
      const role = ROLES.find((known) => known === name.trim());
      if (role === undefined) faults.push(`--roles: ${name} is not one of ${ROLES.join(", ")}`);
      else roles.add(role);
    }
  }
  return roles.size > 0 || faults.length > 0 ? roles : new Set(ROLES);
}
