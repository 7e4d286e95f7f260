import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { openStoredData } from "@lathe/control/db/open-storage";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { ARCHIVE_FORMAT } from "../archive/archive-format.ts";
import { checkArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { makeBackup } from "../backup/make-backup.ts";
import { writeBackupFile } from "../backup/write-backup-file.ts";
import { craftArchive, type Crafted, type CraftedEntry } from "../fixtures/craft-archive.ts";
import { Bench, makeProject, openTestControl, VERSION } from "../fixtures/data-folder.ts";
import { restoreBackup } from "./restore-backup.ts";

const log = (): void => {};
const projectId = newId("prj");
const workspace = `projects/${projectId}/workspace`;
let about: Record<string, unknown>;
let source: Bench;
let good: string;
beforeAll(async () => {
  source = new Bench();
  const data = source.path("data");
  const control = await openTestControl(data);
  await makeProject(control, data, { "a.txt": "a", "src/b.txt": "b" });
  await control.close();
  const stored = await openStoredData({ dataDirectory: data, log: () => {} });
  good = source.path("good.tar.gz");
  const written = await writeBackupFile(
    await makeBackup({ dataDirectory: data, version: VERSION, stored, log }),
    good,
    {
      force: false,
    },
  );
  await stored.close();
  const { parts: _parts, leftOut: _leftOut, ...rest } = written.manifest;
  about = rest;
}, 30_000);
afterAll(() => source.close());

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.close());

/** Tries to restore it and gives why not; nothing may be left of the attempt. */
async function refuse(crafted: Partial<Crafted> & { entries: CraftedEntry[] }): Promise<string> {
  const file = bench.path("evil.tar.gz");
  await craftArchive(file, { about, ...crafted });
  return await refuseFile(file);
}

async function refuseFile(file: string): Promise<string> {
  writeFileSync(bench.path("outside"), "untouched");
  const before = readdirSync(bench.folder).sort();
  const restoring = restoreBackup({
    file,
    dataDirectory: bench.path("data"),
    force: false,
    version: VERSION,
    log,
    onProgress: () => {},
  });
  const message = await restoring.then(
    () => "it was restored",
    (error: Error) => error.message,
  );
  expect(readFileSync(bench.path("outside"), "utf8")).toBe("untouched");
  expect(readdirSync(bench.folder).sort()).toEqual(before);
  return message;
}

