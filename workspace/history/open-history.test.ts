import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newId, VersionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { History, Version } from "@lathe/protocol/workspace";
import { until } from "@lathe/testing/until";
import { openHistory } from "./open-history.ts";

let top: string;
let filesDirectory: string;
let directory: string;
let history: History & { close(): Promise<void> };

const open = (): ReturnType<typeof openHistory> => openHistory({ directory, filesDirectory, owner: null });

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), "lathe-history-"));
  filesDirectory = join(top, "files");
  directory = join(top, "data/history.git");
  mkdirSync(filesDirectory);
  history = await open();
});

afterEach(async () => {
  await history.close();
  rmSync(top, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(filesDirectory, path)), { recursive: true });
  writeFileSync(join(filesDirectory, path), content);
}

function get(path: string): string {
  return readFileSync(join(filesDirectory, path), "utf8");
}

async function keep(message = "A change"): Promise<Version> {
  const version = await history.commit({ kind: "edit", message });
  if (version === null) throw new Error("Nothing differed.");
  return version;
}

async function keptPaths(version: Version): Promise<string[]> {
  const run = Bun.spawnSync(["git", "--git-dir", directory, "ls-tree", "-r", "-z", "--name-only", version.versionId]);
  return run.stdout.toString().split("\0").slice(0, -1);
}

async function reopen(): Promise<void> {
  await history.close();
  history = await open();
}

describe("commit and list", () => {
  test("versions come back as they were made, newest first, also after opening again", async () => {
    const turnId = newId("trn");
    put("a", "1");
    const first = await history.commit({ kind: "created", message: "Start" });
    put("b/c", "2");
    const second = await history.commit({
      kind: "turn",
      message: "Title\n\nWords.\n\nLathe-Kind: restore\nLathe-Turn: trn_fake",
      turnId,
    });
    expect(second).toMatchObject({ kind: "turn", turnId, changedPaths: 1 });
    expect(second?.message).toContain("Lathe-Turn: trn_fake");
    const listed = await history.list();
    expect(listed).toEqual([second, first].filter((version) => version !== null));
    await reopen();
    expect(await history.list()).toEqual(listed);
  });

  test("nothing new is no version, and an empty project can have a first one", async () => {
    expect(await history.commit({ kind: "turn", message: "Nothing" })).toBeNull();
    expect(await history.commit({ kind: "created", message: "Empty" })).toMatchObject({ changedPaths: 0 });
    put("a", "1");
    await keep();
    expect(await history.commit({ kind: "turn", message: "Nothing" })).toBeNull();
    await reopen();
    expect(await history.commit({ kind: "turn", message: "Nothing" })).toBeNull();
  });

  test("pages", async () => {
    const made: Version[] = [];
    for (let index = 0; index < 7; index++) {
      put("a", String(index));
      made.unshift(await keep(`Version ${index}`));
    }
    const first = await history.list({ limit: 3 });
    const second = await history.list({ limit: 3, before: first.at(-1)?.versionId });
    const third = await history.list({ limit: 3, before: second.at(-1)?.versionId });
    expect([...first, ...second, ...third]).toEqual(made);
    const unknown = VersionId.parse("0".repeat(40));
    await expect(history.list({ before: unknown })).rejects.toMatchObject({ code: "version_not_found" });
  });

  test("calls at the same time follow one another", async () => {
    put("a", "1");
    const versions = await Promise.all(
      [1, 2, 3].map((number) => history.commit({ kind: "edit", message: `${number}` })),
    );
    expect(versions.map((version) => version === null)).toEqual([false, true, true]);
  });

  test("a change that leaves size and modification time as they were is seen", async () => {
    const long = new Date("2020-01-01");
    put("a", "1");
    utimesSync(join(filesDirectory, "a"), long, long);
    await keep();
    // Past the clock's tick, from when on what was read is remembered.
    await until(() => Date.now() > statSync(join(filesDirectory, "a")).ctimeMs + 150);
    expect(await history.commit({ kind: "edit", message: "Nothing" })).toBeNull();
    put("a", "2");
    utimesSync(join(filesDirectory, "a"), long, long);
    const version = await keep();
    expect((await history.read(version.versionId, "a")).text).toBe("2");
  });

  test("a change right after a version is seen", async () => {
    for (let index = 0; index < 20; index++) {
      put("a", String(index % 10));
      const version = await keep();
      expect((await history.read(version.versionId, "a")).text).toBe(String(index % 10));
    }
  });
});

