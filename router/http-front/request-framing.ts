import type { BodyFraming } from "./body-counter.ts";
import { countHeaders, firstValue } from "./header-lines.ts";
import type { HeadFault, RequestHead } from "./request-head.ts";

/**
 * How a request's body ends, or a fault when two servers could disagree about it (request smuggling): several lengths,
 * a length beside a transfer coding, any coding but `chunked`, a coding in HTTP/1.0.
 */
export function requestFraming(head: RequestHead): BodyFraming | { fault: HeadFault } {
  const lengths = countHeaders(head.headers, "content-length");
  const codings = countHeaders(head.headers, "transfer-encoding");
  if (codings > 0) {
    const coding = firstValue(head.headers, "transfer-encoding")?.toLowerCase();
    if (lengths > 0) return fault("The request has both Content-Length and Transfer-Encoding.");
    if (codings > 1 || coding !== "chunked") return fault("The request's Transfer-Encoding is not understood.");
    if (head.version === "1.0") return fault("HTTP/1.0 knows no Transfer-Encoding.");
    return { type: "chunked" };
  }
  if (lengths === 0) return { type: "none" };
  const length = firstValue(head.headers, "content-length") ?? "";
  if (lengths > 1 || !/^\d{1,15}$/.test(length)) return fault("The request's Content-Length is not valid.");
  return { type: "length", bytes: Number(length) };
}

function fault(reason: string): { fault: HeadFault } {
  return { fault: { status: 400, reason } };
}
