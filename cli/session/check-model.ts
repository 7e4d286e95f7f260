import { addressOf, lacksKey } from "@lathe/control/gateway/provider-config";
import { PROVIDERS, type RemoteProvider } from "@lathe/control/gateway/providers";
import { COMPOSER_MODEL, ProviderName } from "@lathe/protocol/api";
import type { CommandEnvironment } from "../environment.ts";
import { UsageError } from "../usage-error.ts";
import type { ModelChoice } from "./temporary-control.ts";

/**
 * The provider of a model that can be asked: there is one, and its key and address are known. What is missing is told
 * before anything is built.
 *
 * @throws UsageError
 */
export function checkModel(
  { model, baseUrl }: Pick<ModelChoice, "model" | "baseUrl">,
  environment: Pick<CommandEnvironment, "providers">,
): ProviderName {
  const { success, data: provider } = ProviderName.safeParse(model.split("/")[0]);
  if (!success) throw new UsageError(`--model begins with one of ${ProviderName.options.join(", ")}.`);
  if (provider === "composer") {
    if (model !== COMPOSER_MODEL) throw new UsageError(`The composer's only model is ${COMPOSER_MODEL}.`);
    return provider;
  }
  const given = environment.providers[provider];
  const config = { provider, key: given?.key ?? null, baseUrl: baseUrl ?? given?.baseUrl ?? null };
  const { label } = PROVIDERS[provider];
  if (addressOf(config) === null) throw new UsageError(`${label} needs an address: give it with --base-url.`);
  if (lacksKey(config)) throw new UsageError(`${label} needs a key: set ${keyVariable(provider)}.`);
  return provider;
}

function keyVariable(provider: RemoteProvider): string {
  if (provider === "bedrock") return "AWS_BEARER_TOKEN_BEDROCK, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
  if (provider === "google") return "GEMINI_API_KEY";
  if (provider === "vertex") return "GOOGLE_VERTEX_API_KEY";
  return `${provider.toUpperCase()}_API_KEY`;
}
