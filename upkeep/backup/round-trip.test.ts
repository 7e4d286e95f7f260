import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { openStoredData } from "@lathe/control/db/open-storage";
import { findPostgresBinaries, startPrivatePostgres, type PrivatePostgres } from "@lathe/control/db/private-postgres";
import { openHistory } from "@lathe/workspace/history/open-history";
import type { Control } from "@lathe/control/open-control";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { Attachment } from "@lathe/protocol/prompt";
import { type NewShip, Ship } from "@lathe/protocol/ship";
import { checkArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import {
  askAsOwner,
  askAsWorker,
  attach,
  Bench,
  makeProject,
  openTestControl,
  VERSION,
  type TestProject,
} from "../fixtures/data-folder.ts";
import { restoreBackup } from "../restore/restore-backup.ts";
import { makeBackup } from "./make-backup.ts";
import { writeBackupFile } from "./write-backup-file.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.close());

const log = (): void => {};
const binaries = findPostgresBinaries();
let server: PrivatePostgres | null = null;
beforeAll(async () => {
  if (binaries !== null) server = await startPrivatePostgres(binaries);
});
afterAll(() => server?.close());

async function backUp(dataDirectory: string, file: string, databaseUrl?: string) {
  const stored = await openStoredData({ dataDirectory, databaseUrl, log: () => {} });
  try {
    return await writeBackupFile(await makeBackup({ dataDirectory, version: VERSION, stored, log }), file, {
      force: false,
    });
  } finally {
    await stored.close();
  }
}

const restore = (file: string, dataDirectory: string, more: { databaseUrl?: string; force?: boolean } = {}) =>
  restoreBackup({ file, dataDirectory, force: false, version: VERSION, log, onProgress: () => {}, ...more });

/** Names that break programs which are careless with them. */
const ODD_NAMES = [
  "a b",
  " lead and trail ",
  "new\nline",
  "tab\tand\\back",
  "ünï✓😀",
  "e\u0301",
  "\ufeffbom",
  "-rf",
  "$(touch x)",
  "'\"`",
  "..hidden",
  "...",
  "x".repeat(255),
  `${"é".repeat(100)}`,
];
const NOT_UTF8 = Buffer.from([0x6e, 0xff, 0xfe, 0x80]);

function addOddFiles(files: string): void {
  for (const name of ODD_NAMES) writeFileSync(join(files, name), `of ${name}`);
  writeFileSync(Buffer.concat([Buffer.from(`${files}/`), NOT_UTF8]), "of bytes");
  const deep = join(files, ...Array.from({ length: 40 }, (_, index) => `level ${index} ${"d".repeat(20)}`));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, "bottom"), "deep");
  mkdirSync(join(files, "empty folder"));
  symlinkSync("/etc/passwd", join(files, "link out"));
  symlinkSync("ünï✓😀", join(files, "link in"));
  symlinkSync(NOT_UTF8, join(files, "link to bytes"));
  symlinkSync("t".repeat(300), join(files, "long link"));
  symlinkSync("../../..", join(files, "link to a folder above"));
  writeFileSync(join(files, "run.sh"), "#!/bin/sh\n");
  chmodSync(join(files, "run.sh"), 0o755);
  writeFileSync(join(files, "large.bin"), Buffer.alloc(3_000_001, 7));
  mkdirSync(join(files, "node_modules/left"), { recursive: true });
  writeFileSync(join(files, "node_modules/left/index.js"), "not kept");
  mkdirSync(join(files, "own/.git"), { recursive: true });
  writeFileSync(join(files, "own/.git/HEAD"), "kept");
}

/** Everything below a folder by its name in hex: type, permissions and content. */
function describeTree(directory: string, above = Buffer.alloc(0), found = new Map<string, string>()) {
  for (const name of readdirSync(Buffer.concat([Buffer.from(`${directory}/`), above]), { encoding: "buffer" })) {
    const path = Buffer.concat([above, name]);
    const at = Buffer.concat([Buffer.from(`${directory}/`), path]);
    const stat = lstatSync(at);
    const mode = (stat.mode & 0o777).toString(8);
    if (stat.isDirectory()) {
      found.set(path.toString("hex"), "folder");
      describeTree(directory, Buffer.concat([path, Buffer.from("/")]), found);
    } else if (stat.isSymbolicLink()) {
      found.set(path.toString("hex"), `link ${readlinkSync(at, { encoding: "buffer" }).toString("hex")}`);
    } else {
      const seconds = Math.floor(stat.mtimeMs / 1_000);
      found.set(path.toString("hex"), `file ${mode} ${seconds} ${Bun.hash(readFileSync(at))}`);
    }
  }
  return found;
}

