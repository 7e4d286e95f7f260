import { expect, test } from "bun:test";
import fc from "fast-check";
import { Gate } from "./gate.ts";

test("nobody is inside while it is held, everybody gets in afterwards", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("pass", "hold"), { maxLength: 40 }), async (calls) => {
      const gate = new Gate();
      let inside = 0;
      let held = 0;
      let passed = 0;
      const pass = () =>
        gate.pass(async () => {
          expect(held).toBe(0);
          inside += 1;
          await Promise.resolve();
          await Promise.resolve();
          inside -= 1;
          passed += 1;
        });
      const hold = async () => {
        const release = await gate.hold();
        expect(inside).toBe(0);
        held += 1;
        await Promise.resolve();
        held -= 1;
        release();
        release();
      };
      await Promise.all(calls.map((call) => (call === "pass" ? pass() : hold())));
      expect(passed).toBe(calls.filter((call) => call === "pass").length);
    }),
  );
});

test("one that fails inside leaves", async () => {
  const gate = new Gate();
  await expect(gate.pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  (await gate.hold())();
});