describe("what is kept", () => {
  test("sources, executable bits and links; not dependencies, caches and what .gitignore names, but .env", async () => {
    put(".gitignore", "dist/\n*.log\n!keep.log\n.env*\n");
    put("sub/.gitignore", "/local\n");
    for (const path of ["src/a.ts", "keep.log", "sub/x", "local", ".env", ".env.local", "sub/.env"]) put(path, path);
    for (const path of ["dist/x", "a.log", "sub/local", "node_modules/m/i.js", "sub/node_modules/y", ".vite/z"])
      put(path, "");
    for (const path of [".git/HEAD", "sub/.GIT/HEAD", "src/.lathe-writing-1"]) put(path, "");
    put("run.sh", "#!/bin/sh");
    chmodSync(join(filesDirectory, "run.sh"), 0o755);
    symlinkSync("../local", join(filesDirectory, "src/link"));
    Bun.spawnSync(["mkfifo", join(filesDirectory, "pipe")]);
    const version = await keep();
    expect(await keptPaths(version)).toEqual([
      ".env",
      ".env.local",
      ".gitignore",
      "keep.log",
      "local",
      "run.sh",
      "src/a.ts",
      "src/link",
      "sub/.env",
      "sub/.gitignore",
      "sub/x",
    ]);
    for (const path of ["src/link", "run.sh", "pipe", ".env"]) rmSync(join(filesDirectory, path));
    put("run.sh", "changed");
    await history.restore(version.versionId);
    expect(statSync(join(filesDirectory, "run.sh")).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(filesDirectory, "src/link"))).toBe("../local");
    expect(get(".env")).toBe(".env");
    expect(get("node_modules/m/i.js")).toBe("");
    expect(get("dist/x")).toBe("");
  });

  test("an executable bit alone is a change", async () => {
    put("a", "1");
    const before = await keep();
    chmodSync(join(filesDirectory, "a"), 0o755);
    expect(await keep()).toMatchObject({ changedPaths: 1 });
    await history.restore(before.versionId);
    expect(statSync(join(filesDirectory, "a")).mode & 0o111).toBe(0);
  });

  test("odd names and bytes", async () => {
    const names = [
      "a b",
      'quo"te',
      "back\\slash",
      "new\nline",
      "tab\tbed",
      "-rf",
      "日本/語",
      "cafe\u0301",
      "café",
      ":(glob)*",
      "*",
      "#x",
      "\u0001",
    ];
    const bytes = new Uint8Array(256).map((_, index) => index);
    for (const name of names) put(name, bytes);
    const version = await keep();
    expect((await keptPaths(version)).toSorted()).toEqual(names.toSorted());
    const diff = await history.diff(version.versionId);
    expect(diff.map((file) => file.path).toSorted()).toEqual(names.toSorted());
    expect(diff.every((file) => file.binary && file.change === "added" && file.patch === "")).toBe(true);
    for (const name of names) {
      expect(await history.read(version.versionId, name)).toMatchObject({ binary: true, size: 256, text: null });
      rmSync(join(filesDirectory, name));
    }
    await history.restore(version.versionId);
    for (const name of names) expect(new Uint8Array(readFileSync(join(filesDirectory, name)))).toEqual(bytes);
  });

  test("what cannot be kept is named", async () => {
    put("big", "");
    truncateSync(join(filesDirectory, "big"), LIMITS.file.maxBytes + 1);
    writeFileSync(Buffer.concat([Buffer.from(`${filesDirectory}/`), Buffer.from([0xff])]), "");
    put("a", "1");
    const version = await keep("Words");
    expect(version.message).toBe("Words");
    expect(await keptPaths(version)).toEqual(["a"]);
    const raw = Bun.spawnSync(["git", "--git-dir", directory, "log", "-1", "--format=%B"]).stdout.toString();
    expect(raw).toContain(`Lathe-Omitted: "big" (larger than ${LIMITS.file.maxBytes} bytes)`);
    expect(raw).toContain("not valid UTF-8");
    put("a", "2");
    await keep();
    await history.restore(version.versionId);
    expect(statSync(join(filesDirectory, "big")).size).toBe(LIMITS.file.maxBytes + 1);
  });
});

