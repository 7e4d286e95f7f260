import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { formatForwardedHead, isWebSocketUpgrade, withoutCookies } from "./forwarded-head.ts";
import { RequestHeadReader, type RequestHead } from "./request-head.ts";

function parse(...lines: string[]): RequestHead {
  const bytes = Buffer.from(`GET /x HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`, "latin1");
  const result = new RequestHeadReader({ maxHeadBytes: 65_536, maxHeaders: 100 }).feed(bytes);
  if (result === "more" || "fault" in result) throw new Error("The head itself was refused.");
  return result.head;
}

function forward(...lines: string[]): string {
  return formatForwardedHead(parse(...lines), { target: "/x", close: false }).toString("latin1");
}

test("what only the next hop or only this server may say does not go on", () => {
  const text = forward(
    "Host: a",
    "Connection: keep-alive, X-Secret, Host, Cookie",
    "X-Secret: 1",
    "Keep-Alive: timeout=5",
    "TE: gzip",
    "X-Forwarded-For: 6.6.6.6",
    "X-Forwarded-Proto: https",
    "Forwarded: for=6.6.6.6",
    "X-Lathe-User: {}",
    "Upgrade: h2c",
    "HTTP2-Settings: AA",
    "Cookie: a=b",
    "X-Kept: \xe9",
  );
  expect(text).toBe("GET /x HTTP/1.1\r\nHost: a\r\nCookie: a=b\r\nX-Kept: \xe9\r\nConnection: keep-alive\r\n\r\n");
});

test("a WebSocket's upgrade goes on, and no other", () => {
  const socket = parse(
    "Host: a",
    "Connection: keep-alive, Upgrade",
    "Upgrade: WebSocket",
    "Sec-WebSocket-Protocol: vite-hmr",
  );
  expect(isWebSocketUpgrade(socket)).toBe(true);
  expect(formatForwardedHead(socket, { target: "/x", close: false }).toString()).toContain(
    "Sec-WebSocket-Protocol: vite-hmr\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  );
  expect(isWebSocketUpgrade(parse("Host: a", "Upgrade: websocket"))).toBe(false);
  expect(isWebSocketUpgrade(parse("Host: a", "Connection: upgrade", "Upgrade: h2c, websocket"))).toBe(false);
});

test("cookies are taken out by their names' beginnings", () => {
  expect(withoutCookies("lathe_session=x; theme=dark;LATHE_b=1; a=lathe_", ["lathe"])).toBe("theme=dark; a=lathe_");
  expect(withoutCookies(" lathe_session = x", ["lathe"])).toBeNull();
  expect(withoutCookies("__Host-lathe=1; b=2", ["lathe", "__Host-lathe"])).toBe("b=2");
});

test("no cookie of a session is left, whatever stands beside it", () => {
  const name = fc.stringMatching(/^[a-zA-Z_ ]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(name, fc.constant("lathe_session")), fc.stringMatching(/^[a-z="]{0,8}$/))),
      (cookies) => {
        const kept = withoutCookies(cookies.map((cookie) => cookie.join("=")).join("; "), ["lathe_"]) ?? "";
        expect(kept.split(";").some((cookie) => cookie.trim().toLowerCase().startsWith("lathe_"))).toBe(false);
      },
    ),
  );
});
