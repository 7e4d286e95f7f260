import { afterEach, beforeEach, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStoredData } from "@lathe/control/db/open-storage";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId, type ThreadId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { z } from "zod";
import { until } from "@lathe/testing/until";
import { checkArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { cleanTemporaries } from "../clean/clean-temporaries.ts";
import { Cleaning } from "../clean/cleaning.ts";
import { Bench, makeProject, openTestControl, VERSION } from "../fixtures/data-folder.ts";
import { restoreBackup } from "../restore/restore-backup.ts";
import { type Hold, makeBackup } from "./make-backup.ts";
import { writeBackupFile } from "./write-backup-file.ts";

const log = (): void => {};
const Said = z.union([z.literal("held"), z.object({ number: z.number() })]);
let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.close());

function eventOf(threadId: ThreadId, number: number): LoggedEvent {
  // The prompt of the project's beginning is the first.
  const event = {
    type: "prompt.queued",
    promptId: newId("pmt"),
    text: `${number}`,
    model: "composer/builtin",
  } as const;
  return { threadId, seq: number + 1, at: number, event: { ...event, by: newId("usr") } };
}

test("what is restored of a project that was written to is one state that it had", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  const { projectId, threadId, workspace } = await makeProject(control, data, { latest: "0" });
  mkdirSync(join(workspace, "log"));
  const token = await signWorkerToken("join", { workerId: newId("wrk"), projectId });
  let onHeld: () => void = () => {};
  let isEnding = false;
  let appending: Promise<void> = Promise.resolve();
  const onChange = new EventTarget();
  const append = async (number: number) => {
    const response = await control.internalFetch(
      new Request(`http://control/internal/threads/${threadId}/events`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ events: [eventOf(threadId, number)] }),
      }),
    );
    if (!response.ok) throw new Error(await response.text());
    progress.stored = number;
    onChange.dispatchEvent(new Event("stored"));
    if (!isEnding) writer.send("stored");
  };
  const writer = Bun.spawn([process.execPath, join(import.meta.dir, "../fixtures/writer.fixture.ts"), workspace], {
    stdio: ["ignore", "inherit", "inherit"],
    ipc(message) {
      const said = Said.parse(message);
      if (said === "held") onHeld();
      else appending = append(said.number);
    },
  });
  const progress = { stored: 0 };
  const reach = async (number: number) => {
    while (progress.stored < number) {
      await new Promise((resolve) => onChange.addEventListener("stored", resolve, { once: true }));
    }
  };
  const hold: Hold = async (_, act) => {
    const held = new Promise<void>((resolve) => (onHeld = resolve));
    writer.send("hold");
    await held;
    try {
      return await act();
    } finally {
      writer.send("go on");
    }
  };
  try {
    for (const round of [1, 2]) {
      await reach(round * 20);
      const before = progress.stored;
      const source = { dataDirectory: data, version: VERSION, stored: control.stored, hold, log };
      const file = bench.path(`${round}.tar.gz`);
      await writeBackupFile(await makeBackup(source), file, { force: false });
      await reach(progress.stored + 5);
      const again = bench.path(`again-${round}`);
      await restoreBackup({ file, dataDirectory: again, force: false, version: VERSION, log, onProgress: () => {} });
      const restored = join(again, "workspaces", projectId);
      const lines = readFileSync(join(restored, "log/local.jsonl"), "utf8").trim().split("\n");
      const number = Number(readFileSync(join(restored, "files/latest"), "utf8"));
      expect(number).toBeGreaterThanOrEqual(before);
      expect(lines).toEqual(Array.from({ length: number }, (_, index) => `${index + 1}`));
      expect(readdirSync(join(restored, "files")).sort()).toEqual(["latest", "passed"]);
      expect(await readTexts(again, threadId)).toEqual(lines);
    }
  } finally {
    isEnding = true;
    await appending;
    writer.kill("SIGKILL");
    await writer.exited;
    await control.close();
  }
}, 60_000);

async function readTexts(dataDirectory: string, threadId: ThreadId): Promise<string[]> {
  const control = await openTestControl(dataDirectory);
  try {
    const { events } = await control.readEvents(threadId, { after: 1, limit: 5_000 });
    return events.map(({ event }) => (event.type === "prompt.queued" ? event.text : ""));
  } finally {
    await control.close();
  }
}

