import { z } from "zod";
import { resolve } from "node:path";
import { UsageError } from "./arguments.ts";

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
  OLLAMA_HOST: text,
  ANTHROPIC_API_KEY: text,
  ANTHROPIC_BASE_URL: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
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
  ollamaHost: string | undefined;
  keys: { anthropic: string | undefined; openai: string | undefined };
  baseUrls: { anthropic: string | undefined; openai: string | undefined };
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
    ollamaHost: parsed.OLLAMA_HOST,
    keys: { anthropic: parsed.ANTHROPIC_API_KEY, openai: parsed.OPENAI_API_KEY },
    baseUrls: { anthropic: parsed.ANTHROPIC_BASE_URL, openai: parsed.OPENAI_BASE_URL },
  };
}
