import type { ErrorBody } from "@lathe/protocol/errors";
import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { chooseChannel, type ChannelSetting } from "./choose-channel.ts";
import { detectFormatFailure } from "./detect-format-failure.ts";
import { withThoughtTags } from "./thought-tags.ts";
import { withTextChannel } from "./with-text-channel.ts";

interface AdaptiveOptions {
  /** Set by hand, or `auto`. */
  setting?: ChannelSetting;
  /** Whether a model takes tools; null when nobody knows. */
  takesTools?: (modelName: string) => boolean | null;
  /** Models that failed with tools before; those that do are added. */
  withoutTools?: Set<string>;
}

/** What servers of models without tools say to a request with some (Ollama, vLLM, LM Studio). */
const NO_TOOLS =
  /(?:does not|doesn't|do not) support (?:tools|tool use|function)|tool (?:use|choice|calling)[^.]{0,40}not (?:supported|enabled)/i;

/**
 * A model behind whichever channel it can use: native calls of tools, or actions in its text. A model that was given
 * tools and writes its actions into its text, or whose server refuses tools, is asked again in the text channel, and from
 * then on always; the answer that went wrong counts as a broken one, so that nothing of it stays.
 */
export function adaptChannel(
  model: Model,
  { setting = "auto", takesTools = () => null, withoutTools: failed = new Set() }: AdaptiveOptions = {},
): Model {
  const thinking = withThoughtTags(model);
  const inText = withTextChannel(thinking);
  return {
    async *stream(request, signal) {
      const tools = takesTools(request.model);
      const channel = chooseChannel({ tools }, setting, { formatFailed: failed.has(request.model) });
      if (channel === "text" || request.tools.length === 0) yield* inText.stream(request, signal);
      else yield* streamWithTools(thinking, request, setting === "auto" ? failed : null, signal);
    },
  };
}

async function* streamWithTools(
  model: Model,
  request: ModelRequest,
  failed: Set<string> | null,
  signal: AbortSignal,
): AsyncIterable<ModelPart> {
  const parts: ModelPart[] = [];
  const names = new Set(request.tools.map(({ name }) => name));
  for await (const part of model.stream(request, signal)) {
    if (failed !== null && isFormatFailure(part, parts, names)) {
      failed.add(request.model);
      yield { type: "failed", error: ASK_AGAIN, ...("usage" in part ? { usage: part.usage } : {}) };
      return;
    }
    parts.push(part);
    yield part;
  }
}

function isFormatFailure(part: ModelPart, before: readonly ModelPart[], tools: ReadonlySet<string>): boolean {
  if (part.type === "failed") return NO_TOOLS.test(part.error.message);
  return part.type === "finished" && detectFormatFailure(before, tools) !== null;
}

const ASK_AGAIN: ErrorBody = {
  code: "model_bad_output",
  message: "The model does not use tools as it should. It is asked again in another way.",
};
