import { type ErrorBody, ERRORS } from "@lathe/protocol/errors";

/** An answer that the front gives itself. */
export interface LocalAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

const REASONS: Record<number, string> = {
  200: "OK",
  204: "No Content",
  302: "Found",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  411: "Length Required",
  413: "Content Too Large",
  421: "Misdirected Request",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  505: "HTTP Version Not Supported",
};

/** An error as JSON, as all of Lathe's interfaces give it. */
export function errorAnswer(error: ErrorBody, status: number = ERRORS[error.code].status): LocalAnswer {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ error }) };
}

/** The bytes of an answer. Nothing of it may be kept by a cache unless its headers say so. */
export function formatLocalAnswer(answer: LocalAnswer, options: { method: string; keepAlive: boolean }): Buffer {
  const body = Buffer.from(answer.body ?? "");
  const headers: Record<string, string> = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...answer.headers,
  };
  let text = `HTTP/1.1 ${answer.status} ${REASONS[answer.status] ?? "Unknown"}\r\n`;
  for (const [name, value] of Object.entries(headers)) text += `${name}: ${value}\r\n`;
  if (answer.status !== 204 && answer.status !== 304) text += `Content-Length: ${body.length}\r\n`;
  text += options.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
  const head = Buffer.from(text, "latin1");
  const bodiless = options.method === "HEAD" || answer.status === 204 || answer.status === 304;
  return bodiless || body.length === 0 ? head : Buffer.concat([head, body]);
}
