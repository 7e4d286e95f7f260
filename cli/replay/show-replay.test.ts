import { afterEach, beforeEach, expect, test } from "bun:test";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoredLine } from "@lathe/protocol/stored-turn";
import { compareFolders } from "./compare-folders.ts";

const root = join(import.meta.dir, "../..");
const FIXTURE = join(import.meta.dir, "fixtures/fallback-in-mid-turn");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-replay-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function replay(...args: string[]) {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, "cli/main.ts", "replay", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: folder, TMPDIR: folder },
  });
  return { exitCode, out: stdout.toString(), err: stderr.toString() };
}

test("a turn in which another model took over, in another channel, gives the same files", () => {
  const { exitCode, out } = replay(FIXTURE, "--json");
  expect(JSON.parse(out)).toMatchObject({
    stored: "completed",
    replayed: "completed",
    actions: [
      { kind: "file.edit", status: "done" },
      { kind: "file.write", status: "done" },
      { kind: "command.run", status: "done" },
    ],
    differences: [],
  });
  expect(exitCode).toBe(0);
});

test("what differs is told", () => {
  const copy = join(folder, "turn");
  cpSync(FIXTURE, copy, { recursive: true });
  writeFileSync(join(copy, "left", "prices.txt"), "another\n");
  writeFileSync(join(copy, "left", "more.txt"), "more\n");
  const { exitCode, out } = replay(copy);
  expect(out).toContain("missing: more.txt\ndifferent: prices.txt\n2 files are not the same.");
  expect(exitCode).toBe(1);
});

test("a stored turn is saved as a folder that runs by itself, with a word of warning", () => {
  const turnId = storeFixture();
  const saved = join(folder, "saved");
  const first = replay(turnId, "--data", join(folder, "data"), "--save", saved);
  expect(first.out).toContain("The files are the same.");
  expect(first.err).toContain("before you hand it on");
  expect(compareFolders(join(saved, "begun"), join(FIXTURE, "begun"))).toEqual([]);
  expect(compareFolders(join(saved, "left"), join(FIXTURE, "left"))).toEqual([]);
  expect(replay(saved).exitCode).toBe(0);
  const again = replay(turnId, "--data", join(folder, "data"), "--save", saved);
  expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining("not empty")]);
  const file = join(saved, "turn.ndjson");
  const onFile = replay(turnId, "--data", join(folder, "data"), "--save", file);
  expect([onFile.exitCode, onFile.err]).toEqual([2, expect.stringContaining(`cannot be saved in ${file}: `)]);
  expect(readdirSync(folder).filter((name) => name.startsWith("lathe-"))).toEqual([]);
});

test("what is no turn is wrong usage", () => {
  expect(replay().exitCode).toBe(2);
  expect(replay(folder).err).toContain("holds no turn.ndjson");
  expect(replay("trn_short").err).toContain("or a turn's id");
  expect(replay(FIXTURE, "--save", join(folder, "x")).exitCode).toBe(2);
  expect(replay("trn_aaaaaaaaaaaaaaaaaaaa", "--data", folder).err).toContain("There is no stored turn");
});

/** Puts the fixture where a worker would have kept it; gives its turn's id. */
function storeFixture(): string {
  const workspace = join(folder, "data", "workspaces", "prj_one");
  const repository = join(workspace, "history.git");
  mkdirSync(join(workspace, "turns"), { recursive: true });
  const versions = ["begun", "left"].map((name) => {
    const git = (...args: string[]) => {
      const who = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
      const where = [`--git-dir=${repository}`, `--work-tree=${join(FIXTURE, name)}`];
      const { exitCode, stdout, stderr } = Bun.spawnSync(["git", ...who, ...where, ...args]);
      if (exitCode !== 0) throw new Error(stderr.toString());
      return stdout.toString().trim();
    };
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", name);
    return git("rev-parse", "HEAD");
  });
  const lines = readFileSync(join(FIXTURE, "turn.ndjson"), "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => StoredLine.parse(JSON.parse(text)));
  const stored = lines.map((line) => {
    if (line.type === "turn") return { ...line, base: versions[0] };
    return line.type === "end" ? { ...line, version: versions[1] } : line;
  });
  const turnId = lines.flatMap((line) => (line.type === "turn" ? [line.turnId] : []))[0] ?? "";
  const path = join(workspace, "turns", `${turnId}.ndjson`);
  writeFileSync(path, stored.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return turnId;
}