describe.each(binaries === null ? ["PGlite"] : ["PGlite", "Postgres"])("a backup restored into %s", (kind) => {
  test("is what it was", async () => {
    const [data, again] = [bench.path("data"), bench.path("again")];
    const control = await openTestControl(data);
    await control.setProvider("anthropic", { key: "sk-secret-1", baseUrl: "http://127.0.0.1:9" });
    const project = await makeProject(control, data, { "index.html": "<p>hi", "src/a.ts": "1" });
    await makeProject(control, data, {});
    addOddFiles(join(project.workspace, "files"));
    mkdirSync(join(project.workspace, "log"));
    writeFileSync(join(project.workspace, "log/t.jsonl"), "{}\n");
    mkdirSync(join(project.workspace, "layer/node_modules/own"), { recursive: true });
    mkdirSync(join(project.workspace, "run"));
    writeFileSync(join(project.workspace, "worker.json"), "{}");
    writeFileSync(join(data, "join.secret"), "join", { mode: 0o600 });
    mkdirSync(join(data, "keystores"), { mode: 0o700 });
    writeFileSync(join(data, "keystores/com.example.app.p12"), "sealed", { mode: 0o600 });
    writeFileSync(join(data, "keystores/com.example.app.p12.half-written"), "x", { mode: 0o600 });
    const events = await control.readEvents(project.threadId, { after: 0, limit: 10 });
    const attached = [await attach(control, "of a prompt"), await attach(control, "of none yet")];
    const options = { mode: "build" as const, attachments: attached.slice(0, 1), pinned: [], without: [] };
    const prompt = { promptId: newId("pmt"), text: "With a file", model: "composer/builtin", options };
    await control.createProject({ template: "blank", prompt });
    const shipped = await shipPackage(control, project);
    await control.close();

    const written = await backUp(data, bench.path("backup.tar.gz"));
    expect(written).toMatchObject({ projects: 3, manifest: { version: VERSION, secretKey: "included", leftOut: [] } });
    expect(statSync(written.path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(data, "backups"))).toEqual([]);
    expect(readdirSync(bench.folder).sort()).toEqual(["backup.tar.gz", "data"]);

    const databaseUrl = kind === "Postgres" ? await server?.createDatabase() : undefined;
    const report = await restore(written.path, again, databaseUrl === undefined ? {} : { databaseUrl });
    expect(report).toMatchObject({ projects: 3, aside: null });
    const files = describeTree(join(project.workspace, "files"));
    for (const path of [...files.keys()]) {
      if (Buffer.from(path, "hex").toString().split("/")[0] === "node_modules") files.delete(path);
    }
    const workspace = join(again, "workspaces", project.projectId);
    expect(describeTree(join(workspace, "files"))).toEqual(files);
    expect(readdirSync(workspace).sort()).toEqual(["files", "history.git", "log", "workspace.json"]);
    expect(readFileSync(join(workspace, "log/t.jsonl"), "utf8")).toBe("{}\n");
    expect(readFileSync(join(again, "join.secret"), "utf8")).toBe("join");
    expect(readdirSync(join(again, "keystores"))).toEqual(["com.example.app.p12"]);
    expect(readFileSync(join(again, "keystores/com.example.app.p12"), "utf8")).toBe("sealed");
    expect(statSync(join(again, "keystores")).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(join(again, "lathe.json"), "utf8"))).toEqual({ format: 1, version: VERSION });
    expect(existsSync(join(again, "restore.json"))).toBe(false);

    const restored = await openTestControl(again, databaseUrl === undefined ? {} : { databaseUrl });
    expect(restored.owner).toEqual(control.owner);
    expect(await restored.readEvents(project.threadId, { after: 0, limit: 10 })).toEqual(events);
    expect(await restored.stored.listProjects()).toHaveLength(3);
    const read = ({ attachmentId }: Attachment) => askAsOwner(restored, `/api/attachments/${attachmentId}`);
    const texts = attached.map(async (attachment) => (await read(attachment)).text());
    expect(await Promise.all(texts)).toEqual(["of a prompt", "of none yet"]);
    const ships = await askAsOwner(restored, `/api/projects/${project.projectId}/ships`);
    expect(await ships.json()).toEqual([{ ...shipped.ship, isKept: false }]);
    // A signature by this method is the same whenever it is made.
    expect(await signSomething(restored, project)).toEqual(shipped.signed);
    const check = await askAsOwner(restored, "/api/providers/anthropic/check", "POST");
    // The key was opened and used: nobody listens there.
    expect(await check.json()).toMatchObject({ error: { code: "model_unreachable" } });
    await restored.close();
    await expectHistory(workspace, project);
  }, 60_000);
});

/** What a worker does for a signed package, and a signature. */
async function shipPackage(control: Control, project: TestProject) {
  const { projectId } = project;
  const wanted: NewShip = {
    ...{ shipId: newId("shp"), kind: "apk", versionId: VersionId.parse("0".repeat(40)) },
    ...{ options: { packageId: "com.example.app" }, fileName: "app.apk", notes: [] },
  };
  await askAsWorker(control, projectId, "/internal/ships", { body: JSON.stringify(wanted) });
  const signed = await signSomething(control, project);
  const put = { method: "PUT", body: "an apk" };
  const ship = Ship.parse(await askAsWorker(control, projectId, `/internal/ships/${wanted.shipId}/file`, put));
  return { ship, signed };
}

async function signSomething(control: Control, { projectId }: TestProject): Promise<unknown[]> {
  const certificate = await askAsWorker(control, projectId, "/internal/project/signing-key", {
    body: JSON.stringify({ name: "An app" }),
  });
  const body = JSON.stringify({ data: Buffer.from("something").toString("base64") });
  return [certificate, await askAsWorker(control, projectId, "/internal/project/signature", { body })];
}

async function expectHistory(workspace: string, project: TestProject): Promise<void> {
  const history = await openHistory({
    directory: join(workspace, "history.git"),
    filesDirectory: join(workspace, "files"),
    owner: null,
  });
  const [version] = await history.list();
  if (version === undefined) throw new Error("no version");
  expect(version.message).toBe("First");
  expect((await history.read(version.versionId, "index.html")).text).toBe("<p>hi");
  expect(await history.commit({ kind: "edit", message: "Goes on" })).not.toBeNull();
  await history.close();
  expect(project.workspace).not.toBe(workspace);
}

test("Zstandard by the file's name", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  await makeProject(control, data, { "a.txt": "a" });
  await control.close();
  const { path } = await backUp(data, bench.path("b.tar.zst"));
  expect([...readFileSync(path).subarray(0, 4)]).toEqual([0x28, 0xb5, 0x2f, 0xfd]);
  expect((await checkArchive(await openArchiveFile(path))).projects).toBe(1);
  expect((await restore(path, bench.path("again"))).projects).toBe(1);
}, 30_000);
