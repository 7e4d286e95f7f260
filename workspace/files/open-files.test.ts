import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ErrorCode } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { Files } from "@lathe/protocol/workspace";
import { openFiles } from "./open-files.ts";
import { toFileError } from "./system-error.ts";

let directory: string;
let files: Files & { close(): Promise<void> };

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "lathe-files-"));
  files = await openFiles({ directory, owner: null });
});

afterEach(async () => {
  await files.close();
  rmSync(directory, { recursive: true, force: true });
});

async function expectCode(promise: Promise<unknown>, code: ErrorCode): Promise<void> {
  await expect(promise).rejects.toMatchObject({ name: "LatheError", code });
}

function makeFifo(path: string): void {
  expect(Bun.spawnSync(["mkfifo", join(directory, path)]).exitCode).toBe(0);
}

describe("write and read", () => {
  test("a file comes back as it was written, with its folders", async () => {
    const { etag, size } = await files.write("src/pages/Größe.tsx", "\uFEFFhé\r\nllo");
    expect(size).toBe(11);
    expect(await files.read("src/pages/Größe.tsx")).toEqual({
      path: "src/pages/Größe.tsx",
      text: "\uFEFFhé\r\nllo",
      binary: false,
      size: 11,
      etag,
    });
    expect(etag).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(join(directory, "src/pages"))).toEqual(["Größe.tsx"]);
  });

  test("bytes that are no text are binary", async () => {
    await files.write("nul", new Uint8Array([97, 0, 98]));
    await files.write("latin1", new Uint8Array([0xe4, 0x20]));
    expect(await files.read("nul")).toMatchObject({ text: null, binary: true, size: 3 });
    expect(await files.read("latin1")).toMatchObject({ text: null, binary: true });
    expect([...(await files.readBytes("latin1"))]).toEqual([0xe4, 0x20]);
  });

  test("text above the limit for text is not given as text, and is not binary", async () => {
    await files.write("long.txt", "x".repeat(LIMITS.file.maxTextBytes + 1));
    expect(await files.read("long.txt")).toMatchObject({ text: null, binary: false });
  });

  test("nothing above the limit is written or read", async () => {
    await expectCode(files.write("big", new Uint8Array(LIMITS.file.maxBytes + 1)), "too_large");
    expect(readdirSync(directory)).toEqual([]);
    writeFileSync(join(directory, "big"), new Uint8Array(LIMITS.file.maxBytes + 1));
    await expectCode(files.read("big"), "too_large");
  });

  test("a file keeps its mode, and a new one is readable", async () => {
    await files.write("run.sh", "1");
    expect(statSync(join(directory, "run.sh")).mode & 0o777).toBe(0o644);
    chmodSync(join(directory, "run.sh"), 0o751);
    await files.write("run.sh", "2");
    expect(statSync(join(directory, "run.sh")).mode & 0o777).toBe(0o751);
  });

  test("new files and folders belong to the owner", async () => {
    // Only root can give files away; anybody else can at least give them to themselves.
    const { uid, gid } = statSync(directory);
    const owner = uid === 0 ? { uid: 12_345, gid: 54_321 } : { uid, gid };
    const owned = await openFiles({ directory, owner });
    await owned.write("new/folder/file", "1");
    for (const path of ["new", "new/folder", "new/folder/file"]) {
      expect(statSync(join(directory, path))).toMatchObject(owner);
    }
    await owned.close();
  });

  test("what is not there is not found", async () => {
    await files.write("file", "1");
    await expectCode(files.read("missing"), "file_not_found");
    await expectCode(files.read("missing/deeper"), "file_not_found");
    await expectCode(files.read("file/deeper"), "file_not_found");
    await expectCode(files.list("missing"), "file_not_found");
    await expectCode(files.delete("missing"), "file_not_found");
    await expectCode(files.rename("missing", "made/there"), "file_not_found");
    expect(readdirSync(directory)).toEqual(["file"]);
  });

  test("folders, pipes and links are not files", async () => {
    mkdirSync(join(directory, "folder"));
    makeFifo("pipe");
    symlinkSync("/etc/passwd", join(directory, "link"));
    for (const path of ["folder", "pipe", "link"]) {
      await expectCode(files.read(path), "not_a_file");
      await expectCode(files.write(path, "x"), "not_a_file");
    }
    await files.write("file", "1");
    await expectCode(files.write("file/inner", "x"), "not_a_file");
    await expectCode(files.createDirectory("file"), "not_a_file");
    await expectCode(files.list("file"), "not_a_file");
  });

  test("no path leads through a link", async () => {
    const outside = mkdtempSync(join(tmpdir(), "lathe-outside-"));
    writeFileSync(join(outside, "secret"), "secret");
    symlinkSync(outside, join(directory, "link"));
    await expectCode(files.read("link/secret"), "bad_path");
    await expectCode(files.write("link/secret", "x"), "bad_path");
    await expectCode(files.write("link/new/deep", "x"), "bad_path");
    await expectCode(files.delete("link/secret"), "bad_path");
    await expectCode(files.rename("link/secret", "mine"), "bad_path");
    await files.write("mine", "1");
    await expectCode(files.rename("mine", "link/mine"), "bad_path");
    await expectCode(files.createDirectory("link/new"), "bad_path");
    await expectCode(files.list("link"), "not_a_file");
    await files.delete("link");
    expect(readdirSync(outside)).toEqual(["secret"]);
    rmSync(outside, { recursive: true });
  });

  test("dependencies and other histories are not written to", async () => {
    await expectCode(files.write("node_modules/a/index.js", "x"), "bad_path");
    await expectCode(files.write(".git/config", "x"), "bad_path");
    await expectCode(files.rename(".GIT", "x"), "bad_path");
    await expectCode(files.delete("a/.git"), "bad_path");
    await expect(files.write("node_modules/a", "x")).rejects.toThrow("package.json");
  });
});

