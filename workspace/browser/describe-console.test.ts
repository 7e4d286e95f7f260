import { expect, test } from "bun:test";
import { describeConsole } from "./describe-console.ts";

const text = (value: string) => ({ type: "string", value });

test("placeholders are filled in, and what is left over follows", () => {
  const args = [text("%s has %d of %o%% %c%s"), text("A"), { type: "number", value: 3, description: "3" }];
  const object = { type: "object", description: "Array(2)" };
  expect(describeConsole([...args, object, text("color: red"), text("end"), text("more")])).toBe(
    "A has 3 of Array(2)% end more",
  );
  expect(describeConsole([text("only %s")])).toBe("only %s");
  expect(describeConsole([{ type: "undefined" }, { type: "object", value: null }, object])).toBe(
    "undefined null Array(2)",
  );
  expect(describeConsole([{ type: "bigint", unserializableValue: "12n" }])).toBe("12n");
  expect(describeConsole([])).toBe("");
  expect(
    describeConsole([text("x".repeat(1e6)), ...Array.from({ length: 100 }, () => text("y".repeat(1e6)))]).length,
  ).toBeLessThan(100_000);
});
