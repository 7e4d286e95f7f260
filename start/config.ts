import { LatheError } from "@lathe/protocol/errors";
import { join, resolve } from "node:path";
import { z } from "zod";

const ROLES = ["control", "router", "worker"] as const;
export type Role = (typeof ROLES)[number];

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
    .regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/, "must be a host name, without port")
    .default("localhost"),
  LATHE_SANDBOX: z.enum(["auto", "required", "none"]).default("auto"),
  /** Set by the launcher: a stream that closes when the launcher is gone. */
  LATHE_PARENT_PIPE: z.coerce.number().int().min(3).optional(),
  LATHE_SECRET_KEY: optionalText,
  LATHE_JOIN_TOKEN: optionalText,
  DATABASE_URL: optionalText,
  ANTHROPIC_API_KEY: optionalText,
  ANTHROPIC_BASE_URL: optionalText,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalText,
  OLLAMA_HOST: optionalText,
});
export type Environment = z.infer<typeof Environment>;

export interface Config {
  roles: ReadonlySet<Role>;
  host: string;
  /** 0: any free port. */
  port: number;
  dataDirectory: string;
  storeDirectory: string;
  previewDomain: string;
  sandbox: "auto" | "required" | "none";
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
    environment: data,
  };
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
