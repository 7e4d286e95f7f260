import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeZip } from "@lathe/testing/make-zip";
import { UsageError } from "../usage-error.ts";
import { OutputPlace } from "./output-place.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-out-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const SITE = makeZip([
  { name: "index.html", content: "<h1>Hello</h1>" },
  { name: "assets/app.js", content: "1" },
]);

test("a name with the ending is a file, whose place is taken", async () => {
  writeFileSync(at("app.apk"), "before");
  expect(await new OutputPlace(at("app.apk"), "apk").put("habits.apk", new TextEncoder().encode("package"))).toBe(
    at("app.apk"),
  );
  expect(readFileSync(at("app.apk"), "utf8")).toBe("package");
  expect(readdirSync(folder)).toEqual(["app.apk"]);
});

test("a package goes into a folder under its own name", async () => {
  expect(await new OutputPlace(at("new"), "apk").put("habits.apk", new Uint8Array(3))).toBe(at("new/habits.apk"));
  expect(readdirSync(at("new"))).toEqual(["habits.apk"]);
});

test("everything else is unpacked into a new or an empty folder", async () => {
  mkdirSync(at("empty"));
  for (const name of ["empty", "new"]) {
    expect(await new OutputPlace(at(name), "web").put("habits-web.zip", SITE)).toBe(at(name));
    expect(readFileSync(at(`${name}/index.html`), "utf8")).toBe("<h1>Hello</h1>");
    expect(statSync(at(name)).mode & 0o777).toBe(0o755);
  }
  expect(readdirSync(folder).toSorted()).toEqual(["empty", "new"]);
});

test("the folder round a source is left out, programs stay such, and nothing leads out", async () => {
  const zip = makeZip([
    { name: "habits/run.sh", content: "#!/bin/sh", mode: 0o100755 },
    { name: "habits/src/a.ts", content: "1" },
    { name: "habits/../../outside.txt", content: "x" },
    { name: "habits/users", content: "/etc/passwd", mode: 0o120777 },
  ]);
  await new OutputPlace(at("source"), "source").put("habits-source.zip", zip);
  expect(readdirSync(at("source")).toSorted()).toEqual(["run.sh", "src"]);
  expect(statSync(at("source/run.sh")).mode & 0o100).toBe(0o100);
  expect(existsSync(at("outside.txt"))).toBe(false);
});

test("what is no zip leaves nothing behind", async () => {
  await expect(
    new OutputPlace(at("site"), "web").put("site.zip", new TextEncoder().encode("no zip")),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["a folder with something in it", "full", "web"],
  ["a file of another ending", "notes.txt", "apk"],
  ["a folder that is not there", "missing/app.apk", "apk"],
] as const)("%s is refused before anything is built", (_, name, kind) => {
  mkdirSync(at("full"));
  writeFileSync(at("full/a.txt"), "1");
  writeFileSync(at("notes.txt"), "1");
  expect(() => new OutputPlace(at(name), kind)).toThrow(UsageError);
});
