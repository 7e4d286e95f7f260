/** Where a name is routed says nothing about the model: `models/…`, `publishers/x/models/…`, Bedrock's `us.`. */
const ROUTE = /^(?:.*\/)?models\/|^arn:[^/]*\/|^(?:us|eu|apac|au|ca|jp|us-gov|global)\.(?=[a-z0-9]+\.)/;
/** A day (`-20250929`, `-2025-09-29`, `@20250929`, `@default`) and Bedrock's edition (`-v1:0`). */
const EDITION = /[-@](?:20\d{6}|20\d{2}-\d{2}-\d{2}|\d{2}-20\d{2}|default)(?=$|-v\d)|-v\d+(?::\d+)?$/g;
/** Who made it: `anthropic/…` with routers, `anthropic.…` with Bedrock. */
const MAKER =
  /^(?:[^/]*\/)+|^(?:anthropic|amazon|meta|mistral|cohere|deepseek|qwen|openai|google|xai|zai|moonshotai|moonshot|minimax|nvidia|writer|ai21)\./;

/** A model's names from the nearest to the farthest: as it is, without its route, edition, and maker. No doubles. */
export function nameForms(name: string): string[] {
  const plain = name.toLowerCase();
  const routed = plain.replace(ROUTE, "");
  const undated = withoutEdition(routed);
  return [...new Set([name, plain, routed, undated])];
}

/** `us.anthropic.claude-x-20250929-v1:0` → `claude-x`: what the same model is called with its maker. */
export function bareName(name: string): string {
  return withoutEdition(name.toLowerCase().replace(ROUTE, ""))
    .replace(MAKER, "")
    .replace(/:[a-z]+$/, "");
}

export function withoutEdition(name: string): string {
  return name.replace(EDITION, "");
}

/**
 * How new a model is, as far as its name says: its version's numbers, biggest first. Days, sizes (`70b`, `128k`) and
 * editions are no versions. `gpt-5.6-sol` → [5, 6]; `claude-opus-4-8` → [4, 8]; without a version: [].
 */
export function versionIn(name: string): number[] {
  const text = bareName(name).replace(/\b[a-z]?\d+(?:\.\d+)?x?\d*[bmk]\b/g, "");
  const match = /(?:^|[^\d.])(\d{1,2})(?:[.-](\d{1,2}))?(?![\d])/.exec(text);
  return match === null ? [] : [Number(match[1]), Number(match[2] ?? 0)];
}
