import { z } from "zod";
import type { ProviderDefaults } from "./provider-settings.ts";

const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : text))
  .optional();

/** The variables by which the providers' own tools are given keys and addresses. */
export const ProviderEnvironment = z.object({
  ANTHROPIC_API_KEY: optionalText,
  ANTHROPIC_BASE_URL: optionalText,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalText,
  GOOGLE_GENERATIVE_AI_API_KEY: optionalText,
  GEMINI_API_KEY: optionalText,
  GOOGLE_VERTEX_API_KEY: optionalText,
  AWS_ACCESS_KEY_ID: optionalText,
  AWS_SECRET_ACCESS_KEY: optionalText,
  AWS_SESSION_TOKEN: optionalText,
  AWS_BEARER_TOKEN_BEDROCK: optionalText,
  AWS_REGION: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]*$/, "must be a region, like eu-central-1")
    .transform((region) => (region === "" ? undefined : region))
    .optional(),
  AZURE_API_KEY: optionalText,
  AZURE_OPENAI_API_KEY: optionalText,
  AZURE_OPENAI_ENDPOINT: optionalText,
  AZURE_RESOURCE_NAME: optionalText,
  OPENROUTER_API_KEY: optionalText,
  GROQ_API_KEY: optionalText,
  CEREBRAS_API_KEY: optionalText,
  SAMBANOVA_API_KEY: optionalText,
  MISTRAL_API_KEY: optionalText,
  DEEPSEEK_API_KEY: optionalText,
  XAI_API_KEY: optionalText,
  TOGETHER_API_KEY: optionalText,
  FIREWORKS_API_KEY: optionalText,
  OLLAMA_HOST: optionalText,
  LMSTUDIO_BASE_URL: optionalText,
});
export type ProviderEnvironment = z.infer<typeof ProviderEnvironment>;
type Defaults = NonNullable<ProviderDefaults[keyof ProviderDefaults]>;

/** Keys and addresses that the environment gives, in the form that control takes. */
export function readProviderDefaults(env: ProviderEnvironment): ProviderDefaults {
  const given: { [Name in keyof ProviderDefaults]-?: Defaults } = {
    anthropic: { key: env.ANTHROPIC_API_KEY, baseUrl: env.ANTHROPIC_BASE_URL },
    openai: { key: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL },
    google: { key: env.GOOGLE_GENERATIVE_AI_API_KEY ?? env.GEMINI_API_KEY },
    bedrock: { key: readAwsKey(env), baseUrl: readBedrockUrl(env) },
    vertex: { key: env.GOOGLE_VERTEX_API_KEY },
    azure: { key: env.AZURE_API_KEY ?? env.AZURE_OPENAI_API_KEY, baseUrl: readAzureUrl(env) },
    openrouter: { key: env.OPENROUTER_API_KEY },
    groq: { key: env.GROQ_API_KEY },
    cerebras: { key: env.CEREBRAS_API_KEY },
    sambanova: { key: env.SAMBANOVA_API_KEY },
    mistral: { key: env.MISTRAL_API_KEY },
    deepseek: { key: env.DEEPSEEK_API_KEY },
    xai: { key: env.XAI_API_KEY },
    together: { key: env.TOGETHER_API_KEY },
    fireworks: { key: env.FIREWORKS_API_KEY },
    compatible: {},
    ollama: { baseUrl: env.OLLAMA_HOST === undefined ? undefined : toUrl(env.OLLAMA_HOST) },
    lmstudio: { baseUrl: env.LMSTUDIO_BASE_URL },
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, { key, baseUrl }]) => key !== undefined || baseUrl !== undefined),
  );
}

/** Bedrock's own key, or an access key with its secret and, where there is one, its session token. */
function readAwsKey(env: ProviderEnvironment): string | undefined {
  if (env.AWS_BEARER_TOKEN_BEDROCK !== undefined) return env.AWS_BEARER_TOKEN_BEDROCK;
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (id === undefined || secret === undefined) return undefined;
  return [id, secret, ...(token === undefined ? [] : [token])].join(":");
}

function readBedrockUrl({ AWS_REGION: region }: ProviderEnvironment): string | undefined {
  if (region === undefined) return undefined;
  return `https://bedrock-runtime.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}

function readAzureUrl({ AZURE_OPENAI_ENDPOINT, AZURE_RESOURCE_NAME }: ProviderEnvironment): string | undefined {
  if (AZURE_OPENAI_ENDPOINT !== undefined) return AZURE_OPENAI_ENDPOINT;
  return AZURE_RESOURCE_NAME === undefined ? undefined : `https://${AZURE_RESOURCE_NAME}.openai.azure.com`;
}

/** OLLAMA_HOST may be a bare `host:port`. */
function toUrl(host: string): string {
  if (/^https?:\/\//.test(host)) return host;
  return host.includes(":") ? `http://${host}` : `http://${host}:11434`;
}
