import { expect, test } from "bun:test";
import fc from "fast-check";
import { formatTraceparent, parseTraceparent } from "./trace-parent.ts";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const SPAN = "b7ad6b7169203331";

const hex = (length: number) =>
  fc
    .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length })
    .filter((text) => /[1-9a-f]/.test(text));

test("what is written is read again", () => {
  fc.assert(
    fc.property(hex(32), hex(16), fc.boolean(), (traceId, spanId, sampled) => {
      const parent = { traceId, spanId, sampled };
      expect(parseTraceparent(formatTraceparent(parent))).toEqual(parent);
    }),
  );
});

test("a later version is read by what is known of it", () => {
  const parent = { traceId: TRACE, spanId: SPAN, sampled: true };
  expect(parseTraceparent(`cc-${TRACE}-${SPAN}-01`)).toEqual(parent);
  expect(parseTraceparent(`cc-${TRACE}-${SPAN}-09-what-is.new`)).toEqual(parent);
  expect(parseTraceparent(`00-${TRACE}-${SPAN}-fe`)).toEqual({ ...parent, sampled: false });
});

test.each([
  null,
  undefined,
  "",
  "00",
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-1`,
  `00-${TRACE}-${SPAN}-01-more`,
  `00-${TRACE}-${SPAN}-01 `,
  ` 00-${TRACE}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01\n`,
  `cc-${TRACE}-${SPAN}-01x`,
  `cc-${TRACE}-${SPAN}-01-a b`,
  `cc-${TRACE}-${SPAN}-01-\r\nx-evil: 1`,
  `ff-${TRACE}-${SPAN}-01`,
  `00-${"0".repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${"0".repeat(16)}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-0g`,
  `00_${TRACE}_${SPAN}_01`,
  `cc-${TRACE}-${SPAN}-01-${"a".repeat(300)}`,
  `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`,
  "０0-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
])("%j is none", (header) => {
  expect(parseTraceparent(header)).toBeNull();
});

test("no text throws, and what is read is safe to send on", () => {
  const near = fc.string({ unit: fc.constantFrom(..."0f-cA\n\r \0"), maxLength: 80 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (header) => {
      const parent = parseTraceparent(header);
      if (parent !== null) expect(formatTraceparent(parent)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
    }),
  );
});
