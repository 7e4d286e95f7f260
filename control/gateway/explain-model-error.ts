import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { PROVIDERS, type RemoteProvider } from "./providers.ts";

const MAX_QUOTED_CHARACTERS = 300;
const TOO_LONG =
  /context_length_exceeded|context[ _-]?(?:length|window)|maximum context|prompt is too long|input is too long|too many (?:input )?tokens|request_too_large/i;
const NO_CREDIT = /insufficient_quota|credit balance|billing|exceeded your current quota/i;
const BAD_TOOL_CALL = /tool_use_failed|failed to call a function|tool call validation failed/i;
const OVERLOADED = /overloaded|capacity|server_busy|high demand/i;
const RATE_LIMITED = /rate_limit|rate limit|too many requests/i;
const BAD_KEY =
  /authentication_error|invalid_api_key|permission_error|invalid x-api-key|API_KEY_INVALID|api key not valid|UnrecognizedClientException|ExpiredToken|security token included in the request is/i;
/** The key is good; the account has not been given this model. */
const NO_MODEL_ACCESS = /access to (?:the|this) model|model access/i;
/** Google says of a full minute that the quota is used up, and when it is not any more. */
const RETRY_DELAY = /"retryDelay"\s*:\s*"([\d.]+)s"|retry in ([\d.]+) ?s/i;

/** What is known of a failure, wherever it was met: an HTTP status, or an error in a stream that began well. */
interface Failure {
  status: number | null;
  /** Type and code as the provider names them, and its message. */
  text: string;
  message: string;
  headers: Record<string, string>;
}

/**
 * Turns what a provider package throws or streams into an error in words for people. None of them holds the key.
 * `began`: whether an answer had begun; a connection that fails then was cut.
 */
export function explainModelError(error: unknown, provider: RemoteProvider, model: string, began = false): LatheError {
  const label = PROVIDERS[provider].label;
  const cause = { cause: error };
  if (error instanceof LatheError) return error;
  if (
    InvalidResponseDataError.isInstance(error) ||
    JSONParseError.isInstance(error) ||
    TypeValidationError.isInstance(error)
  ) {
    if (InvalidResponseDataError.isInstance(error) && error.data === undefined) return cutStream(label);
    return new LatheError("model_bad_output", `${label} sent an answer that cannot be read.`, undefined, cause);
  }
  const failure = readFailure(error);
  if (failure === "bug")
    return new LatheError("internal", "Something went wrong inside Lathe. The log has the details.", undefined, cause);
  if (failure === null && (began || isBrokenAnswer(error))) return cutStream(label);
  if (failure === null) return new LatheError("model_unreachable", `${label} could not be reached.`, undefined, cause);
  const { status, text } = failure;
  const said = quote(failure.message);

  if (status === 403 && NO_MODEL_ACCESS.test(text)) {
    return new LatheError("model_refused", `The ${label} account may not use ${model}.${said}`, undefined, cause);
  }
  if (status === 401 || status === 403 || BAD_KEY.test(text)) {
    return new LatheError("model_key_rejected", `${label} does not accept the key.${said}`, { provider }, cause);
  }
  if (status === 402 || (NO_CREDIT.test(text) && !RETRY_DELAY.test(text))) {
    const account = { account: provider };
    return new LatheError("model_refused", `The ${label} account has no credit left.${said}`, account, cause);
  }
  if (status === 413 || TOO_LONG.test(text)) {
    return new LatheError("model_too_long", `This conversation is too long for ${model}.`, undefined, cause);
  }
  if (BAD_TOOL_CALL.test(text)) {
    return new LatheError("model_bad_output", `${model} made a call that ${label} could not read.`, undefined, cause);
  }
  if (status === 429 || RATE_LIMITED.test(text)) {
    return new LatheError("model_rate_limited", `${label} asks to slow down.`, readPause(failure), cause);
  }
  if (status === 404) {
    return new LatheError(
      "model_not_found",
      `${label} does not know the model "${model}" at this address.${said}`,
      undefined,
      cause,
    );
  }
  if (status === 529 || status === 503 || OVERLOADED.test(text)) {
    return new LatheError("model_overloaded", `${label} is overloaded at the moment.`, readPause(failure), cause);
  }
  if (status === null || status === 408 || status >= 500) {
    return new LatheError("model_unreachable", `${label} had an error.${said}`, undefined, cause);
  }
  return new LatheError("model_refused", `${label} refused the request.${said}`, undefined, cause);
}

