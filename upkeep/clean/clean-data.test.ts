import { afterEach, beforeEach, describe, expect, setSystemTime, test } from "bun:test";
import { existsSync, linkSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Control } from "@lathe/control/open-control";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { Attachment } from "@lathe/protocol/prompt";
import { takeLock } from "@lathe/workspace/store/build-lock";
import { findTemplate } from "@lathe/workspace/store/template";
import { templateKey } from "@lathe/workspace/store/template-key";
import { openHistory } from "@lathe/workspace/history/open-history";
import { writeRecord } from "@lathe/workspace/workspace-record";
import { askAsOwner, attach, Bench, makeProject, openTestControl, type TestProject } from "../fixtures/data-folder.ts";
import { cleanData, type WhileClosed } from "./clean-data.ts";
import type { CleanReport } from "@lathe/protocol/data";

const DAY_MS = 24 * 60 * 60 * 1_000;
const UNKNOWN = "prj_zzzzzzzzzzzzzzzzzzzz";
let bench: Bench;
let data: string;
let control: Control;
beforeEach(async () => {
  bench = new Bench();
  data = bench.path("data");
  control = await openTestControl(data);
  mkdirSync(bench.path("tmp"));
});
afterEach(async () => {
  await control.close();
  bench.close();
});

function clean(more: { dryRun?: boolean; whileClosed?: WhileClosed; days?: number; store?: string } = {}) {
  const whileClosed: WhileClosed = more.whileClosed ?? ((_, act) => act());
  return cleanData(
    {
      dataDirectory: data,
      storeDirectory: more.store ?? join(data, "store"),
      stored: control.stored,
      whileClosed,
      temporaryDirectory: bench.path("tmp"),
      log: () => {},
    },
    { dryRun: more.dryRun ?? false, deletedAfterDays: more.days ?? 30 },
  );
}

/** What `du` says, which is what matters to whoever has a full disk. The database breathes by itself. */
function diskUsage(path: string): number {
  const out = Bun.spawnSync(["du", "-s", "--block-size=1", "--exclude=db", path]).stdout.toString();
  return Number(out.split("\t")[0]);
}

const sum = ({ items }: CleanReport) => items.reduce((total, { bytes }) => total + (bytes ?? 0), 0);
const kinds = ({ items }: CleanReport) => items.map(({ kind, what }) => `${kind}: ${what}`).sort();

async function call(path: string, method: string): Promise<void> {
  const response = await askAsOwner(control, path, method);
  if (!response.ok) throw new Error(await response.text());
}

function put(path: string, text = "x".repeat(50_000)): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

/** One of each thing that goes, and one of each that stays. */
async function fill(): Promise<{ kept: TestProject; deleted: TestProject }> {
  const kept = await makeProject(control, data, { "a.txt": "a" });
  const deleted = await makeProject(control, data, { "big.txt": "x".repeat(300_000) });
  await call(`/api/projects/${deleted.projectId}`, "DELETE");
  await writeRecord(join(kept.workspace, "workspace.json"), { version: 1, template: "web", storeKey: "web-used" });
  put(join(kept.workspace, "layer/cache/bun/left-pad/index.js"));
  put(join(kept.workspace, "layer/cache/transpiler/kept"));
  put(join(kept.workspace, "layer/node_modules/kept/index.js"));
  put(join(data, "workspaces", UNKNOWN, "files/a"));
  for (const project of [kept.projectId, deleted.projectId, UNKNOWN]) put(join(data, "ships", project, newId("shp")));
  put(join(data, "ships/.removing-x/a"));
  const templates = join(data, "store/templates");
  for (const name of ["web-used", "web-unused", templateKey(findTemplate("web"))]) {
    put(join(templates, name, "node_modules/a.js"));
  }
  linkSync(join(templates, "web-unused/node_modules/a.js"), join(templates, "web-unused/node_modules/b.js"));
  linkSync(join(templates, "web-unused/node_modules/a.js"), join(templates, "web-used/node_modules/c.js"));
  put(join(templates, ".building-web-gone-AbC123/files/a"));
  const metro = join(data, "store/metro");
  for (const path of ["web-used/00/a", "web-unused/00/a", ".warming-web-gone-AbC123/files/a"]) put(join(metro, path));
  put(join(data, "backups/.making-999999999-x/a"));
  for (const day of ["01", "02", "03", "04", "05"]) put(join(data, `backups/before-1.0.0-202601${day}-000000.tar.gz`));
  put(join(data, "backups/mine.tar.gz"));
  put(bench.path("tmp/lathe-build-old/a"));
  put(bench.path("tmp/lathe-build-new/a"));
  utimesSync(bench.path("tmp/lathe-build-old"), new Date(1), new Date(Date.now() - 2 * DAY_MS));
  return { kept, deleted };
}

