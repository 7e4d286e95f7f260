import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { explainModelError } from "./explain-model-error.ts";
import { addressOf, PROVIDERS, type ProviderConfig } from "./provider-config.ts";

const LIST_TIMEOUT_MS = 4_000;
/** Something on this machine answers at once or is not there. */
const LOCAL_TIMEOUT_MS = 700;
const MAX_LISTED = 100;

const OpenAiList = z.object({ data: z.array(z.object({ id: z.string(), created: z.number().nullish().catch(null) })) });
const OllamaList = z.object({ models: z.array(z.object({ name: z.string() })) });

/** OpenAI lists everything that it runs; these are no models to write an app with. */
const NO_CHAT =
  /audio|realtime|image|tts|transcribe|search|embedding|instruct|moderation|whisper|dall-e|sora|babbage|davinci/;
const CHAT = /^(?:gpt-|o\d|chatgpt-|codex)/;

/**
 * Asks a provider for the names of its models, newest first where it says when they were made.
 * Errors: those of explainModelError; `model_not_found` where the address has no such list.
 */
export async function fetchModelNames(config: ProviderConfig, signal?: AbortSignal): Promise<string[]> {
  const { provider, key } = config;
  const address = addressOf(config);
  const { label } = PROVIDERS[provider];
  if (address === null) throw new LatheError("bad_request", `${label} needs an address. Add one in the settings.`);
  const url =
    provider === "ollama"
      ? `${new URL(address).origin}/api/tags`
      : `${address}/models${provider === "anthropic" ? "?limit=100" : ""}`;
  const timeout = AbortSignal.timeout(provider === "ollama" ? LOCAL_TIMEOUT_MS : LIST_TIMEOUT_MS);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      headers: headersFor(config),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    text = await response.text();
  } catch (cause) {
    throw new LatheError("model_unreachable", `${label} could not be reached.`, undefined, { cause });
  }
  if (!response.ok)
    throw explainModelError({ message: messageIn(text, key), statusCode: response.status }, provider, "");
  try {
    const body: unknown = JSON.parse(text);
    if (provider === "ollama") return OllamaList.parse(body).models.map((model) => model.name);
    const listed = OpenAiList.parse(body).data.toSorted((a, b) => (b.created ?? 0) - (a.created ?? 0));
    const names = listed.map((model) => model.id);
    const isOpenAi = provider === "openai" && config.baseUrl === null;
    return names.filter((name) => !isOpenAi || (CHAT.test(name) && !NO_CHAT.test(name))).slice(0, MAX_LISTED);
  } catch (cause) {
    throw new LatheError("model_bad_output", `${label} sent a list of models that cannot be read.`, undefined, {
      cause,
    });
  }
}

function headersFor({ provider, key }: ProviderConfig): Record<string, string> {
  if (provider === "anthropic") return { "x-api-key": key ?? "", "anthropic-version": "2023-06-01" };
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

const ErrorAnswer = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform((error) => error.message)]),
});

function messageIn(text: string, key: string | null): string {
  try {
    const { error } = ErrorAnswer.parse(JSON.parse(text));
    return key === null ? error : error.replaceAll(key, "…");
  } catch {
    // A page of HTML or another shape says nothing that could be shown.
    return "";
  }
}
