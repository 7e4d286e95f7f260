import type { HeaderLine } from "./header-lines.ts";
import { listTokens } from "./header-lines.ts";
import type { RequestHead } from "./request-head.ts";

/** Changes to a request's headers on its way to an upstream, beside those that every forwarded request gets. */
export interface HeadEdits {
  target: string;
  /** Lower-case names that are left out, every line of them. */
  remove?: ReadonlySet<string>;
  /** Called for each header that stays: another value, or null to leave it out. */
  rewrite?: (header: HeaderLine) => string | null;
  add?: readonly (readonly [name: string, value: string])[];
  close: boolean;
}

/** Only this server may say these; from a client they would be a forgery. */
const FORGEABLE = new Set(["forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip"]);
/** Meant for the next hop only. Upgrade is put back for WebSockets alone: an h2c upgrade would hide requests. */
const HOP_BY_HOP = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "proxy-authorization",
  "te",
  "upgrade",
  "http2-settings",
]);
/** Headers that no Connection list may take away. */
const KEPT = new Set(["host", "content-length", "transfer-encoding", "cookie", "origin", "authorization"]);

/** Whether this asks for a WebSocket; other upgrades are not tunnelled. */
export function isWebSocketUpgrade(head: RequestHead): boolean {
  if (head.method !== "GET" || head.version !== "1.1") return false;
  if (!head.headers.some((header) => header.lower === "upgrade")) return false;
  const upgrades = listTokens(head.headers, "upgrade");
  return (
    upgrades.length === 1 && upgrades[0] === "websocket" && listTokens(head.headers, "connection").includes("upgrade")
  );
}

/** Whether the client means to go on with this connection. */
export function wantsKeepAlive(head: RequestHead): boolean {
  return head.version === "1.1" && !listTokens(head.headers, "connection").includes("close");
}

/** The bytes of a request's head for an upstream. */
export function formatForwardedHead(head: RequestHead, edits: HeadEdits): Buffer {
  const listed = new Set(listTokens(head.headers, "connection").filter((name) => !KEPT.has(name)));
  let text = `${head.method} ${edits.target} HTTP/${head.version}\r\n`;
  for (const header of head.headers) {
    const { lower } = header;
    if (HOP_BY_HOP.has(lower) || FORGEABLE.has(lower) || listed.has(lower) || edits.remove?.has(lower)) continue;
    if (lower.startsWith("x-forwarded-") || lower.startsWith("x-lathe-")) continue;
    const value = edits.rewrite === undefined ? header.value : edits.rewrite(header);
    if (value !== null) text += `${header.name}: ${value}\r\n`;
  }
  for (const [name, value] of edits.add ?? []) text += `${name}: ${value}\r\n`;
  if (isWebSocketUpgrade(head)) text += "Connection: Upgrade\r\nUpgrade: websocket\r\n";
  else if (edits.close) text += "Connection: close\r\n";
  else text += "Connection: keep-alive\r\n";
  return Buffer.from(`${text}\r\n`, "latin1");
}

/** A Cookie header without the cookies whose names begin with one of `prefixes`; null when none is left. */
export function withoutCookies(value: string, prefixes: readonly string[]): string | null {
  const kept = value
    .split(";")
    .map((cookie) => cookie.trim())
    .filter(
      (cookie) => cookie !== "" && !prefixes.some((prefix) => cookie.toLowerCase().startsWith(prefix.toLowerCase())),
    );
  return kept.length === 0 ? null : kept.join("; ");
}
