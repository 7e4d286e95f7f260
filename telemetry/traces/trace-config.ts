import { z } from "zod";

const SAMPLERS = [
  "always_on",
  "always_off",
  "traceidratio",
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
] as const;

export interface TraceConfig {
  url: string;
  protocol: "http/json" | "http/protobuf";
  /** May hold the collector's credentials: never to be logged. */
  headers: Record<string, string>;
  resource: Record<string, string>;
  sampler: { parentBased: boolean; root: "on" | "off" | { ratio: number } };
  /** Whether prompts and commands may be in spans. */
  captureContent: boolean;
}

const text = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

/** The variables of OpenTelemetry that count here; https://opentelemetry.io/docs/specs/otel/configuration/. */
export const TraceEnvironment = z.object({
  OTEL_SDK_DISABLED: text,
  OTEL_TRACES_EXPORTER: text,
  OTEL_EXPORTER_OTLP_ENDPOINT: text,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: text,
  OTEL_EXPORTER_OTLP_PROTOCOL: text,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: text,
  OTEL_EXPORTER_OTLP_HEADERS: text,
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: text,
  OTEL_SERVICE_NAME: text,
  OTEL_RESOURCE_ATTRIBUTES: text,
  OTEL_TRACES_SAMPLER: text,
  OTEL_TRACES_SAMPLER_ARG: text,
  OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: text,
});
export type TraceEnvironment = z.infer<typeof TraceEnvironment>;

/** Names of the variables, for whoever hands an environment on to a worker. */
export const TRACE_VARIABLES: readonly string[] = Object.keys(TraceEnvironment.shape);

/**
 * Null when nothing is to be traced: no endpoint is set, or it is switched off. A value that is not understood is told
 * by `warn` and, as OpenTelemetry asks, never keeps the server from starting.
 */
export function readTraceConfig(
  environment: Record<string, string | undefined>,
  warn: (text: string) => void,
): TraceConfig | null {
  const variables = TraceEnvironment.parse(environment);
  if (variables.OTEL_SDK_DISABLED?.toLowerCase() === "true") return null;
  const url = readUrl(variables, warn);
  if (url === null) return null;
  const exporter = variables.OTEL_TRACES_EXPORTER ?? "otlp";
  const protocol =
    variables.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? variables.OTEL_EXPORTER_OTLP_PROTOCOL ?? "http/protobuf";
  if (exporter !== "otlp") {
    if (exporter !== "none") warn(`OTEL_TRACES_EXPORTER: ${exporter} is not supported; nothing is traced.`);
    return null;
  }
  if (protocol !== "http/json" && protocol !== "http/protobuf") {
    warn(
      `OTEL_EXPORTER_OTLP_PROTOCOL: ${protocol} is not supported (http/protobuf and http/json are); nothing is traced.`,
    );
    return null;
  }
  const resource = readPairs("OTEL_RESOURCE_ATTRIBUTES", variables.OTEL_RESOURCE_ATTRIBUTES, warn);
  const name = variables.OTEL_SERVICE_NAME ?? resource["service.name"] ?? "lathe";
  return {
    url,
    protocol,
    headers: {
      ...readPairs("OTEL_EXPORTER_OTLP_HEADERS", variables.OTEL_EXPORTER_OTLP_HEADERS, warn),
      ...readPairs("OTEL_EXPORTER_OTLP_TRACES_HEADERS", variables.OTEL_EXPORTER_OTLP_TRACES_HEADERS, warn),
    },
    resource: { ...resource, "service.name": name },
    sampler: readSampler(variables, warn),
    captureContent: variables.OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT?.toLowerCase() === "true",
  };
}

function readUrl(variables: TraceEnvironment, warn: (text: string) => void): string | null {
  const own = variables.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  const base = variables.OTEL_EXPORTER_OTLP_ENDPOINT;
  const wanted = own ?? (base === undefined ? undefined : `${base.replace(/\/$/, "")}/v1/traces`);
  if (wanted === undefined) return null;
  const url = URL.parse(wanted);
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url.href;
  const variable = own === undefined ? "OTEL_EXPORTER_OTLP_ENDPOINT" : "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
  warn(`${variable} is no http address; nothing is traced.`);
  return null;
}

/** `key=value,key=value` with values in percent encoding. */
function readPairs(variable: string, value: string | undefined, warn: (text: string) => void): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const part of (value ?? "").split(",")) {
    if (part.trim() === "") continue;
    const at = part.indexOf("=");
    const name = part.slice(0, Math.max(0, at)).trim();
    const decoded = decode(part.slice(at + 1).trim());
    // The value may be a credential: only its variable is named.
    if (name === "" || decoded === null) warn(`${variable} has a part that is not name=value; it is left out.`);
    else pairs[name] = decoded;
  }
  return pairs;
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function readSampler(variables: TraceEnvironment, warn: (text: string) => void): TraceConfig["sampler"] {
  const wanted = variables.OTEL_TRACES_SAMPLER ?? "parentbased_always_on";
  const name = SAMPLERS.find((known) => known === wanted);
  if (name === undefined) warn(`OTEL_TRACES_SAMPLER: ${wanted} is not supported; everything is traced.`);
  const parentBased = name === undefined || name.startsWith("parentbased_");
  if (name?.endsWith("always_off") === true) return { parentBased, root: "off" };
  if (name?.endsWith("traceidratio") !== true) return { parentBased, root: "on" };
  const ratio = Number(variables.OTEL_TRACES_SAMPLER_ARG ?? "1");
  if (ratio >= 0 && ratio <= 1) return { parentBased, root: { ratio } };
  warn("OTEL_TRACES_SAMPLER_ARG is no number from 0 to 1; everything is traced.");
  return { parentBased, root: "on" };
}
