import { TemplateName } from "@lathe/protocol/api";
import { parseArgs } from "node:util";
import { MODEL_OPTIONS, readModelOptions } from "./model-options.ts";
import type { ModelChoice } from "./session/temporary-control.ts";
import { UsageError } from "./usage-error.ts";

export interface BuildArguments extends ModelChoice {
  prompt: string;
  outDirectory: string;
  template: TemplateName;
  json: boolean;
}

/** @throws UsageError */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  const { values, positionals } = readArguments(args);
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

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        template: { type: "string", default: "web" },
        ...MODEL_OPTIONS,
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
