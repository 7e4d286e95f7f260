import { expect, test } from "bun:test";
import { requestFraming } from "./request-framing.ts";
import { RequestHeadReader } from "./request-head.ts";

function framing(version: string, ...lines: string[]): ReturnType<typeof requestFraming> {
  const text = `POST / HTTP/${version}\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`;
  const result = new RequestHeadReader({ maxHeadBytes: 65_536, maxHeaders: 100 }).feed(Buffer.from(text, "latin1"));
  if (result === "more" || "fault" in result) throw new Error("The head itself was refused.");
  return requestFraming(result.head);
}

test("says how a body ends", () => {
  expect(framing("1.1")).toEqual({ type: "none" });
  expect(framing("1.1", "Content-Length: 12")).toEqual({ type: "length", bytes: 12 });
  expect(framing("1.1", "Transfer-Encoding: Chunked")).toEqual({ type: "chunked" });
  expect(framing("1.0", "Content-Length: 0")).toEqual({ type: "length", bytes: 0 });
});

test.each([
  ["length and coding", "1.1", ["Content-Length: 5", "Transfer-Encoding: chunked"]],
  ["two lengths", "1.1", ["Content-Length: 5", "Content-Length: 6"]],
  ["two equal lengths", "1.1", ["Content-Length: 5", "content-length: 5"]],
  ["a list of lengths", "1.1", ["Content-Length: 5, 5"]],
  ["a sign", "1.1", ["Content-Length: +5"]],
  ["hexadecimal", "1.1", ["Content-Length: 0x5"]],
  ["an empty length", "1.1", ["Content-Length:"]],
  ["a huge length", "1.1", ["Content-Length: 99999999999999999999"]],
  ["another coding", "1.1", ["Transfer-Encoding: gzip"]],
  ["codings in a row", "1.1", ["Transfer-Encoding: gzip, chunked"]],
  ["chunked twice", "1.1", ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"]],
  ["an obscured coding", "1.1", ["Transfer-Encoding: xchunked"]],
  ["a quoted coding", "1.1", ['Transfer-Encoding: "chunked"']],
  ["a coding in 1.0", "1.0", ["Transfer-Encoding: chunked"]],
])("refuses %s", (_name, version, lines) => {
  expect(framing(version, ...lines)).toMatchObject({ fault: { status: 400 } });
});
