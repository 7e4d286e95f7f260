import { shorten } from "../text/shorten.ts";
import type { AcceptanceResult } from "./acceptance-checks.ts";
import { asPageContent, indent } from "./tell-page.ts";

const MAX_RESULT_CHARACTERS = 1_600;
const MAX_ERRORS_CHARACTERS = 600;
/** Of all of them: with the block's marks it stays below what a check's details may hold. */
const MAX_CHARACTERS = 7_000;

/** What did not work, for a model: which check, at which step, why, what came nearest, what the page complained of. */
export function tellFailedChecks(failed: readonly AcceptanceResult[]): string {
  const told: string[] = [];
  let characters = 0;
  for (const result of failed) {
    const text = shorten(tellResult(result), MAX_RESULT_CHARACTERS);
    if (characters + text.length > MAX_CHARACTERS) break;
    characters += text.length + 1;
    told.push(text);
  }
  const more = failed.length - told.length;
  return asPageContent([...told, ...(more === 0 ? [] : [`${more} more failed.`])].join("\n"));
}

function tellResult({ id, text, failedAt, reason, closest, errors }: AcceptanceResult): string {
  const seen = errors.map(indent).join("\n").slice(0, MAX_ERRORS_CHARACTERS);
  return [
    `Check ${JSON.stringify(id)}: ${text}`,
    `  ${failedAt === null ? "" : `At ${failedAt}: `}${reason}`,
    ...(closest.length === 0 ? [] : [`  Closest to it:\n${indent(indent(closest.join("\n")))}`]),
    ...(seen === "" ? [] : [`  The page's errors:\n${indent(seen)}`]),
  ].join("\n");
}
