import type { ControlOptions } from "@lathe/control/open-control";
import type { Environment } from "./config.ts";

type ProviderEnvironment = Pick<
  Environment,
  "ANTHROPIC_API_KEY" | "ANTHROPIC_BASE_URL" | "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "OLLAMA_HOST"
>;

/** Keys and addresses that the environment gives, in the form that control takes. */
export function readProviderDefaults(env: ProviderEnvironment): NonNullable<ControlOptions["providers"]> {
  return {
    ...(env.ANTHROPIC_API_KEY || env.ANTHROPIC_BASE_URL
      ? { anthropic: { key: env.ANTHROPIC_API_KEY, baseUrl: env.ANTHROPIC_BASE_URL } }
      : {}),
    ...(env.OPENAI_API_KEY || env.OPENAI_BASE_URL
      ? { openai: { key: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL } }
      : {}),
    ...(env.OLLAMA_HOST ? { ollama: { baseUrl: toUrl(env.OLLAMA_HOST) } } : {}),
  };
}

/** OLLAMA_HOST may be a bare `host:port`. */
function toUrl(host: string): string {
  if (/^https?:\/\//.test(host)) return host;
  return host.includes(":") ? `http://${host}` : `http://${host}:11434`;
}
