import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { FactsPatch } from "./catalogue/find-model-facts.ts";
import { explainModelError, readErrorMessage } from "./explain-model-error.ts";
import { listLmStudioModels, listOllamaModels } from "./local-models.ts";
import { addressOf, secretsIn, type ProviderConfig } from "./provider-config.ts";
import { providerFetch } from "./provider-fetch.ts";
import { PROVIDERS } from "./providers.ts";

const LIST_TIMEOUT_MS = 4_000;
/** Something on this machine answers at once or is not there. */
const LOCAL_TIMEOUT_MS = 700;
const MAX_LISTED = 400;

const Created = z.object({ id: z.string(), created: z.number().nullish().catch(null) });
/** Most wrap their list; Together does not. */
const OpenAiList = z.union([z.object({ data: z.array(Created) }).transform(({ data }) => data), z.array(Created)]);
const GoogleList = z.object({
  models: z.array(z.object({ name: z.string(), supportedGenerationMethods: z.array(z.string()).default([]) })),
});

/** A model as its provider lists it, with what the provider itself says of it. */
export interface ListedModel {
  name: string;
  facts?: FactsPatch;
}

/** Asks a provider's own server for something by GET, or by POST with JSON, and gives the JSON of its answer. */
export type Ask = (url: string, body?: unknown) => Promise<unknown>;

/** OpenAI lists everything that it runs; these are no models to write an app with. */
const NO_CHAT =
  /audio|realtime|image|tts|transcribe|search|embedding|instruct|moderation|whisper|dall-e|sora|babbage|davinci/;
const CHAT = /^(?:gpt-|o\d|chatgpt-|codex)/;

/**
 * Asks a provider for its models, newest first where it says when they were made.
 * Errors: those of explainModelError; `model_not_found` where the provider or the address has no such list.
 */
export async function fetchModels(config: ProviderConfig, signal?: AbortSignal): Promise<ListedModel[]> {
  const { provider } = config;
  const address = addressOf(config);
  const { label, list, isLocal } = PROVIDERS[provider];
  if (address === null) throw new LatheError("bad_request", `${label} needs an address. Add one in the settings.`);
  if (list === null) throw new LatheError("model_not_found", `${label} does not list its models.`);
  const timeout = AbortSignal.timeout(isLocal === true ? LOCAL_TIMEOUT_MS : LIST_TIMEOUT_MS);
  const ask = askerOf(config, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
  try {
    if (list === "ollama") return await listOllamaModels(address, ask);
    if (provider === "lmstudio") {
      const models = await listLmStudioModels(address, ask);
      if (models !== null) return models;
    }
    if (list === "google") return readGoogleList(await ask(`${address}/models?pageSize=1000`));
    const listed = OpenAiList.parse(await ask(`${address}/models${list === "anthropic" ? "?limit=100" : ""}`));
    const names = listed.toSorted((a, b) => (b.created ?? 0) - (a.created ?? 0)).map(({ id }) => id);
    const isOpenAi = provider === "openai" && config.baseUrl === null;
    return names
      .filter((name) => !isOpenAi || (CHAT.test(name) && !NO_CHAT.test(name)))
      .slice(0, MAX_LISTED)
      .map((name) => ({ name }));
  } catch (cause) {
    if (cause instanceof LatheError) throw cause;
    throw new LatheError("model_bad_output", `${label} sent a list of models that cannot be read.`, undefined, {
      cause,
    });
  }
}

function readGoogleList(answer: unknown): ListedModel[] {
  return GoogleList.parse(answer)
    .models.filter(({ supportedGenerationMethods }) => supportedGenerationMethods.includes("generateContent"))
    .map(({ name }) => ({ name: name.replace(/^models\//, "") }))
    .filter(({ name }) => !NO_CHAT.test(name))
    .slice(0, MAX_LISTED);
}

/** Errors of what it gives: `model_unreachable`, `model_bad_output` and those of explainModelError. */
function askerOf(config: ProviderConfig, signal: AbortSignal): Ask {
  const { label } = PROVIDERS[config.provider];
  const fetch = providerFetch(config);
  return async (url, body) => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        headers: { ...headersFor(config), ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
        signal,
      });
      text = await response.text();
    } catch (cause) {
      if (cause instanceof LatheError) throw cause;
      throw new LatheError("model_unreachable", `${label} could not be reached.`, undefined, { cause });
    }
    if (!response.ok) {
      throw explainModelError({ message: messageIn(text, config), statusCode: response.status }, config.provider, "");
    }
    const answer: unknown = JSON.parse(text);
    return answer;
  };
}

function headersFor({ provider, key }: ProviderConfig): Record<string, string> {
  const { protocol } = PROVIDERS[provider];
  if (protocol === "anthropic") return { "x-api-key": key ?? "", "anthropic-version": "2023-06-01" };
  if (key === null) return {};
  return protocol === "google" ? { "x-goog-api-key": key } : { authorization: `Bearer ${key}` };
}

/** The error's words, without the key. */
function messageIn(text: string, config: ProviderConfig): string {
  return secretsIn(config).reduce((words, secret) => words.replaceAll(secret, "…"), readErrorMessage(text) ?? "");
}
