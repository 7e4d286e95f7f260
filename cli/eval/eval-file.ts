import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { AcceptanceCheck } from "@lathe/protocol/acceptance";
import { TemplateName } from "@lathe/protocol/api";
import { LIMITS } from "@lathe/protocol/limits";
import { z } from "zod";
import { UsageError } from "../usage-error.ts";

/** A prompt, and what a person should be able to do once its turn has ended. */
const EvalTurn = z.strictObject({
  prompt: z.string().trim().min(1).max(LIMITS.prompt.maxCharacters),
  checks: z.array(AcceptanceCheck).max(30).default([]),
});

/** A project of its own: a prompt and those that follow it up. */
const EvalCase = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "an id is lower-case words joined by dashes"),
    template: TemplateName.default("web"),
    turns: z.array(EvalTurn).min(1).max(10),
  })
  .refine(({ turns }) => turns.some(({ checks }) => checks.length > 0), {
    message: "one of the turns needs a check",
    path: ["turns"],
  })
  .refine(({ turns }) => isUnique(turns.flatMap(({ checks }) => checks.map(({ id }) => id))), {
    message: "two checks have the same id",
    path: ["turns"],
  });
export type EvalCase = z.infer<typeof EvalCase>;

const EvalFile = z
  .array(EvalCase)
  .min(1)
  .max(500)
  .refine((cases) => isUnique(cases.map(({ id }) => id)), "two prompts have the same id");

export interface LoadedEval {
  /** The file's name, by which results are known. */
  name: string;
  cases: EvalCase[];
}

/** @throws UsageError that names every faulty place */
export function readEvalFile(path: string): LoadedEval {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = EvalFile.safeParse(json);
  if (!parsed.success)
    throw new UsageError(`${path} is no file of prompts with checks:\n${z.prettifyError(parsed.error)}`);
  return { name: basename(path), cases: parsed.data };
}

export function countChecks({ turns }: EvalCase): number {
  return turns.reduce((sum, { checks }) => sum + checks.length, 0);
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
