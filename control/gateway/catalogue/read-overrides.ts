import { ModelFacts } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { FactsPatch } from "./find-model-facts.ts";

/** `models.json` in the data folder: `{"provider/name": {any of the facts}}`. What is left out stays as it is known. */
export const Overrides = z.record(
  z.string().regex(/^[a-z]+\/.+$/, "must be written provider/name"),
  ModelFacts.partial().extend({ price: ModelFacts.shape.price.partial().strict().optional() }).strict(),
);

/**
 * Facts by `provider/name`; empty where there is no such file.
 * Errors: `bad_request` that names the file and each fault in it.
 */
export async function readOverrides(path: string): Promise<ReadonlyMap<string, FactsPatch>> {
  const file = Bun.file(path);
  if (!(await file.exists())) return new Map();
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (cause) {
    throw new LatheError("bad_request", `${path} is not JSON: ${String(cause)}`, undefined, { cause });
  }
  const parsed = Overrides.safeParse(content);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
      return `- ${issue.path.join(" → ") || "it"}: ${message}`;
    });
    throw new LatheError("bad_request", `${path} is not valid:\n${faults.join("\n")}`);
  }
  return new Map(Object.entries(parsed.data));
}
