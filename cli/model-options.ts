import { ChannelSetting } from "@lathe/protocol/agent-settings";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { ModelChoice } from "./session/temporary-control.ts";
import { UsageError } from "./usage-error.ts";

/** The options of every command that asks a model, for `parseArgs`. */
export const MODEL_OPTIONS = {
  model: { type: "string" },
  "base-url": { type: "string" },
  channel: { type: "string", default: "auto" },
} as const;

interface ModelValues {
  model?: string | undefined;
  "base-url"?: string | undefined;
  channel: string;
}

/** @throws UsageError */
export function readModelOptions({ model, "base-url": baseUrl, channel: wanted }: ModelValues): ModelChoice {
  if (model !== undefined && !/^[a-z]+\/.+$/.test(model)) {
    throw new UsageError("--model is PROVIDER/NAME, as in composer/builtin.");
  }
  if (baseUrl !== undefined && !isHttpUrl(baseUrl)) throw new UsageError("--base-url is an http address.");
  if (baseUrl !== undefined && model === undefined) {
    throw new UsageError("--base-url needs --model: it is the address of that model's provider.");
  }
  const channel = ChannelSetting.safeParse(wanted);
  if (!channel.success) throw new UsageError(`--channel is one of ${ChannelSetting.options.join(", ")}.`);
  return { model: model ?? COMPOSER_MODEL, baseUrl: baseUrl ?? null, channel: channel.data };
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
