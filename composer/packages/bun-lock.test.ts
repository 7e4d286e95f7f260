import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparePlaces, parseBunLock, resolveInLock, writeBunLock } from "./bun-lock.ts";

const TEMPLATES = join(import.meta.dir, "../../templates");
const read = (name: string) => readFileSync(join(TEMPLATES, name, "bun.lock"), "utf8");

describe("what Bun has written", () => {
  for (const name of ["web", "web-kit", "mobile", "mobile-kit", "mobile-54", "mobile-54-kit"]) {
    test(`${name} is read, sorted, whole, and written as it was`, () => {
      const text = read(name);
      const lock = parseBunLock(text);
      if (lock === null) throw new Error("not read");
      expect(writeBunLock(lock)).toBe(text);
      const places = [...lock.entries.keys()];
      expect(places.toSorted(comparePlaces)).toEqual(places);
      for (const direct of lock.direct) expect(resolveInLock(lock, "", direct)).toBe(direct);
    });
  }

  test("a package is looked for from where it is needed to the outside", () => {
    const lock = parseBunLock(read("mobile"));
    if (lock === null) throw new Error("not read");
    expect(resolveInLock(lock, "log-symbols/chalk", "ansi-styles")).toBe("log-symbols/chalk/ansi-styles");
    expect(resolveInLock(lock, "terser", "commander")).toBe("terser/commander");
    expect(resolveInLock(lock, "chalk", "react")).toBe("react");
    expect(resolveInLock(lock, "chalk", "no-such-package")).toBeNull();
  });
});

test("what Bun has not written like this is not read", () => {
  const web = read("web");
  for (const text of [
    "",
    "{}",
    '{ "lockfileVersion": 3, "packages": {} }',
    web.replaceAll("\n", "\r\n"),
    web.replace('"lockfileVersion": 2', '"lockfileVersion": 9'),
    web.replace('    "": {', '    "packages/one": { "name": "one" },\n    "": {'),
    web.replaceAll("\n\n", "\n"),
    web.slice(0, -3),
    `${web}<<<<<<< HEAD\n`,
  ]) {
    expect(parseBunLock(text)).toBeNull();
  }
});
