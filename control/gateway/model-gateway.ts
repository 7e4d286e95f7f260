import type { ModelFacts } from "@lathe/protocol/api";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import { Registry } from "@lathe/telemetry/metrics/registry";
import { createModelCalls, type ModelCalls } from "@lathe/telemetry/model-calls";
import type { Log } from "../log.ts";
import { connectModel } from "./connect-model.ts";
import { cutStream, explainModelError } from "./explain-model-error.ts";
import { fetchModels } from "./list-models.ts";
import { ModelCatalog, type ModelInfo } from "./model-catalog.ts";
import { describeMissingKey, lacksKey, parseModelName, secretsIn } from "./provider-config.ts";
import type { Provider, ProviderConfig } from "./provider-config.ts";
import { PROVIDERS } from "./providers.ts";
import type { ProviderSettings } from "./provider-settings.ts";
import { readModelStream } from "./read-model-stream.ts";
import { toCallOptions } from "./to-call-options.ts";

const CHECK_REQUEST = {
  system: "",
  messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "Say ok." }] }],
  tools: [],
  maxOutputTokens: 16,
};

/** A call and the W3C `traceparent` header that came with it. */
export interface GatewayCall extends ModelRequest {
  traceparent?: string | null;
}

/** The one way to the models: keys stay behind it, and answers come out as the protocol's parts. Nothing is retried. */
export class ModelGateway {
  readonly #providers: ProviderSettings;
  readonly #catalog: ModelCatalog;
  readonly #log: Log;
  readonly #calls: ModelCalls;

  /**
   * @param calls Is told of each call; without it nobody is.
   * @param dataDirectory Where the owner's `models.json` may lie.
   */
  constructor(
    providers: ProviderSettings,
    log: Log,
    calls: ModelCalls = createModelCalls({ registry: new Registry(), sink: null }),
    dataDirectory: string | null = null,
  ) {
    this.#providers = providers;
    this.#catalog = new ModelCatalog(log, dataDirectory);
    this.#log = log;
    this.#calls = calls;
  }

  /** What goes wrong is a `failed` part. Aborting closes the provider's connection and ends the stream without one. */
  async *stream(
    userId: UserId,
    { traceparent = null, ...request }: GatewayCall,
    signal: AbortSignal,
  ): AsyncIterable<ModelPart> {
    const startedAt = performance.now();
    const call = this.#calls.begin(request, traceparent);
    let end: ModelPart | null = null;
    try {
      const { config, name } = await this.#resolve(userId, request.model);
      for await (const part of streamFrom(config, name, request, signal, this.#log)) {
        end = part;
        call.pass(part);
        yield part;
      }
    } catch (error) {
      if (!(error instanceof LatheError)) this.#log("error", "model call", { reason: String(error) });
      end = { type: "failed", error: toErrorBody(error) };
      call.pass(end);
      yield end;
    } finally {
      call.end();
      this.#log("info", "model call", {
        model: request.model,
        project: request.projectId,
        turn: request.turnId,
        durationMs: Math.round(performance.now() - startedAt),
        ...(end?.type === "finished" ? { reason: end.reason, ...end.usage } : {}),
        ...(end?.type === "failed" ? { code: end.error.code } : {}),
      });
    }
  }

  async list(userId: UserId): Promise<ModelInfo[]> {
    return this.#catalog.list(await this.#providers.configs(userId));
  }

  /** Limits, price and abilities of a model, as far as they are known. Errors: `model_not_found` for no provider. */
  async facts(userId: UserId, model: string): Promise<ModelFacts> {
    const { config, name } = await this.#resolve(userId, model);
    return this.#catalog.facts(config, name);
  }

  /** The model to begin with when a user has chosen none. */
  async defaultModel(userId: UserId): Promise<string> {
    return this.#catalog.defaultModel(await this.#providers.configs(userId));
  }

  /**
   * Makes a small real call: the list of models, for which the key is needed too; where there is none, or anybody may
   * read it, one short answer of a model that was added by hand, or of a new one. Errors: the provider's.
   */
  async check(userId: UserId, provider: Provider, signal: AbortSignal): Promise<void> {
    if (provider === "composer") return;
    const config = await this.#providers.config(userId, provider);
    if (lacksKey(config)) throw new LatheError("model_key_missing", describeMissingKey(provider), { provider });
    const lists = PROVIDERS[provider].list !== null;
    const asked = config.models[0] ?? (lists ? undefined : (await this.#catalog.newest(provider))[0]);
    if (asked === undefined) return void (await fetchModels(config, signal));
    for await (const part of streamFrom(
      config,
      asked,
      { model: `${provider}/${asked}`, ...CHECK_REQUEST },
      signal,
      this.#log,
    )) {
      if (part.type === "failed") throw LatheError.fromBody(part.error);
    }
  }

  async #resolve(userId: UserId, model: string): Promise<{ config: ProviderConfig; name: string }> {
    const parsed = parseModelName(model);
    if (parsed === null || parsed.provider === "composer") {
      throw new LatheError("model_not_found", `There is no provider for the model "${model.slice(0, 200)}".`);
    }
    return { config: await this.#providers.config(userId, parsed.provider), name: parsed.name };
  }
}

/** One call with what is known of its provider. Errors that can be told before the call are thrown as LatheError. */
export async function* streamFrom(
  config: ProviderConfig,
  name: string,
  request: ModelRequest,
  signal: AbortSignal,
  log: Log,
): AsyncIterable<ModelPart> {
  const { provider } = config;
  let began = false;
  const explain = (error: unknown) => {
    if (error === null) return cutStream(PROVIDERS[provider].label);
    const explained = hideKey(explainModelError(error, provider, name, began), config);
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
    log("warn", "model error", {
      provider,
      model: name,
      code: explained.code,
      reason: withoutSecrets(reason, config),
    });
    return explained;
  };
  const open = connectModel(config, name);
  try {
    const stream = await open(toCallOptions(request, provider, signal));
    began = true;
    yield* readModelStream(stream, explain, signal);
  } catch (error) {
    if (!signal.aborted) yield { type: "failed", error: explain(error).toBody() };
  }
}

/** Whatever a provider quotes, its key does not leave control. */
function hideKey(error: LatheError, config: ProviderConfig): LatheError {
  const message = withoutSecrets(error.message, config);
  return message === error.message ? error : LatheError.fromBody({ ...error.toBody(), message });
}

function withoutSecrets(text: string, config: ProviderConfig): string {
  return secretsIn(config).reduce((words, secret) => words.replaceAll(secret, "…"), text);
}
