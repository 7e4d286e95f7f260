import { LatheError } from "@lathe/protocol/errors";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import type { Log } from "../log.ts";
import type { CallProgress } from "./call-meter.ts";
import { connectModel } from "./connect-model.ts";
import { cutStream, explainModelError } from "./explain-model-error.ts";
import { secretsIn, type ProviderConfig } from "./provider-config.ts";
import { PROVIDERS } from "./providers.ts";
import { readModelStream } from "./read-model-stream.ts";
import { toCallOptions } from "./to-call-options.ts";

/**
 * One call with what is known of its provider; `note` is told how far it comes. Errors that can be told before the call
 * are thrown as LatheError.
 */
export async function* streamFrom(
  config: ProviderConfig,
  name: string,
  request: ModelRequest,
  signal: AbortSignal,
  log: Log,
  note: (progress: CallProgress) => void = () => {},
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
  const open = connectModel(config, name, note);
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
