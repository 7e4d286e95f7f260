import type { ModelFacts } from "@lathe/protocol/api";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import { Registry } from "@lathe/telemetry/metrics/registry";
import { createModelCalls, type ModelCalls } from "@lathe/telemetry/model-calls";
import type { Log } from "../log.ts";
import type { CallAccounts } from "../usage/call-accounts.ts";
import { judgeEnd, ProviderBreakers } from "./breaker/provider-breakers.ts";
import { CallMeter, type MeteredTokens } from "./call-meter.ts";
import { fetchModels } from "./list-models.ts";
import { ModelCatalog, type ModelInfo } from "./model-catalog.ts";
import { priceUsage } from "./price-usage.ts";
import { addressOf, describeMissingKey, lacksKey, parseModelName } from "./provider-config.ts";
import type { Provider, ProviderConfig } from "./provider-config.ts";
import { PROVIDERS } from "./providers.ts";
import type { ProviderSettings } from "./provider-settings.ts";
import { streamFrom } from "./stream-model.ts";

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

export interface GatewayParts {
  providers: Pick<ProviderSettings, "config" | "configs">;
  /** Keeps what calls used, and knows what they may use. */
  accounts: Pick<CallAccounts, "check" | "add">;
  log: Log;
  breakers?: ProviderBreakers;
  /** Is told of each call; without it nobody is. */
  calls?: ModelCalls;
  /** Where the owner's `models.json` may lie. */
  dataDirectory?: string;
}

/** A provider, one of its models by the name that it has there, and whose call it is. */
interface Callee {
  userId: UserId;
  config: ProviderConfig;
  name: string;
}

type CallEnd = Extract<ModelPart, { type: "finished" | "failed" }>;

/** The one way to the models: keys stay behind it, and answers come out as the protocol's parts. Nothing is retried. */
export class ModelGateway {
  readonly #providers: GatewayParts["providers"];
  readonly #accounts: GatewayParts["accounts"];
  readonly #breakers: ProviderBreakers;
  readonly #catalog: ModelCatalog;
  readonly #log: Log;
  readonly #calls: ModelCalls;

  constructor({ providers, accounts, log, breakers, calls, dataDirectory }: GatewayParts) {
    this.#providers = providers;
    this.#accounts = accounts;
    this.#breakers = breakers ?? new ProviderBreakers();
    this.#catalog = new ModelCatalog(log, dataDirectory ?? null);
    this.#log = log;
    this.#calls = calls ?? createModelCalls({ registry: new Registry(), sink: null });
  }

  /**
   * What goes wrong is a `failed` part: a project's month that is used up (`limit_reached`) and a provider that rests
   * too, for which nobody is asked. Aborting closes the provider's connection and ends the stream without one.
   */
  async *stream(
    userId: UserId,
    { traceparent = null, ...request }: GatewayCall,
    signal: AbortSignal,
  ): AsyncIterable<ModelPart> {
    const startedAt = performance.now();
    const call = this.#calls.begin(request, traceparent);
    let end: ModelPart | null = null;
    try {
      for await (const part of this.#open(userId, request, signal)) {
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

  /**
   * Limits, price and abilities of a model, as far as they are known, and whether a call of it could be tried: its
   * provider has an address, and a key where it needs one. Errors: `model_not_found` for no provider.
   */
  async describe(userId: UserId, model: string): Promise<{ facts: ModelFacts; usable: boolean }> {
    const { config, name } = await this.#resolve(userId, model);
    const usable = addressOf(config) !== null && !lacksKey(config);
    return { facts: await this.#catalog.facts(config, name), usable };
  }

  /** The model to begin with when a user has chosen none. */
  async defaultModel(userId: UserId): Promise<string> {
    return this.#catalog.defaultModel(await this.#providers.configs(userId));
  }

  /**
   * Makes a small real call: the list of models, for which the key is needed too; where there is none, or anybody may
   * read it, one short answer of a model that was added by hand, or of a new one. A provider that rests is asked all
   * the same, and is at work again when that goes well. Errors: the provider's.
   */
  async check(userId: UserId, provider: Provider, signal: AbortSignal): Promise<void> {
    if (provider === "composer") return;
    const config = await this.#providers.config(userId, provider);
    if (lacksKey(config)) throw new LatheError("model_key_missing", describeMissingKey(provider), { provider });
    const lists = PROVIDERS[provider].list !== null;
    const asked = config.models[0] ?? (lists ? undefined : (await this.#catalog.newest(provider))[0]);
    if (asked === undefined) await fetchModels(config, signal);
    else {
      const request = { model: `${provider}/${asked}`, ...CHECK_REQUEST };
      for await (const part of this.#call({ userId, config, name: asked }, request, signal)) {
        if (part.type === "failed") throw LatheError.fromBody(part.error);
      }
    }
    if (!signal.aborted) this.#breakers.close(userId, config);
  }

  /** One call through limits and breaker. What stops it before it is made is thrown. */
  async *#open(userId: UserId, request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
    const callee = { userId, ...(await this.#resolve(userId, request.model)) };
    if (request.projectId !== undefined) await this.#accounts.check(userId, request.projectId);
    const passage = this.#breakers.enter(userId, callee.config);
    let end: ModelPart | null = null;
    try {
      for await (const part of this.#call(callee, request, signal)) {
        end = part;
        yield part;
      }
    } catch (error) {
      // It never left: nothing is learnt of the provider.
      end = { type: "failed", error: toErrorBody(error) };
      throw error;
    } finally {
      passage.settle(judgeEnd(end));
    }
  }

  /** One call, priced and entered into the accounts however it ends. */
  async *#call(callee: Callee, request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
    const at = Date.now();
    const meter = new CallMeter(request);
    const pricing = this.#priceOf(callee);
    let end: CallEnd | null = null;
    try {
      const stream = streamFrom(callee.config, callee.name, request, signal, this.#log, (progress) =>
        meter.note(progress),
      );
      for await (const part of stream) {
        if (part.type === "finished" || part.type === "failed") {
          end = part;
          yield withUsage(part, meter.read(part), await pricing);
        } else {
          meter.count(part);
          yield part;
        }
      }
    } finally {
      const tokens = meter.read(end);
      if (tokens !== null) {
        const { projectId = null, turnId = null, task = null, model } = request;
        const costUsd = priceUsage(tokens, await pricing);
        this.#accounts.add({ userId: callee.userId, projectId, turnId, task, model, at, ...tokens, costUsd });
      }
    }
  }

  /** Never rejects: what cannot be found out is not known. */
  async #priceOf({ config, name }: Callee): Promise<ModelFacts["price"]> {
    try {
      return (await this.#catalog.facts(config, name)).price;
    } catch (error) {
      this.#log("error", "price of a model", { model: name, reason: String(error) });
      return { input: null, cachedInput: null, output: null };
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

/** An end with what the call cost. Only an answer that began and broke off has used something unsaid. */
function withUsage(end: CallEnd, tokens: MeteredTokens | null, price: ModelFacts["price"]): CallEnd {
  if (tokens === null) return end;
  const costUsd = priceUsage(tokens, price);
  if (end.type === "finished") return { ...end, usage: { ...end.usage, costUsd } };
  const { inputTokens, outputTokens } = tokens;
  if (inputTokens + outputTokens === 0) return end;
  return { ...end, usage: { inputTokens, cachedInputTokens: null, outputTokens, costUsd } };
}
