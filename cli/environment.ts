import { ProviderEnvironment, readProviderDefaults } from "@lathe/control/gateway/provider-environment";
import type { ProviderDefaults } from "@lathe/control/gateway/provider-settings";
import { resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "./usage-error.ts";

const text = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const Environment = z.object({
  LATHE_DATA: z.string().trim().min(1).default(".lathe"),
  LATHE_STORE: text,
  LATHE_SANDBOX: z.enum(["auto", "required", "none"]).default("auto"),
  LATHE_HOST: z.string().trim().default("127.0.0.1"),
  LATHE_PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  LATHE_JOIN_TOKEN: text,
  DATABASE_URL: text,
  LATHE_CHROMIUM: text,
  ...ProviderEnvironment.shape,
});

/** What the commands read of the environment. */
export interface CommandEnvironment {
  dataDirectory: string;
  storeDirectory: string;
  sandbox: "auto" | "required" | "none";
  host: string;
  port: number;
  joinSecret: string | undefined;
  databaseUrl: string | undefined;
  /** The browser that looks at apps; null: look for one. */
  chromium: string | null;
  /** Keys and addresses of providers. */
  providers: ProviderDefaults;
}

/**
 * A relative LATHE_DATA, and its default, are below the repository: where `lathe up` puts them.
 *
 * @throws UsageError that names every variable that is wrong
 */
export function readEnvironment(env: Record<string, string | undefined>): CommandEnvironment {
  const checked = Environment.safeParse(env);
  if (!checked.success) {
    throw new UsageError(checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  }
  const parsed = checked.data;
  const root = resolve(import.meta.dir, "..");
  const dataDirectory = resolve(root, parsed.LATHE_DATA);
  return {
    dataDirectory,
    storeDirectory:
      parsed.LATHE_STORE === undefined ? resolve(dataDirectory, "store") : resolve(root, parsed.LATHE_STORE),
    sandbox: parsed.LATHE_SANDBOX,
    host: parsed.LATHE_HOST,
    port: parsed.LATHE_PORT,
    joinSecret: parsed.LATHE_JOIN_TOKEN,
    databaseUrl: parsed.DATABASE_URL,
    chromium: parsed.LATHE_CHROMIUM ?? null,
    providers: readProviderDefaults(parsed),
  };
}
