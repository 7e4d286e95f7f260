import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPackages } from "./add-packages.ts";
import { parseBunLock, resolveInLock, writeBunLock } from "./bun-lock.ts";
import type { KitPackage, PackageFiles } from "./kit-package.ts";
import { findKit } from "./kits.ts";
import { readManifest } from "./manifest-text.ts";
import { removePackages } from "./remove-packages.ts";

const TEMPLATES = join(import.meta.dir, "../../templates");
const read = (path: string) => readFileSync(join(TEMPLATES, path), "utf8");

const WEB: readonly KitPackage[] = [
  "chess.js",
  "marked",
  "qrcode-generator",
  "@fontsource-variable/fraunces",
  "@fontsource-variable/nunito",
  "@fontsource-variable/jetbrains-mono",
];
const MOBILE: readonly KitPackage[] = [
  "chess.js",
  "marked",
  "qrcode-generator",
  "expo-image-manipulator",
  "expo-image-picker",
  "expo-document-picker",
  "expo-file-system",
  "expo-sharing",
];

const PROJECTS = [
  { name: "web", names: WEB },
  { name: "mobile", names: MOBILE },
  { name: "mobile-54", names: MOBILE },
].map(({ name, names }) => {
  const manifest = read(`${name}/package.json`);
  const kit = findKit(manifest);
  if (kit === null) throw new Error(`no kit for ${name}`);
  return { name, names, kit, files: { manifest, lock: read(`${name}/bun.lock`) } };
});
const web = PROJECTS.find(({ name }) => name === "web");
if (web === undefined) throw new Error("no web template");

/** As people and tools write it. */
const formats: readonly ((value: object) => string)[] = [
  (value) => `${JSON.stringify(value, null, 2)}\n`,
  (value) => JSON.stringify(value, null, "\t"),
  (value) => JSON.stringify(value, null, 4).replaceAll("\n", "\r\n"),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " "),
];

