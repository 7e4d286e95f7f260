import { expect, test } from "bun:test";
import fc from "fast-check";
import { cutPatch, MAX_PATCH_LINES } from "./cut-patch.ts";

test("a patch is whole, or cut between lines with the number of those left out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 * MAX_PATCH_LINES }), fc.boolean(), (count, endsWithBreak) => {
      const lines = Array.from({ length: count }, (_, index) => `+${index}`);
      const whole = lines.join("\n") + (endsWithBreak ? "\n" : "");
      const { patch, left } = cutPatch(whole);
      if (left === 0) expect(patch).toBe(whole);
      else expect(patch).toBe(lines.slice(0, count - left).join("\n"));
      expect(count - left).toBeLessThanOrEqual(MAX_PATCH_LINES * 1.1);
    }),
  );
});
