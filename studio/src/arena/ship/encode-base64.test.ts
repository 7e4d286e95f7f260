import { expect, test } from "bun:test";
import fc from "fast-check";
import { encodeBase64 } from "./encode-base64.ts";

test("is what the platform writes, also beyond what one call takes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
  const large = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
  expect(encodeBase64(large)).toBe(Buffer.from(large).toString("base64"));
});
