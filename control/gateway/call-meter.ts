import type { Usage } from "@lathe/protocol/events";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import type { CallTokens } from "./price-usage.ts";

/**
 * How far a call came. `sent`: it is on its way, nothing has come back. `refused`: the provider answered that it does
 * not take it. `taken`: an answer began.
 */
export type CallProgress = "unsent" | "sent" | "refused" | "taken";

/** `estimated`: the provider did not say. */
export type MeteredTokens = CallTokens & { estimated: boolean };

/** As the agent plans with: code and prose mixed, in what Lathe sends. */
const CHARACTERS_PER_TOKEN = 3.6;
/** What an image of unknown size is taken for; most providers reduce it to about as many tokens. */
const IMAGE_TOKENS = 1_500;
/** Anthropic's count of pixels to a token; the others lie below it. */
const PIXELS_PER_TOKEN = 750;

/** Counts what a call sends and gets, for the times when the provider does not say. */
export class CallMeter {
  readonly #request: ModelRequest;
  #progress: CallProgress = "unsent";
  #received = 0;

  constructor(request: ModelRequest) {
    this.#request = request;
  }

  note(progress: CallProgress): void {
    this.#progress = progress;
  }

  count(part: ModelPart): void {
    switch (part.type) {
      case "text.delta":
      case "reasoning.delta":
      case "tool.delta":
        this.#received += part.text.length;
    }
  }

  /**
   * The tokens of a call that ended so (null: it was stopped); null where it did not reach a provider. One that was
   * refused used none.
   */
  read(end: ModelPart | null): MeteredTokens | null {
    if (end?.type === "finished") return this.#fill(end.usage);
    switch (this.#progress) {
      case "taken":
        return this.#fill(null);
      case "sent":
        // Nobody can say what a provider did of a call that was stopped before the first word: it is taken for read.
        return end === null ? this.#fill(null) : null;
      case "refused":
        return { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, estimated: true };
      case "unsent":
        return null;
    }
  }

  #fill(said: Usage | null): MeteredTokens {
    const inputTokens = said?.inputTokens ?? null;
    const outputTokens = said?.outputTokens ?? null;
    return {
      inputTokens: inputTokens ?? estimateInput(this.#request),
      cachedInputTokens: said?.cachedInputTokens ?? 0,
      outputTokens: outputTokens ?? toTokens(this.#received),
      estimated: inputTokens === null || outputTokens === null,
    };
  }
}

function estimateInput({ system, messages, tools }: ModelRequest): number {
  let characters = system.length + (tools.length === 0 ? 0 : JSON.stringify(tools).length);
  let imageTokens = 0;
  for (const part of messages.flatMap((message): readonly SentPart[] => message.content)) {
    switch (part.type) {
      case "text":
      case "reasoning":
        characters += part.text.length;
        break;
      case "tool-call":
        characters += part.name.length + (JSON.stringify(part.input) ?? "").length;
        break;
      case "tool-result":
        characters += part.output.length;
        break;
      case "image":
        imageTokens +=
          part.width === undefined || part.height === undefined
            ? IMAGE_TOKENS
            : Math.ceil((part.width * part.height) / PIXELS_PER_TOKEN);
    }
  }
  return toTokens(characters) + imageTokens;
}

type SentPart = ModelRequest["messages"][number]["content"][number];

function toTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