describe("an archive by somebody who means harm", () => {
  test.each([
    "../outside",
    "/etc/lathe-outside",
    `${workspace}/files/../../../../../outside`,
    `${workspace}/files/a/./b`,
    `${workspace}/files//b`,
    `${workspace}/files/.`,
    `${workspace}/..`,
    "projects/../../outside",
    "projects/prj_short/workspace/files/a",
    "projects/prj_aaaaaaaaaaaaaaaaaaaa/../../../outside",
    "lathe.json",
    "restore.json",
    "db/PG_VERSION",
    "keys/other",
    "keys/../outside",
    "database/../../outside.jsonl",
    "database/users;drop.jsonl",
    `${workspace}/run/worker.sock`,
    `${workspace}/layer/node_modules/evil.js`,
    `${workspace}/worker.json`,
    `${workspace}/history.git/config`,
    `${workspace}/history.git/hooks/post-update`,
    `${workspace}/history.git/info/attributes`,
    `${workspace}/history.git/objects/info/alternates`,
    `${workspace}/history.git/refs/../config`,
    `${workspace}/history.git/refs/heads/x.lock`,
    `${workspace}/files/node_modules/evil/index.js`,
    `${workspace}/files/${"n".repeat(256)}`,
    `${workspace}/files/${"d/".repeat(20_000)}x`,
  ])("writes nothing to %s", async (name) => {
    expect(await refuse({ entries: [{ name, content: "evil" }] })).toContain("damaged or none of Lathe");
  });

  test("a name in bytes is held to the same", async () => {
    const pax = { "LATHE.path": Buffer.from(`${workspace}/files/../../../../../outside`).toString("base64") };
    const entry = { name: `${workspace}/files/fine`, content: "evil", pax };
    expect(await refuse({ entries: [entry] })).toContain("damaged");
    const nul = { "LATHE.path": Buffer.from(`${workspace}/files/a\0b`).toString("base64") };
    expect(await refuse({ entries: [{ ...entry, pax: nul }] })).toContain("damaged");
  });

  test.each([
    ["a hard link", { type: "link", linkname: "/etc/passwd" }],
    ["a device", { type: "character-device" }],
    ["a pipe", { type: "fifo" }],
    ["a link in the history", { name: `${workspace}/history.git/HEAD`, type: "symlink", linkname: "/etc/passwd" }],
    ["a link as the history", { name: `${workspace}/history.git`, type: "symlink", linkname: "/tmp" }],
    ["a link as the log", { name: `${workspace}/log`, type: "symlink", linkname: "/tmp" }],
    ["a link as the project", { name: `${workspace}/files`, type: "symlink", linkname: "/tmp" }],
    ["a link as a key", { name: "keys/secret.key", type: "symlink", linkname: "/etc/passwd" }],
    ["a link as a table", { name: "database/users.jsonl", type: "symlink", linkname: "/etc/passwd" }],
  ] as const)("%s is not taken", async (_, entry) => {
    expect(await refuse({ entries: [{ name: `${workspace}/files/x`, ...entry }] })).toContain("damaged");
  });

  test("nothing is written through a link that it holds", async () => {
    const link = { name: `${workspace}/files/link`, type: "symlink", linkname: bench.folder } as const;
    expect(await refuse({ entries: [link, { name: `${workspace}/files/link/outside`, content: "evil" }] })).toContain(
      "in the way",
    );
    const file = { name: `${workspace}/files/file`, type: "symlink", linkname: bench.path("outside") } as const;
    expect(await refuse({ entries: [file, { name: `${workspace}/files/file`, content: "evil" }] })).toContain(
      "in the way",
    );
  });

  test("links and permissions of a project are kept, and give nothing", async () => {
    const file = bench.path("links.tar.gz");
    const entries: CraftedEntry[] = [
      { name: `${workspace}/files/out`, type: "symlink", linkname: "/etc/passwd" },
      { name: `${workspace}/files/setuid`, mode: 0o6777, content: "#!/bin/sh" },
      { name: `${workspace}/files/secret`, mode: 0o000, content: "s" },
      { name: `${workspace}/files/shut`, type: "directory", mode: 0o000 },
      { name: `${workspace}/files/shut/in`, content: "i" },
      { name: `${workspace}/history.git/HEAD`, content: "ref: refs/heads/main\n" },
      { name: `${workspace}/log/x.jsonl`, mode: 0o777, content: "" },
    ];
    await craftArchive(file, { about, entries });
    const dataDirectory = bench.path("data");
    await restoreBackup({ file, dataDirectory, force: false, version: VERSION, log, onProgress: () => {} });
    const at = (name: string) => join(dataDirectory, "workspaces", projectId, name);
    expect(statSync(at("files/setuid")).mode & 0o7777).toBe(0o777);
    expect(statSync(at("log/x.jsonl")).mode & 0o777).toBe(0o600);
    expect(readFileSync(at("history.git/config"), "utf8")).not.toContain("evil");
    expect(readFileSync(at("files/shut/in"), "utf8")).toBe("i");
  }, 20_000);

  test("rows that are none, or for tables that are none, change nothing", async () => {
    for (const [name, content] of [
      ["database/pg_authid.jsonl", ""],
      ["database/lathe_migrations.jsonl", ""],
      ["database/users.jsonl", '{"id": "usr_1", "evil\\"; DROP TABLE users; --": "x"}\n'],
      ["database/users.jsonl", '{"id": "usr_1"}'],
      ["database/users.jsonl", "\xff\n"],
      ["database/users.jsonl", "null\n"],
    ] as const) {
      const bytes = Buffer.from(content, "latin1");
      expect(await refuse({ entries: [{ name, content: bytes }] })).not.toBe("it was restored");
    }
  }, 30_000);

  test("one of an older format is taken", async () => {
    const tar = gunzipSync(readFileSync(good));
    const older = tar.toString("latin1").replaceAll(`"format": ${ARCHIVE_FORMAT}`, `"format": ${ARCHIVE_FORMAT - 1}`);
    const file = bench.path("older.tar.gz");
    writeFileSync(file, gzipSync(Buffer.from(older, "latin1")));
    expect((await checkArchive(await openArchiveFile(file))).manifest.format).toBe(ARCHIVE_FORMAT - 1);
  });

  test("a newer one is refused as such, and one that lies about itself as damaged", async () => {
    const entries: CraftedEntry[] = [];
    expect(await refuse({ entries, about: { format: ARCHIVE_FORMAT + 1, version: "9.0.0" } })).toContain(
      "Lathe 9.0.0, which is newer",
    );
    expect(await refuse({ entries, about: { ...about, folderFormat: 99, version: "9.1.0" } })).toContain("newer");
    const database = { kind: "pglite", migrations: [1, 2, 3] };
    expect(await refuse({ entries, about: { ...about, database } })).toContain("newer");
    expect(await refuse({ entries, about: {} })).toContain("does not say what it is");
    expect(await refuse({ entries, manifest: () => null })).toContain("its end is missing");
    expect(await refuse({ entries, manifest: () => ({}) })).toContain("manifest");
    const file = { name: `${workspace}/files/x`, content: "x" };
    expect(await refuse({ entries: [file], manifest: (right) => ({ ...right, parts: [] }) })).toContain("checksums");
  });

  test("one that unpacks to more than there is room for is left while it is read", async () => {
    const file = bench.path("bomb.tar.gz");
    await craftArchive(file, {
      about,
      entries: [{ name: `${workspace}/files/zeros`, content: Buffer.alloc(3_000_000) }],
    });
    expect(statSync(file).size).toBeLessThan(20_000);
    await expect(checkArchive(await openArchiveFile(file), { maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: "disk_full",
    });
  });

  test("names that reach the memory are bounded", async () => {
    const pax = { comment: "x".repeat(9 * 1024 * 1024) };
    expect(await refuse({ entries: [{ name: `${workspace}/files/x`, pax }] })).toContain("metadata");
  });

  test("a link in the place of the folder that is made beside it is not followed", async () => {
    mkdirSync(bench.path("elsewhere"));
    writeFileSync(bench.path("elsewhere/precious"), "precious");
    symlinkSync(bench.path("elsewhere"), bench.path("data.restoring"));
    await restoreBackup({
      file: good,
      dataDirectory: bench.path("data"),
      force: false,
      version: VERSION,
      log,
      onProgress: () => {},
    });
    expect(readdirSync(bench.path("elsewhere"))).toEqual(["precious"]);
    expect(existsSync(bench.path("data/db"))).toBe(true);
  }, 20_000);
});

describe("a damaged archive", () => {
  test("is refused wherever it is cut or changed", async () => {
    const tar = gunzipSync(readFileSync(good));
    const whole = { ...(await checkArchive(await openArchiveFile(good))) };
    const file = bench.path("damaged.tar.gz");
    await fc.assert(
      fc.asyncProperty(
        fc.nat(tar.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, bits, cut) => {
          const changed = Buffer.from(cut ? tar.subarray(0, at) : tar);
          if (!cut) changed.writeUInt8(changed.readUInt8(at) ^ bits, at);
          writeFileSync(file, gzipSync(changed));
          const outcome = await openArchiveFile(file)
            .then((stream) => checkArchive(stream))
            .catch((error: unknown) => error);
          // A change that means nothing (in padding, in a name of the user) is the same archive.
          if (outcome instanceof Error)
            expect(outcome).toMatchObject({ code: expect.stringMatching(/bad_request|conflict/) });
          else expect(outcome).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  test("is refused when its beginning and its end differ in what they say of it", async () => {
    const tar = gunzipSync(readFileSync(good));
    const [first, last] = [tar.indexOf(`"version"`), tar.lastIndexOf(`"version"`)];
    expect(last).toBeGreaterThan(first);
    for (const at of [first, last]) {
      const changed = Buffer.from(tar);
      changed.write("9", tar.indexOf(VERSION, at));
      const file = bench.path("changed.tar.gz");
      writeFileSync(file, gzipSync(changed));
      expect(await refuseFile(file)).toContain("than its beginning");
    }
  });

  test("is refused when the compressed file itself is cut, empty or something else", async () => {
    const bytes = readFileSync(good);
    const file = bench.path("x.tar.gz");
    for (const content of [
      bytes.subarray(0, bytes.length - 8),
      bytes.subarray(0, 100),
      Buffer.alloc(0),
      Buffer.from("hello"),
      gzipSync(Buffer.from("hello")),
      gzipSync(Buffer.alloc(2_048)),
    ]) {
      writeFileSync(file, content);
      expect(await refuseFile(file)).toContain("damaged or none of Lathe");
    }
  });
});
