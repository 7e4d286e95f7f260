import { TemplateName } from "@lathe/protocol/api";
import { MODEL_OPTIONS, readModelOptions } from "./model-options.ts";
import type { ModelChoice } from "./session/temporary-control.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

export interface BuildArguments extends ModelChoice {
  prompt: string;
  outDirectory: string;
  template: TemplateName;
  json: boolean;
}

/** @throws UsageError */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  const { values, positionals } = readOptions(args, {
    out: { type: "string" },
    template: { type: "string", default: "web" },
    ...MODEL_OPTIONS,
    json: { type: "boolean", default: false },
  });
  const [prompt, ...rest] = positionals;
  if (prompt === undefined || prompt.trim() === "") throw new UsageError("A prompt is needed.");
  if (rest.length > 0) throw new UsageError(`One prompt is expected; put it in quotes. Left over: ${rest.join(" ")}`);
  if (values.out === undefined || values.out === "") throw new UsageError("--out DIR is needed.");
  const template = TemplateName.safeParse(values.template);
  if (!template.success) throw new UsageError(`--template is one of ${TemplateName.options.join(", ")}.`);
  return {
    prompt,
    outDirectory: values.out,
    template: template.data,
    ...readModelOptions(values),
    json: values.json,
  };
}
