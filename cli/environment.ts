import { z } from "zod";
import { resolve } from "node:path";

const text = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const Environment = z.object({
  LATHE_DATA: z.string().trim().min(1).default(".lathe"),
  LATHE_STORE: text,
  LATHE_SANDBOX: z.enum(["auto", "required", "none"]).default("auto"),
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
  keys: { anthropic: string | undefined; openai: string | undefined };
  baseUrls: { anthropic: string | undefined; openai: string | undefined };
}

/** A relative LATHE_DATA, and its default, are below the repository: where `lathe up` puts them. */
export function readEnvironment(env: Record<string, string | undefined>): CommandEnvironment {
  const parsed = Environment.parse(env);
  const root = resolve(import.meta.dir, "..");
  const dataDirectory = resolve(root, parsed.LATHE_DATA);
  return {
    dataDirectory,
    storeDirectory:
      parsed.LATHE_STORE === undefined ? resolve(dataDirectory, "store") : resolve(root, parsed.LATHE_STORE),
    sandbox: parsed.LATHE_SANDBOX,
    keys: { anthropic: parsed.ANTHROPIC_API_KEY, openai: parsed.OPENAI_API_KEY },
    baseUrls: { anthropic: parsed.ANTHROPIC_BASE_URL, openai: parsed.OPENAI_BASE_URL },
  };
}