test("files that vanish and appear while they are read do no harm, also without anybody who holds them", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  const { workspace } = await makeProject(control, data, { kept: "kept" });
  const files = join(workspace, "files");
  const script = `const fs = require("node:fs"); process.chdir(${JSON.stringify(files)});
    for (let n = 0; ; n++) { const d = "d" + n % 50; fs.rmSync(d, { recursive: true, force: true }); fs.mkdirSync(d);
      for (let i = 0; i < 20; i++) fs.writeFileSync(d + "/" + i, "x".repeat(i * 1000)); fs.rmSync("s", { force: true, recursive: true });
      n % 2 ? fs.symlinkSync("/etc", "s") : (fs.mkdirSync("s"), fs.writeFileSync("s/shadow", "own")); if (n === 60) console.log("going"); }`;
  const writer = Bun.spawn([process.execPath, "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await writer.stdout.getReader().read();
    for (const round of [1, 2]) {
      const file = bench.path(`${round}.tar.gz`);
      const source = { dataDirectory: data, version: VERSION, stored: control.stored, log };
      const written = await writeBackupFile(await makeBackup(source), file, { force: false });
      expect(written.projects).toBe(1);
      const listed = Bun.spawnSync(["tar", "-tzf", file]).stdout.toString();
      expect(listed).toContain("files/kept");
      expect(listed).not.toContain("files/s/passwd");
    }
  } finally {
    writer.kill("SIGKILL");
    await writer.exited;
    await control.close();
  }
}, 60_000);

test("a reader that goes away ends the backup, and nothing is left of it", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  await makeProject(control, data, { "large.bin": "x".repeat(20_000_000) });
  const said: string[] = [];
  const source = {
    dataDirectory: data,
    version: VERSION,
    stored: control.stored,
    log: (line: { message: string }) => void said.push(line.message),
  };
  const reader = (await makeBackup(source)).getReader();
  await reader.read();
  await reader.cancel();
  await until(() => readdirSync(join(data, "backups")).length === 0);
  await until(() => said.length > 0);
  await control.close();
}, 20_000);

test("what goes wrong while it is made is told to the reader, and there is no file", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  await makeProject(control, data, {});
  const hold = async () => {
    throw new Error("a bug with a secret in it");
  };
  const source = { dataDirectory: data, version: VERSION, stored: control.stored, hold, log };
  const file = bench.path("b.tar.gz");
  await expect(writeBackupFile(await makeBackup(source), file, { force: false })).rejects.toThrow(
    "could not be made: something went wrong",
  );
  expect(readdirSync(bench.folder)).toEqual(["data"]);
  expect(readdirSync(join(data, "backups"))).toEqual([]);
  await control.close();
}, 20_000);

test("one that is killed leaves no file, and what it leaves else is cleaned up; the next one is whole", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  for (let count = 0; count < 3; count += 1) await makeProject(control, data, { a: "a".repeat(3_000_000), b: "b" });
  await control.close();
  const file = bench.path("b.tar.gz");
  const command = [process.execPath, join(import.meta.dir, "../fixtures/backup.fixture.ts"), data, file];
  const whole = Bun.spawn(command, { stdio: ["ignore", "pipe", "inherit"] });
  expect(await whole.exited).toBe(0);
  const pieces = Number(await whole.stdout.text());
  for (const strikeAt of [1, Math.ceil(pieces / 2), pieces - 1, pieces]) {
    const child = Bun.spawn([...command, `${strikeAt}`], { stdio: ["ignore", "ignore", "inherit"] });
    await child.exited;
    expect(child.signalCode).toBe("SIGKILL");
    // The one from before it is never touched until the new one is whole.
    expect((await checkArchive(await openArchiveFile(file))).projects).toBe(3);
  }
  expect(await Bun.spawn(command, { stdio: ["ignore", "ignore", "inherit"] }).exited).toBe(0);
  expect(existsSync(`${file}.part`)).toBe(false);
  const cleaning = new Cleaning(data, false);
  await cleanTemporaries(data, cleaning, bench.path("nothing"));
  expect(readdirSync(join(data, "backups"))).toEqual([]);
  const stored = await openStoredData({ dataDirectory: data, log: () => {} });
  expect(await stored.listProjects()).toHaveLength(3);
  await stored.close();
}, 90_000);

test("a file is replaced only when that was asked for", async () => {
  const data = bench.path("data");
  const control = await openTestControl(data);
  const file = bench.path("b.tar.gz");
  writeFileSync(file, "mine");
  const source = { dataDirectory: data, version: VERSION, stored: control.stored, log };
  await expect(writeBackupFile(await makeBackup(source), file, { force: false })).rejects.toMatchObject({
    code: "file_exists",
  });
  expect(readFileSync(file, "utf8")).toBe("mine");
  await writeBackupFile(await makeBackup(source), file, { force: true });
  expect((await checkArchive(await openArchiveFile(file))).projects).toBe(0);
  const nowhere = writeBackupFile(await makeBackup(source), bench.path("no/such/b.tar.gz"), { force: false });
  await expect(nowhere).rejects.toThrow("cannot be written (ENOENT)");
  await control.close();
}, 20_000);