const LATE_BYTES = 64 * 1024;

describe("a clean-up", () => {
  test("removes what nobody needs, nothing else, and its report is what the disk says", async () => {
    const { kept, deleted } = await fill();
    const planned = await clean({ dryRun: true, days: 0 });
    const before = diskUsage(bench.folder);
    expect(diskUsage(bench.folder)).toBe(before);
    const report = await clean({ days: 0 });
    expect(kinds(report).filter((line) => !line.startsWith("history"))).toEqual(
      [
        `cache: workspaces/${kept.projectId}/layer/cache/bun/left-pad`,
        `deleted project: ships/${UNKNOWN}`,
        `deleted project: ships/${deleted.projectId}`,
        `deleted project: workspaces/${deleted.projectId}`,
        "old backup: backups/before-1.0.0-20260101-000000.tar.gz",
        "old backup: backups/before-1.0.0-20260102-000000.tar.gz",
        "template: store/metro/web-unused",
        "template: store/templates/web-unused",
        "temporary: backups/.making-999999999-x",
        "temporary: ships/.removing-x",
        "temporary: store/metro/.warming-web-gone-AbC123",
        "temporary: store/templates/.building-web-gone-AbC123",
        `temporary: ${bench.path("tmp/lathe-build-old")}`,
        `unknown workspace: workspaces/${UNKNOWN}`,
      ].sort(),
    );
    expect(kinds(planned).filter((line) => !line.startsWith("history"))).toEqual(
      kinds(report).filter((line) => !line.startsWith("history")),
    );
    // Lock files and emptied folders are the difference.
    expect(Math.abs(before - diskUsage(bench.folder) - sum(report))).toBeLessThan(20_000);
    expect(sum(report)).toBeGreaterThan(600_000);
    expect(readdirSync(join(data, "workspaces"))).toEqual([kept.projectId]);
    expect(readdirSync(join(data, "ships"))).toEqual([kept.projectId]);
    expect(existsSync(join(kept.workspace, "layer/node_modules/kept/index.js"))).toBe(true);
    expect(existsSync(join(kept.workspace, "layer/cache/transpiler/kept"))).toBe(true);
    expect(readdirSync(join(data, "backups")).sort()).toEqual([
      "before-1.0.0-20260103-000000.tar.gz",
      "before-1.0.0-20260104-000000.tar.gz",
      "before-1.0.0-20260105-000000.tar.gz",
      "mine.tar.gz",
    ]);
    expect((await control.stored.listProjects()).map((project) => project.projectId)).toEqual([kept.projectId]);
    await expect(control.readEvents(deleted.threadId, { after: 0, limit: 1 })).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await clean({ days: 0 })).items).toEqual([]);
  }, 30_000);

  test("keeps a deleted project until its time has come", async () => {
    const { deleted } = await fill();
    await clean();
    expect(existsSync(join(deleted.workspace, "files/big.txt"))).toBe(true);
    await call(`/api/projects/${deleted.projectId}/undelete`, "POST");
    await clean({ days: 0 });
    expect(existsSync(join(deleted.workspace, "files/big.txt"))).toBe(true);
  }, 20_000);

  test("leaves what is open alone, and says so", async () => {
    const { kept, deleted } = await fill();
    const report = await clean({ days: 0, whileClosed: async () => null });
    expect(kinds(report).filter((line) => line.includes("prj_"))).toEqual([`deleted project: ships/${UNKNOWN}`]);
    for (const { workspace, projectId } of [kept, deleted]) {
      expect(existsSync(workspace)).toBe(true);
      expect(existsSync(join(data, "ships", projectId))).toBe(true);
      expect(report.notes.join()).toContain(projectId);
    }
    expect(existsSync(join(data, "workspaces", UNKNOWN))).toBe(true);
    expect(await control.stored.listProjects()).toHaveLength(2);
  }, 20_000);

  test("leaves a store alone that others may use, and a template that somebody is building", async () => {
    await fill();
    const report = await clean({ store: bench.path("shared") });
    expect(kinds(report).join()).not.toContain("template:");
    put(bench.path("shared/templates/web-unused/a"));
    expect((await clean({ store: bench.path("shared") })).notes.join()).toContain("may be used by other servers");
    expect(existsSync(bench.path("shared/templates/web-unused/a"))).toBe(true);
    const lock = join(data, "store/templates/.web-gone.lock");
    const release = await takeLock(lock, () => {}, new AbortController().signal);
    put(join(data, "store/templates/.building-web-gone-AbC123/files/a"));
    await clean();
    expect(existsSync(join(data, "store/templates/.building-web-gone-AbC123"))).toBe(true);
    release();
  }, 20_000);

  test("removes attachments that no prompt named for a day, and only those", async () => {
    setSystemTime(new Date(Date.now() - DAY_MS - 60_000));
    const forgotten = [await attach(control, "1234"), await attach(control, "123456")];
    const named = await attach(control, "named");
    setSystemTime();
    const waiting = await attach(control, "waiting");
    const options = { mode: "build" as const, attachments: [named], pinned: [], without: [] };
    const prompt = { promptId: newId("pmt"), text: "With a file", model: "composer/builtin", options };
    await control.createProject({ template: "blank", prompt });
    const has = async ({ attachmentId }: Attachment) =>
      (await askAsOwner(control, `/api/attachments/${attachmentId}`)).status === 200;

    const items = [{ kind: "attachments", what: "2 that no prompt named", bytes: 10 }];
    expect((await clean({ dryRun: true })).items).toMatchObject(items);
    expect(await Promise.all([...forgotten, named, waiting].map(has))).toEqual([true, true, true, true]);
    expect((await clean()).items).toMatchObject(items);
    expect(await Promise.all([...forgotten, named, waiting].map(has))).toEqual([false, false, true, true]);
    expect((await clean()).items).toEqual([]);
  }, 20_000);

  test("packs histories, which keep every version", async () => {
    const { workspace } = await makeProject(control, data, { "a.txt": "0" });
    const options = {
      directory: join(workspace, "history.git"),
      filesDirectory: join(workspace, "files"),
      owner: null,
    };
    const history = await openHistory(options);
    for (let number = 1; number <= 40; number += 1) {
      writeFileSync(join(workspace, "files/a.txt"), `${number}\n`.repeat(500));
      await history.commit({ kind: "edit", message: `${number}` });
    }
    const versions = await history.list({ limit: 100 });
    await history.close();
    const before = diskUsage(workspace);
    const report = await clean();
    expect(report.items).toEqual([expect.objectContaining({ kind: "history" })]);
    // File systems allocate late: what was just written may take its last blocks between two looks.
    expect(Math.abs(before - diskUsage(workspace) - sum(report))).toBeLessThanOrEqual(LATE_BYTES);
    expect(sum(report)).toBeGreaterThan(2 * LATE_BYTES);
    const again = await openHistory(options);
    expect(await again.list({ limit: 100 })).toEqual(versions);
    expect((await again.read(versions[39]?.versionId ?? VersionId.parse(""), "a.txt")).text).toStartWith("1\n");
    await again.close();
  }, 60_000);

  test("removes links and never what they point at", async () => {
    put(bench.path("precious/a"), "precious");
    mkdirSync(join(data, "workspaces", UNKNOWN), { recursive: true });
    symlinkSync(bench.path("precious"), join(data, "workspaces", UNKNOWN, "files"));
    symlinkSync(bench.path("precious"), join(data, "workspaces/prj_yyyyyyyyyyyyyyyyyyyy"));
    const { workspace } = await makeProject(control, data, {});
    mkdirSync(join(workspace, "layer/cache"), { recursive: true });
    mkdirSync(join(workspace, "layer/home"), { recursive: true });
    // The project itself can put these there.
    symlinkSync(bench.path("precious"), join(workspace, "layer/cache/bun"));
    symlinkSync(bench.path("precious"), join(workspace, "layer/home/.cache"));
    await clean();
    expect(readdirSync(bench.path("precious"))).toEqual(["a"]);
  }, 20_000);
});
