import { afterEach, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TEST_LIMITS } from "../sandbox.test-kit.ts";
import { findCgroup1, findCgroup2, openCgroup } from "./cgroup.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function makeTree(...paths: string[]): string {
  const root = mkdtempSync(join(tmpdir(), "lathe-cgroup-"));
  folders.push(root);
  for (const path of paths) mkdirSync(join(root, path), { recursive: true });
  return root;
}

test("finds this process's group of version 1, also where a container shows a part of the hierarchy", () => {
  const root = makeTree("memory/a/b", "joint/x");
  const mountinfo = `30 25 0:26 / ${root}/memory rw - cgroup cgroup rw,memory\n31 25 0:27 /docker/1 ${root}/joint rw - cgroup cgroup rw,cpu,cpuacct\n`;
  const files = { membership: "5:cpu,cpuacct:/docker/1/x\n4:memory:/a/b\n0::/\n", mountinfo };
  expect(findCgroup1("memory", files)).toBe(`${root}/memory/a/b`);
  expect(findCgroup1("cpu", files)).toBe(`${root}/joint/x`);
  expect(findCgroup1("pids", files)).toBeNull();
  expect(findCgroup2(files)).toBeNull();
});

test("version 2: passes controllers on, moves the server out of the way, sets limits, removes its group", async () => {
  // An ordinary folder stands for the kernel's: what is written, and where, is what this can show.
  const root = makeTree("user.slice/lathe");
  const group = join(root, "user.slice/lathe");
  const files: Record<string, string> = {
    "cgroup.controllers": "cpu io memory pids\n",
    "cgroup.subtree_control": "",
    "cgroup.procs": "41\n42\n",
    "cgroup.type": "domain\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(group, name), text);
  const cgroup = openCgroup(TEST_LIMITS, {
    membership: "0::/user.slice/lathe\n",
    mountinfo: `30 25 0:26 / ${root} rw - cgroup2 cgroup2 rw\n`,
  });
  if (cgroup === null) throw new Error("no group was made");
  expect(cgroup.kind).toBe("cgroup2");
  expect(readFileSync(join(group, "cgroup.subtree_control"), "utf8")).toBe("+memory +pids +cpu");
  expect(readFileSync(join(group, "lathe-server/cgroup.procs"), "utf8")).toBe("42");
  const own = readdirSync(group).find((name) => name.startsWith(`lathe-${process.pid}-`)) ?? "none";
  expect(readFileSync(join(group, own, "memory.max"), "utf8")).toBe(String(TEST_LIMITS.maxMemoryBytes));
  expect(Number(readFileSync(join(group, own, "pids.max"), "utf8"))).toBeGreaterThan(TEST_LIMITS.maxProcesses);
  expect(cgroup.procFiles).toEqual([join(group, own, "cgroup.procs")]);
  writeFileSync(join(group, own, "memory.events"), "low 0\noom 3\noom_kill 2\n");
  expect(cgroup.countMemoryKills()).toBe(2);
  cgroup.setBackground(true);
  expect(readdirSync(join(group, own))).not.toContain("cpu.weight");
  writeFileSync(join(group, own, "cpu.weight"), "100");
  cgroup.setBackground(true);
  expect(readFileSync(join(group, own, "cpu.weight"), "utf8")).toBe("1");
  cgroup.setBackground(false);
  expect(readFileSync(join(group, own, "cpu.weight"), "utf8")).toBe("100");
  // The kernel's files vanish with their folder; these have to be deleted first.
  for (const name of readdirSync(join(group, own))) rmSync(join(group, own, name));
  await cgroup.close();
  expect(existsSync(join(group, own))).toBe(false);
});

test("version 2 without memory or pids is none, and nothing is changed", () => {
  const root = makeTree("");
  for (const [name, text] of Object.entries({
    "cgroup.controllers": "hugetlb\n",
    "cgroup.subtree_control": "",
    "cgroup.procs": "1\n",
  }))
    writeFileSync(join(root, name), text);
  expect(
    openCgroup(TEST_LIMITS, { membership: "0::/\n", mountinfo: `30 25 0:26 / ${root} rw - cgroup2 cgroup2 rw\n` }),
  ).toBeNull();
  expect(readFileSync(join(root, "cgroup.subtree_control"), "utf8")).toBe("");
  expect(readdirSync(root).sort()).toEqual(["cgroup.controllers", "cgroup.procs", "cgroup.subtree_control"]);
});

test("without any control groups there is none", () => {
  expect(openCgroup(TEST_LIMITS, { membership: "", mountinfo: "" })).toBeNull();
});
