import { existsSync } from "node:fs";
import { arch, cpus, release, totalmem } from "node:os";

/** One line a fact, in words: what the numbers were measured on. Nothing of it names this machine. */
export function describeMachine(): string[] {
  const processors = cpus();
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"} (${arch()}), shared with other work`,
    `${Math.round(totalmem() / 1024 ** 3)} GiB of memory, Linux ${release()}`,
    `Bun ${Bun.version}, ${versionOf(["chromium", "--version"])}, ${versionOf(["bwrap", "--version"])}`,
    existsSync("/sys/fs/cgroup/cgroup.controllers") ? "cgroup v2" : "cgroup v1",
  ];
}

function versionOf(command: string[]): string {
  try {
    return Bun.spawnSync(command).stdout.toString().trim().split("\n")[0] ?? "";
  } catch {
    return `no ${command[0]}`;
  }
}
