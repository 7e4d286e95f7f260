import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4CallOptions,
  type LanguageModelV4StreamPart,
} from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import type { CallProgress } from "./call-meter.ts";
import type { Fetch } from "./guard/guarded-fetch.ts";
import {
  loadAnthropic,
  loadBedrock,
  loadChat,
  loadGoogle,
  loadResponses,
  loadVertex,
  type ModelAddress,
} from "./load-model.ts";
import { holdDialect, OtherDialect, replaying, type Dialect } from "./openai-dialect.ts";
import { addressOf, lacksKey, type ProviderConfig } from "./provider-config.ts";
import { providerFetch } from "./provider-fetch.ts";
import { PROVIDERS } from "./providers.ts";

/** Opens one answer of a model. Rejects with what the provider package throws. */
export type OpenStream = (options: LanguageModelV4CallOptions) => Promise<ReadableStream<LanguageModelV4StreamPart>>;

type LoadModel = (model: ModelAddress) => Promise<LanguageModelV4>;

/** `note` is told how far a call comes. Errors: `model_key_missing`, `bad_request` where there is no address. */
export function connectModel(
  config: ProviderConfig,
  name: string,
  note: (progress: CallProgress) => void = () => {},
): OpenStream {
  const { provider } = config;
  const { label, protocol } = PROVIDERS[provider];
  const address = addressOf(config);
  if (address === null) throw new LatheError("bad_request", `${label} needs an address. Add one in the settings.`);
  if (lacksKey(config)) {
    throw new LatheError(
      "model_key_missing",
      `${label} needs a key. Add one in the settings, or use the composer, which needs none.`,
      { provider },
    );
  }
  const model = { config, address, name, fetch: noting(providerFetch(config), note) };
  switch (protocol) {
    case "anthropic":
      return open(loadAnthropic, model);
    case "google":
      return open(loadGoogle, model);
    case "bedrock":
      return open(loadBedrock, model);
    case "vertex":
      return open(loadVertex, model);
    case "openai":
      return openEitherDialect(model, "responses");
    case "chat":
      return openEitherDialect(model, "chat");
  }
}

function noting(call: Fetch, note: (progress: CallProgress) => void): Fetch {
  return async (input, init) => {
    note("sent");
    const response = await call(input, init);
    note(response.ok ? "taken" : "refused");
    return response;
  };
}

function open(load: LoadModel, model: ModelAddress, fetch: Fetch = model.fetch): OpenStream {
  return async (options) => (await (await load({ ...model, fetch })).doStream(options)).stream;
}

const DIALECTS: Record<Dialect, LoadModel> = { responses: loadResponses, chat: loadChat };

/**
 * Asks in the preferred dialect of OpenAI's interface. A server that does not have it is asked in the other; one that
 * answers in the other is understood all the same, without being asked twice.
 */
function openEitherDialect(model: ModelAddress, preferred: Dialect): OpenStream {
  return async (options) => {
    try {
      return await open(DIALECTS[preferred], model, holdDialect(preferred, model.fetch))(options);
    } catch (error) {
      if (error instanceof OtherDialect)
        return open(DIALECTS[error.dialect], model, replaying(error.response))(options);
      if (preferred === "responses" && lacksResponses(error)) return open(loadChat, model)(options);
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
