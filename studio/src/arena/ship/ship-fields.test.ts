import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, VersionId } from "@lathe/protocol/ids";
import { AppPermission, type Ship, type ShipOptions } from "@lathe/protocol/ship";
import fc from "fast-check";
import { highestVersionCode, lastOptions, readFields, readRefusal, toFields } from "./ship-fields.ts";

function createShip(options: ShipOptions, change: Partial<Ship> = {}): Ship {
  return {
    shipId: newId("shp"),
    kind: "apk",
    versionId: VersionId.parse("a".repeat(40)),
    options,
    fileName: "app.apk",
    bytes: 1,
    sha256: "0".repeat(64),
    notes: [],
    at: 1,
    isKept: true,
    ...change,
  };
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
const options: fc.Arbitrary<ShipOptions> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 50 }).filter((name) => name.trim() === name),
  packageId: fc.tuple(word, word, word).map((parts) => parts.join(".")),
  versionName: fc.stringMatching(/^[0-9]\.[0-9]{1,3}$/),
  versionCode: fc.integer({ min: 1, max: 2_100_000_000 }),
  icon: fc.constant(newId("att")),
  permissions: fc.subarray(AppPermission.options),
  deepLinks: fc.record({
    schemes: fc.uniqueArray(word, { maxLength: 5 }),
    hosts: fc.uniqueArray(
      fc.tuple(word, word).map((parts) => parts.join(".")),
      { maxLength: 5 },
    ),
  }),
  allowsHttp: fc.boolean(),
});

test("a package's options are the same when they have been fields", () => {
  fc.assert(
    fc.property(options, (given) => {
      expect(readFields("apk", toFields(given), given)).toEqual({ options: given });
    }),
  );
});

test("each kind is told only what it has a use for, and nothing where nothing was said", () => {
  const given: ShipOptions = { name: "Books", packageId: "a.b", icon: newId("att"), allowsHttp: true };
  expect(readFields("source", toFields(given), given)).toEqual({ options: { name: "Books" } });
  expect(readFields("web", toFields(given), given)).toEqual({ options: { name: "Books" } });
  expect(readFields("pwa", toFields(given), given)).toEqual({ options: { name: "Books", icon: given.icon } });
  expect(readFields("apk", toFields({}), {})).toEqual({ options: { allowsHttp: false } });
  expect(readFields("apk", toFields({ permissions: [] }), {})).toEqual({
    options: { permissions: [], allowsHttp: false },
  });
});

test("links that were taken away are said to be none, and so is an icon", () => {
  const known: ShipOptions = { icon: newId("att"), deepLinks: { schemes: ["books"], hosts: [] } };
  const read = readFields("apk", { ...toFields(known), icon: null, schemes: "" }, known);
  expect(read).toEqual({ options: { icon: null, deepLinks: { schemes: [], hosts: [] }, allowsHttp: false } });
});

test("what cannot be taken stands at its field, in words", () => {
  const problemsOf = (change: Partial<ReturnType<typeof toFields>>) => {
    const read = readFields("apk", { ...toFields({}), ...change }, {});
    return "problems" in read ? read.problems : {};
  };
  expect(problemsOf({ packageId: "books" }).packageId).toContain("com.example.app");
  expect(problemsOf({ versionCode: "1.5" }).versionCode).toContain("whole number");
  expect(problemsOf({ versionCode: "2100000001" }).versionCode).toContain("2,100,000,000");
  expect(problemsOf({ versionName: "one two" }).versionName).toContain("1.0.0");
  expect(problemsOf({ schemes: "ok, NOT" }).schemes).toContain("myapp");
  expect(problemsOf({ hosts: "https://example.com/" }).hosts).toContain("example.com");
  expect(problemsOf({ name: "n".repeat(51) }).name).toContain("50");
});

test("the server's refusal is split into fields and the rest", () => {
  const issues = [
    { path: "options.packageId", message: "This id is taken." },
    { path: "options.deepLinks.hosts.0", message: "No such host." },
  ];
  expect(readRefusal(new LatheError("bad_request", "…", { issues }))).toEqual({
    problems: { packageId: "This id is taken.", hosts: "No such host." },
    other: null,
  });
  expect(readRefusal(new LatheError("disk_full", "No space is left."))).toEqual({
    problems: {},
    other: "No space is left.",
  });
  expect(readRefusal(new LatheError("bad_request", "This project has no site.")).other).toBe(
    "This project has no site.",
  );
});

test("the settings are those that were said last, each on its own; the code is counted by the package", () => {
  const icon = newId("att");
  const ships = [
    createShip({ name: "Books 2" }, { kind: "web" }),
    createShip({ name: "Books", packageId: "a.b", versionCode: 7, icon }),
    createShip({ packageId: "a.b", versionCode: 9 }),
    createShip({ packageId: "a.c", versionCode: 12 }),
  ];
  expect(lastOptions(ships)).toEqual({ name: "Books 2", packageId: "a.b", icon: null });
  expect(lastOptions(ships.slice(1)).icon).toBe(icon);
  expect(lastOptions([])).toEqual({});
  expect(highestVersionCode(ships, "a.b")).toBe(9);
  expect(highestVersionCode(ships, "x.y")).toBeNull();
});
