// Named here, since packages that import this file do not include the declarations by themselves.
// oxlint-disable-next-line typescript/triple-slash-reference -- an import would make the ambient declaration a module
/// <reference path="./prompts/text-modules.d.ts" />
import type { TemplateName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { FinishReason, Model } from "@lathe/protocol/model";
import { delimit } from "./context/delimit.ts";
import { userMessage } from "./messages/tell-step.ts";
import { SecretMask } from "./safety/secret-mask.ts";
import enhance from "./prompts/enhance.md" with { type: "text" };

/** A brief of 350 words in any script, and what a model thinks before it. */
const MAX_OUTPUT_TOKENS = 6_000;
/** No brief is longer; a model that does not stop is stopped here. */
const MAX_CHARACTERS = 12_000;

const PHONE_APP =
  "It will be an app for phones, Android and iPhone, that is used with the thumb and also runs in the browser, without a server; its data stays on the device.";
const BUILT_WITH: Record<TemplateName, string> = {
  web: "It will be a web app of one page in the browser, without a server; its data stays in the browser.",
  mobile: PHONE_APP,
  "mobile-54": PHONE_APP,
  blank: "It will be made in an empty project, in whatever language and with whatever tools fit.",
};

export interface EnhanceOptions {
  /** What the person wrote. */
  text: string;
  template: TemplateName;
  model: Model;
  /** `provider/name` */
  modelName: string;
}

/**
 * A prompt in more words, for the person to look at before it is sent. Errors: the model's; `model_stream_cut`;
 * `model_bad_output` when nothing of use came; `stopped` by the signal.
 */
export async function enhancePrompt(options: EnhanceOptions, signal: AbortSignal): Promise<string> {
  const { text, template, model, modelName } = options;
  const mask = new SecretMask();
  const prompt = `${BUILT_WITH[template]}\n\n${delimit("wish", "", mask.mask(text))}\n\nWrite the brief.`;
  const request = {
    model: modelName,
    system: enhance,
    messages: [userMessage(prompt)],
    tools: [],
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    task: "enhance" as const,
  };
  let answer = "";
  let end: FinishReason | null = null;
  for await (const part of model.stream(request, signal)) {
    if (part.type === "text.delta") answer += part.text;
    if (part.type === "failed") throw LatheError.fromBody(part.error);
    if (part.type === "finished") end = part.reason;
    if (answer.length > MAX_CHARACTERS) end = "length";
    if (end !== null) break;
  }
  if (signal.aborted) throw new LatheError("stopped", "It was stopped.");
  if (end === null) throw new LatheError("model_stream_cut", "The model's answer broke off. Try again.");
  const brief = mask.restore(readBrief(end === "length" ? wholeSentences(answer.slice(0, MAX_CHARACTERS)) : answer));
  if (brief !== "") return brief.slice(0, LIMITS.prompt.maxCharacters);
  throw new LatheError("model_bad_output", "The model gave no brief. Try again, or choose another model.");
}

/** What models put round an answer although they were asked not to: fences, quotes, thoughts, a line that announces it. */
function readBrief(answer: string): string {
  return answer
    .replace(/^\s*<think>[\s\S]*?<\/think>/, "")
    .trim()
    .replace(/^(?:here(?: is|['’]s)|sure)[^\n]{0,100}:\s*\n+/i, "")
    .replace(/^```[a-z]*\n([\s\S]*?)\n?```$/, "$1")
    .replace(/^\[begin of wish[^\n]*\]\n([\s\S]*?)\n?\[end of wish[^\n]*\]$/, "$1")
    .replace(/^["“]([^"“”]*)["”]$/, "$1")
    .trim();
}

/** Without the sentence or line that was cut. */
function wholeSentences(text: string): string {
  return /^[\s\S]*(?:[.!?。！？](?=\s|$|[^\x20-\x7e])|\n)/u.exec(text)?.[0] ?? "";
}
