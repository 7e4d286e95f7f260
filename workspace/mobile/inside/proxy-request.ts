import { Agent, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { send } from "./web-preview.ts";
import { METRO_HOST } from "./warm-metro.ts";

/** Connections to Metro are kept; an agent of our own, since those of the environment may lead to a proxy. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
/** Of one connection, not of the message. */
const HOP_HEADERS: ReadonlySet<string> = new Set(["connection", "keep-alive", "proxy-connection", "transfer-encoding"]);

/** Given what Metro answered in place of what was asked for; true when it has answered in its own way. */
export type OnTrouble = (body: string) => boolean;
const MAX_TROUBLE_BYTES = 1024 * 1024;

/**
 * Hands the request on to Metro as it is, Host and Origin too: Metro compares them. `onTrouble` sees the body of an
 * answer that is an error before it goes to whoever asked.
 */
export function proxyRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
  port: number,
  onTrouble?: OnTrouble,
): void {
  const outgoing = request({
    agent,
    host: METRO_HOST,
    port,
    method: incoming.method,
    path: incoming.url,
    headers: withoutHops(incoming.rawHeaders),
    setHost: false,
  });
  outgoing.on("response", (answer) => {
    if (onTrouble !== undefined && (answer.statusCode ?? 0) >= 400) return void sendOr(onTrouble, answer, response);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHops(answer.rawHeaders));
    answer.pipe(response);
    answer.on("error", () => response.destroy());
  });
  outgoing.on("error", (error) => {
    if (response.headersSent) response.destroy();
    else sendTrouble(incoming, response, 502, `Metro did not answer: ${error.message}.`);
  });
  response.on("close", () => outgoing.destroy());
  incoming.pipe(outgoing);
}

async function sendOr(onTrouble: OnTrouble, answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of answer) {
      if (!Buffer.isBuffer(part)) continue;
      bytes += part.length;
      if (bytes > MAX_TROUBLE_BYTES) return void response.destroy();
      parts.push(part);
    }
  } catch {
    // Metro ended on the way.
    return void response.destroy();
  }
  const body = Buffer.concat(parts);
  if (onTrouble(decode(body, answer.headers["content-encoding"]))) return;
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHops(answer.rawHeaders));
  response.end(body);
}

/** Empty when it cannot be read. */
function decode(body: Buffer, encoding: string | undefined): string {
  const limit = { maxOutputLength: MAX_TROUBLE_BYTES };
  try {
    if (encoding === "gzip") return gunzipSync(body, limit).toString();
    if (encoding === "br") return brotliDecompressSync(body, limit).toString();
    if (encoding === "deflate") return inflateSync(body, limit).toString();
    return encoding === undefined ? body.toString() : "";
  } catch {
    // Cut off, or larger than any error: it goes on as it came.
    return "";
  }
}

/** Hands a WebSocket on to Metro, byte by byte. */
export function proxyUpgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, METRO_HOST);
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  upstream.on("connect", () => {
    const lines = pairs(incoming.rawHeaders).map(([name, value]) => `${name}: ${value}`);
    upstream.write([`${incoming.method} ${incoming.url} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
    upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  for (const side of [upstream, socket]) side.on("error", end).on("close", end);
}

/** To a program as JSON, to people in words. */
export function sendTrouble(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  const isForPeople = request.headers.accept?.includes("text/html") === true;
  if (isForPeople) return send(request, response, status, "text/plain; charset=utf-8", `${message}\n`);
  // The shape in which Metro tells errors, which Expo Go shows.
  const body = JSON.stringify({ type: "MetroUnavailable", message, errors: [] });
  send(request, response, status, "application/json; charset=utf-8", body);
}

function withoutHops(rawHeaders: readonly string[]): string[] {
  return pairs(rawHeaders)
    .filter(([name]) => !HOP_HEADERS.has(name.toLowerCase()))
    .flat();
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  const result: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) result.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return result;
}