describe("packages of the kit in a project", () => {
  for (const { name, names, kit, files } of PROJECTS) {
    test(`${name}: the kit has the versions that it offers`, () => {
      expect(readManifest(kit.manifest)?.dependencies).toContainKeys([...names]);
      expect(JSON.parse(kit.manifest)).toEqual(JSON.parse(read(`${name}-kit/package.json`)));
    });

    test(`${name}: adding twice is adding once, in any steps, and what is taken away again leaves no trace`, () => {
      const some = fc.subarray([...names]);
      fc.assert(
        fc.property(some, some, (one, other) => {
          const added = addPackages(files, one, kit);
          expect(addPackages(added, one, kit)).toEqual(added);
          expect(removePackages(added, one, kit)).toEqual(files);
          const both = addPackages(added, other, kit);
          expect(both).toEqual(addPackages(files, [...other, ...one], kit));
          const onlyNew = other.filter((wanted) => !one.includes(wanted));
          expect(removePackages(both, onlyNew, kit)).toEqual(added);
        }),
        { numRuns: 12 },
      );
    });

    test(`${name}: everything that is needed has its place`, () => {
      const { manifest, lock: text } = addPackages(files, names, kit);
      const lock = parseBunLock(text ?? "");
      if (lock === null) throw new Error("not read");
      expect(lock.direct).toContainValues([...names]);
      expect(readManifest(manifest)?.dependencies).toEqual(readManifest(kit.manifest)?.dependencies);
      for (const added of ["chess.js", "marked"]) expect(lock.entries.has(added)).toBeTrue();
      const before = parseBunLock(files.lock);
      for (const [key, { needs }] of lock.entries) {
        if (before?.entries.has(key) === true) continue;
        for (const need of needs) expect(resolveInLock(lock, key, need.name)).not.toBeNull();
      }
    });
  }

  test("a manifest keeps its format, its other lists and what people have put in", () => {
    const { kit } = web;
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const versions = fc.dictionary(word, fc.constantFrom("1.0.0", "^2.1.0", "*", "file:../x"), { minKeys: 1 });
    const manifests = fc.record(
      {
        name: fc.string(),
        scripts: fc.dictionary(word, fc.string()),
        description: fc.constantFrom('"dependencies": {', "\\", "}{", ""),
        dependencies: versions,
        devDependencies: versions,
        files: fc.array(fc.string()),
      },
      { requiredKeys: ["dependencies"] },
    );
    fc.assert(
      fc.property(manifests, fc.constantFrom(...formats), fc.subarray([...WEB]), (value, format, wanted) => {
        const files = { manifest: format(value), lock: null };
        const added = addPackages(files, wanted, kit);
        const offered = readManifest(kit.manifest)?.dependencies ?? {};
        const missing = wanted.filter((name) => value.devDependencies?.[name] === undefined);
        const more = Object.fromEntries(missing.map((name) => [name, offered[name] ?? ""]));
        expect(JSON.parse(added.manifest)).toEqual({ ...value, dependencies: { ...more, ...value.dependencies } });
        expect(added.manifest.split("\n").length - files.manifest.split("\n").length).toBe(
          files.manifest.includes("\n") ? wanted.length : 0,
        );
        expect(removePackages(added, wanted, kit)).toEqual(files);
      }),
    );
  });

  test("one that the project has in a version of its own stays, and is not taken away", () => {
    const { kit, files } = web;
    for (const list of ["dependencies", "devDependencies"]) {
      const manifest = files.manifest.replace(`"${list}": {`, `"${list}": {\n    "chess.js": "0.13.4",`);
      const own = { manifest, lock: files.lock };
      expect(addPackages(own, ["chess.js"], kit)).toEqual(own);
      expect(removePackages(own, ["chess.js"], kit)).toEqual(own);
      const { manifest: text } = addPackages(own, ["chess.js", "marked"], kit);
      expect(text).toContain('"chess.js": "0.13.4"');
      expect(text).toContain('"marked": "18.2.1"');
    }
  });

  test("what else needs a package keeps it", () => {
    const { kit, files } = web;
    const added = addPackages(files, ["marked", "chess.js"], kit);
    const lock = parseBunLock(added.lock ?? "");
    if (lock === null) throw new Error("not read");
    const react = lock.entries.get("react");
    if (react === undefined) throw new Error("no react");
    const needing = { ...react, text: react.text.replace("{}", '{ "dependencies": { "marked": "*" } }') };
    const text = writeBunLock({ ...lock, entries: new Map([...lock.entries, ["react", needing]]) });
    const left = removePackages({ ...added, lock: text }, ["marked", "chess.js"], kit);
    const rest = parseBunLock(left.lock ?? "");
    expect(rest?.entries.has("marked")).toBeTrue();
    expect(rest?.entries.has("chess.js")).toBeFalse();
    expect(rest?.direct).not.toContain("marked");
  });

  test("a dependency that is there in another version is given to the one that needs it alone", () => {
    const mobile = PROJECTS.find(({ name }) => name === "mobile");
    if (mobile === undefined) throw new Error("no mobile template");
    const lock = mobile.files.lock.replace('["@expo/plist@0.8.1"', '["@expo/plist@0.9.0"');
    expect(lock).not.toBe(mobile.files.lock);
    const added = addPackages({ ...mobile.files, lock }, ["expo-sharing"], mobile.kit);
    const parsed = parseBunLock(added.lock ?? "");
    expect(parsed?.entries.get("expo-sharing/@expo/plist")?.id).toBe("@expo/plist@0.8.1");
    expect(parsed?.entries.get("@expo/plist")?.id).toBe("@expo/plist@0.9.0");
    expect(removePackages(added, ["expo-sharing"], mobile.kit).lock).toBe(lock);
  });

  test("a lock that is missing, strange or has another version in the way is left alone", () => {
    const { kit, files } = web;
    const inTheWay = (addPackages(files, ["marked"], kit).lock ?? "").replaceAll("marked@18.2.1", "marked@17.0.0");
    const locks = [
      null,
      "",
      "{}",
      '{ "lockfileVersion": 3, "packages": {} }',
      files.lock.replaceAll("\n", "\r\n"),
      inTheWay,
    ];
    for (const lock of locks) {
      const own: PackageFiles = { manifest: files.manifest, lock };
      const added = addPackages(own, ["marked"], kit);
      expect(added.lock).toBe(lock);
      expect(added.manifest).toContain('"marked": "18.2.1"');
    }
  });

  test("a package.json that is none is left alone", () => {
    const { kit } = web;
    for (const manifest of ["", "{", "[]", "null", '{ "dependencies": [] }', '{ "dependencies": { "a": 1 } }']) {
      const files = { manifest, lock: "" };
      expect(addPackages(files, WEB, kit)).toEqual(files);
      expect(removePackages(files, WEB, kit)).toEqual(files);
    }
    for (const manifest of ["{}", '{ "name": "x" }', '{\n  "dependencies": {}\n}\n']) {
      const added = addPackages({ manifest, lock: null }, ["marked", "chess.js"], kit).manifest;
      expect(readManifest(added)?.dependencies).toEqual({ "chess.js": "1.4.0", marked: "18.2.1" });
      const left = removePackages({ manifest: added, lock: null }, ["marked", "chess.js"], kit).manifest;
      expect(readManifest(left)?.dependencies).toEqual({});
    }
  });
});

test("the kit is that of the project's Expo SDK", () => {
  const withExpo = (expo: string) => JSON.stringify({ dependencies: { expo } });
  expect(findKit(withExpo("~57.0.3"))?.manifest).toContain('"expo-sharing":"57.');
  expect(findKit(withExpo("54.0.1"))?.manifest).toContain('"expo-sharing":"14.');
  expect(findKit(withExpo("60.0.0"))).toBeNull();
  expect(findKit(withExpo("latest"))).toBeNull();
  expect(findKit("{}")?.manifest).toContain("fraunces");
  expect(findKit("no json")).toBeNull();
});
