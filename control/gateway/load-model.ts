import type { LanguageModelV4 } from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { Fetch } from "./guard/guarded-fetch.ts";
import type { ProviderConfig } from "./provider-config.ts";
import { asFetch } from "./provider-fetch.ts";
import { PROVIDERS } from "./providers.ts";

/** A model's name and where and how it is asked. */
export interface ModelAddress {
  config: ProviderConfig;
  address: string;
  name: string;
  fetch: Fetch;
}

// Each package is loaded when a model of it is first asked for: together they would weigh on a server that is idle.

export async function loadAnthropic({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const { createAnthropic } = await import("@ai-sdk/anthropic");
  return createAnthropic({ apiKey: keyOf(config), baseURL: address, fetch: asFetch(fetch) })(name);
}

export async function loadGoogle({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const { createGoogle } = await import("@ai-sdk/google");
  return createGoogle({ apiKey: keyOf(config), baseURL: address, fetch: asFetch(fetch) })(name);
}

export async function loadResponses({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const { createOpenAI } = await import("@ai-sdk/openai");
  return createOpenAI({ apiKey: keyOf(config), baseURL: address, fetch: asFetch(fetch) }).responses(name);
}

export async function loadChat({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const { provider, key } = config;
  const { protocol, omit = [] } = PROVIDERS[provider];
  if (protocol === "openai") {
    const { createOpenAI } = await import("@ai-sdk/openai");
    return createOpenAI({ apiKey: keyOf(config), baseURL: address, fetch: asFetch(fetch) }).chat(name);
  }
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  return createOpenAICompatible({
    name: provider,
    baseURL: address,
    includeUsage: true,
    transformRequestBody: (body) => Object.fromEntries(Object.entries(body).filter(([field]) => !omit.includes(field))),
    fetch: asFetch(fetch),
    ...(key === null ? {} : { apiKey: key }),
  })(name);
}

/** Errors: `model_key_rejected` for a key of neither form. */
export async function loadBedrock({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const { createAmazonBedrock } = await import("@ai-sdk/amazon-bedrock");
  const [accessKeyId = "", secretAccessKey, sessionToken, ...rest] = keyOf(config).split(":");
  const settings = { region: regionOf(address), baseURL: address, fetch: asFetch(fetch) };
  if (secretAccessKey === undefined) return createAmazonBedrock({ ...settings, apiKey: accessKeyId })(name);
  if (accessKeyId === "" || secretAccessKey === "" || rest.length > 0) {
    throw new LatheError(
      "model_key_rejected",
      "The key for Amazon Bedrock is either an API key or ACCESS_KEY_ID:SECRET_ACCESS_KEY[:SESSION_TOKEN].",
      { provider: config.provider },
    );
  }
  // An API key from the environment would go before these; a space is none, and stops the search.
  return createAmazonBedrock({
    ...settings,
    apiKey: " ",
    credentialProvider: async () => ({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    }),
  })(name);
}

/** `https://bedrock-runtime.eu-west-1.amazonaws.com` → `eu-west-1`; behind an address of another form `us-east-1`. */
export function regionOf(address: string): string {
  return /^bedrock-runtime(?:-fips)?\.([a-z0-9-]+)\./.exec(new URL(address).hostname)?.[1] ?? "us-east-1";
}

/** What is needed of the JSON file of a service account; where its tokens come from is not for the file to say. */
const ServiceAccount = z.object({
  type: z.literal("service_account"),
  project_id: z.string().min(1),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
});

/** Errors: `model_key_rejected` for JSON that is no service account. */
export async function loadVertex({ config, address, name, fetch }: ModelAddress): Promise<LanguageModelV4> {
  const key = keyOf(config);
  const { createGoogleVertex } = await import("@ai-sdk/google-vertex");
  const settings = { fetch: asFetch(fetch), ...(config.baseUrl === null ? {} : { baseURL: address }) };
  if (!key.startsWith("{")) return createGoogleVertex({ ...settings, apiKey: key })(name);
  const account = readServiceAccount(key);
  if (account === null) {
    throw new LatheError("model_key_rejected", "The key for Google Vertex AI is JSON, but no service account's.", {
      provider: config.provider,
    });
  }
  const { project_id: project, client_email, private_key } = account;
  const location = /\/locations\/([a-z0-9-]+)/.exec(address)?.[1] ?? "global";
  return createGoogleVertex({
    ...settings,
    project,
    location,
    googleAuthOptions: { credentials: { client_email, private_key } },
  })(name);
}

function readServiceAccount(key: string): z.infer<typeof ServiceAccount> | null {
  try {
    return ServiceAccount.parse(JSON.parse(key));
  } catch {
    // Null says so; the text holds a private key and goes nowhere.
    return null;
  }
}

/** Never left out: the packages would look into the environment. */
function keyOf({ key }: ProviderConfig): string {
  return key ?? "none";
}
