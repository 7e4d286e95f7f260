import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4CallOptions,
  type LanguageModelV4StreamPart,
} from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import { holdDialect, OtherDialect, replaying, type Dialect, type Fetch } from "./openai-dialect.ts";
import { addressOf, PROVIDERS, type ProviderConfig } from "./provider-config.ts";

/** Opens one answer of a model. Rejects with what the provider package throws. */
export type OpenStream = (options: LanguageModelV4CallOptions) => Promise<ReadableStream<LanguageModelV4StreamPart>>;

/** Errors: `model_key_missing`, `bad_request` where there is no address. */
export function connectModel(config: ProviderConfig, name: string): OpenStream {
  const { provider } = config;
  const { label, needsKey } = PROVIDERS[provider];
  const address = addressOf(config);
  if (address === null) throw new LatheError("bad_request", `${label} needs an address. Add one in the settings.`);
  // An address of one's own may well need none.
  if (needsKey && config.key === null && config.baseUrl === null) {
    throw new LatheError(
      "model_key_missing",
      `${label} needs a key. Add one in the settings, or use the composer, which needs none.`,
      { provider },
    );
  }
  // Never left out: the packages would look into the environment.
  const apiKey = config.key ?? "none";
  if (provider === "anthropic") return open(createAnthropic({ apiKey, baseURL: address })(name));

  const models: Record<Dialect, (fetch: Fetch) => LanguageModelV4> = {
    responses: (fetch) => createOpenAI({ apiKey, baseURL: address, fetch: asFetch(fetch) }).responses(name),
    chat: (fetch) =>
      provider === "openai"
        ? createOpenAI({ apiKey, baseURL: address, fetch: asFetch(fetch) }).chat(name)
        : createOpenAICompatible({
            name: provider,
            baseURL: address,
            includeUsage: true,
            fetch: asFetch(fetch),
            ...(config.key === null ? {} : { apiKey }),
          })(name),
  };
  return openEitherDialect(models, provider === "openai" ? "responses" : "chat");
}

function open(model: LanguageModelV4): OpenStream {
  return async (options) => (await model.doStream(options)).stream;
}

/**
 * Asks in the preferred dialect of OpenAI's interface. A server that does not have it is asked in the other; one that
 * answers in the other is understood all the same, without being asked twice.
 */
function openEitherDialect(models: Record<Dialect, (fetch: Fetch) => LanguageModelV4>, preferred: Dialect): OpenStream {
  return async (options) => {
    try {
      return await open(models[preferred](holdDialect(preferred)))(options);
    } catch (error) {
      if (error instanceof OtherDialect) return open(models[error.dialect](replaying(error.response)))(options);
      if (preferred === "responses" && lacksResponses(error)) return open(models.chat(fetch))(options);
      throw error;
    }
  };
}

/** A path that is not there, as against a model that is not there. */
function lacksResponses(error: unknown): boolean {
  if (!APICallError.isInstance(error)) return false;
  const missing = error.statusCode === 404 || error.statusCode === 405 || error.statusCode === 501;
  return missing && !/model/i.test(error.responseBody ?? "");
}

/** The packages ask for the whole of `typeof fetch`, of which they only make the call. */
function asFetch(call: Fetch): typeof fetch {
  return Object.assign((input: string | URL | Request, init?: RequestInit) => call(input, init), {
    preconnect: fetch.preconnect,
  });
}
