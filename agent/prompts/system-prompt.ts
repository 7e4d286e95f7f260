// Named here, since packages that import this file do not include the declarations by themselves.
// oxlint-disable-next-line typescript/triple-slash-reference -- an import would make the ambient declaration a module
/// <reference path="./text-modules.d.ts" />
import type { ModelFacts } from "@lathe/protocol/api";
import type { TurnMode } from "@lathe/protocol/prompt";
import ask from "./ask.md" with { type: "text" };
import base from "./base.md" with { type: "text" };
import blank from "./blank.md" with { type: "text" };
import common from "./common.md" with { type: "text" };
import compact from "./compact.md" with { type: "text" };
import { EDIT_FORMATS } from "./edit-format.ts";
import google from "./families/google.md" with { type: "text" };
import open from "./families/open.md" with { type: "text" };
import openai from "./families/openai.md" with { type: "text" };
import mobile from "./mobile.md" with { type: "text" };
import mobileImported from "./mobile-imported.md" with { type: "text" };
import mobileTemplate from "./mobile-template.md" with { type: "text" };
import plan from "./plan.md" with { type: "text" };
import web from "./web.md" with { type: "text" };

const BY_TEMPLATE: ReadonlyMap<string, string> = new Map([
  ["web", web],
  ["mobile", fillMobile(mobileTemplate, "57")],
  ["mobile-54", fillMobile(mobileTemplate, "54")],
  ["blank", blank],
]);
const BY_MODE: Record<TurnMode, string> = { build: base, plan, ask };

/** What is known to help models of a family, whoever serves them; the first that fits counts. Others need nothing. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/gpt-oss/, open],
  [/\b(?:gpt-|chatgpt|codex|o[1-9]\b)/, openai],
  [/\bgemini/, google],
  [/llama|qwen|deepseek|mistral|mixtral|codestral|devstral|gemma|phi-?\d|glm|kimi|granite|command-r/, open],
];

/** How a conversation is to be summed up. */
export const compactPrompt: string = compact;

export interface PromptKind {
  template: string;
  /** The Expo SDK of a project that began with another template, and has been brought in since: "57". */
  importedSdk?: string | null;
  mode?: TurnMode;
  /** `provider/name`. */
  model?: string;
  /** Null: not known. */
  editFormat?: ModelFacts["editFormat"] | null;
}

/** What the model is told of its task; the same for all turns of a kind, so that it can be cached. */
export function systemPrompt(kind: PromptKind): string {
  const { template, importedSdk = null, mode = "build", model = "", editFormat = null } = kind;
  const name = model.slice(model.indexOf("/") + 1).toLowerCase();
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? "";
  const format = EDIT_FORMATS[editFormat ?? "search-replace"];
  const editing = mode === "build" ? `# How you change files\n\n${format}\n` : "";
  const project = importedSdk === null ? (BY_TEMPLATE.get(template) ?? blank) : fillMobile(mobileImported, importedSdk);
  return [BY_MODE[mode], common, project, editing, family].filter((each) => each !== "").join("\n");
}

function fillMobile(layout: string, sdk: string): string {
  return mobile.replace("{layout}", () => layout.trimEnd()).replaceAll("{sdk}", sdk);
}
