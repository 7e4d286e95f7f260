import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { type HeadResult, RequestHeadReader } from "./request-head.ts";

const LIMITS = { maxHeadBytes: 4_096, maxHeaders: 20 };

/** The first outcome that is not "more", with all bytes behind the head. */
function read(pieces: readonly Buffer[]): HeadResult {
  const reader = new RequestHeadReader(LIMITS);
  for (const [index, piece] of pieces.entries()) {
    const result = reader.feed(piece);
    if (result === "more") continue;
    if ("fault" in result) return { fault: { status: result.fault.status, reason: "" } };
    return { head: result.head, rest: Buffer.concat([result.rest, ...pieces.slice(index + 1)]) };
  }
  return "more";
}

function cut(bytes: Buffer, ...places: number[]): Buffer[] {
  const sorted = [0, ...places.toSorted((a, b) => a - b), bytes.length];
  return sorted.slice(1).map((place, index) => bytes.subarray(sorted[index], place));
}

const SAMPLES = [
  "GET / HTTP/1.1\r\nHost: localhost:4700\r\nAccept:  text/html \r\n\r\nbody bytes",
  "\r\n\r\nPOST /a?b=c HTTP/1.0\r\nX-Empty:\r\n\r\n",
  "GET / HTTP/1.1\nHost: a\n\n",
  "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
  "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
  "GET  / HTTP/1.1\r\n\r\n",
  "GET / HTTP/2.0\r\n\r\n",
  "GET / HTTP/1.1\r\n: x\r\n\r\n",
  "GET / HTTP/1.1\r\nX\u00e9: x\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01",
  `GET /${"x".repeat(5_000)} HTTP/1.1\r\n\r\n`,
  `GET / HTTP/1.1\r\n${"A: b\r\n".repeat(21)}\r\n`,
  "\r\n".repeat(20),
];

test("a head cut at any one position is read as the whole", () => {
  for (const sample of SAMPLES) {
    const bytes = Buffer.from(sample, "latin1");
    const whole = read([bytes]);
    for (let place = 0; place <= bytes.length; place += 1) {
      const parts = read(cut(bytes, place));
      expect({ sample, place, parts }).toEqual({ sample, place, parts: whole });
    }
  }
});

test("a head cut at any positions is read as the whole", () => {
  const header = fc.tuple(fc.stringMatching(/^[A-Za-z-]{1,12}$/), fc.stringMatching(/^[\x20-\x7e\x80-\xff]{0,30}$/));
  const arbitrary = fc.tuple(
    fc.array(header, { maxLength: 12 }),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(fc.nat(600)),
  );
  fc.assert(
    fc.property(arbitrary, ([headers, body, places]) => {
      const text = `GET /path HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
      const bytes = Buffer.concat([Buffer.from(text, "latin1"), body]);
      const result = read(cut(bytes, ...places.map((place) => place % (bytes.length + 1))));
      if (result === "more" || "fault" in result) throw new Error("A valid head was refused.");
      expect(result.head.headers.map(({ name, value }) => [name, value])).toEqual(
        headers.map(([name, value]) => [name, value.replace(/^[ \t]+|[ \t]+$/g, "")]),
      );
      expect([...result.rest]).toEqual([...body]);
    }),
  );
});

test("faults have their status", () => {
  const statuses = SAMPLES.map((sample) => {
    const result = read([Buffer.from(sample, "latin1")]);
    return result === "more" || "head" in result ? null : result.fault.status;
  });
  expect(statuses).toEqual([null, null, 400, 400, 400, 400, 400, 400, 505, 400, 400, 400, 431, 431, 400]);
});