describe("a hostile project", () => {
  test("attributes, filters, hooks, a repository of its own and a configuration do nothing", async () => {
    const proof = join(top, "proof");
    put(".gitattributes", "* text eol=crlf filter=evil diff=evil ident export-ignore -diff\n*.bin diff\n");
    put(
      ".git/config",
      `[core]\n fsmonitor = touch ${proof}\n[filter "evil"]\n clean = touch ${proof}; cat\n smudge = touch ${proof}\n[diff "evil"]\n textconv = touch ${proof}\n command = touch ${proof}\n`,
    );
    for (const hook of ["pre-commit", "post-commit", "reference-transaction"]) {
      put(`.git/hooks/${hook}`, `#!/bin/sh\ntouch ${proof}\n`);
      chmodSync(join(filesDirectory, `.git/hooks/${hook}`), 0o755);
    }
    put(".git/HEAD", "ref: refs/heads/main\n");
    put(".gitmodules", '[submodule "x"]\n path = nested\n url = file:///etc\n');
    put("a.txt", "$Id$\nline\n");
    expect(Bun.spawnSync(["git", "init", "-q", join(filesDirectory, "nested")]).exitCode).toBe(0);
    put("nested/inner.txt", "inner");
    const first = await keep();
    put("a.txt", "$Id$\nother\n");
    const second = await keep();
    expect(await keptPaths(second)).toEqual([".gitattributes", ".gitmodules", "a.txt", "nested/inner.txt"]);
    expect((await history.read(second.versionId, "a.txt")).text).toBe("$Id$\nother\n");
    expect((await history.diff(second.versionId))[0]).toMatchObject({ binary: false, addedLines: 1, removedLines: 1 });
    await history.restore(first.versionId);
    expect(get("a.txt")).toBe("$Id$\nline\n");
    expect(existsSync(proof)).toBe(false);
    expect(existsSync(join(filesDirectory, "nested/.git/HEAD"))).toBe(true);
  });

  test("links are kept as links, and come back only where they lead into the project", async () => {
    const outside = join(top, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "secret"), "secret");
    mkdirSync(join(filesDirectory, "d"));
    symlinkSync(outside, join(filesDirectory, "absolute"));
    symlinkSync("../../outside", join(filesDirectory, "d/up"));
    symlinkSync("../inner", join(filesDirectory, "d/fine"));
    put("inner", "1");
    const version = await keep();
    expect(await keptPaths(version)).toEqual(["absolute", "d/fine", "d/up", "inner"]);
    expect((await history.read(version.versionId, "absolute")).text).toBe(outside);
    for (const path of ["absolute", "d"]) rmSync(join(filesDirectory, path), { recursive: true });
    const restored = await history.restore(version.versionId);
    expect(restored.message).toContain("- absolute: ");
    expect(restored.message).toContain("- d/up: ");
    expect(readdirSync(filesDirectory).toSorted()).toEqual(["d", "inner"]);
    expect(readdirSync(join(filesDirectory, "d"))).toEqual(["fine"]);
  });

  test("a link where a folder was is not written or deleted through", async () => {
    const outside = join(top, "outside");
    mkdirSync(outside);
    for (const name of ["a", "b"]) writeFileSync(join(outside, name), "outside");
    put("folder/a", "1");
    const first = await keep();
    put("folder/b", "2");
    await keep();
    rmSync(join(filesDirectory, "folder"), { recursive: true });
    symlinkSync(outside, join(filesDirectory, "folder"));
    await history.restore(first.versionId);
    expect(readdirSync(outside).map((name) => readFileSync(join(outside, name), "utf8"))).toEqual([
      "outside",
      "outside",
    ]);
    expect(get("folder/a")).toBe("1");
  });
});

describe("restore", () => {
  test("puts everything back, keeps what stood there as a version, and takes nothing out", async () => {
    put("same", "same");
    put("changed", "1");
    put("gone/deep/file", "1");
    put("shape", "a file");
    const first = await keep("First");
    put("changed", "2");
    rmSync(join(filesDirectory, "gone"), { recursive: true });
    put("new/deep/file", "1");
    rmSync(join(filesDirectory, "shape"));
    put("shape/inner", "a folder");
    const second = await keep("Second");
    put("changed", "unsaved");
    const restored = await history.restore(first.versionId);
    expect(restored).toMatchObject({ kind: "restore", message: "Went back to “First”" });
    expect(readdirSync(filesDirectory).toSorted()).toEqual(["changed", "gone", "same", "shape"]);
    expect([get("changed"), get("shape"), get("gone/deep/file")]).toEqual(["1", "a file", "1"]);
    const listed = await history.list();
    expect(listed.map((version) => version.kind)).toEqual(["restore", "edit", "edit", "edit"]);
    expect(listed[1]?.message).toBe("Before going back");
    expect(listed.slice(2)).toEqual([second, first]);
    const kept = listed[1]?.versionId ?? first.versionId;
    expect((await history.read(kept, "changed")).text).toBe("unsaved");
    expect(await history.diff(restored.versionId, first.versionId)).toEqual([]);
    await history.restore(kept);
    expect([get("changed"), get("shape/inner")]).toEqual(["unsaved", "a folder"]);
  });

  test("to the newest version gives a version all the same", async () => {
    put("a", "1");
    const version = await keep();
    expect(await history.restore(version.versionId)).toMatchObject({ kind: "restore", changedPaths: 0 });
  });

  test("an ignored file that is written over is kept first", async () => {
    put("notes", "old");
    const first = await keep();
    put(".gitignore", "notes\n");
    put("notes", "precious");
    await keep();
    await history.restore(first.versionId);
    expect(get("notes")).toBe("old");
    const before = (await history.list())[1];
    expect(before?.message).toBe("Before going back");
    expect((await history.read(before?.versionId ?? first.versionId, "notes")).text).toBe("precious");
  });
});
