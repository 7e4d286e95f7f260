import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { ImportReport } from "@lathe/protocol/arena";
import { ErrorBody } from "@lathe/protocol/errors";
import { VERSION_AT_HEADER } from "@lathe/protocol/internal";
import * as fc from "fast-check";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { z } from "zod";
import { ServedArena } from "../fixtures/served-arena.ts";
import { makeZip, type ZipEntry } from "@lathe/testing/make-zip";

const MiB = 1024 * 1024;
let served: ServedArena;
beforeEach(async () => {
  served = await ServedArena.open();
});
afterEach(() => served.close());

const workspace = () => join(served.control.directory, "workspace");
const onDisk = (path: string) => join(workspace(), "files", path);
const readDisk = (path: string) => readFileSync(onDisk(path), "utf8");
const paths = async () =>
  (await served.arena.files.list()).filter(({ type }) => type !== "directory").map(({ path }) => path);
const newest = async () => (await served.arena.history.list({ limit: 1 }))[0]?.message;

async function importZip(entries: readonly ZipEntry[]): Promise<ImportReport> {
  const answer = await served.call("POST", "/import", { body: makeZip(entries) });
  expect(answer.status).toBe(200);
  return ImportReport.parse(await answer.json());
}

const Refusal = z.object({ error: ErrorBody });
const refuse = async (body: Bun.BodyInit) =>
  Refusal.parse(await (await served.call("POST", "/import", { body })).json()).error;

describe("a zip", () => {
  test("its sources come in, without the folder that holds them all", async () => {
    const before = await paths();
    const report = await importZip([
      { name: "app-main/" },
      { name: "app-main/src/main.ts", content: "main" },
      { name: "app-main/run.sh", content: "#!/bin/sh", mode: 0o100755 },
      { name: "app-main/ü.txt", content: "ü" },
      { name: "app-main/here", content: "src/main.ts", mode: 0o120777 },
      { name: "__MACOSX/app-main/._x", content: "x" },
    ]);
    expect(report).toEqual({ files: 4, skipped: [] });
    expect(readDisk("src/main.ts")).toBe("main");
    expect(lstatSync(onDisk("run.sh")).mode & 0o777).toBe(0o755);
    expect(readlinkSync(onDisk("here"))).toBe("src/main.ts");
    expect(await paths()).toEqual([...before, "here", "run.sh", "src/main.ts", "ü.txt"].sort());
    expect(await newest()).toBe("Imported 4 files");
    expect(readdirSync(workspace()).filter((name) => name.startsWith("import-"))).toEqual([]);
  });

  test("dependencies, histories and what builds make stay out, named once for each folder", async () => {
    const { files, skipped } = await importZip([
      { name: "package.json", content: "{}" },
      { name: "node_modules/a/index.js" },
      { name: "node_modules/b/index.js" },
      { name: ".git/config" },
      { name: "dist/index.js" },
      { name: "src/dist/kept.ts" },
    ]);
    expect(files).toBe(2);
    expect(skipped.map(({ path }) => path)).toEqual(["node_modules", ".git", "dist"]);
  });

  test("its .gitignore says what stays out, but .env comes along", async () => {
    const { skipped } = await importZip([
      { name: ".gitignore", content: "out/\n*.log\n.env\n" },
      { name: "out/index.js" },
      { name: "a.log" },
      { name: ".env", content: "A=1" },
      { name: "dist/kept.js" },
    ]);
    expect(skipped.map(({ path }) => path)).toEqual(["out", "a.log"]);
    expect(readDisk(".env")).toBe("A=1");
    expect(await paths()).toContain("dist/kept.js");
  });

  test.each([
    ["../out.txt", {}],
    ["a/../../out.txt", {}],
    ["/etc/out.txt", {}],
    ["C:\\out.txt", {}],
    ["a\0b", {}],
    ["a//b", {}],
    ["leads-out", { content: "../../etc", mode: 0o120777 }],
    ["leads-to-root", { content: "/etc/passwd", mode: 0o120777 }],
    ["a/up-and-out", { content: "b/../../../x", mode: 0o120777 }],
    ["pipe", { mode: 0o010644 }],
    ["encrypted", { flags: 1 }],
    [new Uint8Array([0x66, 0xff, 0xfe]), {}],
    ["lies-about-its-size", { packed: deflateRawSync(Buffer.alloc(20 * MiB)), statedBytes: 100 }],
    ["says-that-it-is-giant", { content: "x", statedBytes: 0xfffffff0 }],
    ["other-checksum", { content: "x", checksum: 1 }],
    ["x/".repeat(40), { content: "deep" }],
  ] satisfies [string | Uint8Array, Partial<ZipEntry>][])(
    "%p is left out and named, the rest comes in",
    async (name, entry) => {
      const hostile = typeof name === "string" && name.endsWith("/") ? `${name}f` : name;
      const before = await paths();
      const report = await importZip([
        { name: "good.txt", content: "good" },
        { name: hostile, ...entry },
      ]);
      expect(report.files).toBe(1);
      expect(report.skipped).toHaveLength(1);
      expect(await paths()).toEqual([...before, "good.txt"].sort());
      expect(readdirSync(served.control.directory)).not.toContain("out.txt");
    },
  );

  test("a name that comes twice is taken once, also in another spelling", async () => {
    const report = await importZip([
      { name: "a.txt", content: "first" },
      { name: "a.txt", content: "second" },
      { name: "\u00e9.txt", content: "first" },
      { name: "e\u0301.txt", content: "second" },
    ]);
    expect(report.files).toBe(2);
    expect(report.skipped).toHaveLength(2);
    expect(readDisk("a.txt")).toBe("first");
  });

  test("a file cannot be put behind a link that came before it", async () => {
    const report = await importZip([
      { name: "folder/x", content: "x" },
      { name: "link", content: "folder", mode: 0o120777 },
      { name: "link/y", content: "y" },
    ]);
    expect(report).toMatchObject({ files: 2, skipped: [{ path: "link/y" }] });
    expect(readdirSync(onDisk("folder"))).toEqual(["x"]);
  });

  test("what would unpack to too much is refused before anything is put in place", async () => {
    const packed = deflateRawSync(Buffer.alloc(10 * MiB));
    const zeros = Array.from({ length: 60 }, (_, index) => ({ name: `z${index}`, packed, statedBytes: 10 * MiB }));
    const before = await paths();
    expect(await refuse(makeZip(zeros))).toMatchObject({ code: "too_large" });
    expect(await paths()).toEqual(before);
  });

  test("too many entries are refused", async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `f${index}`, packed: EMPTY }));
    expect(await refuse(makeZip(many(20_001)))).toMatchObject({ code: "too_large" });
    expect(await refuse(makeZip(many(70_000)))).toMatchObject({ code: "too_large" });
  });

  test("what is no zip is refused", async () => {
    expect(await refuse("hello")).toMatchObject({ code: "bad_request" });
    const zip = makeZip([{ name: "a", content: "a" }]);
    expect(await refuse(zip.slice(0, -1))).toMatchObject({ code: "bad_request" });
  });

  test("a damaged one never puts anything outside, nor breaks the worker", async () => {
    const zip = makeZip([
      { name: "a/b.txt", content: "hello ".repeat(50) },
      { name: "a/c.txt", content: "x" },
    ]);
    const change = fc.tuple(fc.nat(zip.byteLength - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = zip.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        const answer = await served.call("POST", "/import", { body: damaged });
        expect([200, 400, 413]).toContain(answer.status);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(served.control.directory).sort()).toEqual(["arena.sock", "control.sock", "workspace"]);
  }, 30_000);

  test("a body of unknown length goes to imports alone", async () => {
    const body = () => new ReadableStream<Uint8Array>({ start: (to) => (to.enqueue(makeZip([])), to.close()) });
    expect((await served.call("POST", "/import", { body: body() })).status).toBe(200);
    expect((await served.call("PUT", "/file?path=x", { body: body() })).status).toBe(413);
  });
});

