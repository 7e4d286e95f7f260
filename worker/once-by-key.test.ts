import { expect, test } from "bun:test";
import { OnceByKey } from "./once-by-key.ts";

test("what is asked twice under one key is done once, also while it is under way", async () => {
  const once = new OnceByKey<number>();
  const gate = Promise.withResolvers<void>();
  let count = 0;
  const work = async (): Promise<number> => {
    count += 1;
    const mine = count;
    await gate.promise;
    return mine;
  };
  const both = [once.run("a", work), once.run("a", work), once.run("b", work)];
  gate.resolve();
  expect(await Promise.all(both)).toEqual([1, 1, 2]);
  expect(await once.run("a", work)).toBe(1);
  expect(count).toBe(2);
});

test("what failed is tried again, and old keys are let go", async () => {
  const once = new OnceByKey<string>();
  expect(await once.run("a", () => Promise.reject(new Error("no"))).catch((error: unknown) => String(error))).toBe(
    "Error: no",
  );
  expect(await once.run("a", async () => "yes")).toBe("yes");
  for (let index = 0; index < 100; index += 1) await once.run(`k${index}`, async () => "k");
  expect(await once.run("a", async () => "again")).toBe("again");
});
