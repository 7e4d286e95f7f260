import { expect, test } from "bun:test";
import { until } from "./until.ts";

test("gives what is there once it is there, and takes 0 and an empty text for something", async () => {
  const looks = [undefined, null, false, "found"];
  expect(await until(() => looks.shift())).toBe("found");
  expect(await until(async () => 0)).toBe(0);
  expect(await until(() => "")).toBe("");
});

test("says what it waited for in vain, or what is there in its place", async () => {
  const seen: string[] = [];
  const never = () => seen.length > 0;
  await expect(until(never, "the end", 10)).rejects.toThrow("Waited 10 ms in vain: the end");
  await expect(until(never, () => `${1 + 1}`, 10)).rejects.toThrow("in vain: 2");
  await expect(until(never, undefined, 10)).rejects.toThrow("seen.length > 0");
});

test("does not go on when looking fails", async () => {
  let looks = 0;
  const fail = () => {
    looks += 1;
    throw new RangeError("broken");
  };
  await expect(until(fail)).rejects.toThrow(RangeError);
  expect(looks).toBe(1);
});
