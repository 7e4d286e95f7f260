import { TemplateName } from "@lathe/protocol/api";
import { chooseTemplate } from "@lathe/protocol/choose-template";
import { MODEL_OPTIONS, readModelOptions } from "./model-options.ts";
import type { ModelChoice } from "./session/temporary-control.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

/** As on the home page: what the prompt speaks of. */
const AUTO = "auto";

export interface BuildArguments extends ModelChoice {
  prompt: string;
  outDirectory: string;
  /** The one that was named, or the one that the prompt asks for. */
  template: TemplateName;
  json: boolean;
}

/** @throws UsageError */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  const { values, positionals } = readOptions(args, {
    out: { type: "string" },
    template: { type: "string", default: AUTO },
    ...MODEL_OPTIONS,
    json: { type: "boolean", default: false },
  });
  const [prompt, ...rest] = positionals;
  if (prompt === undefined || prompt.trim() === "") throw new UsageError("A prompt is needed.");
  if (rest.length > 0) throw new UsageError(`One prompt is expected; put it in quotes. Left over: ${rest.join(" ")}`);
  if (values.out === undefined || values.out === "") throw new UsageError("--out DIR is needed.");
  return {
    prompt,
    outDirectory: values.out,
    template: readTemplate(values.template, prompt),
    ...readModelOptions(values),
    json: values.json,
  };
}

function readTemplate(wanted: string, prompt: string): TemplateName {
  if (wanted === AUTO) return chooseTemplate(prompt);
  const template = TemplateName.safeParse(wanted);
  if (template.success) return template.data;
  throw new UsageError(`--template is one of ${[AUTO, ...TemplateName.options].join(", ")}.`);
}
