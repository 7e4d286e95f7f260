/** Where a span stands, as the W3C header `traceparent` carries it. */
export interface TraceParent {
  /** 32 lower-case hex digits, not all 0. */
  traceId: string;
  /** 16 lower-case hex digits, not all 0. */
  spanId: string;
  sampled: boolean;
}

const VERSION_00_LENGTH = 55;
/** A later version may add fields, each behind a dash. */
const MAX_LENGTH = 256;
const PATTERN = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-[!-~]*)?$/;

/** Null for what is no traceparent; a request with a bad one is treated as one without. */
export function parseTraceparent(header: string | null | undefined): TraceParent | null {
  if (header === null || header === undefined || header.length < VERSION_00_LENGTH || header.length > MAX_LENGTH)
    return null;
  const match = PATTERN.exec(header);
  if (match === null || (match[1] === "00" && header.length !== VERSION_00_LENGTH)) return null;
  const [, , traceId = "", spanId = "", flags = ""] = match;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent({ traceId, spanId, sampled }: TraceParent): string {
  return `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`;
}