describe("an archive", () => {
  test("takes a version's files to another project as they are", async () => {
    await importZip([
      { name: "run.sh", content: "#!/bin/sh", mode: 0o100755 },
      { name: `${"long/".repeat(30)}ü.txt`, content: "deep" },
      { name: "empty.txt" },
      { name: "big.bin", content: Buffer.alloc(3 * MiB, 7) },
      { name: "here", content: "run.sh", mode: 0o120777 },
    ]);
    const [version] = await served.arena.history.list({ limit: 1 });
    const expected = await paths();
    await served.call("PUT", "/file?path=later.txt", { body: "later" });
    const other = await ServedArena.open();
    try {
      await other.call("PUT", "/file?path=of-the-template.txt", { body: "gone then" });
      const archive = await served.call("GET", `/archive?version=${version?.versionId}`);
      expect(Number(archive.headers.get(VERSION_AT_HEADER))).toBe(version?.at ?? 0);
      const put = await other.call("PUT", "/archive?message=Forked", { body: archive.body ?? "" });
      expect(ImportReport.parse(await put.json())).toEqual({ files: expected.length, skipped: [] });
      const listed = await other.arena.files.list();
      expect(listed.filter(({ type }) => type !== "directory").map(({ path }) => path)).toEqual(expected);
      const folder = join(other.control.directory, "workspace", "files");
      expect(lstatSync(join(folder, "run.sh")).mode & 0o777).toBe(0o755);
      expect(readlinkSync(join(folder, "here"))).toBe("run.sh");
      expect(readFileSync(join(folder, "big.bin"))).toEqual(Buffer.alloc(3 * MiB, 7));
      expect((await other.arena.history.list({ limit: 1 }))[0]).toMatchObject({ message: "Forked", kind: "created" });
      expect(readFileSync(onDisk("later.txt"), "utf8")).toBe("later");
    } finally {
      await other.close();
    }
  });

  test("one that is cut off is refused, and the files stay", async () => {
    const before = await paths();
    const bytes = await (await served.call("GET", "/archive")).bytes();
    const put = await served.call("PUT", "/archive?message=x", { body: bytes.slice(0, -1_000) });
    expect(put.status).toBe(400);
    expect(await paths()).toEqual(before);
  });

  test("a version that is not there is not found", async () => {
    expect((await served.call("GET", `/archive?version=${"0".repeat(40)}`)).status).toBe(404);
  });
});

const EMPTY = deflateRawSync(Buffer.alloc(0));
