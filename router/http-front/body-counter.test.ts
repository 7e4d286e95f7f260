import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { BodyCounter, type BodyFraming } from "./body-counter.ts";

function count(
  framing: BodyFraming,
  pieces: readonly Buffer[],
): { end: number; done: boolean; fault: boolean; payload: string } {
  const payload: Buffer[] = [];
  const counter = new BodyCounter(framing, (bytes) => payload.push(Buffer.from(bytes)));
  let end = 0;
  for (const piece of pieces) {
    const counted = counter.feed(piece);
    end += counted.end;
    if (counted.done || counted.fault) return { end, done: counted.done, fault: counted.fault, payload: join(payload) };
  }
  return { end, done: false, fault: false, payload: join(payload) };
}

function join(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString("latin1");
}

function everyCut(bytes: Buffer): Buffer[][] {
  return Array.from({ length: bytes.length + 1 }, (_, place) => [bytes.subarray(0, place), bytes.subarray(place)]);
}

test("a chunked body is followed whatever its cuts", () => {
  const body = "5;ext=1\r\nhello\r\n0006\r\n world\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\n";
  for (const pieces of everyCut(Buffer.from(`${body}GET / HTTP/1.1`, "latin1"))) {
    expect(count({ type: "chunked" }, pieces)).toEqual({
      end: body.length,
      done: true,
      fault: false,
      payload: "hello world",
    });
  }
});

test("chunks of any content come out as they went in", () => {
  const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 8 });
  fc.assert(
    fc.property(chunks, fc.nat(), fc.nat(), (parts, first, second) => {
      const framed = parts.map((part) =>
        Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]),
      );
      const bytes = Buffer.concat([...framed, Buffer.from("0\r\n\r\n"), Buffer.from("next")]);
      const [a = 0, b = 0] = [first % (bytes.length + 1), second % (bytes.length + 1)].toSorted((x, y) => x - y);
      const counted = count({ type: "chunked" }, [bytes.subarray(0, a), bytes.subarray(a, b), bytes.subarray(b)]);
      expect(counted).toEqual({
        end: bytes.length - 4,
        done: true,
        fault: false,
        payload: join(parts.map((part) => Buffer.from(part))),
      });
    }),
  );
});

test.each([
  ["a bare line feed behind the size", "5\nhello\r\n0\r\n\r\n"],
  ["a bare line feed in an extension", "5;a\n\r\nhello\r\n0\r\n\r\n"],
  ["no size", "\r\nhello"],
  ["a sign", "+5\r\nhello\r\n"],
  ["a prefix", "0x5\r\nhello\r\n"],
  ["a size beyond all numbers", "fffffffffffffffff\r\n"],
  ["data longer than its size", "5\r\nhello!\r\n0\r\n\r\n"],
  ["a bare line feed behind the data", "5\r\nhello\n0\r\n\r\n"],
  ["a bare carriage return in a trailer", "0\r\nA: b\rc\r\n\r\n"],
])("refuses %s at every cut", (_name, body) => {
  for (const pieces of everyCut(Buffer.from(body, "latin1")))
    expect(count({ type: "chunked" }, pieces)).toMatchObject({ fault: true });
});

test("a length is counted to the byte", () => {
  for (const pieces of everyCut(Buffer.from("hello next"))) {
    expect(count({ type: "length", bytes: 5 }, pieces)).toEqual({ end: 5, done: true, fault: false, payload: "hello" });
  }
});