/** The stream ended without saying that it was whole. */
export function cutStream(label: string): LatheError {
  return new LatheError("model_stream_cut", `The answer of ${label} broke off.`);
}

const StreamedError = z.object({
  message: z.string().catch(""),
  type: z.string().nullish().catch(null),
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  statusCode: z.number().nullish().catch(null),
  data: z.unknown().optional(),
});

/** Null for what is no provider's word: a connection that could not be made or that broke. `bug`: neither of them. */
function readFailure(error: unknown): Failure | null | "bug" {
  if (APICallError.isInstance(error)) {
    if (error.statusCode === undefined || isBrokenAnswer(error)) return null;
    const text = `${error.message} ${error.responseBody ?? ""}`;
    const message = readErrorMessage(error.responseBody ?? "") ?? error.message;
    return { status: error.statusCode, text, message, headers: error.responseHeaders ?? {} };
  }
  if (isBrokenAnswer(error)) return null;
  if (typeof error === "string") return { status: null, text: error, message: error, headers: {} };
  if (isNetworkError(error)) return null;
  const parsed = StreamedError.safeParse(error);
  // The packages make errors of what they read in a stream, with all of it as `data`.
  if (!parsed.success || (error instanceof Error && !("data" in error))) return "bug";
  const { message, type, code, statusCode, data } = parsed.data;
  const status = statusCode ?? (typeof code === "number" ? code : null) ?? statusOfType(type ?? null);
  return { status, text: `${type ?? ""} ${code ?? ""} ${message} ${JSON.stringify(data) ?? ""}`, message, headers: {} };
}

/** The answer said that all is well, and then could not be read to the end. */
function isBrokenAnswer(error: unknown): boolean {
  // Bedrock's frames have lengths and checksums, and say themselves what does not come out.
  if (error instanceof Error && /event[- ]?stream frame|(?:prelude|message) checksum/i.test(error.message)) return true;
  return APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode < 300;
}

function statusOfType(type: string | null): number | null {
  return type === "invalid_request_error" ? 400 : null;
}

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error) || "statusCode" in error) return false;
  return /ECONN|EPIPE|ENOTFOUND|connect|socket|fetch failed|timed? ?out/i.test(
    `${"code" in error ? String(error.code) : ""} ${error.message}`,
  );
}

function readPause({ headers, text }: Failure): { retryAfterMs: number } | undefined {
  const retryAfterMs = readRetryAfter(headers) ?? readRetryDelay(text);
  return retryAfterMs === null ? undefined : { retryAfterMs };
}

/** Milliseconds, from `retry-after-ms`, or from `retry-after` in seconds or as a date. */
export function readRetryAfter(headers: Record<string, string>, now = Date.now()): number | null {
  const milliseconds = Number(headers["retry-after-ms"]?.trim() || Number.NaN);
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const value = headers["retry-after"];
  if (value === undefined) return null;
  const seconds = value.trim() === "" ? Number.NaN : Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : null;
}

/** Milliseconds, as an error's own words give them. */
function readRetryDelay(text: string): number | null {
  const [, seconds, inWords] = RETRY_DELAY.exec(text) ?? [];
  const wait = Number(seconds ?? inWords ?? Number.NaN);
  return Number.isFinite(wait) ? Math.ceil(wait * 1_000) : null;
}

/** The forms in which providers put an error's words into a body; Google wraps its own in a list at times. */
const ErrorWords = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ Message: z.string() }).transform(({ Message }) => Message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  z
    .object({ detail: z.array(z.object({ msg: z.string() })).min(1) })
    .transform(({ detail }) => detail.map(({ msg }) => msg).join("; ")),
]);
const ErrorAnswer = z.union([ErrorWords, z.tuple([ErrorWords]).transform(([words]) => words)]);

/** The words of an error's body, or null for a page of HTML or another form. */
export function readErrorMessage(body: string): string | null {
  try {
    return ErrorAnswer.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    // Not JSON: the answer to the question, not a fault.
    return null;
  }
}

/** The provider's own words, cut, and without anything that looks like a key: some repeat the key they refuse. */
function quote(message: string): string {
  const words = message
    .replace(/\s+/g, " ")
    .replace(/\b(?:sk|gsk|xai|key|pk)[-_][\w*.-]{6,}|\bbearer [\w*.-]{6,}/gi, "…")
    .replace(/(?=[\w-]*\d)[\w-]{20,}|\w{2,8}\*{3,}\w*/g, "…")
    .trim()
    .slice(0, MAX_QUOTED_CHARACTERS);
  return words === "" ? "" : ` It says: "${words}"`;
}