describe("ifMatch", () => {
  test("writes over the content that was seen, and over no other", async () => {
    const { etag } = await files.write("a", "1");
    const next = await files.write("a", "2", { ifMatch: etag });
    await expect(files.write("a", "3", { ifMatch: etag })).rejects.toMatchObject({
      code: "file_changed",
      details: { path: "a", etag: next.etag },
    });
    expect((await files.read("a")).text).toBe("2");
  });

  test("null writes only what is new", async () => {
    await files.write("a", "1", { ifMatch: null });
    await expectCode(files.write("a", "2", { ifMatch: null }), "file_changed");
    expect((await files.read("a")).text).toBe("1");
  });

  test("a missing file matches no etag, and no folder is made for it", async () => {
    await expect(files.write("new/a", "1", { ifMatch: "0".repeat(64) })).rejects.toMatchObject({
      code: "file_changed",
      details: { path: "new/a", etag: null },
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  test("of many writers with the same etag one wins", async () => {
    const { etag } = await files.write("a", "0");
    const writes = Array.from({ length: 20 }, (_, index) => files.write("a", `w${index}`, { ifMatch: etag }));
    const results = await Promise.allSettled(writes);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });
});

describe("list", () => {
  test("is sorted and leaves out dependencies, caches, histories and our own temporary files", async () => {
    for (const path of ["b/x", "a", "b.txt", "dist/index.html", ".env", "b-c/y"]) await files.write(path, "12");
    const left = [
      "node_modules/m/i.js",
      "p/node_modules/q",
      ".git/HEAD",
      "p/.Git/HEAD",
      ".vite/x",
      "p/.next/y",
      ".lathe-writing-1",
    ];
    for (const path of left) {
      mkdirSync(join(directory, path, ".."), { recursive: true });
      writeFileSync(join(directory, path), "");
    }
    symlinkSync("a", join(directory, "link"));
    makeFifo("pipe");
    writeFileSync(join(directory, "back\\slash"), "");
    const entries = await files.list();
    expect(entries.map((entry) => entry.path)).toEqual([
      ".env",
      "a",
      "b",
      "b-c",
      "b-c/y",
      "b.txt",
      "b/x",
      "dist",
      "dist/index.html",
      "link",
      "p",
    ]);
    expect(entries.find((entry) => entry.path === "b")).toEqual({ path: "b", type: "directory", size: 0 });
    expect(entries.find((entry) => entry.path === "b/x")).toEqual({ path: "b/x", type: "file", size: 2 });
    expect(entries.find((entry) => entry.path === "link")?.type).toBe("link");
    expect((await files.list("b")).map((entry) => entry.path)).toEqual(["b/x"]);
  });

  test("ends at its limit", async () => {
    mkdirSync(join(directory, "many"));
    for (let index = 0; index < LIMITS.files.maxListed + 5; index++)
      writeFileSync(join(directory, `many/${index}`), "");
    expect(await files.list()).toHaveLength(LIMITS.files.maxListed);
  });
});

describe("delete and rename", () => {
  test("a folder goes with all in it, what links point at stays", async () => {
    await files.write("keep/file", "1");
    await files.write("gone/deep/file", "1");
    symlinkSync(join(directory, "keep"), join(directory, "gone/deep/link"));
    makeFifo("gone/pipe");
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/gone/`), Buffer.from([0xff, 0xfe])]), "");
    await files.delete("gone");
    expect((await files.list()).map((entry) => entry.path)).toEqual(["keep", "keep/file"]);
  });

  test("renames files, folders and links, making folders on the way", async () => {
    await files.write("a/file", "1");
    symlinkSync("nowhere", join(directory, "link"));
    await files.rename("a/file", "x/y/z");
    await files.rename("a", "b");
    await files.rename("link", "b/link");
    expect((await files.list()).map((entry) => entry.path)).toEqual(["b", "b/link", "x", "x/y", "x/y/z"]);
  });

  test("never writes over anything", async () => {
    await files.write("a", "1");
    await files.write("b", "2");
    await files.createDirectory("empty");
    symlinkSync("nowhere", join(directory, "link"));
    for (const to of ["b", "empty", "link"]) await expectCode(files.rename("a", to), "file_exists");
    await expectCode(files.rename("empty", "b"), "file_exists");
    await expectCode(files.rename("empty", "empty/inner"), "bad_path");
    expect((await files.read("b")).text).toBe("2");
    await files.rename("a", "a");
    expect((await files.read("a")).text).toBe("1");
  });
});

test("what a killed process left half-written is swept away", async () => {
  await files.write("src/a", "1");
  writeFileSync(join(directory, "src/.lathe-writing-old"), "half");
  const again = await openFiles({ directory, owner: null });
  await again.close();
  expect(readdirSync(join(directory, "src"))).toEqual(["a"]);
});

test("a write that fails in the middle leaves the old file and nothing beside it", async () => {
  const code = `
    import { openFiles } from ${JSON.stringify(join(import.meta.dir, "open-files.ts"))};
    const files = await openFiles({ directory: ${JSON.stringify(directory)}, owner: null });
    await files.write("a", "old");
    const result = await files.write("a", new Uint8Array(8_000_000)).then(() => "written", (error) => error.code);
    console.log(result, (await files.read("a")).text);
    await files.close();
  `;
  // With SIGXFSZ ignored, a limit on the size of files makes a write fail half-way, and needs no rights to set.
  const shell = `trap "" XFSZ; ulimit -f 1000; exec "$0" -e "$1"`;
  const run = Bun.spawnSync(["sh", "-c", shell, process.execPath, code]);
  expect(run.stderr.toString()).toBe("");
  expect(run.stdout.toString().trim()).toBe("too_large old");
  expect(readdirSync(directory)).toEqual(["a"]);
});

test.each(["ENOSPC", "EDQUOT"])("%s is a full disk", (code) => {
  expect(toFileError(Object.assign(new Error(code), { code }), "a")).toMatchObject({ code: "disk_full" });
});
