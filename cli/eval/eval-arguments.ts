import { basename, resolve } from "node:path";
import { MODEL_OPTIONS, readModelOptions } from "../model-options.ts";
import type { ModelChoice } from "../session/temporary-control.ts";
import { readOptions } from "../read-options.ts";
import { UsageError } from "../usage-error.ts";

export interface EvalArguments extends ModelChoice {
  /** Absolute. */
  file: string;
  /** Absolute: where results are added. */
  out: string;
  /** The id of one prompt; null: all. */
  only: string | null;
  again: boolean;
  json: boolean;
}

/** @throws UsageError */
export function parseEvalArguments(args: readonly string[]): EvalArguments {
  const { values, positionals } = readOptions(args, {
    out: { type: "string" },
    only: { type: "string" },
    again: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    ...MODEL_OPTIONS,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || file === "") throw new UsageError("eval needs a FILE.");
  if (rest.length > 0) throw new UsageError(`eval does not take ${rest.join(" ")}.`);
  if (values.out === "") throw new UsageError("--out needs a file.");
  return {
    file: resolve(file),
    out: resolve(values.out ?? `${basename(file)}.results.ndjson`),
    only: values.only ?? null,
    again: values.again,
    json: values.json,
    ...readModelOptions(values),
  };
}
