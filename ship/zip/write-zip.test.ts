import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { makeSiteZip } from "./make-site-zip.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

const bytesOf = async (entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>) =>
  new Response(writeZip(entries)).bytes();
const none = new Uint8Array();

test("whatever goes in comes out", async () => {
  const part = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((text) => !/[/\\\0]|^[A-Za-z]:|^\.{1,2}$/.test(text) && text.isWellFormed());
  const files = fc.dictionary(
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
    fc.uint8Array({ maxLength: 3_000 }),
    { maxKeys: 12, noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(files, async (tree) => {
      const entries = Object.entries(tree).map(([path, bytes]) => ({ path, bytes }));
      const zip = await bytesOf(entries);
      const read = unzipSync(zip);
      expect(Object.keys(read).toSorted()).toEqual(Object.keys(tree).toSorted());
      for (const { path, bytes } of entries) expect(read[path]).toEqual(bytes);
      expect(await bytesOf(entries)).toEqual(zip);
    }),
    { numRuns: 60 },
  );
});

test("dates are the same in every time zone, modes are kept", async () => {
  const entries = [
    { path: "run.sh", bytes: none, mode: 0o755 },
    { path: "to", bytes: new TextEncoder().encode("run.sh"), mode: 0o120777 },
    { path: "plain", bytes: none },
  ];
  const zip = Buffer.from(await bytesOf(entries));
  const modes: Record<string, string> = {};
  const directory = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = zip.indexOf(directory); at >= 0; at = zip.indexOf(directory, at + 4)) {
    expect(zip.readUInt8(at + 5)).toBe(3);
    // DOS: 1980-01-01, 00:00.
    expect([zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)]).toEqual([0, 0x21]);
    const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    modes[name] = (zip.readUInt32LE(at + 38) >>> 16).toString(8);
  }
  expect(modes).toEqual({ "run.sh": "100755", to: "120777", plain: "100644" });
});

describe("paths that lead elsewhere break it off", () => {
  test.each([
    "",
    "/etc/passwd",
    "../up",
    "a/../b",
    "a//b",
    "./a",
    "a/",
    "C:\\x",
    "C:/x",
    "a\\b",
    "a\0b",
    "\ud800",
    "x".repeat(2_000),
  ])("%p", async (path) => {
    const fault = await bytesOf([{ path, bytes: none }]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(LatheError);
    expect(fault).toMatchObject({ code: "bad_path" });
  });

  test("a path that is there twice", async () => {
    const twice = [
      { path: "a", bytes: none },
      { path: "a", bytes: none },
    ];
    expect(await bytesOf(twice).catch((error: unknown) => error)).toMatchObject({ code: "bad_path" });
  });
});

test("entries are asked for as the zip is read, and let go when nobody reads on", async () => {
  const state = { asked: 0, isClosed: false };
  const endless = async function* () {
    try {
      for (;;) {
        state.asked += 1;
        yield { path: `file-${state.asked}`, bytes: crypto.getRandomValues(new Uint8Array(60_000)) };
      }
    } finally {
      state.isClosed = true;
    }
  };
  const reader = writeZip(endless()).getReader();
  for (let chunk = 0; chunk < 6; chunk++) await reader.read();
  await reader.cancel();
  expect(state.asked).toBeLessThan(10);
  expect(state.isClosed).toBe(true);
});

test("aborting ends it", async () => {
  const abort = new AbortController();
  const entries = function* () {
    yield { path: "a", bytes: none };
    abort.abort();
    yield { path: "b", bytes: none };
  };
  const fault = await new Response(writeZip(entries(), abort.signal)).bytes().catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: "AbortError" });
});

test("a site's zip is the same whatever order its files came in", async () => {
  const files: [string, Uint8Array][] = [
    ["index.html", none],
    ["b/x.js", Uint8Array.of(1)],
    ["a.css", Uint8Array.of(2)],
  ];
  const zip = await makeSiteZip(new Map(files));
  expect(Object.keys(unzipSync(zip))).toEqual(["a.css", "b/x.js", "index.html"]);
  expect(await makeSiteZip(new Map(files.toReversed()))).toEqual(zip);
});
